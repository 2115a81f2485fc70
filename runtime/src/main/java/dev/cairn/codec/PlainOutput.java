package dev.cairn.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what {@link PlainInput} has read and a migration has edited. */
final class PlainOutput {

  private final JsonWriter out;

  PlainOutput(JsonWriter out) {
    this.out = out;
  }

  /** Writes the members of an object that has been begun, and ends it. */
  void writeMembers(Map<?, ?> members) {
    for (Map.Entry<?, ?> member : members.entrySet()) {
      if (!(member.getKey() instanceof String name)) {
        throw out.malformed("A migration has put a key into plain data that is no text");
      }
      out.key(name);
      write(member.getValue());
    }
    out.endObject();
  }

  private void write(@Nullable Object value) {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof String text) {
      out.writeString(text);
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value instanceof Number number) {
      write(number);
    } else if (value instanceof Map<?, ?> members) {
      out.enter('{', members);
      writeMembers(members);
    } else if (value instanceof List<?> elements) {
      out.beginArray(elements);
      for (Object element : elements) {
        out.element();
        write(element);
      }
      out.endArray();
    } else {
      throw alien(value);
    }
  }

  private void write(Number number) {
    if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
      out.writeInt(number.intValue());
    } else if (number instanceof Long) {
      out.writeLong(number.longValue());
    } else if (number instanceof Double && Double.isFinite(number.doubleValue())) {
      out.writeDouble(number.doubleValue());
    } else if (number instanceof Float && Float.isFinite(number.floatValue())) {
      out.writeFloat(number.floatValue());
    } else if (number instanceof BigInteger || number instanceof BigDecimal) {
      String digits = number.toString();
      if (digits.length() > out.limits.numberDigits()) {
        throw out.tooLong("A number", digits.length(), out.limits.numberDigits());
      }
      out.put(digits.getBytes(StandardCharsets.US_ASCII));
    } else {
      throw alien(number);
    }
  }

  private RuntimeException alien(Object value) {
    return out.malformed(
        "A migration has put a "
            + value.getClass().getTypeName()
            + " into plain data; put text, numbers, booleans, null, and lists and maps of these");
  }
}
