package dev.cairn.cli.types;

import dev.cairn.cli.document.EnvelopeHeader;
import dev.cairn.cli.document.InvalidDocumentException;
import dev.cairn.cli.document.JsonTokens;
import dev.cairn.cli.document.Token;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts the types and versions that a document names, at every depth. */
public final class TypeCensus {

  private static final Comparator<TypeCount> ORDER =
      Comparator.comparing((TypeCount count) -> count.name() == null)
          .thenComparing(count -> Objects.requireNonNullElse(count.name(), count.place()))
          .thenComparing(TypeCount::version);

  private final Map<Key, TypeCount> counts = new HashMap<>();

  private TypeCensus() {}

  /** Reads a document to its end: envelopes by name, then objects that say a version by path. */
  public static List<TypeCount> of(JsonTokens tokens) throws IOException, InvalidDocumentException {
    TypeCensus census = new TypeCensus();
    while (tokens.peek(0).kind() != Token.Kind.END) {
      if (tokens.peek(0).kind() == Token.Kind.BEGIN_OBJECT) {
        census.object(tokens);
      } else {
        tokens.next();
      }
    }
    return census.counts.values().stream().sorted(ORDER).toList();
  }

  private void object(JsonTokens tokens) throws IOException, InvalidDocumentException {
    EnvelopeHeader header = EnvelopeHeader.ahead(tokens);
    tokens.next();
    if (header != null) {
      Key key = new Key(header.name(), header.version(), "");
      if (count(key) == null) {
        counts.put(key, new TypeCount(header.name(), header.version(), tokens.path(), 1));
      }
    } else if (tokens.peek(0).isName(EnvelopeHeader.VERSION) && tokens.peek(1).isVersion()) {
      Key key = new Key(null, Integer.parseInt(tokens.peek(1).text()), tokens.pattern());
      if (count(key) == null) {
        counts.put(key, new TypeCount(null, key.version(), key.place(), 1));
      }
    }
  }

  private @Nullable TypeCount count(Key key) {
    return counts.computeIfPresent(key, (same, count) -> count.oneMore());
  }

  private record Key(@Nullable String name, int version, String place) {}
}
