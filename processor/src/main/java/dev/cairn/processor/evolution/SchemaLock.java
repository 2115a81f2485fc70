package dev.cairn.processor.evolution;

import com.palantir.javapoet.ClassName;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.diagnostic.ProblemCode;
import dev.cairn.processor.evolution.SchemaOptions.Mode;
import dev.cairn.processor.schema.Change;
import dev.cairn.processor.schema.Schema;
import dev.cairn.processor.schema.SchemaComparison;
import dev.cairn.processor.schema.SchemaStore;
import dev.cairn.processor.schema.SchemaStore.Entry;
import dev.cairn.processor.schema.TypeHistory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Holds each type to what is recorded of it. What is to be recorded is written at the end, for a
 * compilation with errors records nothing.
 */
final class SchemaLock {

  private final SchemaStore store;
  private final Path folder;
  private final Mode mode;

  /** What will be written, by wire name. */
  private final Map<String, TypeHistory> pending = new TreeMap<>();

  /** Files under names that types had before. */
  private final List<String> outdated = new ArrayList<>();

  SchemaLock(Path folder, Mode mode) {
    this.store = new SchemaStore(folder);
    this.folder = folder;
    this.mode = mode;
  }

  /** What is recorded of a type, under its name or a former one. */
  Optional<Entry> find(Schema schema) {
    Optional<Entry> found = find(schema.name());
    for (String alias : schema.aliases()) {
      found = found.isPresent() ? found : find(alias);
    }
    return found;
  }

  /** What is recorded under a name. */
  Optional<Entry> find(String name) {
    TypeHistory history = pending.get(name);
    return history == null
        ? store.read(name)
        : Optional.of(new Entry.Read(store.file(name), history));
  }

  /** What is recorded of a type and can be read. */
  Optional<TypeHistory> history(Schema schema) {
    return find(schema).flatMap(SchemaLock::history);
  }

  /** What is recorded under a name and can be read. */
  Optional<TypeHistory> history(String name) {
    return find(name).flatMap(SchemaLock::history);
  }

  /** What an entry holds, if it can be read. */
  static Optional<TypeHistory> history(Entry entry) {
    return entry instanceof Entry.Read read ? Optional.of(read.history()) : Optional.empty();
  }

  /** Compares a type with its record and has it recorded. */
  void check(PresentType present, Findings findings) {
    Optional<Entry> entry = find(present.schema());
    if (entry.isEmpty()) {
      TypeHistory first = TypeHistory.of(present.name(), present.schema());
      record(first, present, "there is no such file", findings);
    } else if (entry.get() instanceof Entry.Broken broken) {
      findings.add(
          Problem.of(
              ProblemCode.BROKEN_RECORD,
              present.site(),
              broken.file(),
              present.type().getQualifiedName(),
              broken.reason()));
    } else if (entry.get() instanceof Entry.Read read) {
      check(read, present, findings);
    }
  }

  private void check(Entry.Read entry, PresentType present, Findings findings) {
    Schema newest = entry.history().newest();
    int version = present.schema().version();
    if (newest.version() > version && newest.kind().equals(present.schema().kind())) {
      findings.add(
          Problem.of(
              ProblemCode.VERSION_WENT_BACK,
              present.site(),
              present.type().getSimpleName(),
              version,
              newest.version(),
              entry.file()));
      return;
    }
    List<Change> changes =
        recorded(entry.history(), present.schema())
            .map(recorded -> SchemaComparison.compare(recorded, present.schema()))
            .orElse(List.of());
    if (mode == Mode.UPDATE || !findings.addChanges(changes, present)) {
      replace(entry.history(), present, changes, findings);
    }
  }

  /** What to compare with; a type of another kind goes on from no version at all. */
  private static Optional<Schema> recorded(TypeHistory history, Schema present) {
    return SchemaComparison.goesOn(history.newest(), present)
        ? history.version(present.version())
        : Optional.of(history.newest());
  }

  private void replace(
      TypeHistory history, PresentType present, List<Change> changes, Findings findings) {
    Schema schema = present.schema();
    if (!history.newest().name().equals(schema.name())) {
      outdated.add(history.newest().name());
    }
    String what =
        changes.isEmpty()
            ? "its version " + schema.version() + " is new, or something without weight differs"
            : String.join("; ", changes.stream().map(Change::description).toList());
    boolean goesOn = SchemaComparison.goesOn(history.newest(), schema);
    TypeHistory next =
        goesOn ? history.with(present.name(), schema) : TypeHistory.of(present.name(), schema);
    record(next, present, what, findings);
  }

  private void record(TypeHistory history, PresentType present, String what, Findings findings) {
    pending.put(history.newest().name(), history);
    if (mode == Mode.VERIFY && !store.holds(history)) {
      findings.add(
          Problem.of(
              ProblemCode.UNRECORDED,
              present.site(),
              present.type().getSimpleName(),
              store.file(history.newest().name()),
              what));
    }
  }

  /** Adds the shape of an older version, of which there is no record yet. */
  void recordOld(
      Optional<TypeHistory> history, PresentType old, ClassName current, Findings findings) {
    TypeHistory known =
        history
            .map(earlier -> earlier.with(current, old.schema()))
            .orElseGet(() -> TypeHistory.of(current, old.schema()));
    record(known, old, "version " + old.schema().version() + " is not in it", findings);
  }

  /** Whether a type of this name was held to its record. */
  boolean hasChecked(String name) {
    return pending.containsKey(name);
  }

  /** Writes what was recorded, unless nothing is to be written. */
  void write() throws IOException {
    if (mode == Mode.VERIFY) {
      return;
    }
    for (TypeHistory history : pending.values()) {
      store.write(history);
    }
    for (String name : outdated) {
      if (!pending.containsKey(name)) {
        store.remove(name);
      }
    }
  }

  /** Everything recorded, as it will be. */
  List<Entry> all() throws IOException {
    Map<Path, Entry> all = new TreeMap<>();
    store.readAll().forEach(entry -> all.put(entry.file(), entry));
    outdated.forEach(name -> all.remove(store.file(name)));
    pending.forEach((name, h) -> all.put(store.file(name), new Entry.Read(store.file(name), h)));
    return List.copyOf(all.values());
  }

  Path folder() {
    return folder;
  }
}
