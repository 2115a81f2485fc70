package dev.cairn.internal;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * How numbers of any size are written: as strings, so that every digit survives tools that know
 * doubles only.
 */
public final class NumberForms {

  private NumberForms() {}

  /** The form of bigint values. */
  public static final class BigIntegerForm extends TextForm<BigInteger> {

    /** The only instance. */
    public static final TextForm<BigInteger> FORM = new BigIntegerForm();

    private BigIntegerForm() {
      super("bigint", "an integer as text such as \"12345\"");
    }

    @Override
    public String format(BigInteger value) {
      return value.toString();
    }

    @Override
    public BigInteger parse(String text) {
      if (!NumberSyntax.isNumber(text, false) || text.equals("-0")) {
        throw new IllegalArgumentException("it is no plain integer");
      }
      return LongDigits.integer(text);
    }
  }

  /** The form of decimal values. */
  public static final class BigDecimalForm extends TextForm<BigDecimal> {

    /** The only instance. */
    public static final TextForm<BigDecimal> FORM = new BigDecimalForm();

    private BigDecimalForm() {
      super("decimal", "a decimal as text such as \"99.90\"");
    }

    @Override
    public String format(BigDecimal value) {
      return value.toString();
    }

    @Override
    public BigDecimal parse(String text) {
      if (!NumberSyntax.isNumber(text, true) || (text.startsWith("-") && isZero(text))) {
        throw new IllegalArgumentException("it is no decimal");
      }
      int exponent = Math.max(text.indexOf('E'), text.indexOf('e'));
      return exponent < 0 ? LongDigits.decimal(text) : scaled(text, exponent);
    }

    /** All that {@code toString} writes: the JDK's own parser, before 25, refuses the extremes. */
    private static BigDecimal scaled(String text, int exponent) {
      BigDecimal digits = LongDigits.decimal(text.substring(0, exponent));
      long power = Long.parseLong(text.substring(exponent + 1));
      int scale = Math.toIntExact(Math.subtractExact(digits.scale(), power));
      return new BigDecimal(digits.unscaledValue(), scale);
    }

    private static boolean isZero(String text) {
      for (int i = 1; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c >= '1' && c <= '9') {
          return false;
        }
        if (c == 'e' || c == 'E') {
          break;
        }
      }
      return true;
    }
  }
}
