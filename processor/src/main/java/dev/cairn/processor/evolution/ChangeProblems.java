package dev.cairn.processor.evolution;

import com.palantir.javapoet.ClassName;
import dev.cairn.Serializable;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.diagnostic.ProblemCode;
import dev.cairn.processor.diagnostic.Site;
import dev.cairn.processor.schema.Change;
import dev.cairn.processor.schema.ChangeKind;
import dev.cairn.processor.schema.EvolutionPlan.Obstacle;
import dev.cairn.processor.schema.Grade;
import dev.cairn.processor.schema.Schema;
import dev.cairn.processor.schema.Schema.FormSchema;
import dev.cairn.processor.schema.Schema.ObjectSchema;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Says of changes what they break and what to write. */
final class ChangeProblems {

  private ChangeProblems() {}

  /**
   * The problem of a change within one version.
   *
   * @param migrated whether another change of the type asks for a migration anyway
   */
  static Problem of(Change change, TypeElement type, int version, boolean migrated) {
    return Problem.of(
        code(change.grade()),
        Sites.of(type, change.subject()),
        type.getSimpleName(),
        version,
        change.description(),
        change.kind().breakage(),
        wayOut(change, type, version, migrated));
  }

  /** The problem of a change in a type of another jar, where there is no place for a migration. */
  static Problem ofImported(Change change, PresentType present) {
    return Problem.of(
        code(change.grade()),
        Sites.of(present.type(), change.subject()),
        present.type().getSimpleName(),
        present.schema().version(),
        change.description(),
        change.kind().breakage(),
        "compile with the former release of its jar"
            + serializer(present)
            + "; if no data of it exists yet, compile once with"
            + " -Acairn.schemas.mode=update");
  }

  /** Forms take over data of objects alone. */
  private static String serializer(PresentType present) {
    return present.schema() instanceof ObjectSchema
        ? ", or write a @RegisteredSerializer(version = 2) for it whose data is a Map<String, Object>"
        : "";
  }

  private static ProblemCode code(Grade grade) {
    return switch (grade) {
      case HARMLESS, WARNING -> ProblemCode.CHANGED_MEANING;
      case NEW_VERSION, MIGRATION -> ProblemCode.SHAPE_CHANGED;
      case ERROR -> ProblemCode.NAME_LOST;
    };
  }

  private static String wayOut(Change change, TypeElement type, int version, boolean migrated) {
    String step =
        change.kind() == ChangeKind.DATA_CHANGED
            ? ofForm(type, version)
            : step(change.grade(), version, migrated);
    return (remedy(change, type) + " " + step).strip()
        + "; if no data of version "
        + version
        + " exists yet, compile once with -Acairn.schemas.mode=update";
  }

  private static String ofForm(TypeElement type, int version) {
    String annotation = isSerializable(type) ? "@Serializable" : "@RegisteredSerializer";
    return "raise the version with "
        + annotation
        + "(version = "
        + (version + 1)
        + "), and let deserialize take data of both, as Object does, and tell by the version which"
        + " it has";
  }

  /** The problem of a recorded version whose data the present form cannot take. */
  static Problem ofForm(FormSchema recorded, FormSchema present, TypeElement type) {
    return Problem.of(
        ProblemCode.NO_PATH,
        Site.of(type),
        recorded.version(),
        type.getSimpleName(),
        present.version(),
        "its data was "
            + recorded.data().text()
            + ", and deserialize takes "
            + present.data().text(),
        "let serialize give and deserialize take Object, and tell by the version what it is");
  }

  /** An enum needs no codec, but without one its constants have no other names. */
  private static String remedy(Change change, TypeElement type) {
    boolean bare = change.kind() == ChangeKind.CONSTANT_REMOVED && !isSerializable(type);
    return bare ? "make it @Serializable and " + change.remedy() : change.remedy();
  }

  private static boolean isSerializable(TypeElement type) {
    return type.getAnnotation(Serializable.class) != null;
  }

  private static String step(Grade grade, int version, boolean migrated) {
    if (grade != Grade.NEW_VERSION && grade != Grade.MIGRATION) {
      return "";
    }
    String raise = "raise the version with @Serializable(version = " + (version + 1) + ")";
    if (grade == Grade.MIGRATION) {
      return raise + " and add @Migration(from = " + version + ")";
    }
    return migrated ? raise : raise + ", no migration is needed";
  }

  /** The problem of a recorded version that nothing leads on from. */
  static Problem of(Obstacle obstacle, TypeElement type, int current) {
    String next = obstacle.to() == current ? "" : "V" + obstacle.to();
    String method =
        String.format(
            Locale.ROOT,
            "add static %1$s%2$s fromV%3$d(%1$sV%3$d old) with @Migration(from = %3$d)",
            type.getSimpleName(),
            next,
            obstacle.from());
    String remedies = joined(obstacle.changes(), Change::remedy, " ");
    return noPath(obstacle, type, (remedies + " " + method).strip());
  }

  /** The same, of a type that is gone, and whose last shape stands in for it. */
  static Problem ofRetired(Obstacle obstacle, TypeElement shape, ClassName gone) {
    return noPath(
        obstacle, shape, "keep " + gone.canonicalName() + " with its migrations as long as needed");
  }

  private static Problem noPath(Obstacle obstacle, TypeElement type, String wayOut) {
    List<Change> changes = obstacle.changes();
    return Problem.of(
        ProblemCode.NO_PATH,
        changes.isEmpty() ? Site.of(type) : Sites.of(type, changes.get(0).subject()),
        obstacle.from(),
        type.getSimpleName(),
        obstacle.to(),
        changes.isEmpty()
            ? "version " + obstacle.to() + " is not recorded"
            : joined(changes, Change::description, "; "),
        wayOut);
  }

  private static String joined(
      List<Change> changes, Function<Change, String> part, String separator) {
    return changes.stream()
        .map(part)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(separator));
  }

  /**
   * The problems of a shape that a user keeps of an older version. It has to write the bytes that
   * its version had, so all but what no data shows has to be as it was recorded.
   */
  static List<Problem> ofOldShape(List<Change> changes, TypeElement type, Schema recorded) {
    return changes.stream()
        .filter(change -> isShown(change, recorded))
        .map(
            change ->
                Problem.of(
                    ProblemCode.SHAPE_CHANGED,
                    Sites.of(type, change.subject()),
                    type.getSimpleName(),
                    recorded.version(),
                    change.description(),
                    "data of that version is not what it says",
                    "make it as it was recorded, or remove it to have it generated"))
        .toList();
  }

  private static boolean isShown(Change change, Schema recorded) {
    return switch (change.kind()) {
      case REWRAPPED, UNKNOWN_TOLERATED -> false;
      case TYPE_ALIAS_REMOVED -> change.before().equals(recorded.name());
      default -> true;
    };
  }
}
