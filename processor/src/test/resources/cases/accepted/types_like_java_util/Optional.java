package cases.util;

import dev.cairn.Serializable;
import java.util.Map;

@Serializable
public record Optional(Map<String, Codec> codecs) {

  @Serializable
  public record Codec(int code) {}
}
