package dev.cairn.processor.validation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.cairn.processor.declaration.FoundAnnotation;
import dev.cairn.processor.model.ValueShape.OpenShape;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Says which types can be open positions, where a value names its type: those that a value with a
 * codec can have. For the rest, says what to do instead.
 */
final class OpenTypes {

  private static final String IGNORE = ", or mark it with @Ignore";

  private static final String REGISTER = ", write a @RegisteredSerializer for it" + IGNORE;

  private static final Map<String, String> INSTEAD =
      Map.of(
          "java.lang.Class", "keep its name as a String" + IGNORE,
          "java.lang.Void", "remove the property",
          "java.util.Date", "use java.time.Instant",
          "java.util.Calendar", "use java.time.ZonedDateTime",
          "java.util.TimeZone", "use java.time.ZoneId",
          "java.io.File", "use java.nio.file.Path",
          "java.sql.Timestamp", "use java.time.Instant",
          "java.lang.Throwable", "keep its message as a String" + IGNORE);

  /** Classes of the JDK that users' types have for a parent. */
  private static final Set<String> PARENTS =
      Set.of("java.lang.Object", "java.lang.Record", "java.lang.Enum");

  private final Types types;
  private final Elements elements;

  OpenTypes(ProcessingEnvironment environment) {
    this.types = environment.getTypeUtils();
    this.elements = environment.getElementUtils();
  }

  /** The shape of a position that is never read. */
  static OpenShape anything(TypeMirror type) {
    return new OpenShape(TypeName.get(type), ClassName.OBJECT);
  }

  /**
   * What to do instead of a type that cannot be an open position.
   *
   * @param own whether it is part of this compilation
   */
  Optional<String> refusal(TypeElement type, boolean own) {
    String name = type.getQualifiedName().toString();
    if (PARENTS.contains(name)) {
      return Optional.empty();
    }
    if (INSTEAD.containsKey(name)) {
      return Optional.of(Objects.requireNonNull(INSTEAD.get(name)));
    }
    if (isSubtype(type, List.of("java.util.Collection", "java.util.Map"))) {
      return Optional.of("use an interface such as List, Set, Deque or Map");
    }
    if (isSubtype(type, List.of("java.util.stream.BaseStream", "java.util.Iterator"))) {
      return Optional.of("collect it into a List" + IGNORE);
    }
    if (isFunction(type)) {
      return Optional.of("a function is no data; mark the property with @Ignore");
    }
    return type.getKind().isInterface() || type.getModifiers().contains(Modifier.ABSTRACT)
        ? refusalOfAbstract(type)
        : Optional.of(refusalOfConcrete(type, own));
  }

  private Optional<String> refusalOfAbstract(TypeElement type) {
    boolean possible =
        type.getKind() != ElementKind.ANNOTATION_TYPE
            && (!isOfPlatform(type) || isParentOfBuiltIn(type));
    return possible
        ? Optional.empty()
        : Optional.of("nothing with a codec is one; use another type" + REGISTER);
  }

  private static String refusalOfConcrete(TypeElement type, boolean own) {
    if (isOfPlatform(type)) {
      return "use another type" + REGISTER;
    }
    return (own ? "" : "import it with @SerializableImport, ")
        + "annotate it with @Serializable, use another type"
        + REGISTER;
  }

  private static boolean isOfPlatform(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return name.startsWith("java.") || name.startsWith("javax.");
  }

  private boolean isParentOfBuiltIn(TypeElement type) {
    return BuiltInTypes.classes().stream()
        .map(ClassName::canonicalName)
        .anyMatch(builtIn -> isSubtype(elements.getTypeElement(builtIn), type));
  }

  private boolean isSubtype(TypeElement type, List<String> parents) {
    return parents.stream().anyMatch(parent -> isSubtype(type, elements.getTypeElement(parent)));
  }

  /** False where the user's modules do not see one of them, for then it stands nowhere. */
  private boolean isSubtype(@Nullable TypeElement type, @Nullable TypeElement parent) {
    return type != null && parent != null && types.isSubtype(erased(type), erased(parent));
  }

  private TypeMirror erased(TypeElement type) {
    return types.erasure(type.asType());
  }

  private static boolean isFunction(TypeElement type) {
    return FoundAnnotation.on(type, FunctionalInterface.class).isPresent();
  }
}
