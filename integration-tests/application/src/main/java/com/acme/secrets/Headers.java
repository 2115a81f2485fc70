package com.acme.secrets;

import dev.cairn.Extras;
import dev.cairn.Sensitive;
import dev.cairn.Serializable;
import dev.cairn.UnknownProperties;
import java.util.Map;

/** Types that meet properties they do not know. */
@Serializable
public record Headers(String url, @Extras @Sensitive Map<String, Object> others) {

  /** Keeps them, and hides none of them. */
  @Serializable
  public record Open(@Sensitive String key, @Extras Map<String, Object> others) {}

  /** Skips them. */
  @Serializable(unknownProperties = UnknownProperties.IGNORE)
  public record Lenient(String url, Card card) {}

  /** Skips them, with nothing to hide. */
  @Serializable(unknownProperties = UnknownProperties.IGNORE)
  public record Harmless(String url) {}
}
