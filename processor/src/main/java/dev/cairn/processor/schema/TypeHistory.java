package dev.cairn.processor.schema;

import com.palantir.javapoet.ClassName;
import dev.cairn.processor.schema.Schema.ObjectSchema;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Every recorded version of one type: the contents of one file.
 *
 * @param type the class that had the newest version
 * @param versions at least one, by number
 */
public record TypeHistory(ClassName type, SortedMap<Integer, Schema> versions) {

  public TypeHistory {
    versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
  }

  /** The history that begins with a version. */
  public static TypeHistory of(ClassName type, Schema first) {
    return new TypeHistory(type, new TreeMap<>(Map.of(first.version(), first)));
  }

  /** This history with a version added or replaced, which the class given has now. */
  public TypeHistory with(ClassName owner, Schema schema) {
    SortedMap<Integer, Schema> all = new TreeMap<>(versions);
    all.put(schema.version(), schema);
    return new TypeHistory(schema.version() >= newest().version() ? owner : type, all);
  }

  /**
   * This history as today's data would tell it: types are mentioned under their present names. Each
   * record has the names that were present when it was made.
   */
  public TypeHistory renamed(UnaryOperator<String> names) {
    SortedMap<Integer, Schema> all = new TreeMap<>(versions);
    all.replaceAll(
        (version, schema) ->
            schema instanceof ObjectSchema object ? object.renamed(names) : schema);
    return new TypeHistory(type, all);
  }

  /** The record of a version. */
  public Optional<Schema> version(int number) {
    return Optional.ofNullable(versions.get(number));
  }

  /** The newest version, whose name the file has. */
  public Schema newest() {
    return all().stream().reduce((older, newer) -> newer).orElseThrow();
  }

  /** All versions, the oldest first. */
  public Collection<Schema> all() {
    return versions.values();
  }
}
