package com.acme.records;

import dev.cairn.Serializable;

/** Components named as the generated code might name things of its own. */
@Serializable
public record Keywords(
    int writer,
    int reader,
    int out,
    int in,
    int value,
    int seen,
    int property,
    int encode,
    int decode,
    int LAYOUT,
    int INSTANCE,
    int REQUIRED,
    int layout,
    int e,
    int element,
    int entry,
    int name,
    int version,
    int Integer,
    int String,
    int größe,
    int _under,
    int $dollar,
    int name_,
    int NAME) {}
