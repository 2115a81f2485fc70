package com.acme.orders;

import dev.cairn.Serializable;
import java.math.BigDecimal;

/** Version 1. */
@Serializable
public record Payment(String cardNumber, BigDecimal amount) {}
