package dev.cairn.checkpoint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Payloads as files: {@code <root>/ab/abcdef…}, by digest. A file appears whole or not at all, is
 * on disk before {@link #put} returns, and is never written again. Nothing outside the root is
 * opened, also not by symbolic links. Several processes may use one folder.
 *
 * <pre>{@code
 * PayloadStore payloads = new FilePayloadStore(Path.of("/var/lib/orders/payloads"));
 * }</pre>
 */
public final class FilePayloadStore implements PayloadStore {

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  private final Path root;

  /** Payloads beneath a folder, which is made when it is needed. */
  public FilePayloadStore(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  @Override
  public void put(String sha256, byte[] content) throws IOException {
    Path file = file(sha256);
    Path folder = file.resolveSibling("");
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      requireBeneathRoot(file);
      requireSame(file, content);
      flush(folder); // whoever put it there may not have come so far
      return;
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectories(folder);
      flush(root);
    }
    requireBeneathRoot(folder);
    Path part = Files.createTempFile(folder, ".", ".part");
    try {
      write(part, content);
      appear(part, file, content);
    } finally {
      Files.deleteIfExists(part);
    }
    flush(folder);
  }

  private static void write(Path part, byte[] content) throws IOException {
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /** A link fails where the name is taken; a rename would put the file there in its place. */
  private static void appear(Path part, Path file, byte[] content) throws IOException {
    try {
      Files.createLink(file, part);
    } catch (FileAlreadyExistsException e) {
      requireSame(file, content);
    } catch (UnsupportedOperationException e) {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static void requireSame(Path file, byte[] content) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        || Files.size(file) != content.length
        || !Arrays.equals(Files.readAllBytes(file), content)) {
      throw new CheckpointException(
          "Payload " + file.getFileName() + " was altered in its store; it is not overwritten",
          null);
    }
  }

  @Override
  public byte @Nullable [] get(String sha256, int length) throws IOException {
    Path file = file(sha256);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      requireRoot();
      return null;
    }
    requireBeneathRoot(file);
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(length == Integer.MAX_VALUE ? length : length + 1);
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  /** A folder that is not there may be mounted later; a file that is not in it is lost. */
  private void requireRoot() throws IOException {
    if (!Files.isDirectory(root)) {
      throw new NoSuchFileException(root.toString());
    }
  }

  private Path file(String sha256) {
    if (!DIGEST.matcher(sha256).matches()) {
      throw new IllegalArgumentException("No SHA-256 digest");
    }
    return root.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  private void requireBeneathRoot(Path path) throws IOException {
    if (!path.toRealPath().startsWith(root.toRealPath())) {
      throw new CheckpointException("A payload lies outside its store: " + path, null);
    }
  }

  /** Makes new names durable, where the system can. */
  private static void flush(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (AccessDeniedException e) {
      // Windows opens no folders, and keeps their entries by itself
    }
  }
}
