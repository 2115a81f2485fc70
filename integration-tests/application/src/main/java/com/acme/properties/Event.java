package com.acme.properties;

import dev.cairn.Extras;
import dev.cairn.Serializable;
import java.util.Map;

/** Keeps what it does not know. */
@Serializable
public record Event(String kind, @Extras Map<String, Object> rest, int priority) {}
