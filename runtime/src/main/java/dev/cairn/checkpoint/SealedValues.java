package dev.cairn.checkpoint;

import dev.cairn.SerdeException;
import dev.cairn.internal.Base64Text;
import dev.cairn.internal.EnclosingMember;
import dev.cairn.internal.PathFinder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The sealed values of a document: {@code
 * {"__classname__":"sealed","__version__":1,"__data__":"<Base64>"}}. No type can be called so, and
 * within a string the quotes would be escaped; so in a document that we have written this text is
 * one of them wherever it stands. Whether we have, the seal of the document tells. Not thread-safe.
 */
final class SealedValues {

  static final String BEGIN = "{\"__classname__\":\"sealed\",";

  private static final String HEAD = BEGIN + "\"__version__\":1,\"__data__\":\"";
  private static final String END = "\"}";

  private final StageFrame frame;
  private final String document;

  SealedValues(StageFrame frame) {
    this.frame = frame;
    this.document = TextBytes.text(frame.body(), 0);
  }

  /** Returns the document with the values opened. */
  String opened(DocumentSeal seal) {
    StringBuilder opened = new StringBuilder(document.length());
    EnclosingMember member = new EnclosingMember(document);
    int copied = 0;
    for (int at = next(0); at >= 0; at = next(copied)) {
      int end = document.indexOf(END, at + HEAD.length()); // the head ends with a quote, too
      byte[] sealed = end < 0 ? null : sealed(at, end);
      byte[] value = sealed == null ? null : seal.open(member.nameAt(at), sealed);
      if (value == null) {
        throw frame.malformed(
            "the sealed value at " + path(at) + " was changed, or belongs elsewhere", null);
      }
      opened.append(document, copied, at).append(new String(value, StandardCharsets.UTF_8));
      copied = end + END.length();
    }
    return opened.append(document, copied, document.length()).toString();
  }

  private int next(int from) {
    return document.indexOf(BEGIN, from);
  }

  private byte @Nullable [] sealed(int at, int end) {
    if (!document.startsWith(HEAD, at)) {
      return null;
    }
    try {
      byte[] sealed = Base64Text.parse(document.substring(at + HEAD.length(), end));
      return sealed.length < AesGcm.TAG_BYTES ? null : sealed;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Says which value cannot be opened, where the data key cannot be had. */
  SerdeException unopenable(RuntimeException cause) {
    int first = next(0);
    String what = first < 0 ? "" : "; so what is sealed at " + path(first) + " cannot be opened";
    return StageFailure.malformed(cause.getMessage() + what, cause);
  }

  private String path(int at) {
    byte[] before = document.substring(0, at).getBytes(StandardCharsets.UTF_8);
    return PathFinder.findEnd(before, before.length, null, true);
  }

  /** Puts a sealed value in the place of each value. */
  static final class Writer implements BinaryOperator<String> {

    private final DocumentSeal seal;

    Writer(DocumentSeal seal) {
      this.seal = seal;
    }

    @Override
    public String apply(String property, String json) {
      byte[] sealed = seal.seal(property, json.getBytes(StandardCharsets.UTF_8));
      return HEAD + Base64.getEncoder().encodeToString(sealed) + END;
    }
  }
}
