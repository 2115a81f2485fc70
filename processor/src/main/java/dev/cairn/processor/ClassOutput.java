package dev.cairn.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * The folder of compiled classes. The text files in it name no originating elements: a build tool
 * that deletes what came from a changed source would delete with it what is known of all others.
 */
final class ClassOutput {

  private final Filer filer;

  ClassOutput(Filer filer) {
    this.filer = filer;
  }

  /** The lines of a file that an earlier compilation has left; empty where there is none. */
  Optional<List<String>> read(String path) {
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(open("", path), UTF_8))) {
      return Optional.of(reader.lines().toList());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether an earlier compilation has left this class. */
  boolean contains(ClassName type) {
    String file = String.join("$", type.simpleNames()) + ".class";
    try (InputStream in = open(type.packageName(), file)) {
      return in.read() >= 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Compilers differ in whether they miss a file when it is asked for or when it is opened. */
  private InputStream open(String packageName, String name) throws IOException {
    return filer.getResource(StandardLocation.CLASS_OUTPUT, packageName, name).openInputStream();
  }

  /** Writes a text file anew. */
  void write(ModuleElement module, String path, Collection<String> lines) throws IOException {
    try (OutputStream out = create(module, path).openOutputStream()) {
      String text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
      out.write(text.getBytes(UTF_8));
    }
  }

  /** Compilers of several modules at once must be told which one is meant; others refuse to be. */
  private FileObject create(ModuleElement module, String path) throws IOException {
    try {
      return filer.createResource(StandardLocation.CLASS_OUTPUT, "", path);
    } catch (FilerException e) {
      String prefix = module.getQualifiedName() + "/";
      return filer.createResource(StandardLocation.CLASS_OUTPUT, prefix, path);
    }
  }

  /** Writes a source file, to be compiled with the module. */
  void write(ModuleElement module, ClassName type, JavaFile source) throws IOException {
    Element[] origins = source.typeSpec().originatingElements().toArray(new Element[0]);
    String prefix = module.isUnnamed() ? "" : module.getQualifiedName() + "/";
    try (Writer writer =
        filer.createSourceFile(prefix + type.canonicalName(), origins).openWriter()) {
      source.writeTo(writer);
    }
  }
}
