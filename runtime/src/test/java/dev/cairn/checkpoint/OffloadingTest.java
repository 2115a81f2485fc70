package dev.cairn.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.SerdeException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Payloads that are kept elsewhere. */
class OffloadingTest {

  private static final SerDesContext CONTEXT = new SerDesContext("7", "arn");
  private static final String HELLO =
      "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"; // of "hello"

  @TempDir Path folder;

  private SerDes<String> texts(int threshold) {
    return PassThroughSerDes.INSTANCE.offloaded(new FilePayloadStore(folder), threshold);
  }

  @Test
  void whatIsOverTheThresholdIsKeptByItsDigest() throws IOException {
    assertEquals("hello", texts(5).serialize("hello", CONTEXT));
    String data = texts(4).serialize("hello", CONTEXT);
    assertEquals("cairn:offloaded.1;sha256;" + HELLO + ";5,", data);
    assertEquals("hello", Files.readString(folder.resolve("2c").resolve(HELLO)));
    assertEquals("hello", texts(4).deserialize(data, CONTEXT));
    assertEquals("hello", texts(1000).deserialize(data, CONTEXT));
  }

  @Test
  void thresholdsCountBytesOfTheFinalForm() {
    for (String unit : List.of("a", "é", "€", "\ud83d\ude00")) {
      String twelve = unit.repeat(12 / unit.getBytes(StandardCharsets.UTF_8).length);
      assertTrue(texts(11).serialize(twelve, CONTEXT).startsWith("cairn:offloaded"));
      assertEquals(twelve, texts(12).serialize(twelve, CONTEXT));
    }
    int encrypted =
        PassThroughSerDes.INSTANCE.encrypted(TestKeys.NEW).serialize("hi", CONTEXT).length();
    MemoryPayloads payloads = new MemoryPayloads();
    SerDes<String> serDes = PassThroughSerDes.INSTANCE.encrypted(TestKeys.NEW);
    for (int threshold : List.of(encrypted - 1, encrypted)) {
      StagedSerDes<String> staged = (StagedSerDes<String>) serDes;
      String data = staged.offloaded(payloads, threshold).serialize("hi", CONTEXT);
      assertEquals(threshold < encrypted, data.startsWith("cairn:offloaded"));
    }
  }

