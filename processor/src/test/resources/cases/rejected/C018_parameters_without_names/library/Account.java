package bank;

public final class Account {
  private final String id;
  private final int visits;

  public Account(String id, int visits) {
    this.id = id;
    this.visits = visits;
  }

  public String getId() {
    return id;
  }

  public int getVisits() {
    return visits;
  }
}
