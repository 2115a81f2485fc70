package dev.cairn.processor.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.cairn.codec.ObjectLayout;
import dev.cairn.codec.PropertyName;
import dev.cairn.processor.model.CodecTarget;
import dev.cairn.processor.model.ObjectModel;
import dev.cairn.processor.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The constants with the names of the properties, and the layout made of them:
 *
 * <pre>{@code
 * private static final PropertyName ID = PropertyName.of("id");
 * private static final ObjectLayout LAYOUT =
 *     ObjectLayout.of("com.acme.Order", 2, Order.class, ObjectLayout.Unknown.FAIL, ID);
 * }</pre>
 *
 * <p>The initialiser of a class is one method, so many names are spread over nested classes.
 */
final class LayoutMembers {

  static final String LAYOUT = "LAYOUT";

  /** Properties whose names and aliases one initialiser takes. */
  private static final int GROUP = 128;

  private final CodecScope scope;
  private final ObjectModel model;
  private final List<String> constants = new ArrayList<>();
  private final List<String> holders = new ArrayList<>();

  LayoutMembers(CodecScope scope, ObjectModel model) {
    this.scope = scope;
    this.model = model;
    for (PropertyModel property : model.properties()) {
      constants.add(scope.constants().newName(ConstantName.of(property.javaName())));
    }
    for (int group = 0; isSpread() && group < Groups.count(constants.size(), GROUP); group++) {
      holders.add(scope.constants().newName("Names" + group));
    }
  }

  /** The constant with the name of a property. */
  CodeBlock name(int property) {
    return isSpread()
        ? CodeBlock.of("$T.$N", holder(property / GROUP), constants.get(property))
        : CodeBlock.of("$N", constants.get(property));
  }

  void addTo(TypeSpec.Builder type) {
    if (!isSpread()) {
      IntStream.range(0, constants.size()).mapToObj(this::constant).forEach(type::addField);
      type.addField(
          layoutField(layout(names(0, constants.size())).add(aliases(0, constants.size()))));
      return;
    }
    type.addField(layoutField(CodeBlock.builder().add("layout()"))).addMethod(layoutMethod());
    IntStream.range(0, holders.size()).mapToObj(this::namesClass).forEach(type::addType);
  }

  private boolean isSpread() {
    return model.properties().size() > GROUP;
  }

  private FieldSpec constant(int property) {
    return FieldSpec.builder(PropertyName.class, constants.get(property), PRIVATE, STATIC, FINAL)
        .initializer(
            "$T.of($L)",
            PropertyName.class,
            Literals.text(model.properties().get(property).wireName()))
        .build();
  }

  private FieldSpec layoutField(CodeBlock.Builder initializer) {
    return FieldSpec.builder(ObjectLayout.class, LAYOUT, PRIVATE, STATIC, FINAL)
        .initializer(initializer.build())
        .build();
  }

  private CodeBlock.Builder layout(CodeBlock names) {
    CodecTarget target = model.target();
    CodeBlock.Builder layout =
        CodeBlock.builder()
            .add(
                "$T.of($L,$W$L,$W$T.class,$W$T.$L$L)",
                ObjectLayout.class,
                Literals.text(target.wireName()),
                target.version(),
                target.rawType(),
                ObjectLayout.Unknown.class,
                model.unknown().name(),
                names);
    if (!target.aliases().isEmpty()) {
      layout.add("$Z.withAliases($L)", Literals.texts(target.aliases()));
    }
    return layout;
  }

  private CodeBlock names(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(property -> CodeBlock.of(",$W$L", name(property)))
        .collect(CodeBlock.joining(""));
  }

  private CodeBlock aliases(int from, int to) {
    CodeBlock.Builder aliases = CodeBlock.builder();
    for (int property = from; property < to; property++) {
      List<String> names = model.properties().get(property).aliases();
      if (!names.isEmpty()) {
        aliases.add("$Z.withPropertyAliases($L,$W$L)", property, Literals.texts(names));
      }
    }
    return aliases.build();
  }

  /** Each nested class adds its names to the array and its aliases to the layout. */
  private MethodSpec layoutMethod() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("layout")
            .addModifiers(PRIVATE, STATIC)
            .returns(ObjectLayout.class)
            .addStatement(
                "$T[] names = new $T[$L]",
                PropertyName.class,
                PropertyName.class,
                constants.size());
    holders.forEach(holder -> method.addStatement("$T.addTo(names)", scope.nested(holder)));
    method.addStatement(
        "$T layout = $L", ObjectLayout.class, layout(CodeBlock.of(",$Wnames")).build());
    holders.forEach(
        holder -> method.addStatement("layout = $T.withAliases(layout)", scope.nested(holder)));
    return method.addStatement("return layout").build();
  }

  private TypeSpec namesClass(int group) {
    int from = group * GROUP;
    int to = Math.min(from + GROUP, constants.size());
    MethodSpec.Builder addTo =
        MethodSpec.methodBuilder("addTo")
            .addModifiers(STATIC)
            .addParameter(PropertyName[].class, "names");
    TypeSpec.Builder type =
        TypeSpec.classBuilder(scope.nestedName(holders.get(group)))
            .addModifiers(PRIVATE, STATIC, FINAL);
    for (int property = from; property < to; property++) {
      type.addField(constant(property));
      addTo.addStatement("names[$L] = $N", property, constants.get(property));
    }
    return type.addMethod(addTo.build()).addMethod(withAliases(from, to)).build();
  }

  private MethodSpec withAliases(int from, int to) {
    return MethodSpec.methodBuilder("withAliases")
        .addModifiers(STATIC)
        .returns(ObjectLayout.class)
        .addParameter(ObjectLayout.class, "layout")
        .addStatement("return layout$L", aliases(from, to))
        .build();
  }

  private ClassName holder(int group) {
    return scope.nested(holders.get(group));
  }
}
