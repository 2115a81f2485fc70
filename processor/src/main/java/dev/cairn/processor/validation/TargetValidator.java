package dev.cairn.processor.validation;

import static dev.cairn.processor.diagnostic.ProblemCode.BAD_VERSION;
import static dev.cairn.processor.diagnostic.ProblemCode.BUILT_IN_NAME;
import static dev.cairn.processor.diagnostic.ProblemCode.CODEC_NAME_TAKEN;
import static dev.cairn.processor.diagnostic.ProblemCode.INNER_TYPE;
import static dev.cairn.processor.diagnostic.ProblemCode.PRIVATE_TYPE;
import static dev.cairn.processor.diagnostic.ProblemCode.UNFIT_CLASS_NAME;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.cairn.processor.declaration.ImportedType;
import dev.cairn.processor.declaration.Located;
import dev.cairn.processor.declaration.Owner;
import dev.cairn.processor.declaration.SerializableTypes;
import dev.cairn.processor.declaration.TypeHeader;
import dev.cairn.processor.declaration.WireNames;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.model.CodecTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Judges what all types with codecs have: names, a version, a place where code can reach them. */
final class TargetValidator {

  private static final String GENERATED = "javax.annotation.processing.Generated";

  /**
   * Where such a variable is in scope, {@code value.of(x)} is no call of the class {@code value}.
   */
  private static final Pattern VARIABLES =
      Pattern.compile(
          "in|out|value|data|version|seen\\d*|property|exception|result|builder|draft|name|text"
              + "|envelope|LAYOUT|INSTANCE");

  /** What follows the codec's name in the longest name of a class file. */
  private static final String LONGEST_FILE = "$Constants.class";

  private final Elements elements;
  private final SerializableTypes types;

  TargetValidator(ProcessingEnvironment environment, SerializableTypes types) {
    this.elements = environment.getElementUtils();
    this.types = types;
  }

  List<Problem> problems(TypeHeader header) {
    List<Problem> problems = new ArrayList<>();
    checkPlace(header, problems);
    checkCodecName(header, problems);
    checkClassName(header, problems);
    checkNames(header, problems);
    header
        .version()
        .filter(version -> version.value() < 1)
        .ifPresent(
            version -> problems.add(Problem.of(BAD_VERSION, version.site(), version.value())));
    return problems;
  }

  private static void checkPlace(TypeHeader header, List<Problem> problems) {
    withOuter(header.type())
        .filter(type -> type.getModifiers().contains(Modifier.PRIVATE))
        .findFirst()
        .ifPresent(
            type -> problems.add(Problem.of(PRIVATE_TYPE, header.site(), type.getSimpleName())));
    if (isInner(header.type())) {
      problems.add(
          Problem.of(
              INNER_TYPE,
              header.site(),
              header.type().getSimpleName(),
              Owner.of(header.type()).getSimpleName()));
    }
  }

  /** Whether values of the type belong to one of the type around it. */
  static boolean isInner(TypeElement type) {
    return type.getKind() == ElementKind.CLASS
        && type.getEnclosingElement() instanceof TypeElement outer
        && !outer.getKind().isInterface()
        && !type.getModifiers().contains(Modifier.STATIC);
  }

  private void checkCodecName(TypeHeader header, List<Problem> problems) {
    Optional<ImportedType> imported = types.imported(header.type());
    ClassName codec = types.codecOf(header.type());
    holder(header.type(), codec)
        .ifPresent(
            holder ->
                problems.add(
                    Problem.of(
                        CODEC_NAME_TAKEN,
                        imported.map(ImportedType::site).orElseGet(header::site),
                        header.type().getQualifiedName(),
                        codec.simpleName(),
                        holder,
                        imported.isPresent()
                            ? "import it from another package"
                            : "rename one of them")));
  }

  private void checkClassName(TypeHeader header, List<Problem> problems) {
    TypeElement type = header.type();
    ClassName name = ClassName.get(type);
    String outermost = name.topLevelClassName().simpleName();
    if (VARIABLES.matcher(outermost).matches()) {
      String reason = "generated code has a variable of this name";
      problems.add(
          Problem.of(UNFIT_CLASS_NAME, header.site(), type.getSimpleName(), reason, outermost));
    }
    String codec = types.codecOf(type).simpleName();
    if ((codec + LONGEST_FILE).getBytes(UTF_8).length > 255) {
      String reason = "that of the codec would be longer than the name of a file may be";
      problems.add(Problem.of(UNFIT_CLASS_NAME, header.site(), type.getSimpleName(), reason, "it"));
    }
  }

  /** What else has the name of the codec: a class of the user's, or the codec of another type. */
  private Optional<String> holder(TypeElement type, ClassName codec) {
    if (types.isOlder(codec, type)) {
      return Optional.of("your class of this name");
    }
    return types.namesakes(type).stream()
        .findFirst()
        .map(other -> "that of " + other.canonicalName());
  }

  private static void checkNames(TypeHeader header, List<Problem> problems) {
    WireNames names = new WireNames(header.wireName(), header.aliases());
    String owner = header.type().getSimpleName().toString();
    new NameRules(problems).checkType(owner, names);
    for (Located<String> name : NameRules.all(names)) {
      if (BuiltInTypes.isTypeName(name.value())) {
        problems.add(Problem.of(BUILT_IN_NAME, name.site(), name.value(), owner));
      }
    }
  }

  /** The target of a type that has none of the problems. */
  CodecTarget target(TypeHeader header) {
    TypeElement type = header.type();
    QualifiedNameable origin = types.origin(type);
    return new CodecTarget(
        origin,
        type,
        types.codecOf(type),
        ClassName.get(type),
        TypeName.get(type.asType()),
        type.getTypeParameters().stream().map(TypeVariableName::get).toList(),
        withOuter(type).allMatch(outer -> outer.getModifiers().contains(Modifier.PUBLIC)),
        header.wireName().value(),
        header.aliases().stream().map(Located::value).toList(),
        header.version().map(Located::value).orElse(1),
        generated(origin));
  }

  private Optional<ClassName> generated(QualifiedNameable type) {
    ModuleElement module = elements.getModuleOf(type);
    TypeElement generated =
        module == null
            ? elements.getTypeElement(GENERATED)
            : elements.getTypeElement(module, GENERATED);
    return Optional.ofNullable(generated).map(ClassName::get);
  }

  private static Stream<TypeElement> withOuter(TypeElement type) {
    return Stream.<Element>iterate(
            type, TypeElement.class::isInstance, Element::getEnclosingElement)
        .map(TypeElement.class::cast);
  }
}
