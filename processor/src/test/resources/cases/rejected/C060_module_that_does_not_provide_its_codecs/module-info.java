/** Orders. */
module com.acme.orders {
  requires dev.cairn.runtime;

  exports com.acme.orders;
}
