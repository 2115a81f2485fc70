package cases;

import dev.cairn.Migration;
import dev.cairn.Serializable;
import java.util.List;

@Serializable(version = 2)
record Page<T>(List<T> items, int total) {

  @Migration(from = 1)
  static <T> Page<T> count(PageV1<T> old) {
    return new Page<>(old.items(), old.items().size());
  }

  @Migration(from = 2, to = 1)
  static <T> PageV1<T> dropTotal(Page<T> page) {
    return new PageV1<>(page.items());
  }
}
