package com.acme.hierarchies;

import dev.cairn.Serializable;
import java.util.List;
import java.util.Map;

/** Sealed types in the depth of containers. */
@Serializable
public record Drawing(
    Shape main,
    Shape.Circle exact,
    List<Shape> shapes,
    Map<String, List<Shape>> layers,
    List<Result<Shape>> results,
    List<Vehicle> vehicles) {}
