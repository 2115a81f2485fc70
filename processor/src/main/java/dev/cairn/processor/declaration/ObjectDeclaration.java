package dev.cairn.processor.declaration;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A record or a class that has values of its own.
 *
 * @param properties its fields, also the ignored ones; inherited ones first
 * @param creators its constructors, and the methods annotated with {@code @Creator}
 * @param builders its builders
 * @param migrations the methods that take data from version to version
 * @param platformParents superclasses from the JDK, whose state nobody can see
 * @param strays annotations that stand where no codec looks for them
 */
public record ObjectDeclaration(
    TypeHeader header,
    List<PropertyDeclaration> properties,
    List<CreatorDeclaration> creators,
    List<BuilderDeclaration> builders,
    List<MigrationDeclaration> migrations,
    List<TypeElement> platformParents,
    List<FoundAnnotation> strays)
    implements Declaration {

  public ObjectDeclaration {
    properties = List.copyOf(properties);
    creators = List.copyOf(creators);
    builders = List.copyOf(builders);
    migrations = List.copyOf(migrations);
    platformParents = List.copyOf(platformParents);
    strays = List.copyOf(strays);
  }
}
