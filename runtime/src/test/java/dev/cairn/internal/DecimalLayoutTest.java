package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecimalLayoutTest {

  private final byte[] text = new byte[64];

  private void assertLaidOut(String due, long digits, int exponent) {
    int end = DecimalLayout.put(text, 1, digits, exponent);
    assertEquals(due, new String(text, 1, end - 1, StandardCharsets.US_ASCII));
  }

  @Test
  void plainFromAThousandthToTenMillionsAndElseScientific() {
    assertLaidOut("0.0", 0, 0);
    assertLaidOut("9.99E-4", 999, -6);
    assertLaidOut("0.001", 1, -3);
    assertLaidOut("0.00123", 123, -5);
    assertLaidOut("0.0123", 123, -4);
    assertLaidOut("0.123", 123, -3);
    assertLaidOut("1.23", 123, -2);
    assertLaidOut("12.3", 123, -1);
    assertLaidOut("123.0", 123, 0);
    assertLaidOut("1230.0", 123, 1);
    assertLaidOut("1230000.0", 123, 4);
    assertLaidOut("1234567.0", 1234567, 0);
    assertLaidOut("1234567.8", 12345678, -1);
    assertLaidOut("9999999.999999999", 9999999999999999L, -9);
    assertLaidOut("1.0E7", 1, 7);
    assertLaidOut("1.23E7", 123, 5);
    assertLaidOut("1.2345678E7", 12345678, 0);
    assertLaidOut("1.0E-10", 1, -10);
    assertLaidOut("1.2345678901234567E300", 12345678901234567L, 284);
  }

  @Test
  void zerosAtTheEndOfTheDigitsAreNotShown() {
    assertLaidOut("1.0", 1000, -3);
    assertLaidOut("0.001", 1000, -6);
    assertLaidOut("1.0E7", 10, 6);
    assertLaidOut("100.0", 100, 0);
    assertLaidOut("1.0E-4", 10, -5);
  }

  @Test
  void millionthsHaveNoNeedlessZeros() {
    for (String due :
        new String[] {
          "0.001",
          "0.001001",
          "0.0011",
          "0.1",
          "0.12",
          "0.123",
          "0.1234",
          "0.12345",
          "0.123456",
          "1.0",
          "1.00001",
          "1.000001",
          "1.01",
          "1.2",
          "10.0",
          "9999999.999999",
          "9999999.0"
        }) {
      long millionths = Math.round(Double.parseDouble(due) * 1e6);
      for (boolean negative : new boolean[] {false, true}) {
        int end = DecimalLayout.putMillionths(text, 1, millionths, negative);
        String found = new String(text, 1, end - 1, StandardCharsets.US_ASCII);
        assertEquals(negative ? "-" + due : due, found);
      }
    }
  }
}
