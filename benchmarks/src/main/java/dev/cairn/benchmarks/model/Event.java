package dev.cairn.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import dev.cairn.Serializable;
import io.avaje.jsonb.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An event whose payload is open: whatever JSON has. */
@Serializable
@Json
@CompiledJson
public record Event(String topic, Map<String, Object> payload) implements java.io.Serializable {

  /** An event as any. */
  public static Event sample() {
    Map<String, Object> payload = new LinkedHashMap<>();
    payload.put("orderId", "3f2c8d1e-5b7a-4c90-8e6f-1a2b3c4d5e6f");
    payload.put("attempt", 3);
    payload.put("total", 312.5);
    payload.put("sequence", 9_007_199_254_740_993L);
    payload.put("express", true);
    payload.put("tags", List.of("new", "web", "spring"));
    Map<String, Object> customer = new LinkedHashMap<>();
    customer.put("name", "Ada Lovelace");
    customer.put("points", 1815);
    customer.put("ratio", 0.125);
    payload.put("customer", customer);
    payload.put("lines", List.of(Map.of("sku", "SKU-1"), Map.of("sku", "SKU-2")));
    return new Event("orders/created", payload);
  }
}
