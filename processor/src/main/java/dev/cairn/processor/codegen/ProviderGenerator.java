package dev.cairn.processor.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.cairn.processor.codegen.LookupMethods.Case;
import dev.cairn.processor.model.ProviderModel;
import dev.cairn.processor.model.ProviderModel.Entry;
import java.util.List;

/**
 * Generates the class that finds the codecs of a compilation.
 *
 * <p>For example:
 *
 * <pre>{@code
 * public final class CairnCodecs extends CodecProvider {
 *   public CairnCodecs() {}
 *
 *   @Override
 *   public Codec<?> byName(String name) {
 *     switch (name) {
 *       case "com.acme.Order":
 *         return OrderCodec.INSTANCE;
 *       default:
 *         return null;
 *     }
 *   }
 *
 *   @Override
 *   public Codec<?> byType(Class<?> type) {
 *     Codec<?> codec = byClassName(type.getName());
 *     return codec != null && codec.isFor(type) ? codec : null;
 *   }
 *   …
 * }
 * }</pre>
 *
 * <p>The class of a codec is loaded only where it is returned. A type is never named in the source,
 * for it may be invisible from the package of the provider; its codec tells the class.
 */
public final class ProviderGenerator {

  static final TypeName ANY_CODEC =
      ParameterizedTypeName.get(
          ClassName.get("dev.cairn.codec", "Codec"), WildcardTypeName.subtypeOf(Object.class));
  private static final ClassName CODEC_PROVIDER = ClassName.get("dev.cairn.codec", "CodecProvider");
  private static final String BY_CLASS_NAME = "byClassName";

  /** The source of the provider. */
  public JavaFile generate(ProviderModel model) {
    TypeSpec.Builder provider =
        TypeSpec.classBuilder(model.provider())
            .addJavadoc("Finds the codecs that were generated in one compilation.\n")
            .addModifiers(PUBLIC, FINAL)
            .superclass(CODEC_PROVIDER);
    model.entries().forEach(entry -> provider.addOriginatingElement(entry.origin()));
    model.generated().map(ProviderGenerator::generatedBy).ifPresent(provider::addAnnotation);
    provider
        .addAnnotation(suppressions())
        .addFields(TypesFields.of(model.entries()))
        .addMethod(constructor())
        .addMethods(byName(model.entries()))
        .addMethod(byType())
        .addMethods(byClassName(model.entries()))
        .addMethods(NamesMethod.of(model.entries()))
        .addMethods(ServedMethods.of(model.entries()));
    // With java.lang imported by name, a type of the package that is called String does no harm.
    return JavaFile.builder(model.provider().packageName(), provider.build()).build();
  }

  private static AnnotationSpec generatedBy(ClassName generated) {
    return AnnotationSpec.builder(generated)
        .addMember("value", "$S", "dev.cairn.processor.ProviderProcessor")
        .build();
  }

  /**
   * A null checker would miss the annotations of JSpecify, which the user need not have; and javac
   * would want a module that exports this package to hand the runtime on to its own users.
   */
  private static AnnotationSpec suppressions() {
    return AnnotationSpec.builder(SuppressWarnings.class)
        .addMember("value", "{$S, $S}", "NullAway", "exports")
        .build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addJavadoc("For {@link java.util.ServiceLoader}.\n")
        .addModifiers(PUBLIC)
        .build();
  }

  private static List<MethodSpec> byName(List<Entry> entries) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("byName")
            .addAnnotation(Override.class)
            .addModifiers(PUBLIC)
            .returns(ANY_CODEC);
    return LookupMethods.of(
        method, entries.stream().map(entry -> new Case(entry.names(), entry)).toList());
  }

  private static MethodSpec byType() {
    ParameterSpec type =
        ParameterSpec.builder(
                ParameterizedTypeName.get(
                    ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class)),
                "type")
            .build();
    return MethodSpec.methodBuilder("byType")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(ANY_CODEC)
        .addParameter(type)
        .addStatement("$T codec = $N($N.getName())", ANY_CODEC, BY_CLASS_NAME, type)
        .addStatement("return codec != null && codec.isFor($N) ? codec : null", type)
        .build();
  }

  private static List<MethodSpec> byClassName(List<Entry> entries) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(BY_CLASS_NAME)
            .addModifiers(LookupMethods.MODIFIERS)
            .returns(ANY_CODEC);
    return LookupMethods.of(
        method, entries.stream().map(entry -> new Case(classNames(entry), entry)).toList());
  }

  private static List<String> classNames(Entry entry) {
    return entry.classes().stream().map(ClassName::reflectionName).toList();
  }
}
