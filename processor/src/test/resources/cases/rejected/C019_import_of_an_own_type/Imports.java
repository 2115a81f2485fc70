package com.acme;

import dev.cairn.Serializable;
import dev.cairn.SerializableImport;

@SerializableImport({Point.class, Line.class})
interface Imports {}

record Point(int x) {}

@Serializable
record Line(int length) {}
