package com.acme.properties;

import dev.cairn.Serializable;
import java.util.List;

/** A class whose wire name outlives its Java name. */
@Serializable(version = 4, name = "acme/renamed@x", aliases = "com.acme.legacy.Name")
public record Renamed(int x, List<Renamed> inner) {}
