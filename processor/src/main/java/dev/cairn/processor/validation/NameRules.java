package dev.cairn.processor.validation;

import static dev.cairn.processor.diagnostic.ProblemCode.DUPLICATE_NAME;
import static dev.cairn.processor.diagnostic.ProblemCode.EMPTY_NAME;
import static dev.cairn.processor.diagnostic.ProblemCode.REPEATED_ALIAS;
import static dev.cairn.processor.diagnostic.ProblemCode.RESERVED_NAME;
import static dev.cairn.processor.diagnostic.ProblemCode.UNUSABLE_NAME;

import dev.cairn.Limits;
import dev.cairn.processor.declaration.Located;
import dev.cairn.processor.declaration.WireNames;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.diagnostic.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges names in data: each by itself, and those of one type together. */
final class NameRules {

  /** The keys of the format itself. */
  private static final Set<String> RESERVED = Set.of("__classname__", "__version__", "__data__");

  private final List<Problem> problems;

  NameRules(List<Problem> problems) {
    this.problems = problems;
  }

  /**
   * The names of a property or a constant.
   *
   * @param owner whose names they are, as messages call it
   */
  record Named(String owner, WireNames names) {}

  /** Judges the names of properties, which become keys of objects. */
  void checkKeys(List<Named> all) {
    for (Named named : all) {
      all(named.names()).stream()
          .filter(name -> RESERVED.contains(name.value()))
          .forEach(name -> report(RESERVED_NAME, name, name.value(), named.owner()));
    }
    checkTogether(all);
  }

  /** Judges names of which one is chosen when reading. */
  void checkTogether(List<Named> all) {
    Map<String, String> owners = new HashMap<>();
    for (Named named : all) {
      all(named.names()).forEach(name -> checkText(name, named.owner()));
      claim(named.names().name(), named.owner(), owners);
    }
    for (Named named : all) {
      Set<String> own = new HashSet<>(Set.of(named.names().name().value()));
      for (Located<String> alias : named.names().aliases()) {
        if (isNew(alias, named.names().name(), named.owner(), own)) {
          claim(alias, named.owner(), owners);
        }
      }
    }
  }

  /** Judges the name and the aliases of a type. */
  void checkType(String owner, WireNames names) {
    Set<String> own = new HashSet<>(Set.of(names.name().value()));
    all(names).forEach(name -> checkText(name, owner));
    names.aliases().forEach(alias -> isNew(alias, names.name(), owner, own));
  }

  static List<Located<String>> all(WireNames names) {
    List<Located<String>> all = new ArrayList<>(List.of(names.name()));
    all.addAll(names.aliases());
    return all;
  }

  private void claim(Located<String> name, String owner, Map<String, String> owners) {
    String first = owners.putIfAbsent(name.value(), owner);
    if (first != null && !name.value().isEmpty()) {
      report(DUPLICATE_NAME, name, name.value(), owner, first);
    }
  }

  private boolean isNew(
      Located<String> alias, Located<String> name, String owner, Set<String> own) {
    boolean isNew = own.add(alias.value());
    if (!isNew && !alias.value().isEmpty()) {
      boolean isName = alias.value().equals(name.value());
      String why = isName ? "its name already" : "there twice";
      report(REPEATED_ALIAS, alias, alias.value(), owner, why);
    }
    return isNew;
  }

  private void checkText(Located<String> name, String owner) {
    String text = name.value();
    if (text.isEmpty()) {
      report(EMPTY_NAME, name, owner);
    } else if (text.length() > Limits.DEFAULT.nameLength()) {
      String why = "has over " + Limits.DEFAULT.nameLength() + " characters";
      report(UNUSABLE_NAME, name, owner, why);
    } else if (text.codePoints().anyMatch(NameRules::isLoneSurrogate)) {
      report(UNUSABLE_NAME, name, owner, "has half a surrogate pair");
    }
  }

  private static boolean isLoneSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private void report(ProblemCode code, Located<String> name, Object... arguments) {
    problems.add(Problem.of(code, name.site(), arguments));
  }
}
