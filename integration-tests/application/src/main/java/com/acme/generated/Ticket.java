package com.acme.generated;

import dev.cairn.Serializable;
import io.soabase.recordbuilder.core.RecordBuilder;

/** Implements an interface that record-builder generates. */
@RecordBuilder
@Serializable
public record Ticket(String title, int priority) implements TicketBuilder.With {}
