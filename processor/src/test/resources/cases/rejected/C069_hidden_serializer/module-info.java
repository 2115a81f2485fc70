module cases {
  requires dev.cairn.runtime;
  requires bank;

  provides dev.cairn.codec.CodecProvider with cases.CairnCodecs;
}
