package com.acme.builtins;

import dev.cairn.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Containers in containers. */
@Serializable
public record Deep(
    Set<List<Integer>> setOfLists,
    Map<String, List<Optional<Instant>>> mapOfLists,
    List<List<List<String>>> lists,
    Map<Integer, Map<String, Set<Boolean>>> maps,
    Optional<List<Optional<String>>> optional,
    List<Map.Entry<String, List<Integer>>> entries,
    Map<String, Integer>[] mapArray) {}
