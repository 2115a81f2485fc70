package dev.cairn.processor.declaration;

import static javax.lang.model.element.ElementKind.ENUM_CONSTANT;

import dev.cairn.Property;
import dev.cairn.processor.declaration.EnumDeclaration.ConstantDeclaration;
import dev.cairn.processor.diagnostic.Site;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads enums. */
public final class EnumReader {

  EnumDeclaration read(TypeElement type) {
    List<ConstantDeclaration> constants = constants(type);
    Set<FoundAnnotation> used = Set.copyOf(constants.stream().flatMap(EnumReader::names).toList());
    return new EnumDeclaration(
        TypeHeader.of(type), constants, StrayAnnotations.in(type, used::contains));
  }

  private static java.util.stream.Stream<FoundAnnotation> names(ConstantDeclaration constant) {
    return FoundAnnotation.on(constant.element(), Property.class).stream();
  }

  /** The constants of an enum, annotated or not. */
  public static List<ConstantDeclaration> constants(TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> field.getKind() == ENUM_CONSTANT)
        .map(EnumReader::constant)
        .toList();
  }

  private static ConstantDeclaration constant(VariableElement constant) {
    Located<String> javaName =
        new Located<>(constant.getSimpleName().toString(), Site.of((Element) constant));
    return new ConstantDeclaration(
        constant,
        WireNames.of(javaName, FoundAnnotation.on(constant, Property.class).stream().toList()));
  }
}
