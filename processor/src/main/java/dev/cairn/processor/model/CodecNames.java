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
}
