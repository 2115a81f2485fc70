package dev.cairn.processor.declaration;

import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds the class that a member is declared in. */
public final class Owner {

  private Owner() {}

  /** The class around a field, a method, a constructor, or a nested class. */
  public static TypeElement of(Element member) {
    return (TypeElement) Objects.requireNonNull(member.getEnclosingElement());
  }
}
