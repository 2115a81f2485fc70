package cases;

import dev.cairn.Migration;
import dev.cairn.Serializable;
import java.util.Map;

@Serializable(version = 4)
record Order(long id, String customer, boolean paid) {

  @Migration(from = 0)
  static void number(Map<String, Object> data) {
    data.put("id", data.remove("number"));
  }

  @Migration(from = 1)
  static OrderV2 splitName(OrderV1 old) {
    return new OrderV2(old.id(), old.first(), old.last());
  }

  @Migration(from = 2)
  static void joinName(Map<String, Object> data) {
    data.put("customer", data.remove("first") + " " + data.remove("last"));
  }

  @Migration(from = 3)
  static void addPaid(Map<String, Object> data) {
    data.put("paid", false);
  }

  @Migration(from = 4, to = 3)
  static void removePaid(Map<String, Object> data) {
    data.remove("paid");
  }
}
