package dev.cairn.processor.validation;

import static dev.cairn.processor.diagnostic.ProblemCode.BAD_MIGRATION_SHAPE;
import static dev.cairn.processor.diagnostic.ProblemCode.MISSING_SHAPE;

import com.palantir.javapoet.ClassName;
import dev.cairn.processor.declaration.Located;
import dev.cairn.processor.declaration.MigrationDeclaration;
import dev.cairn.processor.declaration.Nullness;
import dev.cairn.processor.declaration.SerializableTypes;
import dev.cairn.processor.declaration.TypeHeader;
import dev.cairn.processor.model.StepModel;
import dev.cairn.processor.model.StepModel.TypedStep;
import dev.cairn.processor.model.ValueShape;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Judges the types that typed migrations take and give. */
final class MigrationShapes {

  private final ObjectContext context;
  private final ShapeResolver resolver;
  private final SerializableTypes types;

  MigrationShapes(ObjectContext context, ShapeResolver resolver, SerializableTypes types) {
    this.context = context;
    this.resolver = resolver;
    this.types = types;
  }

  Optional<StepModel> step(MigrationDeclaration migration, int from, int to, int current) {
    TypeMirror taken = migration.element().getParameters().get(0).asType();
    TypeMirror given = migration.element().getReturnType();
    boolean takes = fits(migration, "takes", taken, from, current);
    boolean gives = fits(migration, "gives", given, to, current); // both report what is wrong
    if (!takes || !gives) {
      return Optional.empty();
    }
    Optional<ValueShape> input = shape(migration, taken);
    Optional<ValueShape> output = shape(migration, given);
    return input.isEmpty() || output.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TypedStep(
                from,
                to,
                ClassName.get(context.declaration().type()),
                migration.name(),
                input.get(),
                version(taken),
                output.get()));
  }

  private Optional<ValueShape> shape(MigrationDeclaration migration, TypeMirror type) {
    Elements elements = context.environment().getElementUtils();
    return resolver.visit(
        type,
        new Place(
            migration.site(),
            context.declaration().type().getSimpleName() + "." + migration.name(),
            context.access(),
            Nullness.at(migration.element(), elements),
            context.problems()));
  }

  private boolean fits(
      MigrationDeclaration migration, String verb, TypeMirror type, int version, int current) {
    if (type.getKind() == TypeKind.ERROR) {
      reportMissing(migration, type, version);
      return false;
    }
    Optional<String> obstacle = obstacle(type, version, current);
    obstacle.ifPresent(
        why ->
            context.report(
                BAD_MIGRATION_SHAPE,
                migration.site(),
                migration.name(),
                verb,
                ShapeResolver.text(type),
                version,
                context.declaration().type().getSimpleName(),
                why));
    return obstacle.isEmpty();
  }

  private void reportMissing(MigrationDeclaration migration, TypeMirror type, int version) {
    context.report(
        MISSING_SHAPE,
        migration.site(),
        migration.name(),
        type,
        version,
        context.declaration().type().getSimpleName(),
        wireName(),
        version);
  }

  private Optional<String> obstacle(TypeMirror type, int version, int current) {
    TypeElement own = context.declaration().type();
    if (!(type instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement element)
        || !types.isSerializable(element)) {
      return Optional.of("it is no record or class with @Serializable");
    }
    if (version == current) {
      return element.equals(own)
          ? Optional.empty()
          : Optional.of("the current version is " + own.getSimpleName() + " itself");
    }
    if (version == 0) {
      return Optional.empty();
    }
    if (element.equals(own)) {
      return Optional.of("that is version " + current);
    }
    TypeHeader header = TypeHeader.of(element);
    boolean sameName =
        types.names(own).stream().anyMatch(name -> name.value().equals(header.wireName().value()));
    if (!sameName) {
      return Optional.of(
          "its name in data is "
              + header.wireName().value()
              + "; add name = \""
              + wireName()
              + '"');
    }
    return version(type) == version
        ? Optional.empty()
        : Optional.of("it is version " + version(type));
  }

  private static int version(TypeMirror type) {
    return TypeHeader.of((TypeElement) ((DeclaredType) type).asElement())
        .version()
        .map(Located::value)
        .orElse(1);
  }

  private String wireName() {
    return context.declaration().header().wireName().value();
  }
}
