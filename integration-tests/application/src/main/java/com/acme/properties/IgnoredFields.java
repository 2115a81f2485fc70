package com.acme.properties;

import dev.cairn.Ignore;
import dev.cairn.Serializable;

/** Fields that are not data keep what their initializers gave. */
@Serializable
public final class IgnoredFields {

  /** Data. */
  public int kept;

  /** Not data. */
  @Ignore public int ignored = 5;

  /** Not data either. */
  public transient Thread owner = Thread.currentThread();
}
