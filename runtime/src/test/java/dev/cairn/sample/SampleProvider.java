package dev.cairn.sample;

import dev.cairn.codec.Codec;
import dev.cairn.codec.CodecProvider;
import dev.cairn.codec.Codecs;
import java.util.List;

/** The registry of the sample types. */
public final class SampleProvider extends CodecProvider {

  @Override
  public Codec<?> byName(String name) {
    return switch (name) {
      case "sample.Point" -> SampleCodecs.PointCodec.INSTANCE;
      case "sample.Account", "old.Account" -> SampleCodecs.AccountCodec.INSTANCE;
      case "sample.Color", "old.Color" -> SampleCodecs.COLOR;
      case "sample.Circle" -> SampleCodecs.CircleCodec.INSTANCE;
      case "sample.Square" -> SampleCodecs.SquareCodec.INSTANCE;
      case "sample.Shape" -> SampleCodecs.ShapeCodec.INSTANCE;
      case "sample.Faulty" -> SampleCodecs.FaultyCodec.INSTANCE;
      case "sample.Box" -> new SampleCodecs.BoxCodec<>(Codecs.OPEN);
      case "sample.Tag" -> SampleCodecs.TagCodec.INSTANCE;
      default -> null;
    };
  }

  @Override
  public Codec<?> byType(Class<?> type) {
    for (String name : names()) {
      Codec<?> codec = byName(name);
      if (codec.type() == type) {
        return codec;
      }
    }
    return null;
  }

  @Override
  public List<String> names() {
    return List.of(
        "old.Account",
        "old.Color",
        "sample.Account",
        "sample.Box",
        "sample.Circle",
        "sample.Color",
        "sample.Faulty",
        "sample.Point",
        "sample.Shape",
        "sample.Square",
        "sample.Tag");
  }
}
