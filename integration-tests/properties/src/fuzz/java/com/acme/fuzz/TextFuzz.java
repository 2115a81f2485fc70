package com.acme.fuzz;

import com.acme.properties.Documents;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cairn.Serde;
import dev.cairn.SerdeException;
import dev.cairn.checkpoint.CheckpointException;
import dev.cairn.checkpoint.CodecSerDes;
import dev.cairn.checkpoint.KeyProvider;
import dev.cairn.checkpoint.SerDesContext;
import dev.cairn.checkpoint.StagedSerDes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;

/** Texts that a fuzzer makes up, in the place of dates, numbers, Base64 and checkpoints. */
class TextFuzz {

  private static final List<Class<?>> TIMES =
      List.of(
          Instant.class,
          LocalDate.class,
          LocalTime.class,
          LocalDateTime.class,
          OffsetTime.class,
          OffsetDateTime.class,
          ZonedDateTime.class,
          Duration.class,
          Period.class,
          Year.class,
          YearMonth.class,
          MonthDay.class,
          ZoneId.class,
          ZoneOffset.class);

  private static final List<Class<?>> NUMBERS =
      List.of(
          int.class,
          long.class,
          short.class,
          byte.class,
          double.class,
          float.class,
          Object.class,
          char.class,
          boolean.class);

  private static final List<Class<?>> TEXTS =
      List.of(
          byte[].class,
          BitSet.class,
          UUID.class,
          URI.class,
          URL.class,
          Locale.class,
          Currency.class,
          Path.class,
          BigDecimal.class,
          BigInteger.class,
          String.class);

  private static final SerDesContext CONTEXT = new SerDesContext("step", "execution");

  private static final KeyProvider KEYS =
      KeyProvider.of("1", Map.of("1", new SecretKeySpec(new byte[32], "AES")));

  private static final List<StagedSerDes<Object>> STAGED =
      List.of(
          CodecSerDes.of(Object.class).checksummed(),
          CodecSerDes.of(Object.class).compressed(),
          CodecSerDes.of(Object.class).encrypted(KEYS),
          CodecSerDes.of(Object.class).compressed().encrypted(KEYS).checksummed());

  @FuzzTest(maxExecutions = ReadingFuzz.EXECUTIONS, maxDuration = ReadingFuzz.MOST)
  void datesAndTimes(FuzzedDataProvider data) {
    Class<?> type = data.pickValue(TIMES);
    read(Documents.quoted(data.consumeRemainingAsString()), type);
  }

  @FuzzTest(maxExecutions = ReadingFuzz.EXECUTIONS, maxDuration = ReadingFuzz.MOST)
  void base64AndOtherTexts(FuzzedDataProvider data) {
    Class<?> type = data.pickValue(TEXTS);
    read(Documents.quoted(data.consumeRemainingAsString()), type);
  }

  @FuzzTest(maxExecutions = ReadingFuzz.EXECUTIONS, maxDuration = ReadingFuzz.MOST)
  void numbers(FuzzedDataProvider data) {
    Class<?> type = data.pickValue(NUMBERS);
    read(data.consumeRemainingAsString(), type);
  }

  private static void read(String document, Class<?> type) {
    try {
      Object value = Serde.deserialize(document, type);
      String again = Serde.serialize(value, type);
      if (!Documents.text(value).equals(Documents.text(Serde.deserialize(again, type)))) {
        throw new IllegalStateException(document + " is " + again);
      }
    } catch (SerdeException refused) {
      // which is all that may happen
    }
  }

  /** Frames of checkpoints; the bytes are text, or a frame that was written and then changed. */
  @FuzzTest(maxExecutions = ReadingFuzz.EXECUTIONS, maxDuration = ReadingFuzz.MOST)
  void checkpoints(FuzzedDataProvider data) {
    StagedSerDes<Object> serDes = data.pickValue(STAGED);
    String text;
    if (data.consumeBoolean()) {
      StringBuilder frame = new StringBuilder(serDes.serialize(List.of(1, "two"), CONTEXT));
      int from = data.consumeInt(0, frame.length());
      int to = Math.min(frame.length(), from + data.consumeInt(0, 20));
      text = frame.replace(from, to, data.consumeRemainingAsString()).toString();
    } else {
      text = data.consumeRemainingAsString();
    }
    try {
      serDes.deserialize(text, CONTEXT);
    } catch (SerdeException | CheckpointException refused) {
      // which is all that may happen
    }
  }
}
