package dev.cairn.durable.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;

/**
 * Locks on single bytes of an empty file, one for each execution in progress. The system releases
 * them when the process ends. A process has one channel for a file, whoever opens it, because on
 * POSIX systems closing any channel of a file releases all locks that the process has on it.
 */
final class ClaimLocks implements AutoCloseable {

  private static final Map<Path, ClaimLocks> OPEN = new HashMap<>();

  private final Path file;
  private final FileChannel channel;
  private int users;

  private ClaimLocks(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static ClaimLocks open(Path path) throws IOException {
    synchronized (OPEN) {
      if (!Files.exists(path)) {
        Files.write(path, new byte[0], StandardOpenOption.CREATE);
      }
      Path file = path.toRealPath();
      ClaimLocks locks = OPEN.get(file);
      if (locks == null) {
        locks = new ClaimLocks(file, FileChannel.open(file, StandardOpenOption.WRITE));
        OPEN.put(file, locks);
      }
      locks.users++;
      return locks;
    }
  }

  /** Takes the lock of an execution; closing it gives it back. */
  AutoCloseable take(String execution) {
    try {
      FileLock lock = channel.tryLock(position(execution), 1, false);
      if (lock == null) {
        throw new ExecutionInProgressException(execution, null);
      }
      return () -> {
        if (lock.isValid()) {
          lock.release();
        }
      };
    } catch (OverlappingFileLockException e) {
      throw new ExecutionInProgressException(execution, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Two executions may share a byte, once in 2^62 pairs: then one waits for the other. */
  private static long position(String execution) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(execution.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong() & Long.MAX_VALUE >> 1;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  @Override
  public void close() {
    synchronized (OPEN) {
      users--;
      if (users > 0) {
        return;
      }
      OPEN.remove(file);
      try {
        channel.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
