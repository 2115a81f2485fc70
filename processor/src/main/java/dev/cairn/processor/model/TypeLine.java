package dev.cairn.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The name of a class as a line of text that tells packages from classes: {@code
 * com.acme/Order.Line}.
 */
public final class TypeLine {

  private TypeLine() {}

  /** The line of a class. */
  public static String of(ClassName type) {
    return type.packageName() + "/" + String.join(".", type.simpleNames());
  }

  /** The classes of some lines; what is not such a line is of another version of the processor. */
  public static Stream<ClassName> parse(Stream<String> lines) {
    return lines.filter(line -> line.matches("[^/]*/[^/.]+(\\.[^/.]+)*")).map(TypeLine::parse);
  }

  private static ClassName parse(String line) {
    int slash = line.indexOf('/');
    String[] names = line.substring(slash + 1).split("\\.", -1);
    return ClassName.get(
        line.substring(0, slash), names[0], Arrays.copyOfRange(names, 1, names.length));
  }
}
