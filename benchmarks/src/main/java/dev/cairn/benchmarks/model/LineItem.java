package dev.cairn.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import dev.cairn.Serializable;
import io.avaje.jsonb.Json;
import java.math.BigDecimal;
import java.util.List;

/** One line of an order. */
@Serializable
@Json
@CompiledJson
public record LineItem(String sku, int quantity, BigDecimal unitPrice, List<String> tags)
    implements java.io.Serializable {}
