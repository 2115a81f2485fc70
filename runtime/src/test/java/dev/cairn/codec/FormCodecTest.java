package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.refused;
import static dev.cairn.sample.Envelopes.envelope;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException;
import dev.cairn.UnsupportedTypeException;
import dev.cairn.UnsupportedVersionException;
import dev.cairn.codec.FormCodec.Use;
import dev.cairn.codec.Words.LongWord;
import dev.cairn.codec.Words.LongWordCodec;
import dev.cairn.codec.Words.Word;
import dev.cairn.codec.Words.WordCodec;
import dev.cairn.internal.CodecAccess;
import dev.cairn.internal.OpenValues;
import dev.cairn.sample.Point;
import dev.cairn.sample.SampleCodecs.PointCodec;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Types whose data is that of another one, in every kind of use. */
class FormCodecTest {

  private static <T> String write(FormCodec<T, ?> codec, T value, OpenValues open) {
    JsonWriter out = CodecAccess.get().textWriter(Limits.DEFAULT, open, Word.class);
    codec.write(out, value);
    return CodecAccess.get().toText(out);
  }

  private static <T> T read(Codec<T> codec, String document, OpenValues open) {
    JsonReader in = CodecAccess.get().reader(document, Limits.DEFAULT, open, Word.class);
    T value = codec.read(in);
    CodecAccess.get().end(in);
    return value;
  }

  private static String problem(Runnable action) {
    String message = String.valueOf(refused(MalformedDataException.class, action).getMessage());
    return message.replaceFirst(" at \\S+( \\(offset \\d+\\))?$", "");
  }

  @Test
  void dataIsBareAtVersionOneAndInAnEnvelopeLater() {
    assertEquals("\"a\"", write(new WordCodec(Use.OWN), new Word("a"), Words.NOBODY));
    assertEquals(
        envelope("word", 2, "\"a\""),
        write(new WordCodec(Use.OWN, 2), new Word("a"), Words.NOBODY));
    WordCodec enveloped =
        new WordCodec(Use.OWN) {
          @Override
          protected boolean isAlwaysEnveloped() {
            return true;
          }
        };
    assertEquals(envelope("word", 1, "\"a\""), write(enveloped, new Word("a"), Words.NOBODY));
    assertFalse(enveloped.isKey());
    assertFalse(enveloped.readsKeys());
    assertTrue(new WordCodec(Use.OWN).isKey());
    assertFalse(new WordCodec(Use.OWN, 2).isKey());
    assertTrue(new WordCodec(Use.OWN, 2).readsKeys());
    assertEquals(List.of(2), new WordCodec(Use.OWN, 2).writableVersions(), "and in no other");
  }

  @Test
  void allVersionsUpToItsOwnAreReadUnderAllItsNames() {
    WordCodec codec = new WordCodec(Use.OWN, 2);
    assertEquals("a1", read(codec, "\"a\"", Words.NOBODY).text);
    assertEquals("a1", read(codec, envelope("word", 1, "\"a\""), Words.NOBODY).text);
    assertEquals("a2", read(codec, envelope("old.word", 2, "\"a\""), Words.NOBODY).text);
    SerdeException e =
        refused(
            UnsupportedVersionException.class,
            () -> read(codec, envelope("word", 3, "\"a\""), Words.NOBODY));
    assertTrue(String.valueOf(e.getMessage()).contains("readable here: 1, 2;"), e::getMessage);
  }

  @Test
  void theCodecOfTheDataIsAskedForOnce() {
    WordCodec codec = new WordCodec(Use.OWN);
    for (int i = 0; i < 3; i++) {
      read(codec, write(codec, new Word("a"), Words.NOBODY), Words.NOBODY);
    }
    assertEquals(1, codec.asked);
  }

  @Test
  @SuppressWarnings("NullAway") // to refuse it
  void nullIsNoValueAndNoData() {
    WordCodec codec = new WordCodec(Use.OWN);
    assertEquals(
        "null cannot be written here; give a value, or declare it nullable",
        problem(() -> write(codec, null, Words.NOBODY)));
    assertEquals(
        "serialize of 'word' gave null",
        problem(() -> write(codec, new Word("nothing"), Words.NOBODY)));
    assertEquals(
        "deserialize of 'word' gave null", problem(() -> read(codec, "\"nothing\"", Words.NOBODY)));
    assertEquals(
        "deserialize of 'word' failed: java.lang.IllegalArgumentException: no word",
        problem(() -> read(codec, "\"bad\"", Words.NOBODY)));
  }

