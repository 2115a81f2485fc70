package dev.cairn.processor.model;

/** A codec that can be generated: every check has passed. */
public sealed interface CodecModel permits EnumModel, FormModel, ObjectModel, SealedModel {

  /** What all codecs have: the type, its names and its version. */
  CodecTarget target();

  /** Hands this model to the visitor's method for its kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * Covers every kind of codec, so that a new one does not compile until each visitor handles it.
   */
  interface Visitor<R> {
    R visitObject(ObjectModel model);

    R visitEnum(EnumModel model);

    R visitSealed(SealedModel model);

    R visitForm(FormModel model);
  }
}
