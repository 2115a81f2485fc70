package dev.cairn.processor.validation;

import dev.cairn.processor.declaration.EnumDeclaration;
import dev.cairn.processor.declaration.EnumDeclaration.ConstantDeclaration;
import dev.cairn.processor.declaration.Located;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.model.CodecModel;
import dev.cairn.processor.model.CodecTarget;
import dev.cairn.processor.model.EnumModel;
import dev.cairn.processor.model.EnumModel.ConstantModel;
import dev.cairn.processor.validation.NameRules.Named;
import java.util.List;
import java.util.Optional;

/** Judges enums. */
final class EnumValidator {

  Optional<CodecModel> validate(
      EnumDeclaration declaration, CodecTarget target, List<Problem> problems) {
    KindRules.checkNoProperties(declaration.header(), problems);
    declaration.strays().forEach(stray -> problems.add(StrayRules.ofEnum(stray)));
    String prefix = declaration.type().getSimpleName() + ".";
    new NameRules(problems)
        .checkTogether(
            declaration.constants().stream()
                .map(constant -> new Named(prefix + javaName(constant), constant.names()))
                .toList());
    return Optional.of(
        new EnumModel(
            target, declaration.constants().stream().map(EnumValidator::constant).toList()));
  }

  private static ConstantModel constant(ConstantDeclaration constant) {
    return new ConstantModel(
        javaName(constant),
        constant.names().name().value(),
        constant.names().aliases().stream().map(Located::value).toList());
  }

  private static String javaName(ConstantDeclaration constant) {
    return constant.element().getSimpleName().toString();
  }
}
