package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BuffersTest {

  @Test
  void twoLeasesAreTwoArrays() {
    byte[] one = Buffers.lease(10);
    byte[] other = Buffers.lease(10);
    assertNotSame(one, other);
    Buffers.giveBack(one);
    Buffers.giveBack(other);
    assertNotSame(Buffers.lease(10), Buffers.lease(10));
  }

  @Test
  void whatIsGivenBackIsLeasedAgain() {
    byte[] buffer = Buffers.lease(100_000);
    assertTrue(buffer.length >= 100_000);
    Buffers.giveBack(buffer);
    assertSame(buffer, Buffers.lease(100_000));
  }

  @Test
  void whatIsKeptIsLeasedOnlyWhereItIsLargeEnough() {
    byte[] small = Buffers.lease(5000);
    Buffers.giveBack(small);
    assertTrue(Buffers.lease(small.length + 1).length > small.length);
  }

  @Test
  void theLargestArrayIsKept() {
    byte[] largest = new byte[Buffers.LARGEST_KEPT];
    Buffers.giveBack(largest);
    assertSame(largest, Buffers.lease(Buffers.LARGEST_KEPT));
  }

  @Test
  void hugeArraysAreNotKept() {
    byte[] huge = new byte[Buffers.LARGEST_KEPT + 1];
    Buffers.giveBack(huge);
    assertNotSame(huge, Buffers.lease(10));
  }
}
