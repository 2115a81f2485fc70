package dev.cairn.checkpoint;

import dev.cairn.LimitExceededException;
import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException;
import dev.cairn.SerdeException.Location;
import dev.cairn.UnsupportedVersionException;
import org.jspecify.annotations.Nullable;

/** The errors of stages. None quotes the data, which may be what encryption hides. */
final class StageFailure {

  private StageFailure() {}

  static SerdeException malformed(String problem, @Nullable Throwable cause) {
    return new MalformedDataException(problem, Location.UNKNOWN, cause);
  }

  static SerdeException unknownVersion(String stage, int found, int known) {
    return new UnsupportedVersionException(
        "Version " + found + " of stage " + stage + " cannot be read; readable: " + known,
        Location.UNKNOWN.withType(stage, found),
        null);
  }

  static SerdeException unknown(String stage) {
    return malformed(
        "The data went through stage '"
            + stage
            + "', which this SerDes does not know; name it with one of the methods for stages, or"
            + " with reading(stage)"
            + (stage.equals("zstd") ? "; it is the ZstdStage of dev.cairn:cairn-zstd" : ""),
        null);
  }

  static SerdeException tooLong(String what, long bytes, long allowed) {
    return new LimitExceededException(
        what + " has " + bytes + " bytes of UTF-8, and " + allowed + " are allowed",
        Location.UNKNOWN,
        null);
  }

  /** An error after decryption, without its message, which could quote what was encrypted. */
  static RuntimeException concealed(RuntimeException failure) {
    String message =
        "The data was decrypted, but cannot be read: "
            + failure.getClass().getName()
            + details(failure)
            + "; its message is left out, for it could quote what is encrypted";
    return Checkpoints.mayPass(failure)
        ? new RetryableCheckpointException(message, null)
        : malformed(message, null);
  }

  private static String details(RuntimeException failure) {
    return failure instanceof UnsupportedVersionException unsupported
        ? " for version " + unsupported.version() + " of " + unsupported.typeName()
        : "";
  }
}
