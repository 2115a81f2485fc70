package dev.cairn.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.cairn.SerdeMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/** The tests of one sample. */
record SampleTests(
    FrozenDocuments test, DocumentFolder documents, String name, @Nullable Object sample) {

  Stream<DynamicTest> all() {
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(
        dynamicTest(
            name + " is written as before",
            () -> documents.checkSample(name, test.mapper().serialize(sample))));
    if (sample != null) {
      addOlder(tests, sample);
      test.schemas()
          .ifPresent(
              folder ->
                  tests.add(
                      dynamicTest(
                          name + " has a document of each recorded version",
                          () -> checkVersions(new RecordedVersions(folder), sample))));
    }
    return tests.stream();
  }

  private void addOlder(List<DynamicTest> tests, Object value) {
    for (int version = currentVersion(value) - 1; version > 0; version--) {
      int older = version;
      mapper(value.getClass(), older)
          .ifPresent(
              mapper ->
                  tests.add(
                      dynamicTest(
                          name + " is written as version " + older + " wrote it",
                          () -> documents.checkSample(name, mapper.serialize(value)))));
    }
  }

  /** What cannot be written has no older versions; its own test says why. */
  private int currentVersion(Object value) {
    try {
      return Integer.parseInt(DocumentFolder.version(test.mapper().serialize(value)));
    } catch (RuntimeException e) {
      return 0;
    }
  }

  private Optional<SerdeMapper> mapper(Class<?> type, int version) {
    try {
      return Optional.of(test.mapper(type, version));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // No migration leads back to it.
    }
  }

  private void checkVersions(RecordedVersions recorded, Object value) throws Exception {
    TreeSet<Integer> missing = new TreeSet<>(recorded.of(value.getClass()));
    missing.removeAll(documents.versions(name));
    assertEquals(
        List.of(),
        List.copyOf(missing),
        () ->
            "versions of "
                + name
                + " that are recorded and of which there is no document; write one with code of"
                + " that version, or add a migration back to it");
  }
}
