package com.acme.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Bytes that a fuzzer made up, as the choices that a target has to make: taken from the front, and
 * zeros when there are no more. Not thread-safe.
 */
final class Input {

  private final byte[] bytes;
  private int at;

  Input(byte[] bytes) {
    this.bytes = bytes;
  }

  private int next() {
    return at < bytes.length ? bytes[at++] & 0xff : 0;
  }

  boolean flag() {
    return (next() & 1) != 0;
  }

  /** A number from 0 on, of one byte where that is enough, else of two. */
  int below(int bound) {
    int number = bound <= 256 ? next() : next() << 8 | next();
    return number % bound;
  }

  <T> T of(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** All bytes that are left. */
  byte[] rest() {
    byte[] rest = Arrays.copyOfRange(bytes, at, bytes.length);
    at = bytes.length;
    return rest;
  }

  /** All that is left, as text. */
  String text() {
    return text(bytes.length - at);
  }

  /** The next bytes as text: UTF-8, or any UTF-16 units at all. */
  String text(int most) {
    boolean units = bytes.length - at > 1 && bytes[at] == 0 && most > 1;
    int from = units ? at + 1 : at;
    int end = Math.min(bytes.length, at + most);
    at = Math.max(from, end);
    return new String(
        bytes, from, at - from, units ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8);
  }
}
