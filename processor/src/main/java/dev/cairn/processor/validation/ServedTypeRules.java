package dev.cairn.processor.validation;

import static dev.cairn.processor.diagnostic.ProblemCode.BAD_FORM;
import static dev.cairn.processor.diagnostic.ProblemCode.INACCESSIBLE_TYPE;
import static dev.cairn.processor.diagnostic.ProblemCode.NEEDLESS_SERIALIZER;
import static dev.cairn.processor.diagnostic.ProblemCode.SECOND_SERIALIZER;

import com.palantir.javapoet.ClassName;
import dev.cairn.processor.declaration.Access;
import dev.cairn.processor.declaration.FormDeclaration;
import dev.cairn.processor.declaration.Located;
import dev.cairn.processor.declaration.SerializableTypes;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.diagnostic.Site;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Judges which types a serializer is for: each type has one codec. */
final class ServedTypeRules {

  private final Types types;
  private final Elements elements;
  private final SerializableTypes known;
  private final RegisteredSerializers serializers;

  ServedTypeRules(
      ProcessingEnvironment environment,
      SerializableTypes known,
      RegisteredSerializers serializers) {
    this.types = environment.getTypeUtils();
    this.elements = environment.getElementUtils();
    this.known = known;
    this.serializers = serializers;
  }

  void check(FormDeclaration form, TypeMirror value, List<Problem> problems) {
    for (Located<TypeMirror> named : form.served()) {
      if (!types.isSubtype(types.erasure(named.value()), types.erasure(value))) {
        String why = ShapeResolver.text(named.value()) + " is no " + ShapeResolver.text(value);
        problems.add(
            Problem.of(
                BAD_FORM,
                named.site(),
                form.type().getSimpleName(),
                why,
                "static D serialize(T value) with a common supertype"));
      }
    }
    checkName(form, value, problems);
    if (form.byDefault() && !(value instanceof DeclaredType)) {
      problems.add(needless(form, ShapeResolver.text(value), "is built in"));
    }
    RegisteredSerializers.served(form).forEach(type -> check(form, type, problems));
  }

  /** The name of a common supertype says nothing; and a type that is no class has none to give. */
  private void checkName(FormDeclaration form, TypeMirror value, List<Problem> problems) {
    boolean named =
        form.served().size() == 1
            || form.served().stream().anyMatch(each -> isSame(each.value(), value))
            || (form.served().isEmpty() && value instanceof DeclaredType);
    if (form.byDefault() && !named && !form.namesItself()) {
      problems.add(
          Problem.of(
              BAD_FORM,
              site(form),
              form.type().getSimpleName(),
              "what it serializes has no name in data",
              "@RegisteredSerializer(name = \"…\")"));
    }
  }

  private boolean isSame(TypeMirror one, TypeMirror other) {
    return types.isSameType(types.erasure(one), types.erasure(other));
  }

  private void check(FormDeclaration form, TypeElement type, List<Problem> problems) {
    Access access = Access.fromPackageOf(form.type(), elements);
    if (!access.toType(type)) {
      problems.add(
          Problem.of(
              INACCESSIBLE_TYPE,
              site(form),
              form.type().getSimpleName(),
              type.getQualifiedName(),
              access.from().getQualifiedName()));
    }
    if (!form.byDefault()) {
      return;
    }
    if (BuiltInTypes.contains(ClassName.get(type))) {
      problems.add(needless(form, type.getQualifiedName().toString(), "is built in"));
    } else if (known.isDeclared(type)) {
      problems.add(needless(form, type.getQualifiedName().toString(), "is @Serializable"));
    } else {
      checkImported(form, type, problems);
      checkAlone(form, type, problems);
    }
  }

  /** One that is imported by this compilation is reported where it is imported. */
  private void checkImported(FormDeclaration form, TypeElement type, List<Problem> problems) {
    if (known.imported(type).isEmpty()) {
      known
          .importedElsewhere(type)
          .map(other -> "is imported by " + other.importerText())
          .map(why -> needless(form, type.getQualifiedName().toString(), why))
          .ifPresent(problems::add);
    }
  }

  private static Problem needless(FormDeclaration form, String type, String why) {
    return Problem.of(
        NEEDLESS_SERIALIZER,
        site(form),
        form.type().getSimpleName(),
        type,
        why,
        form.type().getSimpleName());
  }

  /** Of two serializers of one compilation, the second is reported. */
  private void checkAlone(FormDeclaration form, TypeElement type, List<Problem> problems) {
    List<TypeElement> all = serializers.of(type);
    boolean first = all.get(0).equals(form.type());
    all.stream()
        .filter(other -> !other.equals(form.type()))
        .filter(other -> !first || !known.isCompiledHere(other))
        .findFirst()
        .ifPresent(
            other ->
                problems.add(
                    Problem.of(
                        SECOND_SERIALIZER,
                        site(form),
                        form.type().getQualifiedName(),
                        type.getQualifiedName(),
                        other.getQualifiedName())));
  }

  private static Site site(FormDeclaration form) {
    return Site.of(form.type());
  }
}
