package dev.cairn.processor.validation;

import static dev.cairn.processor.diagnostic.ProblemCode.IMPORT_BESIDE_SERIALIZER;
import static dev.cairn.processor.diagnostic.ProblemCode.IMPORT_OF_OWN_TYPE;
import static dev.cairn.processor.diagnostic.ProblemCode.NEEDLESS_IMPORT;
import static dev.cairn.processor.diagnostic.ProblemCode.SECOND_IMPORT;
import static dev.cairn.processor.diagnostic.ProblemCode.UNFIT_IMPORT;

import com.palantir.javapoet.ClassName;
import dev.cairn.Property;
import dev.cairn.processor.declaration.FoundAnnotation;
import dev.cairn.processor.declaration.ImportedType;
import dev.cairn.processor.declaration.Located;
import dev.cairn.processor.declaration.PlatformTypes;
import dev.cairn.processor.declaration.SerializableTypes;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.diagnostic.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Judges which types are imported: each type has one codec. */
final class ImportRules {

  private final Elements elements;
  private final SerializableTypes types;
  private final RegisteredSerializers serializers;

  ImportRules(Elements elements, SerializableTypes types, RegisteredSerializers serializers) {
    this.elements = elements;
    this.types = types;
    this.serializers = serializers;
  }

  /** What is wrong with the import of a type, if there is one; nothing of the type itself. */
  List<Problem> problems(TypeElement type) {
    List<Problem> problems = new ArrayList<>();
    List<ImportedType> imports = types.imports(type);
    if (!imports.isEmpty()) {
      ImportedType first = imports.get(0);
      checkNeed(first, problems);
      checkAlone(first, problems);
      imports.stream().skip(1).forEach(each -> problems.add(second(each, first)));
    }
    return problems;
  }

  private void checkNeed(ImportedType imported, List<Problem> problems) {
    TypeElement type = imported.type();
    if (BuiltInTypes.contains(ClassName.get(type))) {
      problems.add(unfit(imported, "it is built in; remove it"));
    } else if (type.getKind() != ElementKind.ENUM && isOfPlatform(type)) {
      problems.add(
          unfit(
              imported,
              "the state of a class of the JDK cannot be seen; write a @RegisteredSerializer for"
                  + " it"));
    } else if (types.isDeclared(type)) {
      problems.add(problem(NEEDLESS_IMPORT, imported));
    } else if (types.isCompiledHere(type)) {
      problems.add(problem(IMPORT_OF_OWN_TYPE, imported));
    } else if (hasNamedConstants(type)) {
      problems.add(
          unfit(imported, "its constants have @Property; annotate it with @Serializable instead"));
    }
  }

  /** Codecs count constants, and compilers differ in how they order those of a class file. */
  private static boolean hasNamedConstants(TypeElement type) {
    return type.getKind() == ElementKind.ENUM
        && type.getEnclosedElements().stream()
            .anyMatch(constant -> FoundAnnotation.on(constant, Property.class).isPresent());
  }

  /** Compilers may hide the private members of these classes. */
  private boolean isOfPlatform(TypeElement type) {
    String module = String.valueOf(elements.getModuleOf(type));
    return PlatformTypes.contains(type) || module.startsWith("java.") || module.startsWith("jdk.");
  }

  private static Problem unfit(ImportedType imported, String why) {
    return Problem.of(UNFIT_IMPORT, imported.site(), imported.type().getQualifiedName(), why);
  }

  private static Problem problem(ProblemCode code, ImportedType imported) {
    return Problem.of(
        code, imported.site(), imported.type().getQualifiedName(), imported.importerText());
  }

  private void checkAlone(ImportedType imported, List<Problem> problems) {
    serializers.of(imported.type()).stream()
        .findFirst()
        .ifPresent(
            serializer ->
                problems.add(
                    Problem.of(
                        IMPORT_BESIDE_SERIALIZER,
                        imported.site(),
                        imported.type().getQualifiedName(),
                        imported.importerText(),
                        serializer.getQualifiedName())));
    types
        .importedElsewhere(imported.type())
        .filter(other -> !other.importerName().equals(imported.importerName()))
        .filter(other -> types.imports(imported.type()).stream().noneMatch(other::equals))
        .ifPresent(other -> problems.add(second(imported, other)));
  }

  private static Problem second(ImportedType second, ImportedType first) {
    return Problem.of(
        SECOND_IMPORT,
        second.site(),
        second.type().getQualifiedName(),
        second.importerText(),
        first.importerText());
  }

  /** The problems of what a round imports that is no class. */
  List<Problem> ofOthers(RoundEnvironment round) {
    return types.importedOthers(round).stream().map(ImportRules::ofOther).toList();
  }

  private static Problem ofOther(Located<TypeMirror> other) {
    return Problem.of(
        UNFIT_IMPORT, other.site(), ShapeResolver.text(other.value()), "it is no class; remove it");
  }
}
