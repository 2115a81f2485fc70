package dev.cairn.processor.evolution;

import com.palantir.javapoet.ClassName;
import dev.cairn.processor.diagnostic.Site;
import dev.cairn.processor.model.CodecModel;
import dev.cairn.processor.model.FormModel;
import dev.cairn.processor.schema.Schema;
import javax.lang.model.element.TypeElement;

/**
 * A type as it is compiled now.
 *
 * @param name its class
 * @param type the element that stands for it in the source
 * @param site where to report what is wrong with it as a whole
 * @param imported whether it is one of another jar
 */
record PresentType(Schema schema, ClassName name, TypeElement type, Site site, boolean imported) {

  static PresentType of(Schema schema, CodecModel model) {
    TypeElement type = model.target().element();
    // A serializer stands for the type that it serializes, which is someone else's.
    ClassName name =
        model instanceof FormModel form ? form.calls().owner() : model.target().rawType();
    return new PresentType(schema, name, type, Site.of(type), model.target().isImported());
  }
}
