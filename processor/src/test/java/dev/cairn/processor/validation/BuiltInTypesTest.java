package dev.cairn.processor.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.ClassName;
import dev.cairn.codec.Codec;
import dev.cairn.processor.model.ScalarKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The processor and the runtime agree on what is built in. */
class BuiltInTypesTest {

  @ParameterizedTest
  @EnumSource
  void scalarHasTheCodecOfItsType(ScalarKind kind) {
    Codec<?> codec = ScalarCodecs.of(kind);
    assertEquals(kind.type().box().toString(), codec.type().getCanonicalName());
    assertEquals(kind.isKey(), codec.isKey());
  }

  @ParameterizedTest
  @EnumSource
  void scalarKeepsItsNameFromTypesOfUsers(ScalarKind kind) {
    assertTrue(BuiltInTypes.isTypeName(ScalarCodecs.of(kind).name()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list",
        "set",
        "sorted-set",
        "enum-set",
        "map",
        "sorted-map",
        "enum-map",
        "deque",
        "entry",
        "array",
        "optional"
      })
  void containerKeepsItsNameFromTypesOfUsers(String name) {
    assertTrue(BuiltInTypes.isTypeName(name));
  }

  @Test
  void namesOfUsersAreFree() {
    assertFalse(BuiltInTypes.isTypeName("com.acme.uuid"));
    assertFalse(BuiltInTypes.isTypeName("order"));
  }

  @Test
  void boxedTypesAreScalarsToo() {
    assertEquals(ScalarKind.INT, BuiltInTypes.scalar(ClassName.get(Integer.class)).orElseThrow());
    assertEquals(List.of(), BuiltInTypes.scalar(ClassName.get(Number.class)).stream().toList());
  }
}
