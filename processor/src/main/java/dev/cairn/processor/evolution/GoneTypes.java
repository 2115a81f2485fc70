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

/**
 * Finds records of types that do not exist any more under any name. One that older versions of
 * other types mention is kept: their data needs it.
 */
record GoneTypes(KnownTypes types, List<Entry> entries) {

  GoneTypes {
    entries = List.copyOf(entries);
  }

  List<String> problems() {
    List<String> problems = new ArrayList<>();
    Set<String> mentioned = new TreeSet<>();
    for (Entry entry : entries) {
      if (entry instanceof Entry.Read read) {
        needed(read.history()).forEach(schema -> mentioned.addAll(schema.mentioned()));
      }
    }
    for (Entry entry : entries) {
      if (entry instanceof Entry.Read read && isGone(read.history())) {
        String name = read.history().newest().name();
        if (!mentioned.contains(name)) {
          problems.add(
              Problem.text(
                  ProblemCode.RECORDED_TYPE_GONE,
                  read.history().type().canonicalName(),
                  entry.file(),
                  name));
        }
      }
    }
    return problems;
  }

  /** The versions that nothing but the record tells of. */
  private List<Schema> needed(TypeHistory history) {
    boolean all = isGone(history);
    return history.all().stream()
        .filter(schema -> all || schema.version() < history.newest().version())
        .toList();
  }

  private boolean isGone(TypeHistory history) {
    ClassName recorded = history.type();
    return types.element(recorded).isEmpty()
        && types.byWireName(history.newest().name(), Optional.of(recorded)).isEmpty();
  }
}
