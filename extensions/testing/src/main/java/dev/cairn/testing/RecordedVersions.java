package dev.cairn.testing;

import dev.cairn.SerdeMapper;
import dev.cairn.TypeRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The versions that a schema lock has recorded of a type. */
record RecordedVersions(Path folder) {

  /** All versions of a class; none where it is not recorded. */
  Set<Integer> of(Class<?> type) throws IOException {
    String line = type.getPackageName() + "/" + simpleNames(type);
    Set<Integer> versions = new TreeSet<>();
    for (Path file : files()) {
      Map<String, Object> record =
          SerdeMapper.shared()
              .deserialize(Files.readString(file), new TypeRef<Map<String, Object>>() {});
      if (line.equals(record.get("class")) && record.get("versions") instanceof List<?> all) {
        all.stream()
            .filter(Map.class::isInstance)
            .map(version -> ((Map<?, ?>) version).get("version"))
            .forEach(version -> versions.add((Integer) Objects.requireNonNull(version)));
      }
    }
    return versions;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static String simpleNames(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    return outer == null ? type.getSimpleName() : simpleNames(outer) + "." + type.getSimpleName();
  }
}
