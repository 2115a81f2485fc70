package dev.cairn.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import dev.cairn.codec.JsonReader;
import dev.cairn.codec.JsonWriter;
import dev.cairn.processor.model.CodecModel;
import dev.cairn.processor.model.CodecTarget;

/**
 * What the members of one generated class share: names, and the members that others have asked for.
 */
final class CodecScope {

  static final ParameterSpec OUT = ParameterSpec.builder(JsonWriter.class, "out").build();
  static final ParameterSpec IN = ParameterSpec.builder(JsonReader.class, "in").build();
  static final String VALUE = "value";

  private final CodecTarget target;
  private final NameAllocator constants;
  private final CodecParameters parameters;
  private final ComposedCodecs composed = new ComposedCodecs(this);
  private final ContainerMethods containers = new ContainerMethods(this);
  private final HiddenCodecs hidden;
  private boolean unchecked;

  CodecScope(CodecModel model) {
    target = model.target();
    TakenNames taken = TakenNames.in(model);
    constants = taken.allocator();
    hidden = new HiddenCodecs(target.codec().packageName(), taken.classes());
    parameters = CodecParameters.of(target.typeVariables(), constants);
  }

  CodecTarget target() {
    return target;
  }

  /** The codecs of the type arguments. */
  CodecParameters parameters() {
    return parameters;
  }

  /** The codecs that are put together from others. */
  ComposedCodecs composed() {
    return composed;
  }

  /** The methods that write and read containers. */
  ContainerMethods containers() {
    return containers;
  }

  /**
   * Whether no method of the class can name a codec, so that a constant of another class has to.
   */
  boolean hides(ClassName codec) {
    return hidden.contain(codec);
  }

  /** Names of constants; what a local variable must not hide is taken. */
  NameAllocator constants() {
    return constants;
  }

  /**
   * Names of the variables of a method or the fields of a nested class: none hides a constant, so
   * it is called when all constants are known.
   *
   * @param own names that the generator uses there itself
   */
  NameAllocator variables(String... own) {
    NameAllocator names = constants.clone();
    for (String name : own) {
      names.newName(name); // which a class or a package may have taken already
    }
    return names;
  }

  /** A class nested in the codec. */
  ClassName nested(String name) {
    return target.codec().nestedClass(nestedName(name));
  }

  /**
   * What a class nested in the codec is called. One of the user's that has the same name is
   * mentioned with its package, but in the unnamed package it has none.
   */
  String nestedName(String name) {
    ClassName codec = target.codec();
    return codec.packageName().isEmpty() ? codec.simpleName() + name : name;
  }

  /** Notes that the class has a cast that the compiler cannot check. */
  void castUnchecked() {
    unchecked = true;
  }

  boolean hasUncheckedCast() {
    return unchecked;
  }
}
