package dev.cairn.durable;

import dev.cairn.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exception as a value: what an operation that failed leaves in its checkpoint. It needs no
 * class of the exception to be read, and loads none. Immutable.
 *
 * <pre>{@code
 * catch (OperationFailedException e) {
 *   if (e.failure().isA(InsufficientFundsException.class)) { … }
 * }
 * }</pre>
 *
 * @param type the name of the exception's class
 * @param supertypes the names of its superclasses, the nearest first, without {@code Object}
 * @param message its message, or null
 * @param frames its stack trace
 * @param cause its cause, or null
 * @param suppressed what it suppressed
 */
@Serializable(name = "cairn.durable.Failure")
public record Failure(
    String type,
    List<String> supertypes,
    @Nullable String message,
    List<Frame> frames,
    @Nullable Failure cause,
    List<Failure> suppressed) {

  /**
   * A frame of a stack trace.
   *
   * @param className the class
   * @param method the method
   * @param file the source file, or null if unknown
   * @param line the line; 0 or less if unknown
   */
  @Serializable(name = "cairn.durable.Frame")
  public record Frame(String className, String method, @Nullable String file, int line) {}

  /** Copies the lists. */
  public Failure {
    supertypes = List.copyOf(supertypes);
    frames = List.copyOf(frames);
    suppressed = List.copyOf(suppressed);
  }

  /** Takes an exception with all its causes; circles are cut. */
  public static Failure of(Throwable exception) {
    return new FailureReader().read(exception);
  }

  /** Says whether the exception was of a class or a subclass of it, by their names. */
  public boolean isA(Class<? extends Throwable> exception) {
    return type.equals(exception.getName()) || supertypes.contains(exception.getName());
  }

  /**
   * Returns an exception that prints as the one that was taken. It has not the class of that one.
   */
  public RuntimeException toException() {
    return new RecordedException(this);
  }

  /** Returns class and message, as an exception's {@code toString} does. */
  public String summary() {
    return message == null ? type : type + ": " + message;
  }
}
