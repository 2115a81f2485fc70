package dev.cairn.processor.evolution;

import com.palantir.javapoet.ClassName;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.diagnostic.ProblemCode;
import dev.cairn.processor.diagnostic.Site;
import dev.cairn.processor.evolution.SchemaOptions.Mode;
import dev.cairn.processor.schema.Change;
import dev.cairn.processor.schema.Grade;
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
import javax.lang.model.element.TypeElement;

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

  /**
   * Compares a type with its record and has it recorded.
   *
   * @param warnings takes what does not stop the build
   * @return what does
   */
  List<Problem> check(
      Schema present, ClassName owner, TypeElement type, Site site, List<Problem> warnings) {
    Optional<Entry> entry = find(present);
    if (entry.isEmpty()) {
      return record(TypeHistory.of(owner, present), site, type, "there is no such file");
    }
    if (entry.get() instanceof Entry.Broken broken) {
      return List.of(
          Problem.of(
              ProblemCode.BROKEN_RECORD,
              site,
              broken.file(),
              type.getQualifiedName(),
              broken.reason()));
    }
    TypeHistory history = ((Entry.Read) entry.get()).history();
    if (history.newest().version() > present.version()) {
      return List.of(
          Problem.of(
              ProblemCode.VERSION_WENT_BACK,
              site,
              type.getSimpleName(),
              present.version(),
              history.newest().version(),
              entry.get().file()));
    }
    return check(history, present, owner, type, site, warnings);
  }

  private List<Problem> check(
      TypeHistory history,
      Schema present,
      ClassName owner,
      TypeElement type,
      Site site,
      List<Problem> warnings) {
    List<Change> changes =
        history
            .version(present.version())
            .map(recorded -> SchemaComparison.compare(recorded, present))
            .orElse(List.of());
    List<Problem> problems = new ArrayList<>();
    for (Change change : mode == Mode.UPDATE ? List.<Change>of() : changes) {
      if (change.grade() != Grade.HARMLESS) {
        (change.grade() == Grade.WARNING ? warnings : problems)
            .add(ChangeProblems.of(change, type, present.version()));
      }
    }
    if (!problems.isEmpty()) {
      return problems;
    }
    if (!history.newest().name().equals(present.name())) {
      outdated.add(history.newest().name());
    }
    String what =
        changes.isEmpty()
            ? "its version " + present.version() + " is new, or something without weight differs"
            : String.join("; ", changes.stream().map(Change::description).toList());
    return record(history.with(owner, present), site, type, what);
  }

  private List<Problem> record(TypeHistory history, Site site, TypeElement type, String what) {
    pending.put(history.newest().name(), history);
    if (mode != Mode.VERIFY || store.holds(history)) {
      return List.of();
    }
    return List.of(
        Problem.of(
            ProblemCode.UNRECORDED,
            site,
            type.getSimpleName(),
            store.file(history.newest().name()),
            what));
  }

  /** Adds the shape of an older version, of which there is no record yet. */
  List<Problem> recordOld(
      Optional<TypeHistory> history, Schema old, ClassName owner, Site site, TypeElement type) {
    return record(
        history.map(known -> known.with(owner, old)).orElseGet(() -> TypeHistory.of(owner, old)),
        site,
        type,
        "version " + old.version() + " is not in it");
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
