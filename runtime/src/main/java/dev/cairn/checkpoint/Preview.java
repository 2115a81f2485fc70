package dev.cairn.checkpoint;

import dev.cairn.SerdeException;
import dev.cairn.SerdeMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What of an offloaded value stays readable in the checkpoint, as JSON. Nothing does but what is
 * included, without what is excluded, and with {@code "***"} for what is masked. A path has the
 * names of properties with dots, and {@code []} for every element: {@code items[].sku}; it stands
 * for all that is below it too. {@code $} is the whole. Envelopes are shown as their data.
 * Properties that are {@link dev.cairn.Sensitive} are masked too, and so are types that are not
 * known. Immutable and thread-safe.
 *
 * <pre>{@code
 * Preview preview = Preview.including("customer", "items[].sku").excluding("customer.address")
 *     .masking("customer.email");
 * }</pre>
 *
 * <p>A preview of over 4096 bytes of UTF-8, or of text that is no JSON, is left out.
 */
public final class Preview {

  private static final int DEFAULT_MAX_BYTES = 4096;

  private final List<String> included;
  private final List<String> excluded;
  private final List<String> masked;
  private final int maxBytes;

  private Preview(List<String> included, List<String> excluded, List<String> masked, int maxBytes) {
    this.included = List.copyOf(included);
    this.excluded = List.copyOf(excluded);
    this.masked = List.copyOf(masked);
    this.maxBytes = maxBytes;
  }

  /** A preview of these paths and all below them. */
  public static Preview including(String... paths) {
    return new Preview(Arrays.asList(paths), List.of(), List.of(), DEFAULT_MAX_BYTES);
  }

  /** Leaves out these paths and all below them. */
  public Preview excluding(String... paths) {
    return new Preview(included, added(excluded, paths), masked, maxBytes);
  }

  /** Shows that there is a value at these paths, but not what it is. */
  public Preview masking(String... paths) {
    return new Preview(included, excluded, added(masked, paths), maxBytes);
  }

  /** Sets the most bytes of UTF-8 that a preview may have. */
  public Preview limited(int maxBytes) {
    return new Preview(included, excluded, masked, maxBytes);
  }

  private static List<String> added(List<String> paths, String... more) {
    List<String> all = new ArrayList<>(paths);
    all.addAll(Arrays.asList(more));
    return all;
  }

  /** Returns the preview of a document, or nothing. */
  String of(String document, @Nullable SerdeMapper mapper) {
    String masked = masked(document, mapper);
    String preview = masked == null ? "" : PreviewCopy.of(masked, this);
    boolean fits = preview.getBytes(StandardCharsets.UTF_8).length <= maxBytes;
    return fits ? preview : "";
  }

  /** The document with what is sensitive masked; null where it is no JSON, or beyond the limits. */
  private static @Nullable String masked(String document, @Nullable SerdeMapper mapper) {
    try {
      SerdeMapper known = mapper == null ? SerdeMapper.shared() : mapper;
      return known.replaceSensitive(document, Mask.INSTANCE);
    } catch (SerdeException e) {
      return null;
    }
  }

  private enum Mask implements BinaryOperator<String> {
    INSTANCE;

    @Override
    public String apply(String property, String value) {
      return "\"***\"";
    }
  }

  /** What is done with the value at a path. */
  enum Decision {
    SHOW,
    MASK,
    LOOK_INSIDE,
    LEAVE_OUT
  }

  Decision decide(String path) {
    if (isAtOrBelow(path, excluded)) {
      return Decision.LEAVE_OUT;
    }
    if (isAtOrBelow(path, included)) {
      return isAtOrBelow(path, masked) ? Decision.MASK : Decision.SHOW;
    }
    for (String wanted : included) {
      if (isBelow(wanted, path)) {
        return Decision.LOOK_INSIDE;
      }
    }
    return Decision.LEAVE_OUT;
  }

  private static boolean isAtOrBelow(String path, List<String> roots) {
    for (String root : roots) {
      if (root.equals("$") || path.equals(root) || isBelow(path, root)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBelow(String path, String root) {
    return root.isEmpty()
        || (path.startsWith(root)
            && path.length() > root.length()
            && (path.charAt(root.length()) == '.' || path.charAt(root.length()) == '['));
  }
}
