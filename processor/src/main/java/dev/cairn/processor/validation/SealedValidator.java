package dev.cairn.processor.validation;

import static dev.cairn.processor.diagnostic.ProblemCode.DUPLICATE_TYPE_NAME;
import static dev.cairn.processor.diagnostic.ProblemCode.INACCESSIBLE_TYPE;
import static dev.cairn.processor.diagnostic.ProblemCode.NO_CODEC;
import static dev.cairn.processor.diagnostic.ProblemCode.SEALED_WITH_OWN_VALUES;

import com.palantir.javapoet.ClassName;
import dev.cairn.processor.declaration.Access;
import dev.cairn.processor.declaration.Located;
import dev.cairn.processor.declaration.SealedDeclaration;
import dev.cairn.processor.declaration.SealedDeclaration.SubtypeDeclaration;
import dev.cairn.processor.declaration.SerializableTypes;
import dev.cairn.processor.declaration.TypeHeader;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.model.CodecModel;
import dev.cairn.processor.model.CodecTarget;
import dev.cairn.processor.model.SealedModel;
import dev.cairn.processor.model.SealedModel.SubtypeModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Judges sealed types. What is wrong with a subtype itself is reported where it stands. */
final class SealedValidator {

  private final SerializableTypes types;

  SealedValidator(SerializableTypes types) {
    this.types = types;
  }

  Optional<CodecModel> validate(
      SealedDeclaration declaration, CodecTarget target, List<Problem> problems) {
    TypeHeader header = declaration.header();
    KindRules.checkNoProperties(header, problems);
    declaration.strays().forEach(stray -> problems.add(StrayRules.ofSealed(stray)));
    if (!header.type().getModifiers().contains(Modifier.ABSTRACT)) {
      problems.add(
          Problem.of(SEALED_WITH_OWN_VALUES, header.site(), header.type().getSimpleName()));
    }
    List<SubtypeDeclaration> built =
        declaration.subtypes().stream().filter(SealedValidator::hasValues).toList();
    built.forEach(subtype -> checkCodec(header, subtype, problems));
    checkNames(built, problems);
    boolean open =
        declaration.subtypes().stream().anyMatch(subtype -> isExtensible(subtype.type()));
    return Optional.of(new SealedModel(target, built.stream().map(this::subtype).toList(), open));
  }

  private static boolean hasValues(SubtypeDeclaration subtype) {
    TypeElement type = subtype.type();
    return type.getKind() == ElementKind.ENUM || !type.getModifiers().contains(Modifier.ABSTRACT);
  }

  private static boolean isExtensible(TypeElement type) {
    return type.getModifiers().contains(Modifier.NON_SEALED);
  }

  private void checkCodec(TypeHeader parent, SubtypeDeclaration subtype, List<Problem> problems) {
    Access access = types.access(parent.type());
    if (types.imported(parent.type()).isPresent() && !access.toType(subtype.type())) {
      problems.add(
          Problem.of(
              INACCESSIBLE_TYPE,
              parent.site(),
              parent.type().getSimpleName(),
              subtype.type().getQualifiedName(),
              access.from().getQualifiedName()));
      return;
    }
    if (!types.hasCodec(subtype.type())) {
      problems.add(
          Problem.of(
              NO_CODEC,
              parent.site(),
              parent.type().getSimpleName(),
              subtype.type().getQualifiedName(),
              types.codecOf(subtype.type()).simpleName()));
    }
  }

  /** Names that are found twice in one compilation are reported there; these are a case of it. */
  private static void checkNames(List<SubtypeDeclaration> subtypes, List<Problem> problems) {
    Map<String, TypeElement> owners = new HashMap<>();
    for (SubtypeDeclaration subtype : subtypes) {
      names(subtype)
          .forEach(
              name -> {
                TypeElement first = owners.putIfAbsent(name.value(), subtype.type());
                if (first != null && !first.equals(subtype.type())) {
                  problems.add(duplicate(name, subtype.type(), first));
                }
              });
    }
  }

  private static Problem duplicate(Located<String> name, TypeElement second, TypeElement first) {
    return Problem.of(
        DUPLICATE_TYPE_NAME,
        name.site(),
        name.value(),
        second.getQualifiedName(),
        first.getQualifiedName());
  }

  private static Stream<Located<String>> names(SubtypeDeclaration subtype) {
    return Stream.concat(
        Stream.of(subtype.header().wireName()), subtype.header().aliases().stream());
  }

  private SubtypeModel subtype(SubtypeDeclaration subtype) {
    ClassName type = ClassName.get(subtype.type());
    return new SubtypeModel(
        type,
        types.codecOf(subtype.type()),
        SubtypeArguments.of(subtype),
        names(subtype).map(Located::value).toList(),
        isExtensible(subtype.type()),
        SubtypeArguments.areBounded(subtype));
  }
}
