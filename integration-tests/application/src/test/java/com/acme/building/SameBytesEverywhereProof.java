package com.acme.building;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten starts on each JDK: the one in use, and 25 where {@code .ci/run} finds it. */
class SameBytesEverywhereProof {

  @TempDir Path directory;

  @Test
  void tenStartsOfEachJdk() throws Exception {
    List<Path> jdks = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
    Path installed = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(installed)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(installed, "*25*")) {
        found.forEach(jdks::add);
      }
    }
    assertEquals(10, SameBytesEverywhereTest.OPTIONS.size());
    SameBytesEverywhereTest.sameBytes(directory, jdks, SameBytesEverywhereTest.OPTIONS);
    System.out.println("The same bytes on " + jdks);
  }
}
