package dev.cairn.processor;

import com.palantir.javapoet.ClassName;
import dev.cairn.processor.model.TypeLine;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;

/**
 * The file that tells the next compilation into the same folder which types have codecs there, one
 * a line. All else is read from the classes, so it cannot be out of date.
 */
final class CodecIndex {

  private static final String PATH = "META-INF/cairn/codecs.index";

  private final ClassOutput output;

  CodecIndex(ClassOutput output) {
    this.output = output;
  }

  /** What the last compilation has left; empty where there was none. */
  Optional<List<ClassName>> read() {
    return output.read(PATH).map(lines -> TypeLine.parse(lines.stream()).toList());
  }

  void write(ModuleElement module, Collection<ClassName> types) throws IOException {
    output.write(module, PATH, types.stream().map(TypeLine::of).sorted().toList());
  }
}
