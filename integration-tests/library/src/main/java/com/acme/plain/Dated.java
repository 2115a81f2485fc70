package com.acme.plain;

import java.time.LocalDate;

/** A generic record. */
public record Dated<T>(T value, LocalDate on) {}
