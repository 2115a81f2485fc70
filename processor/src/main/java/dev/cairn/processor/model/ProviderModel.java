package dev.cairn.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.QualifiedNameable;

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
   * @param origin the type, or what imports it
   * @param type the class of its type
   * @param codec the codec's class
   * @param names its name in data, then its aliases
   * @param generic whether the codec needs others for type arguments
   * @param registration what codecs for types of someone else have beside them
   */
  public record Entry(
      QualifiedNameable origin,
      ClassName type,
      ClassName codec,
      List<String> names,
      boolean generic,
      Optional<Registration> registration) {
    public Entry {
      names = List.copyOf(names);
    }

    /** The classes whose values the codec is for. */
    public List<ClassName> classes() {
      return registration.map(Registration::served).orElse(List.of(type));
    }

    /** The package of the codec, which is that of the type unless it is imported. */
    public String packageName() {
      return codec.packageName();
    }
  }

  /**
   * What codecs for types of someone else have.
   *
   * @param served the classes that one is for
   * @param subtypes whether it is for their subclasses, too
   */
  public record Registration(List<ClassName> served, boolean subtypes) {
    public Registration {
      served = List.copyOf(served);
    }
  }
}
