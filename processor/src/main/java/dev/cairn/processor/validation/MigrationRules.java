package dev.cairn.processor.validation;

import static dev.cairn.processor.diagnostic.ProblemCode.BAD_MIGRATION_FORM;
import static dev.cairn.processor.diagnostic.ProblemCode.BAD_MIGRATION_VERSIONS;
import static dev.cairn.processor.diagnostic.ProblemCode.MIGRATION_FORK;

import com.palantir.javapoet.ClassName;
import dev.cairn.processor.declaration.Located;
import dev.cairn.processor.declaration.MigrationDeclaration;
import dev.cairn.processor.declaration.SerializableTypes;
import dev.cairn.processor.model.EvolutionModel;
import dev.cairn.processor.model.StepModel;
import dev.cairn.processor.model.StepModel.PlainStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Judges the migrations of one object, each by itself. Whether they lead from every version to the
 * current one is judged where the recorded versions are known.
 */
final class MigrationRules {

  private final ObjectContext context;
  private final CallRules calls;
  private final MigrationShapes shapes;
  private final int current;

  MigrationRules(
      ObjectContext context, ShapeResolver resolver, CallRules calls, SerializableTypes types) {
    this.context = context;
    this.calls = calls;
    this.shapes = new MigrationShapes(context, resolver, types);
    this.current = context.declaration().header().version().map(Located::value).orElse(1);
  }

  EvolutionModel check() {
    List<StepModel> forward = new ArrayList<>();
    List<StepModel> backward = new ArrayList<>();
    Map<List<Integer>, MigrationDeclaration> first = new HashMap<>();
    for (MigrationDeclaration migration : context.declaration().migrations()) {
      if (migration.from().isEmpty()) {
        continue; // The compiler says so itself.
      }
      int from = migration.from().get().value();
      int to = migration.to().map(Located::value).orElse(from + 1);
      if (fitsVersions(migration, from, to) && isCallable(migration)) {
        MigrationDeclaration other = first.putIfAbsent(List.of(from, to), migration);
        if (other != null) {
          context.report(
              MIGRATION_FORK, migration.site(), migration.name(), from, to, other.name());
        }
        step(migration, from, to).ifPresent((to > from ? forward : backward)::add);
      }
    }
    return new EvolutionModel(forward, backward);
  }

  private boolean fitsVersions(MigrationDeclaration migration, int from, int to) {
    Optional<String> reason = Optional.empty();
    if (to != from + 1 && to != from - 1) {
      reason = Optional.of("a migration leads to the next version, or to the one before");
    } else if (from < 0 || (to < from && to < 1)) {
      reason = Optional.of("versions begin with 1, and 0 is for documents from before Cairn");
    } else if (Math.max(from, to) > current) {
      reason =
          Optional.of(
              "the version of "
                  + typeName()
                  + " is "
                  + current
                  + "; raise it with @Serializable(version = "
                  + Math.max(from, to)
                  + ")");
    }
    reason.ifPresent(
        why ->
            context.report(
                BAD_MIGRATION_VERSIONS,
                migration.to().or(migration::from).orElseThrow().site(),
                migration.name(),
                from,
                to,
                why));
    return reason.isEmpty();
  }

  private boolean isCallable(MigrationDeclaration migration) {
    ExecutableElement method = migration.element();
    Optional<String> obstacle = Optional.empty();
    if (!method.getModifiers().contains(Modifier.STATIC)) {
      obstacle = Optional.of("it is not static");
    } else if (method.getModifiers().contains(Modifier.PRIVATE)) {
      obstacle = Optional.of("it is private");
    } else if (method.getParameters().size() != 1) {
      obstacle = Optional.of("it does not take one parameter");
    } else if (!hasOnlyVariablesOfType(method)) {
      obstacle = Optional.of("its type variables are not those of " + typeName());
    } else if (isPlain(method) && !takesPlainData(method)) {
      obstacle = Optional.of("it gives nothing, and takes no Map<String, Object> to edit");
    }
    obstacle.ifPresent(
        why ->
            context.report(
                BAD_MIGRATION_FORM,
                migration.site(),
                migration.name(),
                why,
                typeName(),
                migration.name(),
                typeName() + "V" + migration.from().map(Located::value).orElse(1),
                migration.name()));
    calls.check(method, context);
    return obstacle.isEmpty();
  }

  private boolean hasOnlyVariablesOfType(ExecutableElement method) {
    List<String> variables =
        context.declaration().type().getTypeParameters().stream().map(Object::toString).toList();
    return method.getTypeParameters().stream()
        .allMatch(variable -> variables.contains(variable.toString()));
  }

  private static boolean isPlain(ExecutableElement method) {
    return method.getReturnType().getKind() == TypeKind.VOID;
  }

  private static boolean takesPlainData(ExecutableElement method) {
    return method.getParameters().get(0).asType() instanceof DeclaredType map
        && isNamed(map, "java.util.Map")
        && map.getTypeArguments().size() == 2
        && isNamed(map.getTypeArguments().get(0), "java.lang.String")
        && isNamed(map.getTypeArguments().get(1), "java.lang.Object");
  }

  private static boolean isNamed(TypeMirror type, String name) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals(name);
  }

  private Optional<StepModel> step(MigrationDeclaration migration, int from, int to) {
    return isPlain(migration.element())
        ? Optional.of(
            new PlainStep(from, to, ClassName.get(context.declaration().type()), migration.name()))
        : shapes.step(migration, from, to, current);
  }

  private String typeName() {
    return context.declaration().type().getSimpleName().toString();
  }
}
