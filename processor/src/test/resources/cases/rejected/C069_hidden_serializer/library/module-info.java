module bank {
  requires dev.cairn.runtime;

  exports bank;

  provides dev.cairn.codec.CodecProvider with bank.CairnCodecs;
}
