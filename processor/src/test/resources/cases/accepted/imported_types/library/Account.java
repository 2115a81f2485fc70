package geo;

import java.util.Objects;

/** Its constructor is public, its fields are not. */
public final class Account {
  private final String id;
  private final int visits;

  public Account(String id, int visits) {
    this.id = Objects.requireNonNull(id);
    this.visits = visits;
  }

  public String getId() {
    return id;
  }

  public int getVisits() {
    return visits;
  }
}
