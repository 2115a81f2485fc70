package dev.cairn.processor.evolution;

import dev.cairn.processor.schema.Schema;
import dev.cairn.processor.schema.SchemaStore.Entry;
import dev.cairn.processor.schema.TypeHistory;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Knows what types are called in data today that were called otherwise when they were recorded:
 * those of this compilation, and all others by their records.
 */
final class PresentNames implements UnaryOperator<String> {

  private final KnownTypes types;
  private final SchemaLock records;
  private @Nullable Map<String, String> recorded;

  PresentNames(KnownTypes types, SchemaLock records) {
    this.types = types;
    this.records = records;
  }

  @Override
  public String apply(String name) {
    return types
        .byWireName(name, records.history(name).map(TypeHistory::type))
        .map(types::wireName)
        .orElseGet(() -> recorded().getOrDefault(name, name));
  }

  /** Read once: what changes in the meantime is of this compilation. */
  private Map<String, String> recorded() {
    Map<String, String> names = recorded;
    if (names == null) {
      names = read();
      recorded = names;
    }
    return names;
  }

  private Map<String, String> read() {
    Map<String, String> names = new HashMap<>();
    try {
      for (Entry entry : records.all()) {
        Optional<Schema> newest = SchemaLock.history(entry).map(TypeHistory::newest);
        newest.ifPresent(
            schema -> schema.aliases().forEach(alias -> names.put(alias, schema.name())));
      }
    } catch (IOException e) {
      return names; // Said at the end, when the folder is read again.
    }
    return names;
  }
}
