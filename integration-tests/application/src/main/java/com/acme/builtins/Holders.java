package com.acme.builtins;

import dev.cairn.Serializable;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Optionals, atomics, bits and bytes. */
@Serializable
public record Holders(
    Optional<String> optional,
    OptionalInt optionalInt,
    OptionalLong optionalLong,
    OptionalDouble optionalDouble,
    AtomicInteger atomicInteger,
    AtomicLong atomicLong,
    AtomicBoolean atomicBoolean,
    BitSet bits,
    byte[] bytes) {}
