/** Protocol Buffers messages as their canonical JSON. */
module dev.cairn.protobuf {
  requires transitive com.google.protobuf;
  requires com.google.protobuf.util;
  requires transitive dev.cairn.runtime;
  requires tools.jackson.core;
  requires static org.jspecify;

  exports dev.cairn.protobuf;

  provides dev.cairn.codec.CodecProvider with
      dev.cairn.protobuf.CairnCodecs;
}
