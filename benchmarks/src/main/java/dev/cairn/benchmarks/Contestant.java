package dev.cairn.benchmarks;

/** One library, ready to write and read values of one type. */
public interface Contestant {

  /** Writes a value as text. */
  String write(Object value) throws Exception;

  /** Writes a value as UTF-8, or in a form of its own. */
  byte[] writeBytes(Object value) throws Exception;

  /** Reads a value from text. */
  Object read(String document) throws Exception;

  /** Reads a value from bytes. */
  Object readBytes(byte[] document) throws Exception;

  /** A library whose form is no text. */
  abstract class Binary implements Contestant {

    @Override
    public final String write(Object value) {
      throw new UnsupportedOperationException("no text");
    }

    @Override
    public final Object read(String document) {
      throw new UnsupportedOperationException("no text");
    }
  }
}
