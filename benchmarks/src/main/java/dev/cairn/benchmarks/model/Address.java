package dev.cairn.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import dev.cairn.Serializable;
import io.avaje.jsonb.Json;

/** Where parcels go. */
@Serializable
@Json
@CompiledJson
public record Address(String street, String city, String postalCode, String country)
    implements java.io.Serializable {}
