package cases;

import dev.cairn.Serializable;
import java.util.List;

@Serializable
public class Order<T> {
  public T id;
  public List<Line> lines;

  @Serializable
  public class Line {
    public String text;
  }
}
