/** Support for tests of programs that keep data with Cairn. */
module dev.cairn.testing {
  requires transitive dev.cairn.runtime;
  requires transitive org.junit.jupiter.api;
  requires static org.jspecify;

  exports dev.cairn.testing;
}
