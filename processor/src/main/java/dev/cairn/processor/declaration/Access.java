package dev.cairn.processor.declaration;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What code in one package may use; generated codecs stand in the package of their type, or of who
 * imports it.
 */
public record Access(Elements elements, PackageElement from) {

  /** The view of code in the package of {@code element}. */
  public static Access fromPackageOf(Element element, Elements elements) {
    return new Access(elements, elements.getPackageOf(element));
  }

  /** Whether the member itself may be used, where its class can be named. */
  public boolean toMember(Element member) {
    if (member.getModifiers().contains(Modifier.PUBLIC)) {
      return true;
    }
    return !member.getModifiers().contains(Modifier.PRIVATE)
        && elements.getPackageOf(member).getQualifiedName().contentEquals(from.getQualifiedName());
  }

  /** Whether a class may be named: it and all classes around it. */
  public boolean toType(Element type) {
    Element outer = type.getEnclosingElement();
    if (outer == null || outer.getKind() == ElementKind.PACKAGE) {
      return toMember(type) && isExported(type);
    }
    return toMember(type) && toType(outer);
  }

  /** A type that a class file mentions may be in a package that its module keeps to itself. */
  private boolean isExported(Element type) {
    ModuleElement module = elements.getModuleOf(from);
    return module == null
        || module.equals(elements.getModuleOf(type))
        || !(type instanceof TypeElement element)
        || elements.getTypeElement(module, element.getQualifiedName()) != null;
  }
}
