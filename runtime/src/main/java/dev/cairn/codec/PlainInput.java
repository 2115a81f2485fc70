package dev.cairn.codec;

import dev.cairn.internal.LongDigits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads values as plain data, in which no name means anything: what migrations edit. */
final class PlainInput {

  private final JsonReader in;

  PlainInput(JsonReader in) {
    this.in = in;
  }

  /** Reads the members of the object that has just been begun. */
  Map<String, @Nullable Object> readMembers() {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    String name = in.nextPlainName();
    while (name != null) {
      if (members.containsKey(name)) {
        throw in.duplicateName();
      }
      members.put(name, read());
      name = in.nextPlainName();
    }
    return members;
  }

  private @Nullable Object read() {
    switch (in.next()) {
      case '{' -> {
        in.enter();
        return readMembers();
      }
      case '[' -> {
        return readElements();
      }
      case '"' -> {
        return in.readString();
      }
      case 't', 'f' -> {
        return in.readBoolean();
      }
      case 'n' -> {
        in.readNull();
        return null;
      }
      default -> {
        return readNumber();
      }
    }
  }

  private List<@Nullable Object> readElements() {
    List<@Nullable Object> elements = new ArrayList<>();
    in.beginArray();
    while (in.nextElement()) {
      elements.add(read());
    }
    return elements;
  }

  private Number readNumber() {
    int start = in.scanNumber();
    String token = in.token(start);
    boolean negativeZero = token.equals("-0");
    return in.integral && !negativeZero
        ? integer(LongDigits.integer(token))
        : decimal(start, token);
  }

  private static Number integer(BigInteger number) {
    if (number.bitLength() < Integer.SIZE) {
      return number.intValue();
    }
    return number.bitLength() < Long.SIZE ? (Number) number.longValue() : number;
  }

  /** A double, if it is written as the same number, or no decimal has its exponent. */
  private Number decimal(int start, String token) {
    double number = Double.parseDouble(token);
    boolean finite = Double.isFinite(number);
    BigDecimal exact;
    try {
      exact = new BigDecimal(token);
    } catch (NumberFormatException e) {
      if (finite) {
        return number; // as where no migration is
      }
      throw in.due(start, "a number in the range of a decimal");
    }
    boolean same = finite && exact.compareTo(new BigDecimal(Double.toString(number))) == 0;
    return same ? (Number) number : exact;
  }
}
