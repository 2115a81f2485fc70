package dev.cairn.processor.evolution;

import com.palantir.javapoet.ClassName;
import dev.cairn.processor.declaration.EnumReader;
import dev.cairn.processor.declaration.Located;
import dev.cairn.processor.diagnostic.Site;
import dev.cairn.processor.model.EnumModel.ConstantModel;
import dev.cairn.processor.model.ObjectModel;
import dev.cairn.processor.schema.MentionedEnums;
import dev.cairn.processor.schema.SchemaReader;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Holds the enums that a type mentions to their records: without a codec of their own, they have no
 * one else to do it.
 */
final class MentionedEnumCheck {

  private final KnownTypes types;
  private final SchemaReader reader;
  private final Set<ClassName> checked = new HashSet<>();

  MentionedEnumCheck(KnownTypes types, SchemaReader reader) {
    this.types = types;
    this.reader = reader;
  }

  void check(ObjectModel model, SchemaLock records, Findings findings) {
    for (ClassName name : MentionedEnums.of(model)) {
      Optional<TypeElement> type = types.element(name);
      if (type.isPresent() && !name.packageName().startsWith("java.") && checked.add(name)) {
        TypeElement origin =
            types.isCompiledHere(type.get()) ? type.get() : model.target().element();
        records.check(
            new PresentType(
                reader.read(name, constants(type.get())), name, type.get(), Site.of(origin), false),
            findings);
      }
    }
  }

  private static List<ConstantModel> constants(TypeElement type) {
    return EnumReader.constants(type).stream()
        .map(
            constant ->
                new ConstantModel(
                    constant.element().getSimpleName().toString(),
                    constant.names().name().value(),
                    constant.names().aliases().stream().map(Located::value).toList()))
        .toList();
  }
}
