package com.acme.enums;

import dev.cairn.Serializable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Enums in every position. */
@Serializable
public record Palette(
    Level level,
    Operation operation,
    Bare bare,
    List<Farbe> colours,
    EnumSet<Operation> set,
    EnumMap<Level, Farbe> enumMap,
    Map<Farbe, Integer> map,
    Map<Bare, Bare> bares) {}
