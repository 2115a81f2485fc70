package cases;

import dev.cairn.Serializable;
import java.util.ArrayList;
import java.util.List;

@Serializable
public final class Bean {
  private int id;
  private String note = "none";
  private List<String> tags = new ArrayList<>();
  String field = "as it is";

  public int getId() {
    return id;
  }

  public void setId(int id) {
    this.id = id;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public List<String> getTags() {
    return tags;
  }

  public void setTags(List<String> tags) {
    this.tags = List.copyOf(tags);
  }
}
