package com.acme.secrets;

import dev.cairn.Migration;
import dev.cairn.Property;
import dev.cairn.Sensitive;
import dev.cairn.Serializable;
import java.util.List;
import java.util.Map;

/** A type with a past: the shape of version 1 is known, that of version 2 is not. */
@Serializable(version = 3, aliases = "com.acme.secrets.Client")
public record Customer(
    String name, @Sensitive @Property(aliases = "ssn") String taxId, List<Card> cards) {

  @Migration(from = 1)
  static void fromV1(Map<String, Object> data) {
    data.put("ssn", data.remove("taxId"));
  }

  @Migration(from = 2)
  static Customer fromV2(CustomerV2 old) {
    return new Customer(old.name(), old.ssn(), List.of(new Card(old.card(), old.name())));
  }

  /** Version 2, with a secret that is no more. */
  @Serializable(name = "com.acme.secrets.Customer", version = 2)
  public record CustomerV2(
      String name, String ssn, @Sensitive String maidenName, String card, String town) {}
}
