package dev.cairn.processor;

import dev.cairn.processor.diagnostic.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Types that wait for what other processors may still generate. Kept by name: an element of one
 * round may know nothing of the types that the next round brings.
 */
final class DeferredTypes {

  private final Elements elements;
  private final Map<Name, List<Problem>> problems = new LinkedHashMap<>();

  DeferredTypes(Elements elements) {
    this.elements = elements;
  }

  private record Name(@Nullable ModuleElement module, String qualified) {}

  /** Puts a type off, with what is wrong with it if it remains so. */
  void add(TypeElement type, List<Problem> reasons) {
    problems.put(new Name(elements.getModuleOf(type), type.getQualifiedName().toString()), reasons);
  }

  /** Takes out all types, as this round knows them. */
  List<TypeElement> take() {
    List<TypeElement> types = new ArrayList<>();
    for (Name name : problems.keySet()) {
      TypeElement type =
          name.module() == null
              ? elements.getTypeElement(name.qualified())
              : elements.getTypeElement(name.module(), name.qualified());
      if (type != null) {
        types.add(type);
      }
    }
    problems.clear();
    return types;
  }

  /** What is wrong with the types that still wait. */
  List<Problem> problems() {
    return problems.values().stream().flatMap(List::stream).toList();
  }
}
