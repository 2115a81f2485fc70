package dev.cairn.benchmarks;

/** One library, ready to write and read values of one type. */
interface Contestant {

  String write(Object value);

  byte[] writeBytes(Object value);

  Object read(String document);

  Object readBytes(byte[] document);
}
