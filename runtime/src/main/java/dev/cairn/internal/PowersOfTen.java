package dev.cairn.internal;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * 126 leading bits of powers of ten, worked out where first needed: the table of all 617 would cost
 * every cold start, and most programs need a few.
 */
final class PowersOfTen {

  static final int MIN = -292;
  static final int MAX = 324;

  /** Racy and safe: a record's fields are final, and computing one twice gives the same. */
  private static final @Nullable Power[] CACHE = new Power[MAX - MIN + 1];

  private PowersOfTen() {}

  /**
   * {@code high * 2^63 + low} is the smallest integer over {@code 10^exponent * 2^-r}, where r is
   * such that it has 126 bits.
   */
  record Power(long high, long low) {

    /** The upper 64 of the 126 leading bits, cut off; the first of them is set. */
    long upper() {
      return (high - (low == 0 ? 1 : 0)) << 1 | ((low - 1) >>> 62 & 1);
    }

    /** The other 62 bits, and two zeros. */
    long lower() {
      return (low - 1) << 2;
    }
  }

  static Power of(int exponent) {
    Power power = CACHE[exponent - MIN];
    return power != null ? power : compute(exponent);
  }

  /** Works out what {@link #of} gives, known or not. */
  static Power compute(int exponent) {
    int r = floorLog2(exponent) - 125;
    BigInteger tens = BigInteger.TEN.pow(Math.abs(exponent));
    BigInteger scaled =
        exponent < 0
            ? BigInteger.ONE.shiftLeft(-r).divide(tens)
            : tens.shiftRight(r); // to the left where r is negative
    BigInteger bits = scaled.add(BigInteger.ONE);
    Power power = new Power(bits.shiftRight(63).longValue(), bits.longValue() & Long.MAX_VALUE);
    CACHE[exponent - MIN] = power;
    return power;
  }

  /** The largest integer not over {@code log2(10^exponent)}. */
  static int floorLog2(int exponent) {
    return (int) ((exponent * 913_124_641_741L) >> 38);
  }
}
