package com.acme.shop;

import dev.cairn.Serializable;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/** How an order is paid. The compiler knows all ways, so none has to be listed. */
@Serializable
public sealed interface Payment {

  /** By card. */
  record Card(String holder, String lastDigits, YearMonth expires, Instant authorizedAt)
      implements Payment {}

  /** By bank transfer, before or after the goods were sent. */
  record BankTransfer(String iban, Optional<Instant> receivedAt) implements Payment {}
}
