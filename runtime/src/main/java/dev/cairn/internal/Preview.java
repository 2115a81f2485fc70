package dev.cairn.internal;

/** A text of bounded length that ends in an ellipsis where it is cut. Not thread-safe. */
final class Preview {

  private static final char ELLIPSIS = '…';

  private final StringBuilder text = new StringBuilder();
  private final int maxLength;
  private boolean cut;

  Preview(int maxLength) {
    this.maxLength = maxLength;
  }

  void append(String more) {
    if (cut) {
      return;
    }
    if (more.length() <= maxLength - text.length()) {
      text.append(more);
    } else {
      cut(more);
    }
  }

  /** Says whether nothing more will be shown. */
  boolean isCut() {
    return cut;
  }

  private void cut(String more) {
    cut = true;
    text.append(more, 0, Math.min(more.length(), maxLength - text.length()));
    text.setLength(maxLength - 1);
    if (!text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1))) {
      text.setLength(text.length() - 1);
    }
    text.append(ELLIPSIS);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
