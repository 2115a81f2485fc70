package dev.cairn.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import dev.cairn.Serializable;
import io.avaje.jsonb.Json;

/** An entry of a directory. */
@Serializable
@Json
@CompiledJson
public record Person(long id, String name, String email, String city, boolean active, int age)
    implements java.io.Serializable {}
