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
   * @param registration what a registered serializer has beside them; empty for a type
   */
  public record Entry(
      TypeElement origin, ClassName type, List<String> names, Optional<Registration> registration) {
    public Entry {
      names = List.copyOf(names);
    }

    /** The classes whose values the codec is for. */
    public List<ClassName> classes() {
      return registration.map(Registration::served).orElse(List.of(type));
    }

    /** The codec's class. */
    public ClassName codec() {
      return CodecNames.codecOf(type);
    }

    /** Whether the codec needs others for type arguments. */
    public boolean generic() {
      return registration
          .map(Registration::generic)
          .orElseGet(() -> !origin.getTypeParameters().isEmpty());
    }
  }

  /**
   * A registered serializer.
   *
   * @param served the classes that it is for
   * @param subtypes whether it is for their subclasses, too
   * @param generic whether its codec needs others for type arguments
   */
  public record Registration(List<ClassName> served, boolean subtypes, boolean generic) {
    public Registration {
      served = List.copyOf(served);
    }
  }
}
