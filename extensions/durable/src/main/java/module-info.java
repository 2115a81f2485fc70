/** Workflows that go on where they were when their process ended. */
module dev.cairn.durable {
  requires transitive dev.cairn.runtime;
  requires transitive java.sql;
  requires org.xerial.sqlitejdbc;
  requires static org.jspecify;

  exports dev.cairn.durable;
  exports dev.cairn.durable.store;

  provides dev.cairn.codec.CodecProvider with
      dev.cairn.durable.CairnCodecs;
}
