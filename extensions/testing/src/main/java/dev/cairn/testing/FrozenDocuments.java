package dev.cairn.testing;

import dev.cairn.Serde;
import dev.cairn.SerdeMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A test that keeps a document of every version of one's types and reads them all with today's
 * code. A test class has it in one line:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> stored() throws IOException {
 *   return FrozenDocuments.of(Map.of("order", new Order(…), "refund", new Refund(…)));
 * }
 * }</pre>
 *
 * <p>or implements the interface, to say more:
 *
 * <pre>{@code
 * class StoredTypesTest implements FrozenDocuments {
 *   @Override
 *   public Map<String, Object> samples() {
 *     return Map.of("order", new Order(…), "refund", new Refund(…));
 *   }
 *
 *   @Override
 *   public Optional<Path> schemas() {
 *     return Optional.of(Path.of("schemas"));
 *   }
 * }
 * }</pre>
 *
 * <p>Each sample has a file of its own for each version, such as {@code order.v2.json}, to be
 * committed; where only a nested type has a new version, {@code order.v2-2.json}. Where migrations
 * lead back to older versions, the sample is written at these too, as {@code writeVersion} writes
 * it. A test fails where
 *
 * <ul>
 *   <li>a sample is written otherwise than before under the same versions: what is in the file may
 *       be in a store somewhere, so the file is right;
 *   <li>a file can no longer be read, be it of a version long gone or of a sample no longer there;
 *   <li>what is read from it does not come back equal when it is written and read again;
 *   <li>a version of a sample's type is recorded in the schema lock, and no file is of it.
 * </ul>
 *
 * <p>A file that is missing is written: the first time, and after a new version. Where the system
 * property {@code cairn.frozen} is {@code verify}, as it should be on a build server, that is a
 * failure instead. Types need an {@code equals} of their own. A sample must be the same each time:
 * no present time, no random numbers.
 */
public interface FrozenDocuments {

  /** Values to keep documents of, by names that are made of letters, digits, dots and dashes. */
  Map<String, ?> samples();

  /** Where the documents are; by default {@code src/test/frozen}. */
  default Path folder() {
    return Path.of("src", "test", "frozen");
  }

  /** The folder of the schema lock, whose versions must all have documents; by default none. */
  default Optional<Path> schemas() {
    return Optional.empty();
  }

  /** What writes and reads; by default the mapper behind {@link Serde}. */
  default SerdeMapper mapper() {
    return SerdeMapper.shared();
  }

  /**
   * What writes a type at an older version.
   *
   * @throws IllegalArgumentException if no migration leads back to it
   */
  default SerdeMapper mapper(Class<?> type, int version) {
    return SerdeMapper.builder().writeVersion(type, version).build();
  }

  /**
   * The tests of some samples in the default folder, for a {@link TestFactory}.
   *
   * @throws IOException if the folder cannot be read
   */
  static Stream<DynamicTest> of(Map<String, ?> samples) throws IOException {
    FrozenDocuments documents = () -> samples;
    return documents.frozenDocuments();
  }

  /**
   * One test for each sample, for each older version that it can be written at, and for each
   * document.
   *
   * @throws IOException if the folder cannot be read
   */
  @TestFactory
  default Stream<DynamicTest> frozenDocuments() throws IOException {
    DocumentFolder documents = new DocumentFolder(folder(), mapper());
    Stream<DynamicTest> written =
        samples().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .flatMap(
                sample ->
                    new SampleTests(this, documents, sample.getKey(), sample.getValue()).all());
    return Stream.concat(written, documents.readingTests());
  }
}
