package dev.cairn.processor.evolution;

import dev.cairn.processor.diagnostic.Site;
import dev.cairn.processor.schema.Change.Subject;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Finds the places of a type's members in the source. */
final class Sites {

  private Sites() {}

  /** The field or the constant that a change is about; else the type. */
  static Site of(TypeElement type, Subject subject) {
    for (TypeElement owner = type; subject.member() && owner != null; owner = parent(owner)) {
      for (Element member : owner.getEnclosedElements()) {
        boolean field =
            member.getKind() == ElementKind.FIELD || member.getKind() == ElementKind.ENUM_CONSTANT;
        if (field && member.getSimpleName().contentEquals(subject.javaName())) {
          return Site.of(member);
        }
      }
    }
    return Site.of(type);
  }

  @SuppressWarnings("NullAway") // null ends the way up
  private static TypeElement parent(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType parent
            && parent.asElement() instanceof TypeElement element
        ? element
        : null;
  }

  /** A method of the type. */
  static Site ofMethod(TypeElement type, String name) {
    return type.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.METHOD)
        .filter(member -> member.getSimpleName().contentEquals(name))
        .findFirst()
        .map(Site::of)
        .orElseGet(() -> Site.of(type));
  }
}
