package dev.cairn.benchmarks;

import dev.cairn.benchmarks.model.Archive;
import dev.cairn.benchmarks.model.Directory;
import dev.cairn.benchmarks.model.Event;
import dev.cairn.benchmarks.model.MediaContent;
import dev.cairn.benchmarks.model.Order;
import dev.cairn.benchmarks.model.Reading;
import dev.cairn.benchmarks.model.Schedule;
import dev.cairn.benchmarks.model.Wide;

/** The values that are written and read. */
public enum Document {
  SMALL_RECORD("a record of 3 scalars", Reading.sample()),
  ORDER("a checkpoint of usual size, 1.4 kB", Order.sample()),
  MEDIA_CONTENT("the document of jvm-serializers", MediaContent.sample()),
  DIRECTORY("a list of 100 kB, a third of its texts not ASCII", Directory.sample()),
  EVENT("a map of open values", Event.sample()),
  SCHEDULE("10 dates and times", Schedule.sample()),
  WIDE("a record of 120 properties", Wide.sample()),
  SHUFFLED("the order with its properties in other orders", Order.sample()),
  ARCHIVE("1 MB that is nearly all text", Archive.sample());

  private final String meaning;
  private final Object value;

  Document(String meaning, Object value) {
    this.meaning = meaning;
    this.value = value;
  }

  /** What it is, for tables. */
  String meaning() {
    return meaning;
  }

  Object value() {
    return value;
  }

  /** Says whether only reading is measured: nobody writes it so. */
  boolean isShuffled() {
    return this == SHUFFLED;
  }
}
