package cases;

import dev.cairn.Serializable;

@Serializable
record Wrapped<T>(T value, Version version) {
  T serialize() {
    return value;
  }

  static <U> Wrapped<U> deserialize(U data, int version) {
    return new Wrapped<>(data, new Version(version));
  }
}
