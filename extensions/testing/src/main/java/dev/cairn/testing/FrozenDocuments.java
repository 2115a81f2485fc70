package dev.cairn.testing;

import dev.cairn.Serde;
import dev.cairn.SerdeMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A test that keeps a document of every version of one's types and reads them all with today's
 * code. A test class implements it and names its samples:
 *
 * <pre>{@code
 * class StoredTypesTest implements FrozenDocuments {
 *   @Override
 *   public Map<String, Object> samples() {
 *     return Map.of("order", new Order(…), "refund", new Refund(…));
 *   }
 * }
 * }</pre>
 *
 * <p>Each sample has a file of its own for each version, such as {@code order.v2.json}, to be
 * committed; where only a nested type has a new version, {@code order.v2-2.json}. A test fails
 * where
 *
 * <ul>
 *   <li>a sample is written otherwise than before under the same versions: what is in the file may
 *       be in a store somewhere, so the file is right;
 *   <li>a file can no longer be read, be it of a version long gone or of a sample no longer there;
 *   <li>what is read from it does not come back equal when it is written and read again.
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

  /** What writes and reads; by default the mapper behind {@link Serde}. */
  default SerdeMapper mapper() {
    return SerdeMapper.shared();
  }

  /**
   * One test for each sample and one for each document.
   *
   * @throws IOException if the folder cannot be read
   */
  @TestFactory
  default Stream<DynamicTest> frozenDocuments() throws IOException {
    DocumentFolder documents = new DocumentFolder(folder(), mapper());
    Stream<DynamicTest> written =
        samples().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(
                sample ->
                    DynamicTest.dynamicTest(
                        sample.getKey() + " is written as before",
                        () -> documents.checkSample(sample.getKey(), sample.getValue())));
    return Stream.concat(written, documents.readingTests());
  }
}
