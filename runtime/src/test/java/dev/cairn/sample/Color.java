package dev.cairn.sample;

/** An enum with a body and a wire name of its own. */
public enum Color {
  RED,
  GREEN {
    @Override
    public boolean isWarm() {
      return false;
    }
  };

  public boolean isWarm() {
    return true;
  }
}
