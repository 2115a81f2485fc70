package dev.cairn.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a type whose data is that of another one. */
final class FormParts extends Parts {

  private final Codec<?> codec;
  private final Codec<?> data;
  private final boolean describing;

  FormParts(Codec<?> codec, Codec<?> data, boolean describing) {
    this.codec = codec;
    this.data = data;
    this.describing = describing;
  }

  @Override
  public Parts bare() {
    return data.parts().bare();
  }

  /** An envelope here is of the type itself, or else the data is one. */
  @Override
  public Parts in(Codec<?> named) {
    return named.getClass() == codec.getClass() ? this : data.parts().in(named);
  }

  @Override
  public @Nullable Parts in(String builtIn) {
    return data.parts().in(builtIn);
  }

  @Override
  public @Nullable Codec<?> describer() {
    return describing ? codec : null;
  }

  @Override
  public Class<?> type() {
    return codec.type();
  }

  @Override
  public List<Codec<?>> codecs() {
    return List.of(data);
  }
}
