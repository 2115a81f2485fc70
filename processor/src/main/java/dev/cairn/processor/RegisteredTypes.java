package dev.cairn.processor;

import com.palantir.javapoet.ClassName;
import dev.cairn.processor.codegen.TypesFields;
import dev.cairn.processor.declaration.SerializableTypes;
import dev.cairn.processor.model.TypeLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The types whose codecs must be found after this compilation: those that it compiles, and those
 * that earlier ones have left in the output folder.
 */
final class RegisteredTypes {

  private final Elements elements;
  private final SerializableTypes types;
  private final ClassOutput output;
  private final List<ClassName> earlier;

  /** The types of this compilation with their modules, by name: elements last for one round. */
  private final Map<ClassName, String> compiled = new LinkedHashMap<>();

  /**
   * Starts with what earlier compilations have left.
   *
   * @param earlier the types whose codecs were found after the last one
   */
  RegisteredTypes(
      ProcessingEnvironment environment,
      SerializableTypes types,
      ClassOutput output,
      List<ClassName> earlier) {
    this.elements = environment.getElementUtils();
    this.types = types;
    this.output = output;
    this.earlier = List.copyOf(earlier);
  }

  /** Takes in a round; returns whether it brought new types. */
  boolean enter(RoundEnvironment round) {
    int before = compiled.size();
    for (TypeElement type : types.enter(round)) {
      ModuleElement module = elements.getModuleOf(types.origin(type));
      compiled.put(ClassName.get(type), module.getQualifiedName().toString());
    }
    return compiled.size() > before;
  }

  /** The modules of the types of this compilation so far. */
  Set<ModuleElement> modules() {
    return compiled.values().stream()
        .distinct()
        .map(elements::getModuleElement)
        .collect(Collectors.toSet());
  }

  /** The types of this compilation so far. */
  List<TypeElement> compiled() {
    List<TypeElement> found = new ArrayList<>();
    compiled.forEach(
        (name, moduleName) -> {
          ModuleElement module = elements.getModuleElement(moduleName);
          found.add(elements.getTypeElement(module, name.canonicalName()));
        });
    return found;
  }

  /** The types of earlier compilations that still exist, still want a codec, and have it. */
  List<TypeElement> kept() {
    return remaining(earlier.stream()).stream()
        .filter(type -> output.contains(types.codecOf(type)))
        .toList();
  }

  /**
   * Such types of a provider that was there before and will be replaced: that of the module that
   * tests are compiled into, for example.
   */
  List<TypeElement> keptOf(ModuleElement module, ClassName provider) {
    TypeElement replaced = elements.getTypeElement(module, provider.canonicalName());
    return replaced == null ? List.of() : remaining(TypeLine.parse(lines(replaced)));
  }

  private static Stream<String> lines(TypeElement provider) {
    return ElementFilter.fieldsIn(provider.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().toString().startsWith(TypesFields.PREFIX))
        .flatMap(field -> String.valueOf(field.getConstantValue()).lines());
  }

  private List<TypeElement> remaining(Stream<ClassName> names) {
    return names
        .filter(name -> !compiled.containsKey(name))
        .map(name -> elements.getTypeElement(name.canonicalName()))
        .filter(Objects::nonNull)
        .filter(types::givesCodec)
        .filter(type -> elements.getTypeElement(types.codecOf(type).canonicalName()) != null)
        .toList();
  }

  /** Types of earlier compilations that exist but that this one does not see. */
  List<ClassName> unseen() {
    return earlier.stream()
        .filter(name -> !compiled.containsKey(name))
        .filter(name -> elements.getTypeElement(name.canonicalName()) == null)
        .filter(output::contains)
        .toList();
  }
}
