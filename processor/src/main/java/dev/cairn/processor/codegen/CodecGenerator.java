package dev.cairn.processor.codegen;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.cairn.processor.model.CodecModel;
import dev.cairn.processor.model.EnumModel;
import dev.cairn.processor.model.FormModel;
import dev.cairn.processor.model.ObjectModel;
import dev.cairn.processor.model.SealedModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/**
 * Generates the source of codecs: one class for each type, in the type's package, or in that of who
 * imports it. The same model gives the same text. Stateless.
 */
public final class CodecGenerator {

  /** Generates the codec of a model, and what leads to it from other compilations. */
  public List<JavaFile> generate(CodecModel model) {
    List<JavaFile> files = new ArrayList<>();
    TypeSpec codec = model.accept(new ByKind());
    files.add(
        JavaFile.builder(model.target().codec().packageName(), codec)
            .skipJavaLangImports(!hidesJavaLang(model.target().origin()))
            .build());
    if (model instanceof FormModel form && form.isFound()) {
      files.addAll(RegistrationClass.of(form));
    }
    if (model.target().isImported()) {
      files.add(RegistrationClass.of(model.target()));
    }
    return files;
  }

  private static final class ByKind implements CodecModel.Visitor<TypeSpec> {
    @Override
    public TypeSpec visitObject(ObjectModel model) {
      return new ObjectCodec(model).generate();
    }

    @Override
    public TypeSpec visitEnum(EnumModel model) {
      return new EnumCodecClass(model).generate();
    }

    @Override
    public TypeSpec visitSealed(SealedModel model) {
      return new SealedCodec(model).generate();
    }

    @Override
    public TypeSpec visitForm(FormModel model) {
      return new FormCodecClass(model).generate();
    }
  }

  /** Whether the package has a type such as {@code String}, which goes before that of java.lang. */
  private static boolean hidesJavaLang(Element type) {
    for (Element at = type; at != null; at = at.getEnclosingElement()) {
      if (at instanceof PackageElement) {
        return at.getEnclosedElements().stream()
            .map(peer -> peer.getSimpleName().toString())
            .anyMatch(JavaLang::has);
      }
    }
    return false;
  }
}
