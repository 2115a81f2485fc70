/** Serializers for Vavr's persistent collections, values and tuples. */
module dev.cairn.vavr {
  requires transitive dev.cairn.runtime;
  requires transitive io.vavr;
  requires static org.jspecify;

  exports dev.cairn.vavr;

  provides dev.cairn.codec.CodecProvider with
      dev.cairn.vavr.CairnCodecs;
}
