package dev.cairn.processor;

import com.palantir.javapoet.ClassName;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.diagnostic.ProblemCode;
import dev.cairn.processor.diagnostic.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Compares what modules declare with the providers they have. In a named module {@link
 * java.util.ServiceLoader} looks at the declaration alone, so a provider that is missing there is
 * never found.
 */
final class ModuleDeclarations {

  private static final String SERVICE = "dev.cairn.codec.CodecProvider";

  /** The modules whose declaration is compiled now, so that an error can point at it. */
  private final Set<String> compiled = new HashSet<>();

  void enter(RoundEnvironment round) {
    ElementFilter.modulesIn(round.getRootElements())
        .forEach(module -> compiled.add(module.getQualifiedName().toString()));
  }

  boolean isCompiled(ModuleElement module) {
    return compiled.contains(module.getQualifiedName().toString());
  }

  /** What is wrong with the declaration of a module that has these providers. */
  Optional<Problem> check(ModuleElement module, List<ClassName> providers) {
    Set<String> declared = declaredProviders(module);
    if (providers.stream().allMatch(each -> declared.contains(each.canonicalName()))) {
      return Optional.empty();
    }
    String line =
        providers.stream()
            .map(ClassName::canonicalName)
            .collect(Collectors.joining(", ", "provides " + SERVICE + " with ", ";"));
    return Optional.of(
        Problem.of(ProblemCode.MISSING_PROVIDES, Site.of(module), module.getQualifiedName(), line));
  }

  private static Set<String> declaredProviders(ModuleElement module) {
    return ElementFilter.providesIn(module.getDirectives()).stream()
        .filter(directive -> directive.getService().getQualifiedName().contentEquals(SERVICE))
        .flatMap(directive -> directive.getImplementations().stream())
        .map(TypeElement::getQualifiedName)
        .map(Object::toString)
        .collect(Collectors.toSet());
  }
}
