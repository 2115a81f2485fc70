package dev.cairn.sample;

/** Cannot be written: its accessor throws. */
public record Faulty(int value) {

  @Override
  public int value() {
    throw new IllegalStateException("faulty getter");
  }
}
