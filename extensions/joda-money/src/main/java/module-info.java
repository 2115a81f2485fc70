/** Serializers for the amounts and currencies of Joda-Money. */
module dev.cairn.joda.money {
  requires transitive dev.cairn.runtime;
  requires transitive org.joda.money;
  requires static org.jspecify;

  exports dev.cairn.joda.money;

  provides dev.cairn.codec.CodecProvider with
      dev.cairn.joda.money.CairnCodecs;
}
