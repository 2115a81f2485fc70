package dev.cairn.processor.evolution;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.cairn.Extras;
import dev.cairn.Serializable;
import dev.cairn.UnknownProperties;
import dev.cairn.processor.model.ObjectModel.Unknown;
import dev.cairn.processor.schema.Schema;
import dev.cairn.processor.schema.Schema.EnumSchema;
import dev.cairn.processor.schema.Schema.NameSchema;
import dev.cairn.processor.schema.Schema.ObjectSchema;
import dev.cairn.processor.schema.Schema.PropertySchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Generates the source of one recorded shape, for example:
 *
 * <pre>{@code
 * @Serializable(name = "com.acme.Order", version = 1)
 * @NullMarked
 * record OrderV1(UUID id, @Property(name = "cust") @Nullable String customer) {}
 * }</pre>
 *
 * <p>Whether null may stand somewhere can only be said with JSpecify's annotations. Where the
 * user's module does not see them it never could, and everything may be null.
 */
final class OldShapeSource {

  private static final String NULLNESS = "org.jspecify.annotations";

  private final Elements elements;
  private final TypeElement origin;
  private final ClassName name;
  private final boolean shared;

  /** Creates the generator of one class; {@code shared} ones are used from other packages. */
  OldShapeSource(Elements elements, TypeElement origin, ClassName name, boolean shared) {
    this.elements = elements;
    this.origin = origin;
    this.name = name;
    this.shared = shared;
  }

  JavaFile of(Schema schema, Map<String, ClassName> mentioned) {
    TypeSpec.Builder type =
        schema instanceof EnumSchema constants
            ? ofEnum(constants)
            : ofObject((ObjectSchema) schema, mentioned);
    type.addJavadoc(
            "Version $L of {@code $L}, as it was recorded.\n", schema.version(), schema.name())
        .addOriginatingElement(origin);
    if (shared) {
      type.addModifiers(Modifier.PUBLIC);
    }
    find("javax.annotation.processing.Generated")
        .ifPresent(
            generated ->
                type.addAnnotation(
                    AnnotationSpec.builder(generated)
                        .addMember("value", "$S", "dev.cairn.processor.CodecProcessor")
                        .build()));
    return JavaFile.builder(name.packageName(), type.build()).skipJavaLangImports(true).build();
  }

  private TypeSpec.Builder ofEnum(EnumSchema schema) {
    TypeSpec.Builder type =
        TypeSpec.enumBuilder(name)
            .addAnnotation(
                AnnotationSpec.builder(Serializable.class)
                    .addMember("name", "$S", schema.name())
                    .build());
    for (NameSchema constant : schema.constants()) {
      TypeSpec.Builder body = TypeSpec.anonymousClassBuilder("");
      OldComponents.property(constant.name(), constant.javaName(), constant.aliases())
          .ifPresent(body::addAnnotation);
      type.addEnumConstant(constant.javaName(), body.build());
    }
    return type;
  }

  private TypeSpec.Builder ofObject(ObjectSchema schema, Map<String, ClassName> mentioned) {
    Optional<ClassName> nullable = find(NULLNESS + ".Nullable");
    Optional<AnnotationSpec> orNull =
        nullable.map(annotation -> AnnotationSpec.builder(annotation).build());
    OldTypes types = new OldTypes(mentioned, this::bound, orNull);
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    schema
        .properties()
        .forEach(property -> components.addParameter(OldComponents.of(property, types)));
    if (schema.unknown() == Unknown.COLLECT) {
      components.addParameter(extras(schema, orNull));
    }
    TypeSpec.Builder type =
        TypeSpec.recordBuilder(name)
            .recordConstructor(components.build())
            .addAnnotation(serializable(schema))
            .addTypeVariables(
                IntStream.rangeClosed(1, schema.parameters())
                    .mapToObj(OldTypes::variable)
                    .toList());
    find(NULLNESS + ".NullMarked").ifPresent(type::addAnnotation);
    return type;
  }

  /** A class as it is named where every argument will do; any value where it is gone. */
  private TypeName bound(String canonicalName) {
    TypeElement bound = elements.getTypeElement(canonicalName);
    if (bound == null) {
      return ClassName.OBJECT;
    }
    TypeName[] any =
        bound.getTypeParameters().stream()
            .map(parameter -> WildcardTypeName.subtypeOf(Object.class))
            .toArray(TypeName[]::new);
    ClassName raw = ClassName.get(bound);
    return any.length == 0 ? raw : ParameterizedTypeName.get(raw, any);
  }

  private static AnnotationSpec serializable(ObjectSchema schema) {
    AnnotationSpec.Builder annotation =
        AnnotationSpec.builder(Serializable.class)
            .addMember("name", "$S", schema.name())
            .addMember("version", "$L", schema.version());
    if (schema.unknown() == Unknown.IGNORE) {
      annotation.addMember("unknownProperties", "$T.IGNORE", UnknownProperties.class);
    }
    return annotation.build();
  }

  private static ParameterSpec extras(ObjectSchema schema, Optional<AnnotationSpec> orNull) {
    List<String> taken = schema.properties().stream().map(PropertySchema::javaName).toList();
    String free = "extras";
    while (taken.contains(free)) {
      free += "_";
    }
    TypeName value =
        orNull.isPresent() ? ClassName.OBJECT.annotated(orNull.get()) : ClassName.OBJECT;
    return ParameterSpec.builder(
            ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), value),
            free)
        .addAnnotation(Extras.class)
        .build();
  }

  private Optional<ClassName> find(String annotation) {
    ModuleElement module = elements.getModuleOf(origin);
    TypeElement found =
        module == null
            ? elements.getTypeElement(annotation)
            : elements.getTypeElement(module, annotation);
    return Optional.ofNullable(found).map(ClassName::get);
  }
}
