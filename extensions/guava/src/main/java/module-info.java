/** Serializers for Guava's immutable collections. */
module dev.cairn.guava {
  requires transitive com.google.common;
  requires transitive dev.cairn.runtime;
  requires static org.jspecify;

  exports dev.cairn.guava;

  provides dev.cairn.codec.CodecProvider with
      dev.cairn.guava.CairnCodecs;
}
