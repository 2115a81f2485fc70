package com.acme.properties;

import dev.cairn.Serde;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The long run of what {@link DamagePropertiesTest} has samples of. */
class PrefixesProof {

  @Test
  void allPrefixesOfManyDocuments() {
    for (long seed = 0; seed < 10_000; seed++) {
      DamagePropertiesTest.assertNoPrefixIsRead(Serde.serialize(List.of(Model.value(seed))));
    }
  }
}
