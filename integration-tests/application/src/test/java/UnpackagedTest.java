import static com.acme.RoundTrips.assertBare;
import static com.acme.RoundTrips.assertEnveloped;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnpackagedTest {

  @Test
  void typesInNoPackage() {
    Unpackaged value =
        new Unpackaged(
            "a", Unpackaged.Kind.ONE, List.of(new Unpackaged("b", Unpackaged.Kind.TWO, List.of())));
    String json =
        "{\"name\":\"a\",\"kind\":\"ONE\",\"others\":[{\"name\":\"b\",\"kind\":\"TWO\",\"others\":[]}]}";
    assertBare(Unpackaged.class, value, json);
    assertEnveloped(value, "Unpackaged", 1, json);
    assertEnveloped(Unpackaged.Kind.TWO, "Unpackaged.Kind", 1, "\"TWO\"");
  }
}
