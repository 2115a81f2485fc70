package cases;

import dev.cairn.Serializable;
import java.util.List;

@Serializable(version = 3)
class Version {
  private final int[] parts;

  Version(int... parts) {
    this.parts = parts;
  }

  List<Integer> serialize() {
    return java.util.Arrays.stream(parts).boxed().toList();
  }

  static Version deserialize(List<Integer> data, int version) {
    return new Version(data.stream().mapToInt(part -> part).toArray());
  }
}
