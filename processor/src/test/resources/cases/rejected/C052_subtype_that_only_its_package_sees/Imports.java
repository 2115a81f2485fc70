package com.acme;

import dev.cairn.SerializableImport;

@SerializableImport(geo.Shape.class)
interface Imports {}
