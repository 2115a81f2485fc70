package com.acme.plain;

/** A record. */
public record Place(String name, double latitude, double longitude) {}
