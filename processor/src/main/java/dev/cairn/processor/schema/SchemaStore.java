package dev.cairn.processor.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of records: one file for each type, called after its wire name. */
public final class SchemaStore {

  private static final String SUFFIX = ".json";

  /** What one file holds, or why it holds nothing. */
  public sealed interface Entry {

    /** The file. */
    Path file();

    /** A file that can be read. */
    record Read(Path file, TypeHistory history) implements Entry {}

    /**
     * A file that cannot be read.
     *
     * @param reason what is wrong, and where in it
     */
    record Broken(Path file, String reason) implements Entry {}
  }

  private final Path folder;

  /** The store in a folder, which need not exist. */
  public SchemaStore(Path folder) {
    this.folder = folder;
  }

  /** The file of a wire name, whether it exists or not. */
  public Path file(String wireName) {
    return folder.resolve(fileName(wireName));
  }

  /** What is recorded under a wire name; empty where there is no file. */
  public Optional<Entry> read(String wireName) {
    return read(file(wireName));
  }

  private static Optional<Entry> read(Path file) {
    try {
      TypeHistory history = HistoryReader.read(Files.readString(file));
      String due = fileName(history.newest().name());
      return file.getFileName().toString().equals(due)
          ? Optional.of(new Entry.Read(file, history))
          : Optional.of(new Entry.Broken(file, "a file of what it says is called " + due));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (BrokenHistoryException e) {
      return Optional.of(new Entry.Broken(file, e.reason()));
    } catch (CharacterCodingException e) {
      return Optional.of(new Entry.Broken(file, "it is not UTF-8"));
    } catch (IOException e) {
      return Optional.of(new Entry.Broken(file, "it cannot be read: " + e));
    }
  }

  /** All records, ordered by the names of their files. */
  public List<Entry> readAll() throws IOException {
    List<Entry> records = new ArrayList<>();
    for (Path file : files()) {
      read(file).ifPresent(records::add);
    }
    return records;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  /** Whether the file of a history says exactly this. */
  public boolean holds(TypeHistory history) {
    return read(history.newest().name())
        .filter(found -> found instanceof Entry.Read read && read.history().equals(stored(history)))
        .isPresent();
  }

  /** A history as it comes back from its file: types know no aliases there. */
  private static TypeHistory stored(TypeHistory history) {
    try {
      return HistoryReader.read(HistoryText.of(history));
    } catch (BrokenHistoryException e) {
      throw new IllegalStateException("A history does not read back: " + e.reason(), e);
    }
  }

  /** Writes a history, unless its file holds it already; never leaves half a file. */
  public void write(TypeHistory history) throws IOException {
    if (holds(history)) {
      return;
    }
    Files.createDirectories(folder);
    Path file = file(history.newest().name());
    // Not a file of createTempFile, which nobody but its owner may read.
    long process = ProcessHandle.current().pid();
    Path draft = folder.resolve("." + file.getFileName() + "." + process + ".tmp");
    try {
      Files.writeString(draft, HistoryText.of(history));
      replace(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void replace(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes the file of a name that a type no longer has. */
  public void remove(String wireName) throws IOException {
    Files.deleteIfExists(file(wireName));
  }

  /**
   * A name that every file system takes: each byte of what is no ASCII letter, digit or plain sign
   * is written in percent. A dot in front would hide the file.
   */
  static String fileName(String wireName) {
    StringBuilder name = new StringBuilder();
    for (byte b : wireName.getBytes(UTF_8)) {
      char c = (char) (b & 0xFF);
      if (isPlain(c) || (c == '.' && !name.isEmpty())) {
        name.append(c);
      } else {
        name.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return name.append(SUFFIX).toString();
  }

  private static boolean isPlain(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '_' || c == '-');
  }
}
