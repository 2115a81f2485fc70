package com.acme;

import dev.cairn.Serializable;
import dev.cairn.SerializableImport;
import one.Outer;

@SerializableImport({Outer.Point.class, two.Outer_Point.class, two.Line.class})
interface Imports {}

@Serializable
record Line(int length) {}
