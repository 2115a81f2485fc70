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
import dev.cairn.processor.model.CodecTarget;
import dev.cairn.processor.model.FormModel;
import dev.cairn.processor.naming.CodecNames;
import java.util.List;

/**
 * Generates the classes that lead other compilations from a type of someone else to its registered
 * serializer, or to who imports it:
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

  /** The classes for all types that a registered serializer is for. */
  static List<JavaFile> of(FormModel model) {
    List<ClassName> served =
        model.served().isEmpty() ? List.of(model.target().rawType()) : model.served();
    FieldSpec serializer =
        constant(CodecNames.SERIALIZER, model.calls().owner().canonicalName(), "The serializer.\n");
    return served.stream().map(type -> of(type, model.target(), serializer)).toList();
  }

  /** The class for an imported type. */
  static JavaFile of(CodecTarget imported) {
    FieldSpec importer =
        constant(CodecNames.IMPORTER, CodecNames.nameOf(imported.origin()), "What imports it.\n");
    return of(imported.rawType(), imported, importer);
  }

  private static FieldSpec constant(String name, String value, String meaning) {
    return FieldSpec.builder(String.class, name, PUBLIC, STATIC, FINAL)
        .addJavadoc(meaning)
        .initializer("$S", value)
        .build();
  }

  private static JavaFile of(ClassName type, CodecTarget target, FieldSpec constant) {
    ClassName name = CodecNames.registrationOf(type);
    TypeSpec spec =
        TypeSpec.classBuilder(name)
            .addJavadoc("Leads the compiler from $L to its codec.\n", type.canonicalName())
            .addOriginatingElement(target.origin())
            .addModifiers(PUBLIC, FINAL)
            .addField(constant)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
            .build();
    return JavaFile.builder(name.packageName(), spec).build();
  }
}
