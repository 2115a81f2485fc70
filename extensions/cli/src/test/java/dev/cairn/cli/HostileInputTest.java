package dev.cairn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.Limits;
import dev.cairn.cli.Shell.Result;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that no writer made. */
class HostileInputTest {

  private static final List<String> COMMANDS =
      List.of("show", "stringify", "types", "sizes", "check");

  private final Shell shell = Shell.plain();

  @Test
  void prefixesAreInvalidAndNothingElse() throws IOException {
    byte[] document = Files.readAllBytes(Shell.DOCUMENTS.resolve("order.json"));
    for (int length = 0; length < document.length; length += 11) {
      byte[] prefix = Arrays.copyOf(document, length);
      String command = COMMANDS.get(length % COMMANDS.size());
      assertEquals(ExitCodes.FINDING, shell.run(prefix, command).code(), command + " " + length);
    }
  }

  @Test
  void changedBytesAreReadOrInvalidAndNothingElse() throws IOException {
    byte[] document = Files.readAllBytes(Shell.DOCUMENTS.resolve("order.json"));
    for (int i = 0; i < document.length; i += 11) {
      byte[] changed = document.clone();
      changed[i] ^= (byte) (1 << i % 8);
      String command = COMMANDS.get(i % COMMANDS.size());
      Result result = shell.run(changed, command);
      assertTrue(result.code() <= ExitCodes.FINDING, command + " " + i + result.screen());
      assertFalse(result.err().contains("Exception"), result.err());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[01]",
        "[+1]",
        "[.5]",
        "[1.]",
        "[1e]",
        "[0x1F]",
        "[NaN]",
        "[-]",
        "['a']",
        "[\"a]",
        "{a:1}",
        "[1,]",
        "{\"a\":1,}",
        "[\"\\x\"]",
        "[\"\\u12G4\"]",
        "[\"\t\"]",
        "[\"\u0000\"]",
        "// x\n1",
        "[1 2]",
        "{\"a\" 1}",
        "tru",
        "]",
        "{]",
        "[}",
        "\u00a01",
        "1,",
        "[]]",
        "\uFEFF1",
        "nul\u0000"
      })
  void whatIsNoJsonIsAFinding(String document) {
    assertEquals(ExitCodes.FINDING, shell.run(document, "check").code());
    assertEquals(ExitCodes.FINDING, shell.run(document, "types").code());
  }

  @Test
  void everyUnitCanStandInANameAndIsNoDuplicateOfAnother() {
    StringBuilder document = new StringBuilder("{");
    for (int unit = 0; unit <= 0xFFFF; unit++) {
      document.append(unit == 0 ? "" : ",").append("\"x").append(String.format("\\u%04x", unit));
      document.append("y\":0");
    }
    Result result = shell.run(document.append('}').toString(), "check");
    assertEquals("-: valid, 851,968 bytes, 0 envelopes, depth 1\n".length(), result.out().length());
    assertEquals(ExitCodes.OK, result.code(), result.screen());
    String same = "{\"\\ud800\":1,\"\\uD800\":2}";
    assertEquals(
        "-: duplicate: The name \"\\ud800\" comes twice at $[\"\\ud800\"] (offset 12)\n-: 1 finding\n",
        shell.run(same, "check").out());
  }

  @Test
  void limitsHoldExactly() {
    Limits limits = Limits.DEFAULT;
    check("[".repeat(limits.depth()) + "]".repeat(limits.depth()), true);
    check("[".repeat(limits.depth() + 1) + "]".repeat(limits.depth() + 1), false);
    check("1".repeat(limits.numberDigits()), true);
    check("1".repeat(limits.numberDigits() + 1), false);
    check("{\"" + "n".repeat(limits.nameLength()) + "\":1}", true);
    check("{\"" + "n".repeat(limits.nameLength() + 1) + "\":1}", false);
    check("\"" + "s".repeat(limits.stringLength()) + "\"", true);
    check("\"" + "s".repeat(limits.stringLength() + 1) + "\"", false);
  }

  private void check(String document, boolean valid) {
    byte[] bytes = document.getBytes(UTF_8);
    Result checked = shell.run(bytes, "check");
    assertEquals(valid ? ExitCodes.OK : ExitCodes.FINDING, checked.code());
    assertEquals(valid, checked.out().contains(": valid,"));
    assertEquals(!valid, checked.out().contains(": limit: "));
    assertEquals(checked.code(), shell.run(bytes, "types").code());
  }

  @Test
  void tenMillionBracketsAreRefusedAtOnce() {
    byte[] document = "[".repeat(10_000_000).getBytes(UTF_8);
    for (String command : COMMANDS) {
      Result result = shell.run(document, command);
      assertEquals(ExitCodes.FINDING, result.code());
      assertTrue(result.err().length() + result.out().length() < 1_000_000, command);
    }
    assertEquals(ExitCodes.FINDING, shell.run(document, "diff", "-", "order.json").code());
  }

  @Test
  void aMapMayHaveVeryManyNames() {
    StringBuilder document = new StringBuilder("{");
    for (int i = 0; i < 100_000; i++) {
      document.append(i == 0 ? "" : ",").append("\"key-").append(i).append("\":").append(i);
    }
    String text = document.append('}').toString();
    assertEquals(ExitCodes.OK, shell.run(text, "check").code());
    assertTrue(shell.run(text, "sizes", "--top=1").out().contains("99,999 more"));
  }

  @Test
  void whatCannotBeReadIsNoFinding() {
    InputStream broken =
        new FilterInputStream(new ByteArrayInputStream("[[[".getBytes(UTF_8))) {
          @Override
          public int read(byte[] buffer, int start, int length) throws IOException {
            int read = super.read(buffer, start, length);
            if (read < 0) {
              throw new IOException("The disk is gone");
            }
            return read;
          }
        };
    Result result = shell.run(broken, "check");
    assertEquals(ExitCodes.IO, result.code());
    assertEquals("cairn: -: The disk is gone\n", result.err());
  }
}
