package com.acme;

import dev.cairn.SerializableImport;
import geo.Point;
import geo.Shape;

@SerializableImport({Point.class, Shape.class, Shape.Circle.class, Point.class})
interface Imports {}
