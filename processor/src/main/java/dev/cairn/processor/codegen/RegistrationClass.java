package dev.cairn.processor.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.cairn.processor.model.CodecNames;
import dev.cairn.processor.model.FormModel;
import java.util.List;

/**
 * Generates the classes that lead other compilations from a type to its registered serializer:
 *
 * <pre>{@code
 * package cairn.registered.org_joda_money_Money;
 *
 * public final class Registration {
 *   public static final String SERIALIZER = "com.acme.MoneySerializer";
 * }
 * }</pre>
 */
final class RegistrationClass {

  private RegistrationClass() {}

  static List<JavaFile> of(FormModel model) {
    List<ClassName> served =
        model.served().isEmpty() ? List.of(model.target().rawType()) : model.served();
    return served.stream().map(type -> of(model, type)).toList();
  }

  private static JavaFile of(FormModel model, ClassName type) {
    ClassName name = CodecNames.registrationOf(type);
    TypeSpec spec =
        TypeSpec.classBuilder(name)
            .addJavadoc("Leads the compiler from $L to its serializer.\n", type.canonicalName())
            .addOriginatingElement(model.target().origin())
            .addModifiers(PUBLIC, FINAL)
            .addField(
                FieldSpec.builder(String.class, "SERIALIZER", PUBLIC, STATIC, FINAL)
                    .addJavadoc("The serializer.\n")
                    .initializer("$S", model.calls().owner().canonicalName())
                    .build())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
            .build();
    return JavaFile.builder(name.packageName(), spec).build();
  }
}
