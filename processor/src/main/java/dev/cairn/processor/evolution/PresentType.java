package dev.cairn.processor.evolution;

import com.palantir.javapoet.ClassName;
import dev.cairn.processor.diagnostic.Site;
import dev.cairn.processor.model.CodecTarget;
import dev.cairn.processor.schema.Schema;
import javax.lang.model.element.TypeElement;

/**
 * A type as it is compiled now.
 *
 * @param name its class
 * @param type the element that stands for it in the source
 * @param site where to report what is wrong with it as a whole
 */
record PresentType(Schema schema, ClassName name, TypeElement type, Site site) {

  static PresentType of(Schema schema, CodecTarget target) {
    TypeElement type = target.origin();
    return new PresentType(schema, target.rawType(), type, Site.of(type));
  }
}
