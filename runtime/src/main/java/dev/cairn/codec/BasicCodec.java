package dev.cairn.codec;

import dev.cairn.internal.NameForms;
import dev.cairn.internal.NumberForms;
import dev.cairn.internal.TextForm;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Primitives with their wrappers, text, exact numbers, identifiers, bytes. */
final class BasicCodec<T> extends ScalarCodec<T> {

  static final int BOOLEAN = 0;
  static final int BYTE = 1;
  static final int SHORT = 2;
  static final int INT = 3;
  static final int LONG = 4;
  static final int CHAR = 5;
  static final int FLOAT = 6;
  static final int DOUBLE = 7;
  static final int STRING = 8;
  static final int CHAR_SEQUENCE = 9;
  static final int BIG_INTEGER = 10;
  static final int BIG_DECIMAL = 11;
  static final int UUID = 12;
  static final int BYTES = 13;

  BasicCodec(int kind, String name) {
    super(kind, name);
  }

  @Override
  public Class<?> type() {
    return switch (kind) {
      case BOOLEAN -> Boolean.class;
      case BYTE -> Byte.class;
      case SHORT -> Short.class;
      case INT -> Integer.class;
      case LONG -> Long.class;
      case CHAR -> Character.class;
      case FLOAT -> Float.class;
      case DOUBLE -> Double.class;
      case STRING -> String.class;
      case CHAR_SEQUENCE -> CharSequence.class;
      case BIG_INTEGER -> BigInteger.class;
      case BIG_DECIMAL -> BigDecimal.class;
      case UUID -> UUID.class;
      case BYTES -> byte[].class;
      default -> throw new AssertionError(kind);
    };
  }

  @Override
  public void write(JsonWriter out, T value) {
    switch (kind) {
      case BOOLEAN -> out.writeBoolean((Boolean) value);
      case BYTE -> out.writeByte((Byte) value);
      case SHORT -> out.writeShort((Short) value);
      case INT -> out.writeInt((Integer) value);
      case LONG -> out.writeLong((Long) value);
      case CHAR -> out.writeChar((Character) value);
      case FLOAT -> out.writeFloat((Float) value);
      case DOUBLE -> out.writeDouble((Double) value);
      case STRING -> out.writeString((String) value);
      case CHAR_SEQUENCE -> out.writeCharSequence((CharSequence) value);
      case BIG_INTEGER -> out.writeBigInteger((BigInteger) value);
      case BIG_DECIMAL -> out.writeBigDecimal((BigDecimal) value);
      case UUID -> out.writeUuid((UUID) value);
      case BYTES -> out.writeBytes((byte[]) value);
      default -> throw new AssertionError(kind);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // the kind says what T is
  public T read(JsonReader in) {
    return (T) readValue(in);
  }

  private Object readValue(JsonReader in) {
    return switch (kind) {
      case BOOLEAN -> in.readBoolean();
      case BYTE -> in.readByte();
      case SHORT -> in.readShort();
      case INT -> in.readInt();
      case LONG -> in.readLong();
      case CHAR -> in.readChar();
      case FLOAT -> in.readFloat();
      case DOUBLE -> in.readDouble();
      case STRING -> in.readString();
      case CHAR_SEQUENCE -> in.readCharSequence();
      case BIG_INTEGER -> in.readBigInteger();
      case BIG_DECIMAL -> in.readBigDecimal();
      case UUID -> in.readUuid();
      case BYTES -> in.readBytes();
      default -> throw new AssertionError(kind);
    };
  }

  @Override
  public boolean isKey() {
    return kind != FLOAT && kind != DOUBLE && kind != BYTES;
  }

  @Override
  public String keyText(T key) {
    return switch (kind) {
      case BOOLEAN, BYTE, SHORT, INT, LONG, CHAR, STRING -> key.toString();
      case CHAR_SEQUENCE -> BasicKeys.textOf((CharSequence) key);
      default -> super.keyText(key);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the kind says what T is
  public T readKey(JsonReader in, String text) {
    return switch (kind) {
      case BOOLEAN -> (T) BasicKeys.toBoolean(in, text);
      case BYTE ->
          (T) Byte.valueOf((byte) BasicKeys.toLong(in, text, Byte.MIN_VALUE, Byte.MAX_VALUE));
      case SHORT ->
          (T) Short.valueOf((short) BasicKeys.toLong(in, text, Short.MIN_VALUE, Short.MAX_VALUE));
      case INT ->
          (T)
              Integer.valueOf(
                  (int) BasicKeys.toLong(in, text, Integer.MIN_VALUE, Integer.MAX_VALUE));
      case LONG -> (T) Long.valueOf(BasicKeys.toLong(in, text, Long.MIN_VALUE, Long.MAX_VALUE));
      case CHAR -> (T) BasicKeys.toCharacter(in, text);
      case STRING, CHAR_SEQUENCE -> (T) text;
      default -> super.readKey(in, text);
    };
  }

  @Override
  @Nullable TextForm<?> form() {
    return switch (kind) {
      case BIG_INTEGER -> NumberForms.BigIntegerForm.FORM;
      case BIG_DECIMAL -> NumberForms.BigDecimalForm.FORM;
      case UUID -> NameForms.UuidForm.FORM;
      default -> null;
    };
  }
}
