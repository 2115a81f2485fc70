package dev.cairn.processor.validation;

import static dev.cairn.processor.diagnostic.ProblemCode.STRAY_ANNOTATION;

import dev.cairn.Creator;
import dev.cairn.Default;
import dev.cairn.Extras;
import dev.cairn.Ignore;
import dev.cairn.Migration;
import dev.cairn.Property;
import dev.cairn.Sensitive;
import dev.cairn.processor.declaration.FoundAnnotation;
import dev.cairn.processor.declaration.SerializableTypes;
import dev.cairn.processor.diagnostic.Problem;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Says of annotations that stand where no codec looks for them why that is so. */
final class StrayRules {

  private static final List<Class<? extends Annotation>> OF_MEMBERS =
      List.of(
          Creator.class,
          Property.class,
          Default.class,
          Ignore.class,
          Extras.class,
          Sensitive.class,
          Migration.class);

  private final SerializableTypes types;

  StrayRules(SerializableTypes types) {
    this.types = types;
  }

  /** The problem of an annotation on a member of a record or a class. */
  static Problem ofObject(FoundAnnotation stray) {
    if (stray.element().getModifiers().contains(Modifier.STATIC)) {
      return problem(stray, "static members are not in the data; remove it");
    }
    return switch (stray.element().getKind()) {
      case METHOD -> problem(stray, "the method is no getter of a field; move it to the field");
      case PARAMETER -> problem(stray, "nothing calls this to build a value; move it to the field");
      default -> problem(stray, "it belongs on a property; remove it");
    };
  }

  static Problem ofEnum(FoundAnnotation stray) {
    return problem(stray, "an enum's data is the names of its constants; remove it");
  }

  static Problem ofSealed(FoundAnnotation stray) {
    return problem(stray, "values of a sealed type are built by its subtypes; move it to one");
  }

  static Problem problem(FoundAnnotation stray, String reason) {
    return Problem.of(STRAY_ANNOTATION, stray.site(), stray.name(), reason);
  }

  /**
   * The problems of annotations in types without a codec: of creators, which no subclass inherits,
   * and of all members where there can be no subclass.
   */
  List<Problem> problems(RoundEnvironment round) {
    return OF_MEMBERS.stream()
        .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
        .distinct()
        .filter(this::isWithoutCodec)
        .flatMap(element -> OF_MEMBERS.stream().map(type -> FoundAnnotation.on(element, type)))
        .flatMap(Optional::stream)
        .map(stray -> problem(stray, "its type is not @Serializable; annotate the type"))
        .toList();
  }

  private boolean isWithoutCodec(Element element) {
    return element.getEnclosingElement() instanceof TypeElement owner
        && !types.isSerializable(owner)
        && hasAllParents(owner)
        && switch (element.getKind()) {
          case CONSTRUCTOR -> true;
          case FIELD, ENUM_CONSTANT -> isLeaf(owner);
          case METHOD ->
              element.getModifiers().contains(Modifier.STATIC)
                  || (isLeaf(owner) && owner.getKind() != ElementKind.RECORD);
          default -> false;
        };
  }

  /** A parent that another processor will generate may be a sealed one that implies the type. */
  private static boolean hasAllParents(TypeElement type) {
    return type.getSuperclass().getKind() != TypeKind.ERROR
        && type.getInterfaces().stream().noneMatch(parent -> parent.getKind() == TypeKind.ERROR);
  }

  private static boolean isLeaf(TypeElement type) {
    return type.getModifiers().contains(Modifier.FINAL) || type.getKind() == ElementKind.ENUM;
  }
}
