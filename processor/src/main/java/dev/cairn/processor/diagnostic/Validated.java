package dev.cairn.processor.diagnostic;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Either a valid {@code T}, or every problem that was found on the way to it. */
public sealed interface Validated<T> {

  /** Nothing is wrong. */
  record Valid<T>(T value) implements Validated<T> {}

  /** Wrong, whatever comes. */
  record Invalid<T>(List<Problem> problems) implements Validated<T> {
    public Invalid {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Wrong as it stands, but it names types that do not exist and that another processor may still
   * generate: to be tried again in the next round. If it stays so, these are the problems.
   */
  record Unresolved<T>(List<Problem> problems) implements Validated<T> {
    public Unresolved {
      problems = List.copyOf(problems);
    }
  }

  /** A valid value. */
  static <T> Validated<T> valid(T value) {
    return new Valid<>(value);
  }

  /** These problems, at least one. */
  static <T> Validated<T> invalid(List<Problem> problems) {
    return new Invalid<>(problems);
  }

  /** These problems, at least one, unless a type appears that is missing yet. */
  static <T> Validated<T> unresolved(List<Problem> problems) {
    return new Unresolved<>(problems);
  }

  /** The next stage's result where this one is valid, else these problems. */
  default <R> Validated<R> then(Function<T, Validated<R>> next) {
    if (this instanceof Valid<T> valid) {
      return next.apply(valid.value());
    }
    if (this instanceof Unresolved<T> unresolved) {
      return unresolved(unresolved.problems());
    }
    return invalid(((Invalid<T>) this).problems());
  }

  /** The same with other words for its problems, where no type that may yet come can help. */
  default Validated<T> settled(UnaryOperator<Problem> words) {
    if (this instanceof Unresolved<T> unresolved) {
      return invalid(unresolved.problems().stream().map(words).toList());
    }
    return this instanceof Invalid<T> invalid
        ? invalid(invalid.problems().stream().map(words).toList())
        : this;
  }
}
