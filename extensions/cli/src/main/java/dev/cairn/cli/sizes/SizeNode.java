package dev.cairn.cli.sizes;

import dev.cairn.cli.document.JsonTokens;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How many bytes stand at one path, all elements of an array together. {@link #bytes} is the sum of
 * {@link #envelopeBytes}, {@link #ownBytes} and the bytes of all children. Filled by {@link
 * SizeReader}.
 */
public final class SizeNode {

  /** Biggest first, and in the order of names where equal. */
  private static final Comparator<SizeNode> BIGGEST =
      Comparator.comparingLong(SizeNode::bytes).reversed().thenComparing(SizeNode::path);

  private final String path;
  private final String label;
  private final int depth;
  private final Map<String, SizeNode> children = new LinkedHashMap<>();
  private final TreeSet<String> types = new TreeSet<>();
  private long bytes;
  private long envelopeBytes;
  private long elements;

  private SizeNode(String path, String label, int depth) {
    this.path = path;
    this.label = label;
    this.depth = depth;
  }

  static SizeNode root(boolean array) {
    String path = array ? "$[]" : "$";
    return new SizeNode(path, path, 0);
  }

  SizeNode member(String name, boolean array) {
    String step = JsonTokens.step(name) + (array ? "[]" : "");
    SizeNode known = children.get(step);
    if (known != null) {
      return known;
    }
    return add(step, step.startsWith(".") ? step.substring(1) : step);
  }

  SizeNode innerArray() {
    SizeNode known = children.get("[]");
    return known != null ? known : add("[]", label + "[]");
  }

  private SizeNode add(String step, String label) {
    SizeNode child = new SizeNode(path + step, label, depth + 1);
    children.put(step, child);
    return child;
  }

  void addBytes(long more) {
    bytes += more;
  }

  void addEnvelope(String type, long more) {
    types.add(type);
    envelopeBytes += more;
  }

  void addElement() {
    elements++;
  }

  /** The path from the root, such as {@code $.items[].price}. */
  public String path() {
    return path;
  }

  /** The last step of the path. */
  public String label() {
    return label;
  }

  /** How many steps the path has. */
  public int depth() {
    return depth;
  }

  /** The bytes from the name or bracket that begins the part to the one that ends it. */
  public long bytes() {
    return bytes;
  }

  /** The bytes that say types and versions: all of an envelope but its data. */
  public long envelopeBytes() {
    return envelopeBytes;
  }

  /** The bytes of the part's name, brackets, commas, blanks, and of values that are no children. */
  public long ownBytes() {
    return bytes - envelopeBytes - children.values().stream().mapToLong(SizeNode::bytes).sum();
  }

  /** How many elements the arrays at this path have together. */
  public long elements() {
    return elements;
  }

  /** The types and versions that envelopes at this path name, sorted. */
  public Collection<String> types() {
    return types;
  }

  /** The parts, biggest first. */
  public List<SizeNode> children() {
    return children.values().stream().sorted(BIGGEST).toList();
  }
}
