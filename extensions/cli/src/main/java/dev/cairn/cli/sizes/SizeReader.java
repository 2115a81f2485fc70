package dev.cairn.cli.sizes;

import dev.cairn.cli.document.EnvelopeHeader;
import dev.cairn.cli.document.InvalidDocumentException;
import dev.cairn.cli.document.JsonTokens;
import dev.cairn.cli.document.Token;
import dev.cairn.cli.document.Token.Kind;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the bytes of a document by path. A member counts from the first byte of its name to the
 * last of its value; an element of an array counts to the array. The data of an envelope stands at
 * the path of the envelope. What is kept grows with the number of different paths, not with the
 * document.
 */
public final class SizeReader {

  private final JsonTokens tokens;
  private final int maxDepth;
  private final Deque<Part> open = new ArrayDeque<>();
  private @Nullable SizeNode root;

  private SizeReader(JsonTokens tokens, int maxDepth) {
    this.tokens = tokens;
    this.maxDepth = maxDepth;
  }

  /**
   * Reads a document to its end.
   *
   * @param maxDepth the length of the longest path that is told apart
   */
  public static SizeNode read(JsonTokens tokens, int maxDepth)
      throws IOException, InvalidDocumentException {
    return new SizeReader(tokens, maxDepth).read();
  }

  private SizeNode read() throws IOException, InvalidDocumentException {
    while (tokens.peek(0).kind() != Kind.END) {
      Token token = tokens.peek(0);
      switch (token.kind()) {
        case NAME -> open.getFirst().name = token;
        case BEGIN_OBJECT, BEGIN_ARRAY -> open.push(begin(token));
        case END_OBJECT, END_ARRAY -> end(open.pop(), token.end());
        case STRING, NUMBER, TRUE, FALSE, NULL -> end(begin(token), token.end());
        case END, FAILURE -> {}
      }
      tokens.next();
    }
    SizeNode whole = root == null ? SizeNode.root(false) : root;
    whole.addBytes(tokens.bytes());
    return whole;
  }

  /** Finds the node of a value from where it stands. */
  private Part begin(Token token) throws IOException {
    Part parent = open.peek();
    Part part = parent == null ? whole() : part(parent, token.start());
    part.array = token.kind() == Kind.BEGIN_ARRAY;
    part.header = EnvelopeHeader.ahead(tokens);
    part.valueStart = token.start();
    return part;
  }

  private Part whole() throws IOException {
    root = SizeNode.root(EnvelopeHeader.isArrayAhead(tokens));
    return new Part(root, false, 0); // its bytes are those of the document
  }

  private Part part(Part parent, long start) throws IOException {
    SizeNode at = parent.node;
    if (at == null) {
      return Part.untold();
    }
    if (parent.array) {
      at.addElement();
      // At the path of the array; only an array in an array has a path of its own.
      return EnvelopeHeader.isArrayAhead(tokens)
          ? child(at, at::innerArray, start)
          : new Part(at, false, start);
    }
    if (parent.isAtData()) {
      return new Part(at, false, start);
    }
    Token name = parent.name;
    if (parent.header != null || name == null) {
      return Part.untold(); // a key that no envelope should have: the envelope's bytes
    }
    boolean array = EnvelopeHeader.isArrayAhead(tokens);
    return child(at, () -> at.member(name.text(), array), name.start());
  }

  private Part child(SizeNode parent, Supplier<SizeNode> child, long start) {
    return parent.depth() < maxDepth ? new Part(child.get(), true, start) : Part.untold();
  }

  private void end(Part part, long end) {
    SizeNode node = part.node;
    if (node != null && part.counts) {
      node.addBytes(end - part.start);
    }
    if (node != null && part.header != null) {
      node.addEnvelope(part.header.label(), end - part.valueStart - part.dataBytes);
    }
    Part parent = open.peek();
    if (parent != null && parent.isAtData()) {
      parent.dataBytes = end - part.valueStart;
    }
  }

  /** A value that has begun. */
  private static final class Part {
    /** Where its bytes go, or null where they are not told apart from what is around it. */
    private final @Nullable SizeNode node;

    /** Whether its bytes are still to be added to the node, or are within what is. */
    private final boolean counts;

    private final long start;
    private boolean array;
    private @Nullable EnvelopeHeader header;
    private long valueStart;
    private long dataBytes;
    private @Nullable Token name;

    Part(@Nullable SizeNode node, boolean counts, long start) {
      this.node = node;
      this.counts = counts;
      this.start = start;
    }

    static Part untold() {
      return new Part(null, false, 0);
    }

    boolean isAtData() {
      return header != null && name != null && name.text().equals(EnvelopeHeader.DATA);
    }
  }
}
