package dev.cairn.processor;

import com.palantir.javapoet.ClassName;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ModuleElement;

/**
 * The file that tells the next compilation into the same folder which types have codecs there, one
 * a line: {@code com.acme/Order.Line}. All else is read from the classes, so it cannot be out of
 * date.
 */
final class CodecIndex {

  private static final String PATH = "META-INF/cairn/codecs.index";

  private final ClassOutput output;

  CodecIndex(ClassOutput output) {
    this.output = output;
  }

  /** What the last compilation has left; empty where there was none. */
  Optional<List<ClassName>> read() {
    return output.read(PATH).map(lines -> lines.stream().flatMap(CodecIndex::parsed).toList());
  }

  void write(ModuleElement module, Collection<ClassName> types) throws IOException {
    output.write(module, PATH, types.stream().map(CodecIndex::line).sorted().toList());
  }

  private static String line(ClassName type) {
    return type.packageName() + "/" + String.join(".", type.simpleNames());
  }

  /** A line that is no such name is left alone: it is of another version of the processor. */
  private static Stream<ClassName> parsed(String line) {
    int slash = line.indexOf('/');
    if (slash < 0) {
      return Stream.empty();
    }
    String[] names = line.substring(slash + 1).split("\\.", -1);
    return Stream.of(
        ClassName.get(
            line.substring(0, slash), names[0], Arrays.copyOfRange(names, 1, names.length)));
  }
}
