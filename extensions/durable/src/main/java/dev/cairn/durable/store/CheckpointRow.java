package dev.cairn.durable.store;

import dev.cairn.checkpoint.CheckpointException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32C;

/**
 * A checkpoint as a row of a table: numbered within its execution, and with a checksum of all its
 * columns, by which a change that comes by chance is found.
 */
record CheckpointRow(String execution, int number, Checkpoint checkpoint) {

  static final String COLUMNS =
      "execution, number, operation, entry, kind, name, outcome, payload, written_at, checksum";

  void bind(PreparedStatement insert) throws SQLException {
    insert.setString(1, execution);
    insert.setInt(2, number);
    insert.setString(3, checkpoint.operation());
    insert.setString(4, checkpoint.entry());
    insert.setString(5, checkpoint.kind());
    insert.setString(6, checkpoint.name());
    insert.setString(7, outcome());
    insert.setString(8, checkpoint.payload());
    insert.setLong(9, checkpoint.writtenAt().toEpochMilli());
    insert.setString(10, checksum());
  }

  /** Reads the current row, whose columns are {@link #COLUMNS}. */
  static CheckpointRow of(ResultSet rows) throws SQLException {
    String execution = rows.getString(1);
    int number = rows.getInt(2);
    try {
      CheckpointRow row = new CheckpointRow(execution, number, checkpoint(rows));
      if (row.checksum().equals(rows.getString(10))) {
        return row;
      }
    } catch (IllegalArgumentException | NullPointerException e) {
      // a word that is no outcome, or a column without a value: damaged as well
    }
    throw new CheckpointException(
        "Checkpoint number "
            + number
            + " of execution '"
            + execution
            + "' is damaged: its"
            + " checksum does not fit",
        null);
  }

  private static Checkpoint checkpoint(ResultSet rows) throws SQLException {
    return new Checkpoint(
        rows.getString(3),
        rows.getString(4),
        rows.getString(5),
        rows.getString(6),
        Checkpoint.Outcome.valueOf(rows.getString(7).toUpperCase(Locale.ROOT)),
        rows.getString(8),
        Instant.ofEpochMilli(rows.getLong(9)));
  }

  private String outcome() {
    return checkpoint.outcome().name().toLowerCase(Locale.ROOT);
  }

  private String checksum() {
    CRC32C crc = new CRC32C();
    add(crc, execution);
    add(crc, Integer.toString(number));
    add(crc, checkpoint.operation());
    add(crc, checkpoint.entry());
    add(crc, checkpoint.kind());
    add(crc, checkpoint.name());
    add(crc, outcome());
    add(crc, checkpoint.payload());
    add(crc, Long.toString(checkpoint.writtenAt().toEpochMilli()));
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }

  /** The length goes first, so that no character can move from one column to the next. */
  private static void add(CRC32C crc, String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    for (int shift = 24; shift >= 0; shift -= 8) {
      crc.update(utf8.length >> shift);
    }
    crc.update(utf8);
  }
}
