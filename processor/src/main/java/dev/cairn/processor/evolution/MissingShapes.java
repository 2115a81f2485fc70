package dev.cairn.processor.evolution;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.cairn.processor.declaration.MigrationDeclaration;
import dev.cairn.processor.schema.Schema;
import dev.cairn.processor.schema.Schema.SealedSchema;
import dev.cairn.processor.schema.TypeHistory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Generates the shapes of older versions that migrations mention and nobody keeps: {@code OrderV1}
 * is version 1 of {@code Order}, in its package. Types that the shape mentions and that do not
 * exist any more are generated too, as the newest version recorded of them.
 */
final class MissingShapes {

  private final KnownTypes types;
  private final Function<String, Optional<TypeHistory>> histories;
  private final Map<String, ClassName> generated;
  private final Elements elements;
  private final List<JavaFile> files = new ArrayList<>();

  MissingShapes(
      KnownTypes types,
      Function<String, Optional<TypeHistory>> histories,
      Map<String, ClassName> generated,
      Elements elements) {
    this.types = types;
    this.histories = histories;
    this.generated = generated;
    this.elements = elements;
  }

  List<JavaFile> of(TypeElement type) {
    ClassName owner = ClassName.get(type);
    Pattern name = Pattern.compile(Pattern.quote(owner.simpleName()) + "V([1-9][0-9]{0,8})");
    for (String missing : missing(type)) {
      Matcher matcher = name.matcher(missing);
      if (matcher.matches()) {
        int version = Integer.parseInt(matcher.group(1));
        recorded(owner, version)
            .ifPresent(schema -> generate(schema, owner.packageName(), missing, false, type));
      }
    }
    return List.copyOf(files);
  }

  private static Set<String> missing(TypeElement type) {
    Set<String> names = new TreeSet<>();
    for (MigrationDeclaration migration : MigrationDeclaration.in(type)) {
      Stream.concat(
              Stream.of(migration.element().getReturnType()),
              migration.element().getParameters().stream().map(each -> each.asType()))
          .filter(mirror -> mirror.getKind() == TypeKind.ERROR)
          .forEach(mirror -> names.add(simpleName(mirror)));
    }
    return names;
  }

  private static String simpleName(TypeMirror mirror) {
    String text = mirror.toString();
    int arguments = text.indexOf('<');
    String name = arguments < 0 ? text : text.substring(0, arguments);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private Optional<Schema> recorded(ClassName owner, int version) {
    return types.of(owner).stream()
        .flatMap(name -> histories.apply(name).stream())
        .flatMap(history -> history.version(version).stream())
        .findFirst();
  }

  private ClassName generate(
      Schema schema, String packageName, String simpleName, boolean shared, TypeElement origin) {
    ClassName name = ClassName.get(packageName, simpleName);
    String key = schema.name() + "@" + schema.version();
    if (generated.putIfAbsent(key, name) != null) {
      return generated.getOrDefault(key, name);
    }
    Map<String, ClassName> mentioned = new HashMap<>();
    for (String each : schema.mentioned()) {
      classOf(each, origin).ifPresent(found -> mentioned.put(each, found));
    }
    files.add(new OldShapeSource(elements, origin, name, shared).of(schema, mentioned));
    return name;
  }

  /** The class of a name in data today, or one generated; none for what is an open position. */
  private Optional<ClassName> classOf(String wireName, TypeElement origin) {
    Optional<TypeHistory> history = histories.apply(wireName);
    Optional<TypeElement> known = types.byWireName(wireName, history.map(TypeHistory::type));
    if (known.isPresent()) {
      return known.map(ClassName::get);
    }
    if (history.isPresent() && history.get().newest() instanceof SealedSchema sealed) {
      // Its values say what they are, so it is enough that all of them have codecs.
      sealed.mentioned().forEach(subtype -> classOf(subtype, origin));
      return Optional.empty();
    }
    return history.map(recorded -> generateRetired(recorded, origin));
  }

  private ClassName generateRetired(TypeHistory history, TypeElement origin) {
    Schema newest = history.newest();
    String simpleName = history.type().simpleName() + "V" + newest.version();
    return generate(newest, history.type().packageName(), simpleName, true, origin);
  }
}
