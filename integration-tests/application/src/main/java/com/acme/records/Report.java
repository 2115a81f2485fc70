package com.acme.records;

import dev.cairn.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Generic records with arguments: the position tells every type, so no name is written. */
@Serializable
public record Report(
    Page<Range> ranges,
    Pair<Page<String>, Integer> pair,
    Map<String, List<Optional<Page<Long>>>> deep) {}
