package com.acme.registered;

import dev.cairn.Serializable;
import java.util.Map;

/** A generic record that brings its own form. */
@Serializable
public record Tagged<T>(String tag, T value) {

  Map<String, T> serialize() {
    return Map.of(tag, value);
  }

  static <U> Tagged<U> deserialize(Map<String, U> data, int version) {
    Map.Entry<String, U> only = data.entrySet().iterator().next();
    return new Tagged<>(only.getKey(), only.getValue());
  }
}
