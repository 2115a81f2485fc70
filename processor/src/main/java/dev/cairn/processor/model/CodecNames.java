package dev.cairn.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * The names of generated classes. They are part of the contract between separately compiled jars.
 */
public final class CodecNames {

  private CodecNames() {}

  /** The codec of a class, for example {@code Outer_OrderCodec} for {@code Outer.Order}. */
  public static ClassName codecOf(ClassName type) {
    return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + "Codec");
  }

  /**
   * The class that leads from a type to its registered serializer, which may be in any jar. The
   * package is made of the type's name, so that no two modules have it: dots become {@code _}, and
   * {@code _} becomes {@code _1}, with which no part of a name begins.
   */
  public static ClassName registrationOf(ClassName type) {
    String name = type.canonicalName().replace("_", "_1").replace('.', '_');
    return ClassName.get("cairn.registered." + name, "Registration");
  }
}
