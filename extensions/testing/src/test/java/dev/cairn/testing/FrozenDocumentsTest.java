package dev.cairn.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.UnknownTypeException;
import dev.cairn.UnsupportedVersionException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class FrozenDocumentsTest {

  private static final UUID ID = new UUID(1, 2);

  @TempDir private Path folder;

  /** The test that a user writes. */
  private FrozenDocuments of(Map<String, ?> samples) {
    return new FrozenDocuments() {
      @Override
      public Map<String, ?> samples() {
        return samples;
      }

      @Override
      public Path folder() {
        return folder.resolve("frozen");
      }
    };
  }

  @Test
  void writesMissingDocumentsAndReadsThemNextTime() throws Throwable {
    Map<String, ?> samples = Map.of("id", ID, "amounts", List.of(new BigDecimal("1.50")));
    assertEquals(
        List.of("amounts is written as before", "id is written as before"), run(of(samples)));
    assertEquals(
        "{\"__classname__\":\"uuid\",\"__version__\":1,\"__data__\":\"" + ID + "\"}\n",
        Files.readString(folder.resolve("frozen/id.v1.json")));
    assertEquals(
        List.of(
            "amounts is written as before",
            "id is written as before",
            "amounts.v1.json is read",
            "id.v1.json is read"),
        run(of(samples)));
  }

  @Test
  void refusesAnotherDocumentOfTheSameVersion() throws Throwable {
    run(of(Map.of("id", ID)));
    AssertionFailedError error =
        assertThrows(AssertionFailedError.class, () -> run(of(Map.of("id", new UUID(3, 4)))));
    assertTrue(error.getMessage().contains("id.v1.json has been released"), error.getMessage());
  }

  @Test
  void aNestedTypeOfAnotherVersionHasADocumentOfItsOwn() throws Throwable {
    run(of(Map.of("values", List.of(ID, "x"))));
    run(of(Map.of("values", List.of("x", new BigDecimal("1")))));
    run(of(Map.of("values", List.of("x", new BigDecimal("1")))));
    assertEquals(
        "[\"x\",{\"__classname__\":\"decimal\",\"__version__\":1,\"__data__\":\"1\"}]\n",
        Files.readString(folder.resolve("frozen/values.v1-2.json")));
    assertFalse(Files.exists(folder.resolve("frozen/values.v1-3.json")));
    assertThrows(
        AssertionFailedError.class,
        () -> run(of(Map.of("values", List.of("y", new BigDecimal("1"))))));
  }

  @Test
  void readsDocumentsWhoseSampleIsGone() throws Throwable {
    freeze(
        "old.v1.json", "{\"__classname__\":\"com.acme.Gone\",\"__version__\":1,\"__data__\":{}}");
    assertThrows(UnknownTypeException.class, () -> run(of(Map.of())));
    freeze("old.v1.json", "[1,2]");
    assertEquals(List.of("old.v1.json is read"), run(of(Map.of())));
  }

  @Test
  void refusesVersionsThatNothingReads() throws Throwable {
    freeze(
        "id.v7.json", "{\"__classname__\":\"uuid\",\"__version__\":7,\"__data__\":\"" + ID + "\"}");
    assertThrows(UnsupportedVersionException.class, () -> run(of(Map.of())));
  }

  @Test
  void looksAtItsOwnFilesOnly() throws Throwable {
    freeze("README.md", "not a document");
    freeze("id.v0.json", "not a document");
    assertEquals(List.of(), run(of(Map.of())));
  }

  @Test
  void writesNothingWhereItIsToVerify() throws Throwable {
    System.setProperty("cairn.frozen", "verify");
    try {
      AssertionFailedError error =
          assertThrows(AssertionFailedError.class, () -> run(of(Map.of("id", ID))));
      assertTrue(error.getMessage().contains("does not exist"), error.getMessage());
      assertFalse(Files.exists(folder.resolve("frozen")));
    } finally {
      System.clearProperty("cairn.frozen");
    }
  }

  @Test
  void refusesNamesThatLeadElsewhere() {
    assertThrows(AssertionFailedError.class, () -> run(of(Map.of("../id", ID))));
  }

  @Test
  void plainTextThatLooksLikeAnEnvelopeHasNoVersion() {
    assertEquals("1", DocumentFolder.version("\"{\\\"__classname__\\\":\\\"x\\\"}\""));
    assertEquals(
        "12",
        DocumentFolder.version(
            "{\"__classname__\":\"a\\\"b\",\"__version__\":12,\"__data__\":{\"__version__\":3}}"));
  }

  @Test
  void oneLineIsEnough() throws IOException {
    assertEquals(
        List.of("id is written as before"),
        FrozenDocuments.of(Map.of("id", ID)).map(DynamicTest::getDisplayName).toList());
  }

  @Test
  void missesDocumentsOfRecordedVersions() throws Throwable {
    Path schemas = Files.createDirectories(folder.resolve("schemas"));
    Files.writeString(
        schemas.resolve("uuid.json"),
        "{\"format\":1,\"class\":\"java.util/UUID\",\"versions\":[{\"version\":1},{\"version\":2}]}");
    FrozenDocuments test =
        new FrozenDocuments() {
          @Override
          public Map<String, ?> samples() {
            return Map.of("id", ID);
          }

          @Override
          public Path folder() {
            return folder.resolve("frozen");
          }

          @Override
          public Optional<Path> schemas() {
            return Optional.of(schemas);
          }
        };
    AssertionFailedError error = assertThrows(AssertionFailedError.class, () -> run(test));
    assertTrue(error.getMessage().contains("versions of id that are recorded"), error.getMessage());
    assertTrue(error.getMessage().contains("[2]"), error.getMessage());
    Files.writeString(
        schemas.resolve("uuid.json"),
        "{\"format\":1,\"class\":\"java.util/UUID\",\"versions\":[{\"version\":1}]}");
    assertTrue(run(test).contains("id has a document of each recorded version"));
  }

  private void freeze(String name, String document) throws IOException {
    Files.createDirectories(folder.resolve("frozen"));
    Files.writeString(folder.resolve("frozen").resolve(name), document + "\n");
  }

  private static List<String> run(FrozenDocuments test) throws Throwable {
    Map<String, DynamicTest> tests = new LinkedHashMap<>();
    test.frozenDocuments().forEach(each -> tests.put(each.getDisplayName(), each));
    for (DynamicTest each : tests.values()) {
      each.getExecutable().execute();
    }
    return List.copyOf(tests.keySet());
  }
}
