package dev.cairn.processor.codegen;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.cairn.codec.Migrations;
import dev.cairn.processor.model.EvolutionModel;
import dev.cairn.processor.model.StepModel;
import dev.cairn.processor.model.StepModel.PlainStep;
import dev.cairn.processor.model.StepModel.TypedStep;
import java.util.ArrayList;
import java.util.List;

/**
 * Generates a method for each migration of the user's. For example:
 *
 * <pre>{@code
 * private static OrderV2 migrate1To2(JsonReader in, OrderV1 old) {
 *   OrderV2 migrated;
 *   try {
 *     migrated = Order.splitName(old);
 *   } catch (RuntimeException e) {
 *     throw Migrations.failed(in, LAYOUT, 1, 2, e);
 *   }
 *   if (migrated == null) {
 *     throw Migrations.failed(in, LAYOUT, 1, 2, null);
 *   }
 *   return migrated;
 * }
 *
 * private static void migrate2To3(JsonReader in, Map<String, Object> data) {
 *   try {
 *     Order.addCurrency(data);
 *   } catch (RuntimeException e) {
 *     throw Migrations.failed(in, LAYOUT, 2, 3, e);
 *   }
 * }
 * }</pre>
 */
final class MigrationMethods {

  static final String DATA = "data";

  private final CodecScope scope;

  MigrationMethods(CodecScope scope) {
    this.scope = scope;
  }

  static String name(StepModel step) {
    return "migrate" + step.from() + "To" + step.to();
  }

  List<MethodSpec> of(EvolutionModel evolution) {
    List<MethodSpec> methods = new ArrayList<>();
    evolution.forward().forEach(step -> add(methods, step, CodecScope.IN));
    evolution.backward().forEach(step -> add(methods, step, CodecScope.OUT));
    return methods;
  }

  private void add(List<MethodSpec> methods, StepModel step, ParameterSpec place) {
    if (step instanceof TypedStep typed) {
      methods.add(typed(typed, place));
    } else if (step instanceof PlainStep plain) {
      methods.add(plain(plain, place));
    }
  }

  private MethodSpec typed(TypedStep step, ParameterSpec place) {
    MethodSpec.Builder method =
        begin(step, place).returns(step.output().type()).addParameter(step.input().type(), "old");
    scope.parameters().addTo(method);
    return method
        .addStatement("$T migrated", step.output().type())
        .addCode(
            attempt(
                step, place, CodeBlock.of("migrated = $T.$L(old)", step.owner(), step.method())))
        .beginControlFlow("if (migrated == null)")
        .addStatement("throw $L", failed(step, place, "null"))
        .endControlFlow()
        .addStatement("return migrated")
        .build();
  }

  private MethodSpec plain(PlainStep step, ParameterSpec place) {
    return begin(step, place)
        .addParameter(MigrationChain.PLAIN, DATA)
        .addCode(attempt(step, place, CodeBlock.of("$T.$L($N)", step.owner(), step.method(), DATA)))
        .build();
  }

  private static MethodSpec.Builder begin(StepModel step, ParameterSpec place) {
    return MethodSpec.methodBuilder(name(step)).addModifiers(PRIVATE, STATIC).addParameter(place);
  }

  private static CodeBlock attempt(StepModel step, ParameterSpec place, CodeBlock call) {
    return CodeBlock.builder()
        .beginControlFlow("try")
        .addStatement(call)
        .nextControlFlow("catch ($T e)", RuntimeException.class)
        .addStatement("throw $L", failed(step, place, "e"))
        .endControlFlow()
        .build();
  }

  private static CodeBlock failed(StepModel step, ParameterSpec place, String cause) {
    return CodeBlock.of(
        "$T.failed($N, $N, $L, $L, $L)",
        Migrations.class,
        place,
        LayoutMembers.LAYOUT,
        step.from(),
        step.to(),
        cause);
  }
}
