package dev.cairn.processor.validation;

import static dev.cairn.processor.diagnostic.ProblemCode.AMBIGUOUS_CONSTRUCTION;
import static dev.cairn.processor.diagnostic.ProblemCode.NAMELESS_PARAMETERS;
import static dev.cairn.processor.diagnostic.ProblemCode.NO_CONSTRUCTION;
import static dev.cairn.processor.diagnostic.ProblemCode.SECOND_CREATOR;

import dev.cairn.processor.declaration.BuilderDeclaration;
import dev.cairn.processor.declaration.CreatorDeclaration;
import dev.cairn.processor.declaration.CreatorDeclaration.ParameterDeclaration;
import dev.cairn.processor.declaration.ObjectDeclaration;
import dev.cairn.processor.diagnostic.Site;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Types;

/**
 * Chooses how values of one type are built: by what {@code @Creator} marks; else a record by its
 * canonical constructor; else by the constructor that takes most properties, where all others can
 * be set; else by a builder.
 */
final class ConstructionResolver {

  private final ObjectDeclaration declaration;
  private final CreatorMatcher creators;
  private final BuilderMatcher builders;
  private final CreatorRules rules;
  private final ObjectContext context;

  ConstructionResolver(ObjectContext context) {
    Types types = context.environment().getTypeUtils();
    this.context = context;
    this.declaration = context.declaration();
    this.creators = new CreatorMatcher(new Assignments(types), declaration);
    this.builders = new BuilderMatcher(types, declaration);
    this.rules = new CreatorRules(context);
  }

  /** The plan, or nothing, with problems that say why. */
  Optional<Plan> resolve() {
    List<CreatorDeclaration> marked =
        declaration.creators().stream().filter(c -> c.annotation().isPresent()).toList();
    if (!marked.isEmpty()) {
      marked.stream().skip(1).forEach(this::reportSecond);
      return marked(marked.get(0));
    }
    return declaration.type().getKind() == ElementKind.RECORD ? canonical() : best();
  }

  private Optional<Plan> marked(CreatorDeclaration creator) {
    if (!rules.canBuild(creator)) {
      return Optional.empty();
    }
    CreatorMatch match = creators.match(creator);
    rules.checkMatch(match);
    return Optional.of(match).filter(CreatorMatch::fits).map(CreatorMatch::plan);
  }

  private Optional<Plan> canonical() {
    List<CreatorMatch> matches = unmarked().map(creators::match).toList();
    Optional<Plan> plan =
        matches.stream()
            .filter(match -> match.fits() && match.arguments().equals(declaration.properties()))
            .<Plan>map(CreatorMatch::plan)
            .findFirst();
    if (plan.isEmpty()) {
      reportNone(matches);
    }
    return plan;
  }

  /** The implicit constructor of a private class is private too; that the class is, is reported. */
  private Stream<CreatorDeclaration> unmarked() {
    boolean hidden = declaration.type().getModifiers().contains(Modifier.PRIVATE);
    return declaration.creators().stream()
        .filter(creator -> creator.accessible() || hidden)
        .filter(creator -> creator.element().getTypeParameters().isEmpty());
  }

  private Optional<Plan> best() {
    List<CreatorMatch> matches = unmarked().map(creators::match).toList();
    List<CreatorMatch> fitting =
        matches.stream()
            .filter(CreatorMatch::fits)
            .sorted(
                Comparator.comparingLong(CreatorMatch::taken)
                    .reversed()
                    .thenComparingLong(CreatorMatch::fixed))
            .toList();
    if (fitting.isEmpty()) {
      Optional<Plan> built = declaration.builders().stream().flatMap(this::byBuilder).findFirst();
      if (built.isEmpty()) {
        reportNone(matches);
      }
      return built;
    }
    return Optional.of(unambiguous(fitting)).map(CreatorMatch::plan);
  }

  private Stream<Plan> byBuilder(BuilderDeclaration builder) {
    return builders.match(builder).stream();
  }

  /** Of two that take as much, a constructor without parameters decides, if there is one. */
  private CreatorMatch unambiguous(List<CreatorMatch> fitting) {
    CreatorMatch first = fitting.get(0);
    if (fitting.size() == 1 || !isAsGood(fitting.get(1), first)) {
      return first;
    }
    CreatorMatch last = fitting.get(fitting.size() - 1);
    if (!first.setters().isEmpty() && last.creator().parameters().isEmpty()) {
      return last;
    }
    context.report(
        AMBIGUOUS_CONSTRUCTION,
        declaration.header().site(),
        declaration.type().getSimpleName(),
        CreatorRules.text(first.creator()),
        CreatorRules.text(fitting.get(1).creator()));
    return first;
  }

  private static boolean isAsGood(CreatorMatch match, CreatorMatch other) {
    return match.taken() == other.taken() && match.fixed() == other.fixed();
  }

  /** Where a class file has no names of parameters, the compiler makes them up. */
  private static boolean isNameless(CreatorDeclaration creator) {
    List<ParameterDeclaration> parameters = creator.parameters();
    return !parameters.isEmpty()
        && IntStream.range(0, parameters.size())
            .allMatch(i -> parameters.get(i).name().equals("arg" + i));
  }

  private void reportSecond(CreatorDeclaration creator) {
    context.report(SECOND_CREATOR, CreatorRules.site(creator), declaration.type().getSimpleName());
  }

  private void reportNone(List<CreatorMatch> matches) {
    Optional<CreatorMatch> nameless =
        matches.stream().filter(match -> isNameless(match.creator())).findFirst();
    Optional<Site> imported = context.importSite();
    if (imported.isPresent() && nameless.isPresent()) {
      context.report(
          NAMELESS_PARAMETERS,
          imported.get(),
          declaration.type().getSimpleName(),
          CreatorRules.text(nameless.get().creator()));
      return;
    }
    context.report(
        NO_CONSTRUCTION,
        declaration.header().site(),
        declaration.type().getSimpleName(),
        CreatorRules.obstacle(matches),
        CreatorRules.wayOut(declaration));
  }
}
