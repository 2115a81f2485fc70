package dev.cairn.processor.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.ClassName;
import dev.cairn.processor.model.Absence;
import dev.cairn.processor.model.ObjectModel.Unknown;
import dev.cairn.processor.schema.Schema.EnumSchema;
import dev.cairn.processor.schema.Schema.NameSchema;
import dev.cairn.processor.schema.Schema.ObjectSchema;
import dev.cairn.processor.schema.Schema.PropertySchema;
import dev.cairn.processor.schema.Schema.SealedSchema;
import dev.cairn.processor.schema.SchemaStore.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of records: their text, what is refused, when they are written. */
class SchemaStoreTest {

  private static final ClassName PRICE = ClassName.get("com.acme", "Price");

  private static final String TEXT =
      """
      {
        "format": 1,
        "class": "com.acme/Price",
        "versions": [
          {
            "version": 1,
            "name": "com.acme.Price",
            "aliases": ["com.acme.Amount"],
            "kind": "object",
            "unknownProperties": "FAIL",
            "properties": [
              {"name": "amount", "aliases": ["sum"], "type": "decimal", "absent": "error"},
              {"name": "cur", "java": "currency", "type": "string", "absent": "default", "default": "\\"USD\\""},
              {"name": "notes", "type": "list<string?>?", "absent": "null"}
            ]
          }
        ]
      }
      """;

  @TempDir private Path folder;

  @Test
  void eachPropertyHasALine() throws IOException {
    store().write(TypeHistory.of(PRICE, price(1)));
    assertEquals(TEXT, Files.readString(folder.resolve("com.acme.Price.json")));
  }

  @Test
  void whatIsWrittenReadsBack() throws IOException {
    for (Schema schema : List.of(price(3), pages(), status(), shape())) {
      TypeHistory history = TypeHistory.of(PRICE, schema);
      store().write(history);
      Entry entry = store().read(schema.name()).orElseThrow();
      assertEquals(history, assertInstanceOf(Entry.Read.class, entry).history());
    }
    assertEquals(4, store().readAll().size());
  }

  @Test
  void versionsStandOneAfterTheOther() throws IOException {
    ClassName moved = ClassName.get("com.acme.money", "Price");
    store().write(TypeHistory.of(PRICE, price(1)).with(moved, price(2)).with(moved, price(4)));
    Entry entry = store().read("com.acme.Price").orElseThrow();
    TypeHistory read = assertInstanceOf(Entry.Read.class, entry).history();
    assertEquals(List.of(1, 2, 4), List.copyOf(read.versions().keySet()));
    assertEquals(moved, read.type());
    assertEquals(4, read.newest().version());
  }

