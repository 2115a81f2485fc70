package dev.cairn.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * How zones and times in zones are written. Each form is a class of its own, loaded when it is
 * used.
 */
public final class ZoneForms {

  private ZoneForms() {}

  /** Returns the zone of exactly this name; the JDK also takes others and changes them. */
  private static ZoneId zone(String name) {
    ZoneId zone = ZoneId.of(name);
    if (!zone.getId().equals(name)) {
      throw new IllegalArgumentException("the zone is called '" + zone.getId() + "'");
    }
    return zone;
  }

  /** The form of zone values. */
  public static final class ZoneIdForm extends TextForm<ZoneId> {

    /** The only instance. */
    public static final TextForm<ZoneId> FORM = new ZoneIdForm();

    private ZoneIdForm() {
      super("zone", "a zone such as \"Europe/Paris\"");
    }

    @Override
    public String format(ZoneId value) {
      return value.getId();
    }

    @Override
    public ZoneId parse(String text) {
      return zone(text);
    }
  }

  /** The form of offset values. */
  public static final class ZoneOffsetForm extends AsciiForm<ZoneOffset> {

    /** The only instance. */
    public static final AsciiForm<ZoneOffset> FORM = new ZoneOffsetForm();

    private ZoneOffsetForm() {
      super("offset", "an offset such as \"+01:00\"");
    }

    @Override
    public int maxLength(ZoneOffset value) {
      return DateTimeText.OFFSET_LENGTH;
    }

    @Override
    public int put(byte[] target, int at, ZoneOffset value) {
      return DateTimeText.putOffset(target, at, value);
    }

    @Override
    public ZoneOffset parse(byte[] text, int from, int to) {
      TextCursor in = new TextCursor(text, from, to);
      return in.last(DateTimeText.offset(in));
    }
  }

  /** The form of zoned-datetime values. */
  public static final class ZonedDateTimeForm extends AsciiForm<ZonedDateTime> {

    /** The only instance. */
    public static final AsciiForm<ZonedDateTime> FORM = new ZonedDateTimeForm();

    private ZonedDateTimeForm() {
      super(
          "zoned-datetime",
          "a date, time, offset and zone such as \"2024-01-31T10:15+01:00[Europe/Paris]\"");
    }

    @Override
    public int maxLength(ZonedDateTime value) {
      return DateTimeText.DATE_TIME_LENGTH
          + DateTimeText.OFFSET_LENGTH
          + 2
          + value.getZone().getId().length();
    }

    @Override
    public int put(byte[] target, int at, ZonedDateTime value) {
      int end = DateTimeText.putDateTime(target, at, value.toLocalDateTime());
      end = DateTimeText.putOffset(target, end, value.getOffset());
      if (value.getZone() instanceof ZoneOffset) {
        return end; // the same as the offset
      }
      byte[] zone = value.getZone().getId().getBytes(StandardCharsets.US_ASCII);
      target[end] = '[';
      System.arraycopy(zone, 0, target, end + 1, zone.length);
      target[end + 1 + zone.length] = ']';
      return end + zone.length + 2;
    }

    @Override
    public ZonedDateTime parse(byte[] text, int from, int to) {
      TextCursor in = new TextCursor(text, from, to);
      LocalDateTime local = DateTimeText.dateTime(in);
      ZoneOffset offset = DateTimeText.offset(in);
      if (in.atEnd()) {
        return ZonedDateTime.of(local, offset);
      }
      in.expect('[');
      ZoneId zone = zone(in.untilLast(']'));
      if (zone instanceof ZoneOffset) {
        throw in.wrong("the name of a region is due between brackets");
      }
      return ZonedDateTime.ofStrict(local, offset, zone);
    }
  }
}
