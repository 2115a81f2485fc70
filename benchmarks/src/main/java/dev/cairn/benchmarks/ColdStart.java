package dev.cairn.benchmarks;

import dev.cairn.benchmarks.model.Order;

/**
 * What a checkpointed function does on a fresh JVM: writes one order and reads it back. {@link
 * ColdStarts} runs it as a process of its own for each library.
 */
public final class ColdStart {

  private ColdStart() {}

  /** The argument is a {@link Library}, or {@code NOTHING} for the order alone. */
  public static void main(String[] arguments) throws Exception {
    Order order = Order.sample();
    if (arguments[0].equals("NOTHING")) {
      return;
    }
    Library library = Library.valueOf(arguments[0]);
    Contestant contestant = library.of(Order.class);
    Order same =
        (Order)
            (library.isBinary()
                ? contestant.readBytes(contestant.writeBytes(order))
                : contestant.read(contestant.write(order)));
    // Equality of all is checked elsewhere: comparing records loads 60 classes of the JDK.
    if (!order.id().equals(same.id())) {
      throw new IllegalStateException(library + " loses data");
    }
  }
}
