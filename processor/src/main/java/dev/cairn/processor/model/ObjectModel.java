package dev.cairn.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The codec of a record or a class.
 *
 * @param properties what is written and read, in the order of the data
 * @param construction how a value is built from them
 * @param unknown what happens to properties that the type does not have
 * @param extras the map that takes them, where {@code unknown} is {@code COLLECT}; its value passes
 *     through {@code construction} under the index {@code properties.size()}
 * @param extensible whether subclasses may exist, which are refused where exactly this class is due
 * @param evolution how data of other versions is read and written
 */
public record ObjectModel(
    CodecTarget target,
    List<PropertyModel> properties,
    Construction construction,
    Unknown unknown,
    Optional<ExtrasModel> extras,
    boolean extensible,
    EvolutionModel evolution)
    implements CodecModel {

  public ObjectModel {
    properties = List.copyOf(properties);
  }

  /** This codec with other ways to read and write older versions. */
  public ObjectModel with(EvolutionModel other) {
    return new ObjectModel(target, properties, construction, unknown, extras, extensible, other);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitObject(this);
  }

  /** What a reader does with unknown properties; the names are those of the runtime. */
  public enum Unknown {
    FAIL,
    IGNORE,
    COLLECT
  }

  /**
   * The property that keeps unknown ones.
   *
   * @param javaName its name in Java
   * @param accessor how it is read from a value
   * @param sensitive whether all that it keeps is kept from people
   */
  public record ExtrasModel(String javaName, Accessor accessor, boolean sensitive) {}
}
