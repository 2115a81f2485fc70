package com.acme;

import dev.cairn.SerializableImport;

@SerializableImport({geo.Point.class, geo.Level.class})
interface Imports {}
