package dev.cairn.processor.validation;

import dev.cairn.processor.declaration.Access;
import dev.cairn.processor.declaration.ImportedType;
import dev.cairn.processor.declaration.Nullness;
import dev.cairn.processor.declaration.ObjectDeclaration;
import dev.cairn.processor.declaration.PropertyDeclaration;
import dev.cairn.processor.declaration.SerializableTypes;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.diagnostic.ProblemCode;
import dev.cairn.processor.diagnostic.Site;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** One object that is judged, with what has been found wrong so far. */
record ObjectContext(
    ProcessingEnvironment environment,
    ObjectDeclaration declaration,
    SerializableTypes types,
    List<Problem> problems) {

  /** The way to a property, such as {@code Order.lines}. */
  String path(PropertyDeclaration property) {
    return declaration.type().getSimpleName() + "." + property.name();
  }

  /** The place of a property's type. */
  Place place(PropertyDeclaration property) {
    return new Place(
        property.site(),
        path(property),
        access(),
        importSite().isPresent()
            ? Nullness.OF_CLASS_FILES
            : Nullness.at(property.typeSource(), environment.getElementUtils()),
        problems);
  }

  /** What the codec may use. */
  Access access() {
    return types.access(declaration.type());
  }

  /** Where the object is imported, if it is one of another jar. */
  Optional<Site> importSite() {
    return types.imported(declaration.type()).map(ImportedType::site);
  }

  /** The properties that are in the data under names of their own. */
  List<PropertyDeclaration> kept() {
    return declaration.properties().stream()
        .filter(property -> !property.isIgnored() && !property.isExtras())
        .toList();
  }

  /** The properties that take unknown ones; more than one is too many. */
  List<PropertyDeclaration> extras() {
    return declaration.properties().stream().filter(PropertyDeclaration::isExtras).toList();
  }

  void report(ProblemCode code, Site site, Object... arguments) {
    problems.add(Problem.of(code, site, arguments));
  }
}
