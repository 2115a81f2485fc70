package dev.cairn.processor.declaration;

import dev.cairn.Creator;
import dev.cairn.processor.declaration.CreatorDeclaration.ParameterDeclaration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads records and classes: their properties and every way to build them. */
final class ObjectReader {

  private final ProcessingEnvironment environment;
  private final SerializableTypes known;

  ObjectReader(ProcessingEnvironment environment, SerializableTypes known) {
    this.environment = environment;
    this.known = known;
  }

  ObjectDeclaration read(TypeElement type) {
    List<PropertyDeclaration> properties = new PropertyReader(environment, known, type).read();
    List<CreatorDeclaration> creators = creators(type);
    List<MigrationDeclaration> migrations = MigrationDeclaration.in(type);
    return new ObjectDeclaration(
        TypeHeader.of(type),
        properties,
        creators,
        new BuilderReader(environment, known, type).read(),
        migrations,
        new Hierarchy(type).classes().stream().filter(PlatformTypes::hasState).toList(),
        strays(type, properties, creators, migrations));
  }

  private List<CreatorDeclaration> creators(TypeElement type) {
    Access access = known.access(type);
    Stream<ExecutableElement> constructors =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream();
    Stream<ExecutableElement> factories =
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .filter(method -> FoundAnnotation.on(method, Creator.class).isPresent());
    return Stream.concat(constructors, factories)
        .map(element -> creator(element, access.toMember(element)))
        .toList();
  }

  private static CreatorDeclaration creator(ExecutableElement element, boolean accessible) {
    Optional<FoundAnnotation> annotation = FoundAnnotation.on(element, Creator.class);
    List<ParameterDeclaration> parameters =
        element.getParameters().stream()
            .map(
                parameter ->
                    new ParameterDeclaration(parameter, PropertyAnnotations.on(List.of(parameter))))
            .toList();
    return new CreatorDeclaration(element, annotation, accessible, parameters);
  }

  /** Annotations of parameters are left to the validator, which knows whether they are used. */
  private static List<FoundAnnotation> strays(
      TypeElement type,
      List<PropertyDeclaration> properties,
      List<CreatorDeclaration> creators,
      List<MigrationDeclaration> migrations) {
    Set<FoundAnnotation> used = new HashSet<>();
    migrations.stream().map(MigrationDeclaration::annotation).forEach(used::add);
    properties.stream().flatMap(property -> property.annotations().stream()).forEach(used::add);
    for (CreatorDeclaration creator : creators) {
      creator.annotation().ifPresent(used::add);
      creator.parameters().stream()
          .flatMap(parameter -> parameter.annotations().stream())
          .forEach(used::add);
    }
    return StrayAnnotations.in(type, used::contains);
  }
}
