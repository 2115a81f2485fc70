package dev.cairn.processor.schema;

import com.palantir.javapoet.ClassName;
import dev.cairn.processor.model.CodecModel;
import dev.cairn.processor.model.CodecTarget;
import dev.cairn.processor.model.EnumModel;
import dev.cairn.processor.model.EnumModel.ConstantModel;
import dev.cairn.processor.model.FormModel;
import dev.cairn.processor.model.ObjectModel;
import dev.cairn.processor.model.PropertyModel;
import dev.cairn.processor.model.SealedModel;
import dev.cairn.processor.model.SealedModel.SubtypeModel;
import dev.cairn.processor.schema.Schema.EnumSchema;
import dev.cairn.processor.schema.Schema.FormSchema;
import dev.cairn.processor.schema.Schema.NameSchema;
import dev.cairn.processor.schema.Schema.ObjectSchema;
import dev.cairn.processor.schema.Schema.PropertySchema;
import dev.cairn.processor.schema.Schema.SealedSchema;
import java.util.List;

/** Reads the present shape of a type off the model of its codec. */
public final class SchemaReader implements CodecModel.Visitor<Schema> {

  private final TypeNames names;

  /** Creates a reader for one compilation. */
  public SchemaReader(TypeNames names) {
    this.names = names;
  }

  /** The shape of a model. */
  public Schema read(CodecModel model) {
    return model.accept(this);
  }

  /** The shape of an enum without a codec of its own. */
  public EnumSchema read(ClassName type, List<ConstantModel> constants) {
    List<String> all = names.of(type);
    return new EnumSchema(
        all.get(0),
        all.subList(1, all.size()),
        constants.stream().map(SchemaReader::constant).toList());
  }

  @Override
  public Schema visitObject(ObjectModel model) {
    CodecTarget target = model.target();
    WireTypes types = new WireTypes(names, target.typeVariables());
    return new ObjectSchema(
        target.wireName(),
        target.aliases(),
        target.version(),
        target.typeVariables().size(),
        model.unknown(),
        model.properties().stream().map(property -> property(property, types)).toList());
  }

  private static PropertySchema property(PropertyModel property, WireTypes types) {
    return new PropertySchema(
        property.wireName(),
        property.javaName(),
        property.aliases(),
        types.of(property.slot()),
        property.absence());
  }

  @Override
  public Schema visitEnum(EnumModel model) {
    return new EnumSchema(
        model.target().wireName(),
        model.target().aliases(),
        model.constants().stream().map(SchemaReader::constant).toList());
  }

  private static NameSchema constant(ConstantModel constant) {
    return new NameSchema(constant.wireName(), constant.javaName(), constant.aliases());
  }

  @Override
  public Schema visitSealed(SealedModel model) {
    return new SealedSchema(
        model.target().wireName(),
        model.target().aliases(),
        model.open(),
        model.subtypes().stream().map(SchemaReader::subtype).toList());
  }

  @Override
  public Schema visitForm(FormModel model) {
    CodecTarget target = model.target();
    WireTypes types = new WireTypes(names, target.typeVariables());
    return new FormSchema(
        target.wireName(), target.aliases(), target.version(), model.data().accept(types));
  }

  private static NameSchema subtype(SubtypeModel subtype) {
    List<String> all = subtype.names();
    return new NameSchema(all.get(0), all.get(0), all.subList(1, all.size()));
  }
}
