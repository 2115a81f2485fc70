package dev.cairn.processor.validation;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * The methods of a form, one of each.
 *
 * @param value the type that is turned into data
 */
record FormMethods(
    TypeMirror value, ExecutableElement serialize, Optional<ExecutableElement> deserialize) {

  /** The type of the data. */
  TypeMirror data() {
    return serialize.getReturnType();
  }
}
