package dev.cairn;

/**
 * How large a document may be. The same limits hold when writing and when reading, so that what can
 * be written can be read. Immutable and thread-safe.
 *
 * <pre>{@code
 * SerdeMapper mapper = SerdeMapper.builder().limits(Limits.DEFAULT.withDepth(64)).build();
 * }</pre>
 *
 * @param depth how many arrays and objects may be open at once
 * @param numberDigits how many characters one number, decimal or big integer may have
 * @param stringLength how many UTF-16 units one string may have
 * @param nameLength how many UTF-16 units one property name or map key may have
 * @param documentBytes how many bytes of UTF-8 one document may have
 */
public record Limits(
    int depth, int numberDigits, int stringLength, int nameLength, int documentBytes) {

  /** Depth 512, numbers of 10,000 digits, strings of 20 million, names of 50,000, 256 MiB. */
  public static final Limits DEFAULT = new Limits(512, 10_000, 20_000_000, 50_000, 256 << 20);

  /**
   * Checks that every limit is positive.
   *
   * @throws IllegalArgumentException if one is not
   */
  public Limits {
    requirePositive("depth", depth);
    requirePositive("numberDigits", numberDigits);
    requirePositive("stringLength", stringLength);
    requirePositive("nameLength", nameLength);
    requirePositive("documentBytes", documentBytes);
  }

  private static void requirePositive(String name, int value) {
    if (value <= 0) {
      throw new IllegalArgumentException("Limit '" + name + "' must be positive, not " + value);
    }
  }

  /** Returns these limits with another depth. */
  public Limits withDepth(int depth) {
    return new Limits(depth, numberDigits, stringLength, nameLength, documentBytes);
  }

  /** Returns these limits with another length of numbers. */
  public Limits withNumberDigits(int numberDigits) {
    return new Limits(depth, numberDigits, stringLength, nameLength, documentBytes);
  }

  /** Returns these limits with another length of strings. */
  public Limits withStringLength(int stringLength) {
    return new Limits(depth, numberDigits, stringLength, nameLength, documentBytes);
  }

  /** Returns these limits with another length of names. */
  public Limits withNameLength(int nameLength) {
    return new Limits(depth, numberDigits, stringLength, nameLength, documentBytes);
  }

  /** Returns these limits with another size of documents. */
  public Limits withDocumentBytes(int documentBytes) {
    return new Limits(depth, numberDigits, stringLength, nameLength, documentBytes);
  }
}
