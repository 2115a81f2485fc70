package com.acme.generated;

import dev.cairn.Serializable;
import java.util.List;

/** Its components are of a type that does not exist when the compiler starts. */
@Serializable
public record Segment(ImmutablePoint start, List<ImmutablePoint> path) {}
