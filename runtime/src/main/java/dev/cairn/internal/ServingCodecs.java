package dev.cairn.internal;

import dev.cairn.SerdeException.Location;
import dev.cairn.UnsupportedTypeException;
import dev.cairn.codec.Codec;
import dev.cairn.codec.FormCodec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The codecs that could serve a class that has none of its own. Not thread-safe. */
final class ServingCodecs {

  private final Class<?> type;
  private final List<Candidate> candidates = new ArrayList<>();

  ServingCodecs(Class<?> type) {
    this.type = type;
  }

  private record Candidate(FormCodec<?, ?> codec, Class<?> served) {}

  void addAll(List<FormCodec<?, ?>> codecs) {
    for (FormCodec<?, ?> codec : codecs) {
      for (Class<?> served : codec.types()) {
        if (served.isAssignableFrom(type)) {
          add(new Candidate(codec, served));
        }
      }
    }
  }

  private void add(Candidate candidate) {
    for (Candidate other : candidates) {
      if (candidate.served().isAssignableFrom(other.served())) {
        return; // The other is at least as special.
      }
    }
    candidates.removeIf(other -> other.served().isAssignableFrom(candidate.served()));
    candidates.add(candidate);
  }

  @Nullable Codec<?> best() {
    Candidate best = null;
    for (Candidate candidate : candidates) {
      if (best != null && best.codec() != candidate.codec()) {
        throw new UnsupportedTypeException(
            type.getTypeName()
                + " is served by the serializer of "
                + best.served().getTypeName()
                + " as well as by that of "
                + candidate.served().getTypeName()
                + "; register a serializer for it",
            Location.UNKNOWN.withType(type.getTypeName(), 0),
            null);
      }
      best = candidate;
    }
    return best == null ? null : best.codec();
  }
}
