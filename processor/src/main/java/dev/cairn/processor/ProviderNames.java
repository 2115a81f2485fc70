package dev.cairn.processor;

import com.palantir.javapoet.ClassName;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.diagnostic.ProblemCode;
import dev.cairn.processor.diagnostic.Site;
import dev.cairn.processor.diagnostic.Validated;
import dev.cairn.processor.model.ProviderModel.Entry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ModuleElement;

/**
 * Names the providers.
 *
 * <p>In a named module the name must never change, for the user's {@code module-info.java} says it:
 * it is {@code CairnCodecs} in the package that is called like the module.
 *
 * <p>On the class path nobody writes the name down, but all jars, and a project's tests, must have
 * different ones, or the first would hide the others. A class has one home, so the name is made of
 * the first of the types. When a type before it is added, the name changes; the class of the old
 * name may then be left in the output folder, where nothing names it any more.
 *
 * @param option the user's choice, which is about types in named packages
 */
record ProviderNames(Optional<String> option) {

  static final String OPTION = "cairn.provider";

  private static final String SIMPLE_NAME = "CairnCodecs";

  static ProviderNames of(Map<String, String> options) {
    return new ProviderNames(Optional.ofNullable(options.get(OPTION)));
  }

  /** The entries, if their provider can have the name that the user has chosen. */
  Validated<List<Entry>> check(List<Entry> entries) {
    boolean usable =
        option.stream().allMatch(name -> SourceVersion.isName(name) && name.contains("."));
    if (usable || entries.isEmpty()) {
      return Validated.valid(entries);
    }
    Site site = Site.of(entries.get(0).origin());
    return Validated.invalid(
        List.of(Problem.of(ProblemCode.BAD_PROVIDER_NAME, site, OPTION, option.orElse(""))));
  }

  /**
   * The name of one provider.
   *
   * @param entries its codecs, in the order of their types; at least one
   * @param number 1, or more for types that appeared when the former providers were generated
   */
  ClassName name(ModuleElement module, List<Entry> entries, int number) {
    Entry first = entries.get(0);
    String suffix = number == 1 ? "" : Integer.toString(number);
    return lasting(module)
        .filter(name -> !first.packageName().isEmpty())
        .map(name -> ClassName.get(name.packageName(), name.simpleName() + suffix))
        .orElseGet(() -> madeOf(first));
  }

  /** The name that providers of types in packages have, whatever the types are. */
  Optional<ClassName> lasting(ModuleElement module) {
    if (option.isPresent()) {
      return option.map(ProviderNames::chosen);
    }
    return module.isUnnamed()
        ? Optional.empty()
        : Optional.of(ClassName.get(module.getQualifiedName().toString(), SIMPLE_NAME));
  }

  private static ClassName chosen(String name) {
    int dot = name.lastIndexOf('.');
    return ClassName.get(dot < 0 ? "" : name.substring(0, dot), name.substring(dot + 1));
  }

  private static ClassName madeOf(Entry first) {
    return ClassName.get(
        first.packageName(), SIMPLE_NAME + "_" + String.join("_", first.type().simpleNames()));
  }
}
