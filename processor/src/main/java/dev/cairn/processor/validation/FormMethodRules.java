package dev.cairn.processor.validation;

import static dev.cairn.processor.diagnostic.ProblemCode.BAD_FORM;

import dev.cairn.processor.declaration.Access;
import dev.cairn.processor.declaration.FormDeclaration;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.diagnostic.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Judges the signatures of one form's methods. */
final class FormMethodRules {

  private final Types types;
  private final FormDeclaration form;
  private final Access access;
  private final CallRules calls;
  private final List<Problem> problems;

  FormMethodRules(
      ProcessingEnvironment environment,
      FormDeclaration form,
      Access access,
      CallRules calls,
      List<Problem> problems) {
    this.types = environment.getTypeUtils();
    this.form = form;
    this.access = access;
    this.calls = calls;
    this.problems = problems;
  }

  /** The methods, if they can be called. */
  Optional<FormMethods> check() {
    int before = problems.size();
    if (form.serialize().size() != 1) {
      report(
          Site.of(form.type()),
          form.serialize().isEmpty()
              ? "it has no method serialize"
              : "it has more than one serialize",
          "static D serialize(T value), once");
      return Optional.empty();
    }
    ExecutableElement serialize = form.serialize().get(0);
    checkSerialize(serialize);
    if (problems.size() > before) {
      return Optional.empty();
    }
    TypeMirror value =
        form.registered() ? serialize.getParameters().get(0).asType() : form.type().asType();
    FormMethods methods =
        new FormMethods(value, serialize, form.deserialize().stream().findFirst());
    form.deserialize().stream().skip(1).forEach(this::reportSecond);
    methods.deserialize().ifPresent(method -> checkDeserialize(method, methods));
    form.stringify().stream().skip(1).forEach(this::reportSecond);
    form.stringify().stream().limit(1).forEach(method -> checkStringify(method, methods));
    return problems.size() > before ? Optional.empty() : Optional.of(methods);
  }

  private void checkSerialize(ExecutableElement method) {
    String due = form.registered() ? "static D serialize(T value)" : "D serialize()";
    checkCallable(method, form.registered(), due);
    if (form.registered() && method.getParameters().size() != 1) {
      report(Site.of(method), "serialize does not take one parameter", due);
    } else if (method.getReturnType().getKind() == TypeKind.VOID) {
      report(Site.of(method), "serialize gives nothing", due);
    } else if (form.registered()) {
      checkValue(method, method.getParameters().get(0).asType(), due);
    } else if (!method.getTypeParameters().isEmpty()) {
      report(Site.of(method), "serialize has type variables of its own", due);
    }
  }

  private void checkValue(ExecutableElement method, TypeMirror value, String due) {
    if (value.getKind() == TypeKind.TYPEVAR) {
      report(Site.of(method), "a type variable could be anything", due);
    } else if (mentioned(value) != method.getTypeParameters().size()) {
      report(Site.of(method), "a type variable says nothing of the value", due);
    } else if (value instanceof DeclaredType type && !isWhole(type)) {
      report(
          Site.of(method),
          "it takes some " + ShapeResolver.text(types.erasure(type)) + " and not all",
          "a type variable of the method for each type argument, or byDefault = false");
    }
  }

  private static long mentioned(TypeMirror value) {
    return value instanceof DeclaredType type
        ? type.getTypeArguments().stream().filter(TypeVariable.class::isInstance).distinct().count()
        : 0;
  }

  /** Whether the arguments are different type variables, or say nothing. */
  private boolean isWhole(DeclaredType type) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    int parameters = ((TypeElement) type.asElement()).getTypeParameters().size();
    boolean variables = mentioned(type) == parameters;
    boolean wildcards =
        arguments.size() == parameters
            && arguments.stream()
                .allMatch(each -> each instanceof WildcardType && each.toString().equals("?"));
    boolean some = !form.byDefault() && arguments.size() == parameters;
    return variables || wildcards || some;
  }

  private void checkDeserialize(ExecutableElement method, FormMethods methods) {
    String due =
        "static "
            + ShapeResolver.text(methods.value())
            + " deserialize("
            + ShapeResolver.text(methods.data())
            + " data, int version)";
    checkCallable(method, true, due);
    if (method.getParameters().size() != 2
        || method.getParameters().get(1).asType().getKind() != TypeKind.INT) {
      report(Site.of(method), "deserialize does not take data and a version", due);
      return;
    }
    Renaming renaming = Renaming.of(methods.value(), method.getReturnType());
    if (!renaming.same(methods.data(), method.getParameters().get(0).asType())) {
      report(Site.of(method), "deserialize does not take what serialize gives", due);
    } else if (!gives(method.getReturnType(), methods.value(), renaming)) {
      report(Site.of(method), "deserialize does not give what serialize takes", due);
    }
  }

  private boolean gives(TypeMirror given, TypeMirror value, Renaming renaming) {
    boolean generic = value instanceof DeclaredType type && !type.getTypeArguments().isEmpty();
    return generic ? renaming.same(value, given) : types.isAssignable(given, value);
  }

  private void checkStringify(ExecutableElement method, FormMethods methods) {
    String due = "static String stringify(" + ShapeResolver.text(methods.data()) + " data)";
    checkCallable(method, true, due);
    boolean fits =
        method.getParameters().size() == 1
            && ShapeResolver.text(method.getReturnType()).equals("java.lang.String")
            && types.isSameType(
                types.erasure(methods.data()),
                types.erasure(method.getParameters().get(0).asType()));
    if (!fits) {
      report(Site.of(method), "stringify does not turn what serialize gives into text", due);
    }
  }

  private void checkCallable(ExecutableElement method, boolean asStatic, String due) {
    Set<Modifier> modifiers = method.getModifiers();
    String name = method.getSimpleName().toString();
    if (modifiers.contains(Modifier.PRIVATE)) {
      report(Site.of(method), name + " is private", due);
    } else if (!access.toMember(method)) {
      report(Site.of(method), name + " is not public", due);
    } else if (modifiers.contains(Modifier.STATIC) != asStatic) {
      report(Site.of(method), name + (asStatic ? " is not static" : " is static"), due);
    }
    calls.check(method, Site.of(form.type()), problems);
  }

  private void reportSecond(ExecutableElement method) {
    report(
        Site.of(method),
        "it has more than one " + method.getSimpleName(),
        "one that looks at the version of the data");
  }

  private void report(Site site, String why, String due) {
    problems.add(Problem.of(BAD_FORM, site, form.type().getSimpleName(), why, due));
  }
}
