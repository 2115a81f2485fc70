package com.acme.orders;

import dev.cairn.durable.Callbacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What steps have an effect on: a file with a line for each thing that was done. */
final class OutsideWorld {

  private final Path effects;
  private final Callbacks callbacks;

  OutsideWorld(Path folder, Callbacks callbacks) {
    this.effects = folder.resolve("effects.txt");
    this.callbacks = callbacks;
  }

  /** Does something that can be seen, which takes a while. */
  <T> T did(String what, T result) throws IOException, InterruptedException {
    Points.pass();
    Thread.sleep(Integer.getInteger("step.millis", 0));
    String line = System.getProperty("run", "0") + " " + what + "\n";
    Files.writeString(effects, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    Points.pass();
    return result;
  }

  /** Fails the first time that it is asked, ever. */
  void carrierAnswers() throws IOException {
    if (!Files.readString(effects).contains("carrier did not answer")) {
      Files.writeString(effects, "- carrier did not answer\n", StandardOpenOption.APPEND);
      throw new IOException("the carrier does not answer");
    }
  }

  /** Somebody approves, in a program of use in another process. */
  void approve(String callbackId) {
    callbacks.succeed(callbackId, String.class, "approved by Ann");
  }
}
