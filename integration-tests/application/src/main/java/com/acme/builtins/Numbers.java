package com.acme.builtins;

import dev.cairn.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Every number, boolean and character, primitive and boxed. */
@Serializable
public record Numbers(
    boolean aBoolean,
    byte aByte,
    short aShort,
    int anInt,
    long aLong,
    char aChar,
    float aFloat,
    double aDouble,
    Boolean boxedBoolean,
    Byte boxedByte,
    Short boxedShort,
    Integer boxedInt,
    Long boxedLong,
    Character boxedChar,
    Float boxedFloat,
    Double boxedDouble,
    BigInteger bigInteger,
    BigDecimal bigDecimal) {}
