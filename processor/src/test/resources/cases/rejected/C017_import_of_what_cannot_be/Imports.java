package com.acme;

import dev.cairn.SerializableImport;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;

@SerializableImport({
  String.class,
  List.class,
  ArrayList.class,
  Object.class,
  Date.class,
  int.class,
  void.class,
  byte[].class,
  TimeUnit.class,
  geo.Level.class
})
interface Imports {}
