package dev.cairn.durable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes one exception as a value. Not thread-safe. */
final class FailureReader {

  private static final int DEEPEST = 64;

  /** Those on the way from the root: a circle comes back to one of them. */
  private final Set<Throwable> open = Collections.newSetFromMap(new IdentityHashMap<>());

  Failure read(Throwable exception) {
    if (exception instanceof RecordedException recorded) {
      return recorded.failure();
    }
    if (open.size() == DEEPEST || !open.add(exception)) {
      return leftOut(exception);
    }
    try {
      Throwable cause = exception.getCause();
      List<Failure> suppressed = new ArrayList<>();
      for (Throwable other : exception.getSuppressed()) {
        suppressed.add(read(other));
      }
      return new Failure(
          exception.getClass().getName(),
          supertypes(exception.getClass()),
          exception.getMessage(),
          frames(exception),
          cause == null ? null : read(cause),
          suppressed);
    } finally {
      open.remove(exception);
    }
  }

  private Failure leftOut(Throwable exception) {
    String why = open.size() == DEEPEST ? "(further causes are left out)" : "(a circle of causes)";
    return new Failure(
        exception.getClass().getName(),
        supertypes(exception.getClass()),
        why,
        List.of(),
        null,
        List.of());
  }

  private static List<String> supertypes(Class<?> type) {
    List<String> names = new ArrayList<>();
    @Nullable Class<?> parent = type.getSuperclass();
    for (; parent != null && parent != Object.class; parent = parent.getSuperclass()) {
      names.add(parent.getName());
    }
    return names;
  }

  private static List<Failure.Frame> frames(Throwable exception) {
    List<Failure.Frame> frames = new ArrayList<>();
    for (StackTraceElement element : exception.getStackTrace()) {
      frames.add(
          new Failure.Frame(
              element.getClassName(),
              element.getMethodName(),
              element.getFileName(),
              element.getLineNumber()));
    }
    return frames;
  }
}
