package com.acme.properties;

import dev.cairn.Default;
import dev.cairn.Ignore;
import dev.cairn.Serializable;
import java.util.List;

/** Components that are not data; their default stands in for them. */
@Serializable
public record Ignored(
    String url,
    @Ignore @Default("0") int hits,
    @Ignore @Default("null") Thread owner,
    @Ignore @Default("[\"fresh\"]") List<String> cache) {}