  @Test
  void contentIsNeverOverwritten() throws IOException {
    texts(0).serialize("hello", CONTEXT);
    Path file = folder.resolve("2c").resolve(HELLO);
    Object key =
        Files.readAttributes(file, java.nio.file.attribute.BasicFileAttributes.class).fileKey();
    texts(0).serialize("hello", CONTEXT);
    assertEquals(
        key,
        Files.readAttributes(file, java.nio.file.attribute.BasicFileAttributes.class).fileKey());
    Files.writeString(file, "HELLO");
    CheckpointException e =
        assertThrows(CheckpointException.class, () -> texts(0).serialize("hello", CONTEXT));
    assertEquals(CheckpointException.class, e.getClass());
    assertEquals("HELLO", Files.readString(file));
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void missingAndAlteredPayloadsAreErrors() throws IOException {
    String data = texts(0).serialize("hello", CONTEXT);
    Path file = folder.resolve("2c").resolve(HELLO);
    for (String altered : List.of("", "hell", "hellO", "hello!", "x".repeat(1000))) {
      Files.writeString(file, altered);
      assertThrows(SerdeException.class, () -> texts(0).deserialize(data, CONTEXT), altered);
    }
    Files.delete(file);
    SerdeException e =
        assertThrows(SerdeException.class, () -> texts(0).deserialize(data, CONTEXT));
    assertTrue(e.getMessage().endsWith("payload " + HELLO + " is not in its store"));
  }

  @Test
  void nothingOutsideTheRootIsOpened() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "hello");
    Path root = Files.createDirectory(folder.resolve("root"));
    SerDes<String> serDes = PassThroughSerDes.INSTANCE.offloaded(new FilePayloadStore(root), 0);
    for (String reference :
        List.of(
            "cairn:offloaded.1;sha256;../../secret;5,",
            "cairn:offloaded.1;sha256;" + secret + ";5,",
            "cairn:offloaded.1;sha256;" + HELLO.toUpperCase(java.util.Locale.ROOT) + ";5,",
            "cairn:offloaded.1;file;/etc/hostname;5,",
            "cairn:offloaded.1;sha256;" + HELLO + ";-5,",
            "cairn:offloaded.1;sha256;" + HELLO + ";99999999999,",
            "cairn:offloaded.1;sha256;" + HELLO + ",")) {
      assertThrows(SerdeException.class, () -> serDes.deserialize(reference, CONTEXT), reference);
    }
    String foreign = "{\"file\":\"/etc/hostname\"}";
    assertEquals(
        Map.of("file", "/etc/hostname"),
        CodecSerDes.of(Object.class)
            .offloaded(new FilePayloadStore(root))
            .deserialize(foreign, CONTEXT));
  }

  @Test
  void linksOutOfTheRootAreNotFollowed() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.writeString(outside.resolve(HELLO), "hello");
    Path root = Files.createDirectory(folder.resolve("root"));
    SerDes<String> serDes = PassThroughSerDes.INSTANCE.offloaded(new FilePayloadStore(root), 0);
    String reference = "cairn:offloaded.1;sha256;" + HELLO + ";5,";
    Path shard = Files.createSymbolicLink(root.resolve("2c"), outside);
    assertThrows(CheckpointException.class, () -> serDes.deserialize(reference, CONTEXT));
    assertThrows(RuntimeException.class, () -> serDes.serialize("hello", CONTEXT));
    Files.delete(shard);
    Files.createDirectory(shard);
    Files.createSymbolicLink(shard.resolve(HELLO), outside.resolve(HELLO));
    assertThrows(SerdeException.class, () -> serDes.deserialize(reference, CONTEXT));
  }

  @Test
  void storesThatDoNotAnswerMayAnswerLater() throws IOException {
    MemoryPayloads payloads = new MemoryPayloads();
    SerDes<String> serDes = PassThroughSerDes.INSTANCE.offloaded(payloads, 0);
    String data = Checkpoints.serialize(serDes, "hello", "7", "arn");
    payloads.down = true;
    assertThrows(
        RetryableCheckpointException.class,
        () -> Checkpoints.serialize(serDes, "hello", "7", "arn"));
    assertThrows(
        RetryableCheckpointException.class,
        () -> Checkpoints.deserialize(serDes, data, "7", "arn"));
    SerDes<String> unmounted =
        PassThroughSerDes.INSTANCE.offloaded(new FilePayloadStore(folder.resolve("unmounted")), 0);
    assertThrows(
        RetryableCheckpointException.class,
        () -> Checkpoints.deserialize(unmounted, data, "7", "arn"));
  }

  @Test
  void previewsShowWhatIsIncluded() {
    String json =
        "{\"__classname__\":\"sample.Point\",\"__version__\":1,\"__data__\":{\"id\":7,"
            + "\"customer\":{\"name\":\"Ann\",\"email\":\"a@b.c\",\"address\":{\"city\":\"Ulm\"}},"
            + "\"items\":[{\"sku\":\"a\",\"price\":{\"__classname__\":\"decimal\",\"__version__\":1,"
            + "\"__data__\":\"1.10\"}},{\"__version__\":2,\"sku\":\"b\"}],\"secret\":[1]}}";
    Preview preview =
        Preview.including("id", "customer", "items[].sku", "items[].price")
            .excluding("customer.address")
            .masking("customer.email");
    assertEquals(
        "{\"id\":7,\"customer\":{\"name\":\"Ann\",\"email\":\"***\"},"
            + "\"items\":[{\"sku\":\"a\",\"price\":\"1.10\"},{\"sku\":\"b\"}]}",
        shown(json, preview));
    assertEquals("{}", shown(json, Preview.including("nothing")));
    assertEquals("\"***\"", shown(json.replace("sample.Point", "com.acme.Gone"), preview));
    assertEquals("\"***\"", shown(json, Preview.including("$").masking("$")));
    assertEquals("", shown(json, preview.limited(20)));
    assertEquals("", shown("no JSON", preview));
    assertEquals("", shown("{\"id\":\"\ud800\"}", preview));
    assertEquals("", shown("[".repeat(100_000), Preview.including("$")));
  }

  private static String shown(String document, Preview preview) {
    StagedSerDes<String> serDes =
        PassThroughSerDes.INSTANCE.staged(
            Stages.none().encrypted(TestKeys.NEW).offloaded(new MemoryPayloads(), 0, preview));
    String data = serDes.serialize(document, CONTEXT);
    return data.substring(data.indexOf(',') + 1);
  }
}
