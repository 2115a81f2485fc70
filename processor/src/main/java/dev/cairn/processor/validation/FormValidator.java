package dev.cairn.processor.validation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.cairn.processor.declaration.FormDeclaration;
import dev.cairn.processor.declaration.FoundAnnotation;
import dev.cairn.processor.declaration.SerializableTypes;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.model.CodecModel;
import dev.cairn.processor.model.CodecTarget;
import dev.cairn.processor.model.FormModel;
import dev.cairn.processor.model.FormModel.Calls;
import dev.cairn.processor.model.FormModel.Use;
import dev.cairn.processor.model.ValueShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/** Judges registered serializers, and types that bring their own form. */
final class FormValidator {

  private final ProcessingEnvironment environment;
  private final SerializableTypes known;
  private final Types types;
  private final CallRules calls;
  private final ServedTypeRules served;
  private final DataRules data;

  FormValidator(
      ProcessingEnvironment environment,
      SerializableTypes known,
      RegisteredSerializers serializers,
      ShapeResolver shapes) {
    this.environment = environment;
    this.known = known;
    this.types = environment.getTypeUtils();
    this.calls = new CallRules(environment, known);
    this.served = new ServedTypeRules(environment, known, serializers);
    this.data = new DataRules(environment, known, shapes);
  }

  /** The model; with problems, it may be missing. */
  Optional<CodecModel> validate(
      FormDeclaration declaration, CodecTarget target, List<Problem> problems) {
    int before = problems.size();
    if (declaration.header().mentionsMissingType()) {
      // What is not there yet fits nothing; if it never comes, javac says so itself.
      return Optional.empty();
    }
    for (FoundAnnotation stray : declaration.strays()) {
      problems.add(StrayRules.problem(stray, "the type brings its own form; remove it"));
    }
    Optional<FormMethods> methods =
        new FormMethodRules(
                environment, declaration, known.access(declaration.type()), calls, problems)
            .check();
    methods.ifPresent(
        found -> {
          if (declaration.registered()) {
            served.check(declaration, found.value(), problems);
          }
        });
    Optional<ValueShape> shape = methods.flatMap(found -> data.shape(declaration, found, problems));
    return shape.isPresent() && problems.size() == before
        ? Optional.of(model(declaration, target, methods.get(), shape.get()))
        : Optional.empty();
  }

  private CodecModel model(
      FormDeclaration declaration, CodecTarget target, FormMethods methods, ValueShape shape) {
    List<TypeElement> classes = RegisteredSerializers.served(declaration);
    return new FormModel(
        declaration.registered() ? ofValue(target, methods) : target,
        erasure(methods.value()),
        declaration.served().isEmpty() ? List.of() : classes.stream().map(ClassName::get).toList(),
        use(declaration, classes),
        shape,
        data.looksLikeEnvelope(shape, methods.value()),
        new Calls(
            ClassName.get(declaration.type()),
            declaration.registered(),
            !declaration.deserialize().isEmpty(),
            !declaration.stringify().isEmpty()));
  }

  private static Use use(FormDeclaration declaration, List<TypeElement> classes) {
    if (!declaration.byDefault()) {
      return Use.ON_DEMAND;
    }
    return declaration.registered() && RegisteredSerializers.haveSubtypes(classes)
        ? Use.REGISTERED
        : Use.OWN;
  }

  /** The codec of a serializer is for the type that it takes. */
  private CodecTarget ofValue(CodecTarget target, FormMethods methods) {
    TypeMirror value = methods.value();
    ClassName raw =
        value instanceof DeclaredType declared
            ? ShapeResolver.className(declared)
            : target.rawType();
    List<TypeVariableName> variables = new ArrayList<>();
    if (value instanceof DeclaredType declared) {
      declared.getTypeArguments().stream()
          .filter(TypeVariable.class::isInstance)
          .map(variable -> (TypeParameterElement) ((TypeVariable) variable).asElement())
          .forEach(variable -> variables.add(TypeVariableName.get(variable)));
    }
    return new CodecTarget(
        target.origin(),
        target.element(),
        target.codec(),
        raw,
        TypeName.get(value).box(),
        variables,
        target.publicType(),
        target.wireName(),
        target.aliases(),
        target.version(),
        target.generated());
  }

  private TypeName erasure(TypeMirror value) {
    return TypeName.get(types.erasure(value)).box();
  }
}
