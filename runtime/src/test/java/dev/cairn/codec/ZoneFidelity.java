package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.read;
import static dev.cairn.codec.TestDocuments.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** The hours that come twice, in every zone that the JDK has. */
final class ZoneFidelity {

  private ZoneFidelity() {}

  /** Reads and writes both offsets of every overlap of some years; returns how many these are. */
  static int overlaps(int from, int to) {
    int overlaps = 0;
    Instant end = LocalDateTime.of(to, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
    for (String id : ZoneId.getAvailableZoneIds()) {
      ZoneRules rules = ZoneId.of(id).getRules();
      Instant at = LocalDateTime.of(from, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
      ZoneOffsetTransition next;
      while ((next = rules.nextTransition(at)) != null && next.getInstant().isBefore(end)) {
        at = next.getInstant();
        if (next.isOverlap()) {
          overlaps++;
          bothOffsets(next, ZoneId.of(id));
        }
      }
    }
    return overlaps;
  }

  private static void bothOffsets(ZoneOffsetTransition overlap, ZoneId zone) {
    LocalDateTime first = overlap.getDateTimeAfter();
    LocalDateTime last = overlap.getDateTimeBefore().minusNanos(1);
    for (LocalDateTime twice : new LocalDateTime[] {first, last}) {
      ZonedDateTime earlier = ZonedDateTime.ofLocal(twice, zone, overlap.getOffsetBefore());
      ZonedDateTime later = ZonedDateTime.ofLocal(twice, zone, overlap.getOffsetAfter());
      assertNotEquals(earlier, later);
      comesBack(earlier);
      comesBack(later);
    }
  }

  private static void comesBack(ZonedDateTime value) {
    String json = write(out -> out.writeZonedDateTime(value));
    assertEquals(value, read(json, JsonReader::readZonedDateTime));
    OffsetDateTime offset = value.toOffsetDateTime();
    assertEquals(
        offset,
        read(write(out -> out.writeOffsetDateTime(offset)), JsonReader::readOffsetDateTime));
  }
}
