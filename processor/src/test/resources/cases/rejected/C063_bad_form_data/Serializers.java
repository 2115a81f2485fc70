package cases;

import dev.cairn.RegisteredSerializer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

class Serializers {
  static final class A {}

  static final class B {}

  static final class C {}

  static final class D {}

  @RegisteredSerializer
  static class Empty {
    static Optional<String> serialize(A value) {
      return Optional.empty();
    }
  }

  @RegisteredSerializer
  static class Null {
    static @Nullable String serialize(B value) {
      return null;
    }
  }

  @RegisteredSerializer
  static class Round {
    static C serialize(C value) {
      return value;
    }
  }

  @RegisteredSerializer
  static class Unknown {
    static Thread serialize(D value) {
      return new Thread();
    }
  }
}
