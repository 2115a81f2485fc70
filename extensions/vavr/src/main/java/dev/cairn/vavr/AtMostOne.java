package dev.cairn.vavr;

import io.vavr.control.Option;
import java.util.List;

/** What an option has for data. */
final class AtMostOne {

  private AtMostOne() {}

  static <T> Option<T> of(List<T> data) {
    if (data.size() > 1) {
      throw new IllegalArgumentException("An option has at most one value");
    }
    return data.isEmpty() ? Option.none() : Option.some(data.get(0));
  }
}
