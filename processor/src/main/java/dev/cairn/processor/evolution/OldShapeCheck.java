package dev.cairn.processor.evolution;

import com.palantir.javapoet.ClassName;
import dev.cairn.processor.schema.Schema;
import dev.cairn.processor.schema.SchemaComparison;
import dev.cairn.processor.schema.TypeHistory;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Holds the shapes of older versions that a user keeps to what is recorded of these versions. */
record OldShapeCheck(KnownTypes types, SchemaLock records) {

  /** The type that this one is an older version of: compiled with it, or recorded as such. */
  Optional<TypeElement> newerOf(PresentType present) {
    Schema schema = present.schema();
    return types
        .byWireName(schema.name(), records.history(schema.name()).map(TypeHistory::type))
        .filter(other -> !other.equals(present.type()))
        .filter(other -> KnownTypes.version(other) > schema.version());
  }

  void check(PresentType old, TypeElement current, Findings findings) {
    ClassName name = ClassName.get(current);
    Optional<TypeHistory> history =
        types.of(name).stream().flatMap(each -> records.history(each).stream()).findFirst();
    Optional<Schema> recorded = history.flatMap(known -> known.version(old.schema().version()));
    if (recorded.isPresent()) {
      findings.addAll(
          ChangeProblems.ofOldShape(
              SchemaComparison.compare(recorded.get(), old.schema()), old.type(), recorded.get()));
    } else {
      records.recordOld(history, old, name, findings);
    }
  }
}
