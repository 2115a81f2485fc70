package dev.cairn.processor.declaration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads the builders of one type: from a static method of it, or a nested class. */
final class BuilderReader {

  private static final List<String> STARTS = List.of("builder", "newBuilder");

  private final Types types;
  private final TypeElement type;
  private final Access access;

  BuilderReader(ProcessingEnvironment environment, SerializableTypes known, TypeElement type) {
    this.types = environment.getTypeUtils();
    this.type = type;
    this.access = known.access(type);
  }

  List<BuilderDeclaration> read() {
    return Stream.concat(started(), constructed()).toList();
  }

  private Stream<BuilderDeclaration> started() {
    return STARTS.stream()
        .flatMap(
            name ->
                ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                    .filter(method -> method.getSimpleName().contentEquals(name)))
        .filter(method -> method.getModifiers().contains(Modifier.STATIC))
        .filter(method -> method.getParameters().isEmpty() && access.toMember(method))
        .flatMap(method -> builder(method, method.getReturnType()).stream());
  }

  private Stream<BuilderDeclaration> constructed() {
    return ElementFilter.typesIn(type.getEnclosedElements()).stream()
        .filter(nested -> nested.getSimpleName().contentEquals("Builder"))
        .filter(nested -> nested.getModifiers().contains(Modifier.STATIC))
        .filter(nested -> !nested.getModifiers().contains(Modifier.ABSTRACT))
        .flatMap(
            nested ->
                ElementFilter.constructorsIn(nested.getEnclosedElements()).stream()
                    .filter(constructor -> constructor.getParameters().isEmpty())
                    .filter(access::toMember)
                    .flatMap(constructor -> builder(constructor, nested.asType()).stream()));
  }

  private Optional<BuilderDeclaration> builder(
      ExecutableElement start, javax.lang.model.type.TypeMirror given) {
    if (!(given instanceof DeclaredType builder)
        || !(builder.asElement() instanceof TypeElement element)
        || !access.toType(element)) {
      return Optional.empty();
    }
    Hierarchy members = new Hierarchy(element);
    return members
        .methods("build", 0)
        .filter(access::toMember)
        .findFirst()
        .map(
            build ->
                new BuilderDeclaration(
                    builder, start, method(builder, build), setters(builder, members)));
  }

  private List<MethodDeclaration> setters(DeclaredType builder, Hierarchy members) {
    return members
        .methods()
        .filter(method -> method.getParameters().size() == 1)
        .filter(access::toMember)
        .map(method -> method(builder, method))
        .toList();
  }

  private MethodDeclaration method(DeclaredType builder, ExecutableElement method) {
    return new MethodDeclaration(method, (ExecutableType) types.asMemberOf(builder, method));
  }
}
