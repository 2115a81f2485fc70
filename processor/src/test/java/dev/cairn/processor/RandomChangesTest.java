package dev.cairn.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.SerdeMapper;
import dev.cairn.TypeRef;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Types that change at random, over several releases. What the lock lets pass is compatible in both
 * directions; where it asks for a new version and no migration, data of all versions is read. What
 * it asks more for is not done.
 */
class RandomChangesTest {

  private static final int SEED = 20_260_101;
  private static final int TYPES = 30;
  private static final int RELEASES = 5;

  @TempDir private Path folder;
  private final Random random = new Random(SEED);
  private final Map<String, List<Stored>> store = new LinkedHashMap<>();
  private int builds;
  private int passed;
  private int raised;

  /** A document, with today's names of the properties that it could have. */
  private record Stored(String document, Map<String, String> names) {}

  @Test
  void whatTheLockSaysIsSo() throws IOException {
    List<RandomType> types = new ArrayList<>();
    for (int i = 0; i < TYPES; i++) {
      types.add(RandomType.of("T" + i, random));
    }
    Project project = project(types);
    project.compile().succeeds();
    for (int release = 1; release <= RELEASES; release++) {
      try (URLClassLoader old = Project.loader(project.classes())) {
        SerdeMapper oldCode = SerdeMapper.builder().classLoader(old).build();
        types.forEach(type -> store(type, oldCode));
        List<RandomType> next = next(types, release);
        project = project(next);
        Project.Result result = project.compile();
        assertTrue(result.success(), () -> String.join("\n", result.messages()));
        check(types, next, oldCode, project);
        types = next;
      }
    }
    assertTrue(passed > 20 && raised > 20, passed + " passed, " + raised + " raised");
  }

  private Project project(List<RandomType> types) throws IOException {
    Project project = new Project(folder.resolve("build" + builds++)).warningsAllowed();
    project.options("-Acairn.schemas=" + folder.resolve("schemas"));
    for (RandomType type : types) {
      project.source("p/" + type.name() + ".java", type.source());
    }
    return project;
  }

  private void store(RandomType type, SerdeMapper code) {
    for (int i = 0; i < 3; i++) {
      String document = code.serialize(code.deserialize(type.document(random)));
      Map<String, String> names = new LinkedHashMap<>();
      type.properties().forEach(property -> names.put(property.name(), property.name()));
      store
          .computeIfAbsent(type.name(), name -> new ArrayList<>())
          .add(new Stored(document, names));
    }
  }

  /** The types after a change each: as it is, at a new version, or not at all, as the lock says. */
  private List<RandomType> next(List<RandomType> types, int release) throws IOException {
    List<RandomType> changed = types.stream().map(type -> type.changed(random, release)).toList();
    String said = "\n" + String.join("\n", project(changed).compile().messages());
    List<RandomType> next = new ArrayList<>();
    for (int i = 0; i < changed.size(); i++) {
      RandomType type = changed.get(i);
      List<String> errors =
          said.lines()
              .filter(line -> line.startsWith(type.name() + ".java"))
              .filter(line -> !line.contains("[C088]"))
              .toList();
      boolean migration =
          errors.stream().anyMatch(line -> !line.contains("no migration is needed"));
      next.add(
          migration
              ? types.get(i)
              : errors.isEmpty() ? type : type.withVersion(type.version() + 1));
    }
    return next;
  }

  private void check(
      List<RandomType> before, List<RandomType> now, SerdeMapper oldCode, Project project)
      throws IOException {
    try (URLClassLoader loader = Project.loader(project.classes())) {
      SerdeMapper newCode = SerdeMapper.builder().classLoader(loader).build();
      for (int i = 0; i < now.size(); i++) {
        RandomType type = now.get(i);
        List<Stored> documents = store.getOrDefault(type.name(), List.of());
        documents.forEach(stored -> follow(stored.names(), type));
        documents.forEach(stored -> assertSurvives(stored, newCode, type));
        boolean sameVersion = type.version() == before.get(i).version();
        passed += sameVersion && !type.equals(before.get(i)) ? 1 : 0;
        raised += sameVersion ? 0 : 1;
        if (sameVersion) {
          String written = newCode.serialize(newCode.deserialize(type.document(random)));
          Map<String, String> shared = new LinkedHashMap<>();
          before.get(i).properties().forEach(each -> shared.put(each.name(), each.name()));
          assertSurvives(new Stored(written, shared), oldCode, before.get(i));
        }
      }
    }
  }

  /** What a property is called now, if it has been renamed in this release. */
  private static void follow(Map<String, String> names, RandomType type) {
    for (RandomType.Property property : type.properties()) {
      names.replaceAll((was, is) -> property.aliases().contains(is) ? property.name() : is);
    }
  }

  private static void assertSurvives(Stored stored, SerdeMapper code, RandomType type) {
    String again = code.serialize(code.deserialize(stored.document()));
    Map<String, Object> was = data(stored.document());
    Map<String, Object> is = data(again);
    stored
        .names()
        .forEach(
            (name, present) ->
                assertEquals(
                    was.get(name),
                    is.get(present),
                    () ->
                        name + " of " + stored.document() + "\nread as " + again + "\nby " + type));
  }

  private static Map<String, Object> data(String document) {
    String data = document.substring(document.indexOf("\"__data__\":") + 11, document.length() - 1);
    return SerdeMapper.shared().deserialize(data, new TypeRef<Map<String, Object>>() {});
  }
}
