package dev.cairn.sample;

import dev.cairn.codec.Codec;
import dev.cairn.codec.CodecProvider;
import dev.cairn.codec.FormCodec;
import java.util.ArrayList;
import java.util.List;

/** A provider of a few codecs. */
public abstract class ListedProvider extends CodecProvider {

  private final List<Codec<?>> codecs;

  protected ListedProvider(Codec<?>... codecs) {
    this.codecs = List.of(codecs);
  }

  @Override
  public Codec<?> byName(String name) {
    for (Codec<?> codec : codecs) {
      if (codec.name().equals(name) || codec.aliases().contains(name)) {
        return codec;
      }
    }
    return null;
  }

  @Override
  public Codec<?> byType(Class<?> type) {
    for (Codec<?> codec : codecs) {
      if (codec.isFor(type)) {
        return codec;
      }
    }
    return null;
  }

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (Codec<?> codec : codecs) {
      names.add(codec.name());
      names.addAll(codec.aliases());
    }
    return names;
  }

  @Override
  public List<FormCodec<?, ?>> subtypeCodecs() {
    List<FormCodec<?, ?>> serving = new ArrayList<>();
    for (Codec<?> codec : codecs) {
      if (codec instanceof FormCodec<?, ?> form && form.servesSubtypes()) {
        serving.add(form);
      }
    }
    return serving;
  }
}
