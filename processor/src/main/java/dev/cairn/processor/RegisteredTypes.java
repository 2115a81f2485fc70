package dev.cairn.processor;

import com.palantir.javapoet.ClassName;
import dev.cairn.processor.declaration.SerializableTypes;
import dev.cairn.processor.model.CodecNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
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
      compiled.put(ClassName.get(type), elements.getModuleOf(type).getQualifiedName().toString());
    }
    return compiled.size() > before;
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
    return earlier.stream()
        .filter(name -> !compiled.containsKey(name))
        .filter(name -> exists(CodecNames.codecOf(name)))
        .map(name -> elements.getTypeElement(name.canonicalName()))
        .filter(Objects::nonNull)
        .filter(types::isSerializable)
        .toList();
  }

  /** A codec that can be seen but is not in the folder is that of a type moved to another jar. */
  private boolean exists(ClassName codec) {
    return elements.getTypeElement(codec.canonicalName()) != null && output.contains(codec);
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
