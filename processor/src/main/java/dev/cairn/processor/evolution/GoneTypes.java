package dev.cairn.processor.evolution;

import com.palantir.javapoet.ClassName;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.diagnostic.ProblemCode;
import dev.cairn.processor.schema.Schema;
import dev.cairn.processor.schema.SchemaStore.Entry;
import dev.cairn.processor.schema.TypeHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;

/**
 * Finds records of types that have no codec any more under any name. One that older versions of
 * other types mention is kept: their data needs it.
 *
 * @param checked whether the type of a name was held to its record in this compilation
 */
record GoneTypes(KnownTypes types, Predicate<String> checked, List<Entry> entries) {

  GoneTypes {
    entries = List.copyOf(entries);
  }

  List<String> problems() {
    Set<String> mentioned = new TreeSet<>();
    for (Entry entry : entries) {
      if (entry instanceof Entry.Read read) {
        needed(read.history()).forEach(schema -> mentioned.addAll(schema.mentioned()));
      }
    }
    List<String> problems = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry instanceof Entry.Read read && !mentioned.contains(read.history().newest().name())) {
        reason(read.history())
            .ifPresent(reason -> problems.add(problem(entry, read.history(), reason)));
      }
    }
    return problems;
  }

  private static String problem(Entry entry, TypeHistory history, String reason) {
    return Problem.text(
        ProblemCode.RECORDED_TYPE_GONE, history.type().canonicalName(), entry.file(), reason);
  }

  /** The versions that nothing but the record tells of. */
  private List<Schema> needed(TypeHistory history) {
    boolean all = reason(history).isPresent();
    return history.all().stream()
        .filter(schema -> all || schema.version() < history.newest().version())
        .toList();
  }

  /** Why there is no codec, and what to do; empty where there is one. */
  private Optional<String> reason(TypeHistory history) {
    ClassName recorded = history.type();
    String name = history.newest().name();
    if (checked.test(name) || types.byWireName(name, Optional.of(recorded)).isPresent()) {
      return Optional.empty();
    }
    Optional<TypeElement> type = types.element(recorded);
    if (type.isEmpty()) {
      return Optional.of(
          "there is no such type; if it was renamed, add @Serializable(aliases = \""
              + name
              + "\") to the new one, if another module shares the folder, give each its own");
    }
    return types.isCompiledHere(type.get())
        ? Optional.of("it is not @Serializable under that name any more; make it so again")
        : Optional.empty();
  }
}