  @Test
  void itServesSubtypesOnlyIfItIsRegisteredForThem() {
    assertTrue(new WordCodec(Use.REGISTERED).servesSubtypes());
    assertFalse(new WordCodec(Use.OWN).servesSubtypes());
    assertFalse(new WordCodec(Use.ON_DEMAND).servesSubtypes());
    Word value = new LongWord("a");
    refused(
        UnsupportedTypeException.class, () -> write(new WordCodec(Use.OWN), value, Words.NOBODY));
    assertEquals("\"a\"", write(new WordCodec(Use.REGISTERED), value, Words.NOBODY));
    assertEquals("\"a\"", write(new WordCodec(Use.ON_DEMAND), value, Words.NOBODY));
  }

  @Test
  void itServesAllItsClasses() {
    WordCodec codec =
        new WordCodec(Use.OWN) {
          @Override
          public List<Class<?>> types() {
            return List.of(Word.class, LongWord.class);
          }
        };
    assertEquals("\"a\"", write(codec, new LongWord("a"), Words.NOBODY));
    assertTrue(codec.isFor(LongWord.class));
    assertTrue(codec.isFor(Word.class));
    assertFalse(codec.isFor(String.class));
  }

  @Test
  void aSubtypeWithACodecOfItsOwnDoesNotNeedIt() {
    Word value = new LongWord("a");
    OpenValues open = Words.knowing(LongWord.class, new LongWordCodec());
    assertEquals(
        envelope("long.word", 1, "\"a\""), write(new WordCodec(Use.REGISTERED), value, open));
    assertEquals("\"a\"", write(new WordCodec(Use.ON_DEMAND), value, open), "asked for by name");
    OpenValues same = Words.knowing(LongWord.class, new WordCodec(Use.REGISTERED));
    assertEquals("\"a\"", write(new WordCodec(Use.REGISTERED), value, same));
    OpenValues foreign = Words.knowing(LongWord.class, PointCodec.INSTANCE);
    assertEquals("\"a\"", write(new WordCodec(Use.REGISTERED), value, foreign));
    OpenValues exact = Words.knowing(Word.class, new LongWordCodec());
    assertEquals("\"a\"", write(new WordCodec(Use.REGISTERED), new Word("a"), exact));
  }

  @Test
  void anEnvelopeOfASubtypeIsReadAndAnyOtherOneIsData() {
    OpenValues open = Words.knowing(LongWord.class, new LongWordCodec());
    WordCodec codec = new WordCodec(Use.REGISTERED);
    assertEquals("open", read(codec, envelope("long.word", 1, "\"a\""), open).text);
    assertEquals(
        "Expected string, found an envelope of 'other'",
        problem(() -> read(codec, envelope("other", 1, "\"a\""), open)));
    OpenValues foreign = Words.knowing(Point.class, PointCodec.INSTANCE);
    assertEquals(
        "Expected string, found an envelope of 'sample.Point'",
        problem(() -> read(codec, envelope("sample.Point", 1, "\"a\""), foreign)));
  }

  @Test
  void keysAreKeysOfTheData() {
    WordCodec codec = new WordCodec(Use.OWN);
    assertEquals("a", codec.keyText(new Word("a")));
    JsonReader in = TestDocuments.reader("1");
    assertEquals("a1", codec.readKey(in, "a").text);
    assertEquals(
        "deserialize of 'word' failed: java.lang.IllegalArgumentException: no word",
        problem(() -> codec.readKey(in, "bad")));
  }

  @Test
  void whatIsNotReadableIsWrittenAndNotRead() {
    WordCodec codec =
        new WordCodec(Use.OWN) {
          @Override
          protected boolean isReadable() {
            return false;
          }
        };
    assertEquals("\"a\"", write(codec, new Word("a"), Words.NOBODY));
    refused(UnsupportedTypeException.class, () -> read(codec, "\"a\"", Words.NOBODY));
    JsonReader in = TestDocuments.reader("1");
    refused(UnsupportedTypeException.class, () -> codec.readKey(in, "a"));
    assertThrows(IllegalStateException.class, () -> codec.show("a"));
  }
}
