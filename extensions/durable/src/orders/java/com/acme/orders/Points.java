package com.acme.orders;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * The points at which a process may be killed: around everything that is done, and around every
 * checkpoint that is written. At one of them, by number, the process says so and waits for its end.
 */
final class Points {

  private static final int STOP_AT = Integer.getInteger("stop.at", -1);
  private static final AtomicInteger COUNT = new AtomicInteger();

  private Points() {}

  static synchronized void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  static void pass() {
    if (COUNT.incrementAndGet() == STOP_AT) {
      say("POINT " + STOP_AT);
      waitForTheEnd();
    }
  }

  private static synchronized void waitForTheEnd() {
    while (true) {
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException e) {
        // the end comes from outside
      }
    }
  }
}
