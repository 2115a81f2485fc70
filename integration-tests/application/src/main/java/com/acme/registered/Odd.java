package com.acme.registered;

import dev.cairn.RegisteredSerializer;
import java.util.Objects;

/** Serializers that do not do what they should. */
public final class Odd {

  private Odd() {}

  static final class Nothing {
    @Override
    public boolean equals(Object other) {
      return other instanceof Nothing;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  @RegisteredSerializer(name = "nothing")
  @SuppressWarnings("NullAway")
  static final class NothingSerializer {
    private NothingSerializer() {}

    static String serialize(Nothing value) {
      return null;
    }

    static Nothing deserialize(String data, int version) {
      return null;
    }
  }

  /** Its data is whatever it holds. */
  public record Anything(Object value) {}

  @RegisteredSerializer(name = "anything")
  static final class AnythingSerializer {
    private AnythingSerializer() {}

    static Object serialize(Anything value) {
      return Objects.requireNonNull(value.value());
    }

    static Anything deserialize(Object data, int version) {
      return new Anything(data);
    }
  }

  /** Can be written and shown. */
  public record Handle(int number) {}

  @RegisteredSerializer(name = "handle")
  static final class HandleSerializer {
    private HandleSerializer() {}

    static int serialize(Handle value) {
      return value.number();
    }
  }
}
