package com.acme.nulls;

import dev.cairn.Default;
import dev.cairn.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may be null says so, for elements too. */
@Serializable
public record Strict(
    String name,
    @Nullable String nick,
    List<String> all,
    List<@Nullable String> some,
    @Nullable List<String> maybe,
    Map<String, @Nullable Integer> counts,
    Map<String, Integer> sure,
    @Nullable String @Nullable [] array,
    Optional<String> optional,
    @Default("\"d\"") @Nullable String defaulted) {}
