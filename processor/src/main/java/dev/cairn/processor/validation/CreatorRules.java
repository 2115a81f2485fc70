package dev.cairn.processor.validation;

import static dev.cairn.processor.diagnostic.ProblemCode.BAD_CREATOR;
import static dev.cairn.processor.diagnostic.ProblemCode.UNMATCHED_PARAMETER;
import static dev.cairn.processor.diagnostic.ProblemCode.UNSETTABLE_PROPERTY;
import static java.util.stream.Collectors.joining;

import dev.cairn.processor.declaration.CreatorDeclaration;
import dev.cairn.processor.declaration.CreatorDeclaration.ParameterDeclaration;
import dev.cairn.processor.declaration.FoundAnnotation;
import dev.cairn.processor.declaration.ObjectDeclaration;
import dev.cairn.processor.declaration.Owner;
import dev.cairn.processor.declaration.PropertyDeclaration;
import dev.cairn.processor.diagnostic.Site;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/** Judges what {@code @Creator} marks, and says why nothing else can build a type. */
final class CreatorRules {

  private final Types types;
  private final ObjectDeclaration declaration;
  private final ObjectContext context;

  CreatorRules(ObjectContext context) {
    this.types = context.environment().getTypeUtils();
    this.declaration = context.declaration();
    this.context = context;
  }

  /** Whether calling it gives a value of the type. */
  boolean canBuild(CreatorDeclaration creator) {
    Optional<String> obstacle = obstacle(creator);
    obstacle.ifPresent(
        why ->
            context.report(
                BAD_CREATOR,
                site(creator),
                text(creator),
                declaration.type().getSimpleName(),
                why));
    return obstacle.isEmpty();
  }

  private Optional<String> obstacle(CreatorDeclaration creator) {
    if (!creator.accessible()) {
      return Optional.of("is private; make it package-private");
    }
    if (creator.isConstructor()) {
      return creator.element().getTypeParameters().isEmpty()
          ? Optional.empty()
          : Optional.of("has type parameters of its own; remove them");
    }
    if (!creator.element().getModifiers().contains(Modifier.STATIC)) {
      return Optional.of("is not static; make it static");
    }
    return returnsType(creator.element().getReturnType())
        ? Optional.empty()
        : Optional.of("returns " + ShapeResolver.text(creator.element().getReturnType()));
  }

  /** A generic type must come with any arguments, so with a variable for each of them. */
  private boolean returnsType(TypeMirror returned) {
    return returned instanceof DeclaredType declared
        && types.isSubtype(types.erasure(returned), types.erasure(declaration.type().asType()))
        && new HashSet<>(variables(declared)).size()
            == declaration.type().getTypeParameters().size();
  }

  private static List<Element> variables(DeclaredType type) {
    return type.getTypeArguments().stream()
        .filter(argument -> argument.getKind() == TypeKind.TYPEVAR)
        .map(argument -> ((TypeVariable) argument).asElement())
        .toList();
  }

  void checkMatch(CreatorMatch match) {
    String name = text(match.creator());
    for (ParameterDeclaration parameter : match.unmatched()) {
      context.report(
          UNMATCHED_PARAMETER,
          Site.of(parameter.element()),
          ShapeResolver.text(parameter.type()) + " " + parameter.name(),
          name,
          properties(declaration));
    }
    for (PropertyDeclaration property : match.unset()) {
      context.report(UNSETTABLE_PROPERTY, property.site(), context.path(property), name);
    }
  }

  private static String properties(ObjectDeclaration declaration) {
    return declaration.properties().isEmpty()
        ? "none"
        : declaration.properties().stream()
            .map(property -> ShapeResolver.text(property.type()) + " " + property.name())
            .collect(joining(", "));
  }

  /** What is in the way of the constructor that comes nearest. */
  static String obstacle(List<CreatorMatch> matches) {
    return matches.stream()
        .max(Comparator.comparingLong(CreatorMatch::taken))
        .map(CreatorRules::obstacle)
        .orElse("it has no constructor that its package can call");
  }

  private static String obstacle(CreatorMatch match) {
    Stream<String> parameters =
        match.unmatched().stream()
            .map(parameter -> "parameter " + parameter.name() + " matches no property");
    Stream<String> properties =
        match.unset().stream()
            .map(property -> property.name() + " is no parameter and has no setter");
    return Stream.concat(parameters, properties)
        .collect(joining(", ", "for " + text(match.creator()) + ", ", ""));
  }

  static String wayOut(ObjectDeclaration declaration) {
    String parameters =
        declaration.properties().stream()
            .filter(property -> !property.isIgnored())
            .map(property -> ShapeResolver.text(property.type()) + " " + property.name())
            .collect(joining(", "));
    return "add a constructor ("
        + parameters
        + "), setters or a builder for all of them, mark a static method with @Creator, or leave"
        + " out with @Ignore what need not be kept";
  }

  static Site site(CreatorDeclaration creator) {
    return creator
        .annotation()
        .map(FoundAnnotation::site)
        .orElseGet(() -> Site.of(creator.element()));
  }

  /** For example {@code Order(UUID, String)}, or {@code of(UUID)}. */
  static String text(CreatorDeclaration creator) {
    String name =
        creator.isConstructor()
            ? Owner.of(creator.element()).getSimpleName().toString()
            : creator.element().getSimpleName().toString();
    return creator.parameters().stream()
        .map(parameter -> ShapeResolver.text(parameter.type()))
        .collect(joining(", ", name + "(", ")"));
  }
}