  @Test
  void aFileThatSaysTheSameIsLeftAlone() throws IOException {
    Path file = folder.resolve("com.acme.Price.json");
    Files.writeString(file, TEXT.replace("\n      ", "\n"));
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    store().write(TypeHistory.of(PRICE, price(1)));
    assertEquals(FileTime.fromMillis(0), Files.getLastModifiedTime(file));
    store().write(TypeHistory.of(PRICE, price(1)).with(PRICE, price(2)));
    assertTrue(Files.readString(file).contains("\"version\": 2"));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "com.acme.Order, com.acme.Order.json",
    "a/../b, a%2F..%2Fb.json",
    ".hidden, %2Ehidden.json",
    "Größe, Gr%C3%B6%C3%9Fe.json",
    "50%, 50%25.json",
    "a$b c_d-e, a%24b%20c_d-e.json"
  })
  void namesOfFilesAreNamesOfFilesEverywhere(String wireName, String file) {
    assertEquals(file, SchemaStore.fileName(wireName));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "format": 1 | "format": 2 | at format: this version of cairn-processor reads format 1
          "version": 1 | "version": 0 | at versions[0].version: expected an integer from 1 on
          "version": 1 | "version": "1" | at versions[0].version: expected an integer from 1 on
          "kind": "object", | | at versions[0]: "kind" is missing
          "object" | "record" | at versions[0].kind: expected object, enum, sealed or form
          "FAIL" | "fail" | at versions[0].unknownProperties: expected FAIL, IGNORE or KEEP
          "type": "decimal" | "type": "list<" | at versions[0].properties[0].type: 'list<' is no type: expected the name of a type at character 6
          "absent": "error" | "absent": "maybe" | at versions[0].properties[0].absent: expected error, null, empty, initial or default
          "absent": "null" | "absent": "default" | at versions[0].properties[2].absent: "default" belongs to "absent": "default" and to nothing else
          "java": | "jva": | at versions[0].properties[1]: unknown member "jva"
          "name": "cur" | "name": "amount" | at versions[0].properties[1]: this name comes twice
          "com.acme/Price" | "com.acme.Price" | at class: expected a class such as com.acme/Order
          com.acme.Price | com.acme.Other | a file of what it says is called com.acme.Other.json
          """)
  void aFileThatIsWrongIsRefusedWithThePlace(String good, String bad, String reason)
      throws IOException {
    String broken = TEXT.replaceFirst(Pattern.quote(good), bad == null ? "" : bad);
    Files.writeString(folder.resolve("com.acme.Price.json"), broken);
    Entry entry = store().read("com.acme.Price").orElseThrow();
    assertEquals(reason, assertInstanceOf(Entry.Broken.class, entry).reason());
  }

  @Test
  void aFileThatIsNoJsonIsRefusedWithTheLine() throws IOException {
    Files.writeString(
        folder.resolve("com.acme.Price.json"), TEXT.replace("  \"versions\"", "<<<<<<< HEAD\n"));
    Entry entry = store().read("com.acme.Price").orElseThrow();
    String reason = assertInstanceOf(Entry.Broken.class, entry).reason();
    assertTrue(reason.startsWith("line 4: "), reason);
    Files.writeString(folder.resolve("com.acme.Price.json"), TEXT + "{}");
    Entry.Broken trailing = (Entry.Broken) store().read("com.acme.Price").orElseThrow();
    assertTrue(trailing.reason().contains("end of the file"), trailing.reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int",
        "int[]?",
        "com.acme.Line",
        "com.acme.Outer$Line",
        "$1?",
        "\"order\"",
        "\"a <b>, \\\"c\\\" \\u2028\"",
        "map<string, list<com.acme.Page<$2, int?>?>>",
        "any<com.acme.Base>"
      })
  void typesReadBack(String text) {
    assertEquals(text, WireTypeReader.read(text).text());
  }

  private SchemaStore store() {
    return new SchemaStore(folder);
  }

  private static ObjectSchema price(int version) {
    return new ObjectSchema(
        "com.acme.Price",
        List.of("com.acme.Amount"),
        version,
        0,
        Unknown.FAIL,
        List.of(
            property("amount", "amount", List.of("sum"), "decimal", new Absence.Required()),
            property("cur", "currency", List.of(), "string", new Absence.ReadsAsDefault("\"USD\"")),
            property("notes", "notes", List.of(), "list<string?>?", new Absence.ReadsAsNull())));
  }

  private static ObjectSchema pages() {
    return new ObjectSchema(
        "page",
        List.of(),
        2,
        1,
        Unknown.COLLECT,
        List.of(
            property("a", "a", List.of(), "optional<$1>", new Absence.ReadsAsEmpty()),
            property("b", "b", List.of(), "int?", new Absence.KeepsInitial())));
  }

  private static PropertySchema property(
      String name, String javaName, List<String> aliases, String type, Absence absence) {
    return new PropertySchema(name, javaName, aliases, WireTypeReader.read(type), absence);
  }

  private static EnumSchema status() {
    return new EnumSchema(
        "com.acme.Status",
        List.of("com.acme.State"),
        List.of(
            new NameSchema("NEW", "NEW", List.of()),
            new NameSchema("paid", "PAID", List.of("done"))));
  }

  private static SealedSchema shape() {
    return new SealedSchema(
        "com.acme.Shape",
        List.of(),
        true,
        List.of(new NameSchema("com.acme.Circle", "com.acme.Circle", List.of())));
  }
}
