package dev.cairn.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import dev.cairn.Serializable;
import io.avaje.jsonb.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A checkpoint of usual size: about 1.5 kB of JSON. */
@Serializable
@Json
@CompiledJson
@SuppressWarnings("ArrayRecordComponent") // the 32 bytes of a signature are part of the document
public record Order(
    UUID id,
    String customer,
    BigDecimal amount,
    Instant createdAt,
    LocalDate dueOn,
    Status status,
    Address shipTo,
    List<LineItem> items,
    Map<String, String> attributes,
    byte[] signature)
    implements java.io.Serializable {

  /** An order as any. */
  public static Order sample() {
    List<LineItem> items = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      items.add(
          new LineItem(
              "SKU-" + (1000 + 37 * i),
              i % 4 + 1,
              BigDecimal.valueOf(1999 + 250L * i, 2),
              List.of("tag-" + i, "seasonal")));
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("channel", "web");
    attributes.put("campaign", "spring-2026");
    attributes.put("referrer", "https://example.org/a/b?c=d");
    byte[] signature = new byte[32];
    for (int i = 0; i < signature.length; i++) {
      signature[i] = (byte) (i * 7);
    }
    return new Order(
        new UUID(0x3f2c8d1e5b7a4c90L, 0x8e6f1a2b3c4d5e6fL),
        "Ada Lovelace",
        new BigDecimal("31240.50"),
        Instant.ofEpochSecond(1_774_747_800L, 123_456_789),
        LocalDate.of(2026, 4, 30),
        Status.PAID,
        new Address("12 St James's Square", "London", "SW1Y 4JH", "GB"),
        items,
        attributes,
        signature);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Order that
        && Arrays.equals(signature, that.signature)
        && withoutSignature().equals(that.withoutSignature());
  }

  @Override
  public int hashCode() {
    return withoutSignature().hashCode() + Arrays.hashCode(signature);
  }

  private List<Object> withoutSignature() {
    return List.of(id, customer, amount, createdAt, dueOn, status, shipTo, items, attributes);
  }
}
