package dev.cairn.processor.declaration;

import com.palantir.javapoet.ClassName;
import dev.cairn.SerializableImport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads what an annotation imports. */
final class ImportReader {

  private final Elements elements;

  ImportReader(Elements elements) {
    this.elements = elements;
  }

  /** What is named but is no class. */
  static List<Located<TypeMirror>> others(QualifiedNameable importer) {
    return named(importer).stream()
        .filter(named -> !(named.value() instanceof DeclaredType))
        .toList();
  }

  private static List<Located<TypeMirror>> named(QualifiedNameable importer) {
    return FoundAnnotation.on(importer, SerializableImport.class).stream()
        .flatMap(annotation -> annotation.types("value").stream())
        .toList();
  }

  /**
   * The types that are named, also repeatedly, and then those that these imply and the importer can
   * use.
   */
  List<ImportedType> read(QualifiedNameable importer) {
    List<ImportedType> stated = new ArrayList<>();
    for (Located<TypeMirror> named : named(importer)) {
      element(named.value())
          .ifPresent(
              type -> stated.add(new ImportedType(type, importer, home(importer), named.site())));
    }
    Map<ClassName, ImportedType> implied = new LinkedHashMap<>();
    stated.forEach(each -> addSubtypes(each, implied));
    stated.forEach(each -> implied.remove(ClassName.get(each.type())));
    List<ImportedType> all = new ArrayList<>(stated);
    all.addAll(implied.values());
    return all;
  }

  private PackageElement home(QualifiedNameable importer) {
    return elements.getPackageOf(importer);
  }

  private void addSubtypes(ImportedType parent, Map<ClassName, ImportedType> found) {
    if (!DeclaredTypes.isSealed(parent.type()) || DeclaredTypes.contain(parent.type())) {
      return;
    }
    for (TypeMirror permitted : parent.type().getPermittedSubclasses()) {
      element(permitted)
          .filter(type -> !DeclaredTypes.contain(type))
          .map(type -> new ImportedType(type, parent.importer(), parent.home(), parent.site()))
          .filter(type -> DeclaredTypes.hasValuesOfItsOwn(type.type()))
          .filter(type -> new Access(elements, type.home()).toType(type.type()))
          .filter(type -> found.putIfAbsent(ClassName.get(type.type()), type) == null)
          .ifPresent(type -> addSubtypes(type, found));
    }
  }

  private static Optional<TypeElement> element(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? Optional.of(element)
        : Optional.empty();
  }
}
