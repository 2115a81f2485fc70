package dev.cairn.processor.declaration;

import com.palantir.javapoet.ClassName;
import dev.cairn.SerializableImport;
import dev.cairn.processor.diagnostic.Site;
import dev.cairn.processor.naming.CodecNames;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Knows the types that a compilation imports, and those that the jars it sees have imported. */
final class Imports {

  private final Elements elements;
  private final Filer filer;
  private final ImportReader reader;

  /** Who imports types here. Kept by name, for elements last for one round. */
  private final List<Importer> importers = new ArrayList<>();

  /** The imports of this compilation, read anew in each round. */
  private final Map<ClassName, List<ImportedType>> here = new LinkedHashMap<>();

  /** Those of jars; they do not change while this compilation runs. */
  private final Map<ClassName, Optional<Importer>> elsewhere = new HashMap<>();

  Imports(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.filer = environment.getFiler();
    this.reader = new ImportReader(elements);
  }

  private record Importer(@Nullable ModuleElement module, String name, boolean isPackage) {}

  /** Takes in a round; returns the types that it imports. */
  List<TypeElement> enter(RoundEnvironment round) {
    List<Importer> found =
        round.getElementsAnnotatedWith(SerializableImport.class).stream()
            .map(element -> importer((QualifiedNameable) element))
            .toList();
    importers.addAll(found);
    here.clear();
    for (Importer importer : importers) {
      read(importer)
          .forEach(
              each ->
                  here.computeIfAbsent(ClassName.get(each.type()), key -> new ArrayList<>())
                      .add(each));
    }
    return found.stream()
        .flatMap(importer -> read(importer).stream())
        .map(ImportedType::type)
        .distinct()
        .toList();
  }

  private Importer importer(QualifiedNameable element) {
    return new Importer(
        elements.getModuleOf(element),
        element.getQualifiedName().toString(),
        element instanceof PackageElement);
  }

  private List<ImportedType> read(Importer importer) {
    return element(importer).map(reader::read).orElse(List.of());
  }

  private Optional<QualifiedNameable> element(Importer importer) {
    ModuleElement module = importer.module();
    if (importer.isPackage()) {
      return Optional.ofNullable(
          module == null
              ? elements.getPackageElement(importer.name())
              : elements.getPackageElement(module, importer.name()));
    }
    return Optional.ofNullable(
        module == null
            ? elements.getTypeElement(importer.name())
            : elements.getTypeElement(module, importer.name()));
  }

  /** What a round imports that is no class. */
  List<Located<TypeMirror>> others(RoundEnvironment round) {
    return round.getElementsAnnotatedWith(SerializableImport.class).stream()
        .map(QualifiedNameable.class::cast)
        .flatMap(importer -> ImportReader.others(importer).stream())
        .toList();
  }

  /** The import of a type, here or elsewhere. */
  Optional<ImportedType> of(TypeElement type) {
    List<ImportedType> all = all(type);
    return all.isEmpty() ? elsewhere(type) : Optional.of(all.get(0));
  }

  /** All imports of a type in this compilation; more than one is too many. */
  List<ImportedType> all(TypeElement type) {
    return here.getOrDefault(ClassName.get(type), List.of());
  }

  /** The import of a type in a jar, or in what an earlier compilation has left. */
  Optional<ImportedType> elsewhere(TypeElement type) {
    return elsewhere
        .computeIfAbsent(ClassName.get(type), this::registered)
        .flatMap(importer -> stillImports(importer, type));
  }

  private Optional<Importer> registered(ClassName type) {
    TypeElement registration =
        elements.getTypeElement(CodecNames.registrationOf(type).canonicalName());
    return registration == null
        ? Optional.empty()
        : ElementFilter.fieldsIn(registration.getEnclosedElements()).stream()
            .filter(field -> field.getSimpleName().contentEquals(CodecNames.IMPORTER))
            .map(VariableElement::getConstantValue)
            .map(name -> importer(String.valueOf(name), registration))
            .findFirst();
  }

  private Importer importer(String constant, TypeElement registration) {
    boolean isPackage = CodecNames.isPackage(constant);
    String name = isPackage ? CodecNames.packageOf(constant) : constant;
    return new Importer(elements.getModuleOf(registration), name, isPackage);
  }

  /** A class file may be what is left of an import that is no longer. */
  private Optional<ImportedType> stillImports(Importer importer, TypeElement type) {
    Optional<QualifiedNameable> element = element(importer);
    Optional<ImportedType> stated =
        element.stream()
            .flatMap(each -> reader.read(each).stream())
            .filter(each -> each.type().equals(type))
            .findFirst();
    return stated
        .or(() -> element.filter(PackageElement.class::isInstance).map(each -> hidden(type, each)))
        .filter(each -> elements.getTypeElement(each.codec().canonicalName()) != null)
        .filter(each -> stated.isPresent() || !isLeftOver(each.codec()));
  }

  /** Another jar, or the tests, may have annotations of the same package, which hide the others. */
  private ImportedType hidden(TypeElement type, QualifiedNameable importer) {
    return new ImportedType(
        type, importer, elements.getPackageOf(importer), Site.of((Element) importer));
  }

  private boolean isLeftOver(ClassName codec) {
    try (InputStream in =
        filer
            .getResource(
                StandardLocation.CLASS_OUTPUT, codec.packageName(), codec.simpleName() + ".class")
            .openInputStream()) {
      return in.read() >= 0;
    } catch (IOException e) {
      return false;
    }
  }
}
