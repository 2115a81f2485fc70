package dev.cairn.processor.validation;

import static dev.cairn.processor.diagnostic.ProblemCode.BAD_FORM_DATA;

import com.palantir.javapoet.ClassName;
import dev.cairn.processor.declaration.FormDeclaration;
import dev.cairn.processor.declaration.Nullness;
import dev.cairn.processor.declaration.SerializableTypes;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.diagnostic.Site;
import dev.cairn.processor.model.ValueShape;
import dev.cairn.processor.model.ValueShape.CodedShape;
import dev.cairn.processor.model.ValueShape.FormShape;
import dev.cairn.processor.model.ValueShape.MapShape;
import dev.cairn.processor.model.ValueShape.OpenShape;
import dev.cairn.processor.model.ValueShape.VariableShape;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Judges the type of the data that a form gives. */
final class DataRules {

  private final Types types;
  private final Elements elements;
  private final SerializableTypes known;
  private final ShapeResolver shapes;

  DataRules(ProcessingEnvironment environment, SerializableTypes known, ShapeResolver shapes) {
    this.known = known;
    this.types = environment.getTypeUtils();
    this.elements = environment.getElementUtils();
    this.shapes = shapes;
  }

  Optional<ValueShape> shape(FormDeclaration form, FormMethods methods, List<Problem> problems) {
    ExecutableElement serialize = methods.serialize();
    Site site = Site.of(serialize);
    String path = form.type().getSimpleName() + ".serialize()";
    if (types.isSameType(types.erasure(methods.data()), types.erasure(methods.value()))) {
      return refuse(problems, site, path, methods, "it would go round for ever");
    }
    Nullness nullness = Nullness.at(serialize, elements);
    if (nullness.isNullable(methods.data())) {
      return refuse(problems, site, path, methods, "null stands for no value; remove @Nullable");
    }
    Place place = new Place(site, path, known.access(form.type()), nullness, problems);
    Optional<ValueShape> shape = shapes.visit(methods.data(), place);
    return shape.isPresent() && ShapeResolver.isOptional(shape.get())
        ? refuse(problems, site, path, methods, "an empty one would be null; give a List")
        : shape;
  }

  private static Optional<ValueShape> refuse(
      List<Problem> problems, Site site, String path, FormMethods methods, String why) {
    problems.add(Problem.of(BAD_FORM_DATA, site, path, ShapeResolver.text(methods.data()), why));
    return Optional.empty();
  }

  /**
   * Whether data may begin as an envelope does: where it would name a subtype of the value, nobody
   * could tell whose envelope it is.
   */
  boolean looksLikeEnvelope(ValueShape data, TypeMirror value) {
    if (data instanceof MapShape map) {
      return isA(map.kind().built(), value);
    }
    return data instanceof OpenShape
        || data instanceof VariableShape
        || data instanceof FormShape
        || (data instanceof CodedShape coded && isSealed(coded));
  }

  private boolean isA(ClassName built, TypeMirror value) {
    TypeElement element = elements.getTypeElement(built.canonicalName());
    return value instanceof DeclaredType
        && types.isSubtype(types.erasure(element.asType()), types.erasure(value));
  }

  private boolean isSealed(CodedShape shape) {
    String name = shape.type().toString().replaceAll("<.*", "");
    TypeElement element = elements.getTypeElement(name);
    return element != null && element.getModifiers().contains(Modifier.SEALED);
  }
}
