package dev.cairn.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cairn.SerdeMapper;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Codecs of one simple name have to be written with their packages, whose first words may be those
 * of variables: {@code in.a.OrderCodec.decode(in)}.
 */
class CodecsOfOneNameTest {

  private static final List<String> FIRST_WORDS =
      List.of("in", "out", "value", "name", "key", "element", "elements", "map", "entry", "text");

  @TempDir private Path folder;

  @Test
  void areFoundInPackagesThatAreCalledAsVariablesAre() throws Exception {
    Project project = new Project(folder);
    StringBuilder members = new StringBuilder();
    StringBuilder data = new StringBuilder();
    for (String word : FIRST_WORDS) {
      for (String part : List.of("a", "b")) {
        sources(project, word + "." + part);
        String property = word + "_" + part;
        members
            .append(members.isEmpty() ? "" : ", ")
            .append(properties(word + "." + part, property));
        data.append(data.isEmpty() ? "" : ",").append(values(property));
      }
    }
    project.source("com/acme/All.java", all(members.toString()));
    project.compile().succeeds();
    String json = "{" + data + "}";
    try (URLClassLoader loader = Project.loader(project.classes())) {
      SerdeMapper mapper = SerdeMapper.builder().classLoader(loader).build();
      Class<?> type = loader.loadClass("com.acme.All");
      assertEquals(json, mapper.serialize(mapper.deserialize(json, type), type));
    }
  }

  private static String all(String members) {
    return "package com.acme; @dev.cairn.Serializable public record All(" + members + ") {}";
  }

  /** A record, a generic one, an enum, and a type with a form of its own. */
  private static void sources(Project project, String place) throws IOException {
    source(project, place, "Order", "record Order(int id) {}");
    source(project, place, "Page", "record Page<T>(T item) {}");
    source(project, place, "Enum", "enum Enum { ON }");
    source(
        project,
        place,
        "Form",
        """
        record Form(int id) {
          public String serialize() { return "#" + id; }
          public static Form deserialize(String data, int version) {
            return new Form(Integer.parseInt(data.substring(1)));
          }
        }
        """);
  }

  private static void source(Project project, String place, String type, String text)
      throws IOException {
    project.source(
        place.replace('.', '/') + "/" + type + ".java",
        "package " + place + "; @dev.cairn.Serializable public " + text);
  }

  private static String properties(String place, String name) {
    return """
        %1$s.Order %2$s, java.util.List<%1$s.Order> %2$s1,
        java.util.Map<String, %1$s.Page<%1$s.Order>> %2$s2, @dev.cairn.Default("\\"ON\\"") %1$s.Enum %2$s3,
        java.util.Optional<%1$s.Form> %2$s4, java.util.Map<%1$s.Form, %1$s.Enum[]> %2$s5,
        %1$s.Form %2$s6"""
        .formatted(place, name);
  }

  private static String values(String name) {
    return """
        "%1$s":{"id":1},"%1$s1":[{"id":2},null],"%1$s2":{"k":{"item":{"id":3}}},"%1$s3":"ON",\
        "%1$s4":"#4","%1$s5":{"#5":["ON"]},"%1$s6":"#6\""""
        .formatted(name);
  }
}
