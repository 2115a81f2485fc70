package dev.cairn.benchmarks.model;

import dev.cairn.Serializable;

/** Where parcels go. */
@Serializable
public record Address(String street, String city, String postalCode, String country) {}
