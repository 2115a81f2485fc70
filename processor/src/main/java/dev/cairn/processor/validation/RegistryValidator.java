package dev.cairn.processor.validation;

import static java.util.Comparator.comparing;

import com.palantir.javapoet.ClassName;
import dev.cairn.processor.declaration.FormDeclaration;
import dev.cairn.processor.declaration.Located;
import dev.cairn.processor.declaration.SerializableTypes;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.diagnostic.ProblemCode;
import dev.cairn.processor.diagnostic.Validated;
import dev.cairn.processor.model.ProviderModel.Entry;
import dev.cairn.processor.model.ProviderModel.Registration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Sees to it that a name in data stands for one type of a compilation. */
public final class RegistryValidator {

  private final SerializableTypes types;

  /** Creates a validator for one compilation. */
  public RegistryValidator(SerializableTypes types) {
    this.types = types;
  }

  /**
   * The entries of the types, ordered by their classes.
   *
   * <p>The shapes of older versions are not among them: data leads to the current version alone.
   *
   * @param compiled types of this compilation: no two may have a name in common
   * @param kept types of earlier compilations into the same folder; one whose name is taken by a
   *     compiled type is what remains of a type that was renamed, and is left out
   */
  public Validated<List<Entry>> validate(List<TypeElement> compiled, List<TypeElement> kept) {
    Map<String, TypeElement> owners = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    OldShapes shapes =
        new OldShapes(types, Stream.concat(compiled.stream(), kept.stream()).toList());
    for (TypeElement type : ordered(compiled)) {
      Optional<TypeElement> current = shapes.currentOf(type);
      if (current.isPresent()) {
        shapes.problem(type, current.get()).ifPresent(problems::add);
        continue;
      }
      for (Located<String> name : types.names(type)) {
        TypeElement owner = owners.putIfAbsent(name.value(), type);
        if (owner != null && !owner.equals(type)) {
          problems.add(duplicate(name, owner, type));
        }
      }
      entries.add(entry(type));
    }
    for (TypeElement type : ordered(kept)) {
      Entry entry = entry(type);
      if (entry.names().stream().noneMatch(owners::containsKey)) {
        entry.names().forEach(name -> owners.put(name, type));
        entries.add(entry);
      }
    }
    entries.sort(comparing(Entry::type));
    return problems.isEmpty() ? Validated.valid(entries) : Validated.invalid(problems);
  }

  private static List<TypeElement> ordered(List<TypeElement> types) {
    return types.stream()
        .filter(RegistryValidator::isNamedInData)
        .sorted(comparing(ClassName::get))
        .toList();
  }

  private Entry entry(TypeElement type) {
    List<String> names = types.names(type).stream().map(Located::value).distinct().toList();
    return new Entry(
        types.origin(type),
        ClassName.get(type),
        types.codecOf(type),
        names,
        isGeneric(type),
        registration(type));
  }

  private static boolean isGeneric(TypeElement type) {
    return SerializableTypes.isSerializer(type)
        ? FormDeclaration.ofSerializer(type).serialize().stream()
            .anyMatch(each -> !each.getTypeParameters().isEmpty())
        : !type.getTypeParameters().isEmpty();
  }

  private Optional<Registration> registration(TypeElement type) {
    if (SerializableTypes.isSerializer(type)) {
      List<TypeElement> served = RegisteredSerializers.served(FormDeclaration.ofSerializer(type));
      return Optional.of(
          new Registration(
              served.stream().map(ClassName::get).toList(),
              RegisteredSerializers.haveSubtypes(served)));
    }
    return types.origin(type).equals(type)
        ? Optional.empty()
        : Optional.of(new Registration(List.of(ClassName.get(type)), false));
  }

  /** A serializer that only properties name is none of those that data leads to. */
  private static boolean isNamedInData(TypeElement type) {
    return !SerializableTypes.isSerializer(type) || FormDeclaration.ofSerializer(type).byDefault();
  }

  private static Problem duplicate(Located<String> name, TypeElement owner, TypeElement type) {
    return Problem.of(
        ProblemCode.DUPLICATE_TYPE_NAME,
        name.site(),
        name.value(),
        type.getQualifiedName(),
        owner.getQualifiedName());
  }
}
