package com.acme.library;

import dev.cairn.Serializable;
import java.time.LocalDate;

/** A thing lent. */
@Serializable
public record Loan<T>(T thing, LocalDate due) {}
