package cases;

import dev.cairn.Serializable;
import dev.cairn.codec.Codec;

@Serializable
public record Point(int x, int y) {
  public static final Codec<Point> CODEC = PointCodec.INSTANCE;
}
