package cases;

import dev.cairn.RegisteredSerializer;
import java.util.List;

@RegisteredSerializer(name = "bag")
public final class BagSerializer {
  public static <E> List<E> serialize(Bag<E> value) {
    return value.elements();
  }

  public static <T> Bag<T> deserialize(List<T> data, int version) {
    return new Bag.Small<>(data);
  }
}
