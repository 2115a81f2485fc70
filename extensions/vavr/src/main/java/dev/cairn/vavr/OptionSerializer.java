package dev.cairn.vavr;

import dev.cairn.RegisteredSerializer;
import io.vavr.control.Option;
import java.util.List;

/** An option is an array of nothing or of one value, which may be null. */
@RegisteredSerializer
public final class OptionSerializer {

  private OptionSerializer() {}

  static <T> List<T> serialize(Option<T> value) {
    return value.toJavaList();
  }

  static <T> Option<T> deserialize(List<T> data, int version) {
    return AtMostOne.of(data);
  }
}
