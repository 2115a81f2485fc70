/** Annotations, entry points, and what generated codecs call. */
module dev.cairn.runtime {
  requires transitive tools.jackson.core;
  requires static org.jspecify;

  exports dev.cairn;
  exports dev.cairn.checkpoint;
  exports dev.cairn.codec;

  uses dev.cairn.codec.CodecProvider;
}
