package dev.cairn.processor.declaration;

import com.palantir.javapoet.ClassName;
import dev.cairn.RegisteredSerializer;
import dev.cairn.processor.naming.CodecNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Knows which types have codecs: the annotated ones, those that an annotated sealed type permits,
 * and the imported ones. Remembers the types of all rounds it was shown; one instance serves one
 * compilation.
 */
public final class SerializableTypes {

  private final Elements elements;
  private final Imports imports;

  /** The types of this compilation by name, with the round that brought them. */
  private final Map<String, Integer> rounds = new HashMap<>();

  private final Set<ClassName> serializable = new HashSet<>();

  /** The same by codec; only in a strange case do two types share one. */
  private final Map<ClassName, Set<ClassName>> byCodec = new HashMap<>();

  private int round;

  /** Creates the knowledge of one compilation. */
  public SerializableTypes(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.imports = new Imports(environment);
  }

  /**
   * Takes in a round; returns its annotated, implied and imported types and its registered
   * serializers, also nested ones, in source order.
   */
  public List<TypeElement> enter(RoundEnvironment environment) {
    round++;
    List<TypeElement> all = new ArrayList<>();
    ElementFilter.typesIn(environment.getRootElements()).forEach(type -> addWithNested(type, all));
    all.forEach(type -> rounds.putIfAbsent(name(type), round));
    List<TypeElement> imported = imports.enter(environment);
    List<TypeElement> found =
        Stream.concat(all.stream().filter(this::givesOwnCodec), imported.stream())
            .distinct()
            .toList();
    found.forEach(this::add);
    return found;
  }

  private void add(TypeElement type) {
    ClassName name = ClassName.get(type);
    serializable.add(name);
    byCodec.computeIfAbsent(codecOf(type), key -> new TreeSet<>()).add(name);
    imported(type).ifPresent(each -> rounds.putIfAbsent(each.importerName(), round));
  }

  private static void addWithNested(TypeElement type, List<TypeElement> all) {
    all.add(type);
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(nested -> addWithNested(nested, all));
  }

  /** Whether a codec is generated for it: a serializable type, or a registered serializer. */
  public boolean givesCodec(TypeElement type) {
    return isSerializable(type) || isSerializer(type);
  }

  private boolean givesOwnCodec(TypeElement type) {
    return isDeclared(type) || isSerializer(type);
  }

  /** Whether {@code @RegisteredSerializer} stands on it. */
  public static boolean isSerializer(TypeElement type) {
    return FoundAnnotation.on(type, RegisteredSerializer.class).isPresent();
  }

  /** Whether the type is annotated, implied by an annotated sealed type, or imported. */
  public boolean isSerializable(TypeElement type) {
    return isDeclared(type) || imports.of(type).isPresent();
  }

  /** Whether the type is annotated, or implied by an annotated sealed type. */
  public boolean isDeclared(TypeElement type) {
    return DeclaredTypes.contain(type);
  }

  /** Whether the type is part of this compilation, in source. */
  public boolean isCompiledHere(TypeElement type) {
    return rounds.containsKey(name(type));
  }

  /** The import of a type by this compilation; the first, if there are more. */
  public Optional<ImportedType> imported(TypeElement type) {
    return imports(type).stream().findFirst();
  }

  /** All imports of a type by this compilation. */
  public List<ImportedType> imports(TypeElement type) {
    return imports.all(type);
  }

  /** What a round imports that is no class. */
  public List<Located<TypeMirror>> importedOthers(RoundEnvironment environment) {
    return imports.others(environment);
  }

  /** The import of a type by a jar, or by what this compilation does not compile again. */
  public Optional<ImportedType> importedElsewhere(TypeElement type) {
    return imports.elsewhere(type);
  }

  /** The codec's class of a type that has one. */
  public ClassName codecOf(TypeElement type) {
    ClassName own = CodecNames.codecOf(ClassName.get(type));
    return givesOwnCodec(type) ? own : imports.of(type).map(ImportedType::codec).orElse(own);
  }

  /** What makes this compilation generate a codec: who imports the type, or the type itself. */
  public QualifiedNameable origin(TypeElement type) {
    return givesOwnCodec(type) ? type : imports.of(type).map(ImportedType::importer).orElse(type);
  }

  /** What the codec of a type may use. */
  public Access access(TypeElement type) {
    return Access.fromPackageOf(origin(type), elements);
  }

  /**
   * Whether a codec of the type exists, or will: the type is compiled here, or imported, or in a
   * jar with a codec.
   */
  public boolean hasCodec(TypeElement type) {
    return isCompiledHere(type)
        || imports.of(type).isPresent()
        || typeSeenFrom(type, codecOf(type)) != null;
  }

  private @Nullable TypeElement typeSeenFrom(TypeElement type, ClassName other) {
    ModuleElement module = elements.getModuleOf(type);
    return module == null
        ? elements.getTypeElement(other.canonicalName())
        : elements.getTypeElement(module, other.canonicalName());
  }

  /**
   * Whether a class is in the source that was there before anything could be generated for {@code
   * type}.
   */
  public boolean isOlder(ClassName other, TypeElement type) {
    return rounds.getOrDefault(other.canonicalName(), Integer.MAX_VALUE)
        <= rounds.getOrDefault(CodecNames.nameOf(origin(type)), 0);
  }

  /** The annotated and implied types of this compilation so far, by name. */
  public List<ClassName> serializableHere() {
    return serializable.stream().sorted().toList();
  }

  /** Other such types whose codec would be the same class as that of this one. */
  public List<ClassName> namesakes(TypeElement type) {
    return byCodec.getOrDefault(codecOf(type), Set.of()).stream()
        .filter(other -> !other.equals(ClassName.get(type)))
        .toList();
  }

  /** The name of such a type in data. */
  public String wireName(TypeElement type) {
    return TypeHeader.of(type).wireName().value();
  }

  /** Its name in data, then the former ones, with the places that decide them. */
  public List<Located<String>> names(TypeElement type) {
    TypeHeader header = TypeHeader.of(type);
    return Stream.concat(Stream.of(header.wireName()), header.aliases().stream()).toList();
  }

  private static String name(TypeElement type) {
    return type.getQualifiedName().toString();
  }
}
