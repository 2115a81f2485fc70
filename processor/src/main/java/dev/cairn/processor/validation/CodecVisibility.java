package dev.cairn.processor.validation;

import static dev.cairn.processor.diagnostic.ProblemCode.HIDDEN_SERIALIZER;
import static dev.cairn.processor.diagnostic.ProblemCode.NO_CODEC;

import com.palantir.javapoet.ClassName;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Knows whether a place can call a codec that stands in another package than its type. */
record CodecVisibility(Elements elements) {

  boolean isVisible(ClassName codec, Place place) {
    return elements.getTypeElement(
            elements.getModuleOf(place.access().from()), codec.canonicalName())
        != null;
  }

  /**
   * Says why a codec is not visible.
   *
   * @param owner the registered serializer, or who imports the type
   */
  void reportHidden(QualifiedNameable owner, ClassName codec, TypeMirror type, Place place) {
    if (elements.getTypeElement(codec.canonicalName()) == null) {
      place.report(NO_CODEC, place.path(), owner.getQualifiedName(), codec.simpleName());
    } else {
      place.report(
          HIDDEN_SERIALIZER,
          place.path(),
          ShapeResolver.text(type),
          owner.getQualifiedName(),
          elements.getModuleOf(owner).getQualifiedName(),
          codec.packageName());
    }
  }
}
