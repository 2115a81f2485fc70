package dev.cairn.processor.schema;

import dev.cairn.processor.schema.Change.Subject;
import dev.cairn.processor.schema.Schema.NameSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares names that are themselves the data: constants and subtypes. None that data may hold can
 * go without another taking it over.
 */
record NameComparison(ChangeKind added, ChangeKind renamed, ChangeKind removed) {

  /**
   * The changes, in the order of the record, then of the source.
   *
   * @param members whether the names are those of members of the type
   */
  List<Change> compare(List<NameSchema> recorded, List<NameSchema> present, boolean members) {
    List<Change> changes = new ArrayList<>();
    for (NameSchema before : recorded) {
      Optional<NameSchema> now = find(present, before.name());
      if (now.isEmpty()) {
        changes.add(new Change(removed, Subject.TYPE, before.name(), ""));
      } else if (!now.get().name().equals(before.name())) {
        changes.add(
            new Change(renamed, subject(now.get(), members), before.name(), now.get().name()));
      }
      for (String alias : before.aliases()) {
        if (find(present, alias).isEmpty()) {
          changes.add(new Change(removed, Subject.TYPE, alias, ""));
        }
      }
    }
    for (NameSchema now : present) {
      if (recorded.stream().noneMatch(before -> now.isNamed(before.name()))) {
        changes.add(new Change(added, subject(now, members), "", now.name()));
      }
    }
    return changes;
  }

  private static Optional<NameSchema> find(List<NameSchema> names, String name) {
    return names.stream().filter(each -> each.isNamed(name)).findFirst();
  }

  private static Subject subject(NameSchema name, boolean members) {
    return members ? Subject.member(name.javaName()) : Subject.TYPE;
  }
}
