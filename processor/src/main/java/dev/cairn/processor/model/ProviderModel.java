package dev.cairn.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.Element;

/**
 * A class that finds all codecs of one compilation.
 *
 * @param origins the elements that build tools trace the generated file back to
 * @param provider the class to generate
 * @param entries the codecs, ordered by wire name
 */
public record ProviderModel(List<Element> origins, ClassName provider, List<Entry> entries) {

  public ProviderModel {
    origins = List.copyOf(origins);
    entries = List.copyOf(entries);
  }

  /**
   * One codec.
   *
   * @param type its class
   * @param publicType whether the provider, in another package, may name the class
   * @param names its name in data, then its aliases
   * @param typeParameters how many type parameters the class has
   */
  public record Entry(
      ClassName type, boolean publicType, List<String> names, int typeParameters) {
    public Entry {
      names = List.copyOf(names);
    }

    /** The codec's class. */
    public ClassName codec() {
      return CodecNames.codecOf(type);
    }
  }
}
