package com.acme.classes;

import dev.cairn.Serializable;
import java.util.List;

/** A position of exactly the base class, and one where anything may stand. */
@Serializable
public record Kennel(Animal guard, List<Animal> others, Object guest) {}
