package dev.cairn.internal;

import dev.cairn.codec.Codec;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the codecs of classes. Nothing is kept alive by it: a class holds its codec weakly, so
 * that a class of the JDK never keeps the class loader of an application, and the cache holds no
 * class at all. Generated codecs stay for as long as their provider; composed ones are found again
 * after a collection. Thread-safe.
 */
abstract class CodecCache {

  private final ClassValue<WeakReference<Codec<?>>> codecs =
      new ClassValue<>() {
        @Override
        protected WeakReference<Codec<?>> computeValue(Class<?> type) {
          return new WeakReference<>(find(type));
        }
      };

  /** Finds the codec of a class that is not remembered; an exception is not remembered either. */
  abstract Codec<?> find(Class<?> type);

  final Codec<?> get(Class<?> type) {
    @Nullable Codec<?> codec = codecs.get(type).get();
    return codec != null ? codec : findAgain(type);
  }

  private Codec<?> findAgain(Class<?> type) {
    Codec<?> codec = find(type);
    codecs.remove(type);
    return codec;
  }
}
