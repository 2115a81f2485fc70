package dev.cairn.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A class that finds codecs of one compilation.
 *
 * @param provider the class to generate
 * @param entries the codecs, ordered by their types
 * @param generated the class of the {@code @Generated} annotation, where the user's module sees one
 */
public record ProviderModel(
    ClassName provider, List<Entry> entries, Optional<ClassName> generated) {

  public ProviderModel {
    entries = List.copyOf(entries);
  }

  /**
   * One codec.
   *
   * @param origin the element of its type
   * @param type the class of its type
   * @param names its name in data, then its aliases
   */
  public record Entry(TypeElement origin, ClassName type, List<String> names) {
    public Entry {
      names = List.copyOf(names);
    }

    /** The codec's class. */
    public ClassName codec() {
      return CodecNames.codecOf(type);
    }

    /** Whether the codec needs others for type arguments. */
    public boolean generic() {
      return !origin.getTypeParameters().isEmpty();
    }
  }
}
