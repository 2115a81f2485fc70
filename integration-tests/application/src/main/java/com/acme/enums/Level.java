package com.acme.enums;

import dev.cairn.Serializable;

/** The plainest enum. */
@Serializable
public enum Level {
  LOW,
  HIGH
}
