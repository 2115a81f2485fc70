package dev.cairn.processor.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.cairn.processor.model.ValueShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The codecs that are put together from others. They stand in a nested class, for example:
 *
 * <pre>{@code
 * private static final class Composed {
 *   static final Codec<Page<Order>> PAGE_OF_ORDER = new PageCodec<>(OrderCodec.INSTANCE);
 * }
 * }</pre>
 *
 * <p>which a method touches first, never a static initialiser: two codecs that initialise each
 * other from two threads would wait for each other for ever.
 */
final class ComposedCodecs {

  static final String NAME = "Composed";

  private final CodecScope scope;
  private final Map<ValueShape, String> names = new HashMap<>();
  private final Map<ClassName, String> instances = new HashMap<>();
  private final List<FieldSpec> fields = new ArrayList<>();
  private final NameAllocator constants = new NameAllocator();

  ComposedCodecs(CodecScope scope) {
    this.scope = scope;
  }

  /** A constant with the codec of a shape that mentions no type variable. */
  CodeBlock constant(ValueShape shape) {
    String known = names.get(shape);
    if (known != null) {
      return reference(known);
    }
    // Parts come first: they are the constants that this one is made of.
    CodeBlock codec = CodecExpression.composed(scope, shape);
    String name = constants.newName(ConstantName.of(ShapeName.of(shape)) + "_CODEC");
    names.put(shape, name);
    return field(name, shape.type(), codec);
  }

  /** A constant with the only instance of a codec. */
  CodeBlock instance(ClassName codec, TypeName type) {
    String known = instances.get(codec);
    if (known != null) {
      return reference(known);
    }
    String name = constants.newName(ConstantName.of(codec.simpleName()));
    instances.put(codec, name);
    return field(name, type, CodeBlock.of("$T.INSTANCE", codec));
  }

  private CodeBlock field(String name, TypeName type, CodeBlock codec) {
    fields.add(
        FieldSpec.builder(CodecParameters.codecOf(type), name, STATIC, FINAL)
            .initializer(codec)
            .build());
    return reference(name);
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  TypeSpec holder() {
    return TypeSpec.classBuilder(scope.nestedName(NAME))
        .addJavadoc("Codecs made of others, so initialised after all of them.\n")
        .addModifiers(PRIVATE, STATIC, FINAL)
        .addFields(fields)
        .build();
  }

  private CodeBlock reference(String name) {
    return CodeBlock.of("$T.$N", scope.nested(NAME), name);
  }
}
