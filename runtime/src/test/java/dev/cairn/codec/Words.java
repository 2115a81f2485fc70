package dev.cairn.codec;

import dev.cairn.codec.FormCodec.Use;
import dev.cairn.internal.OpenValues;
import dev.cairn.sample.SampleCodecs.PointCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Types whose data is a string, and what a mapper may know of them. */
final class Words {

  private Words() {}

  /** Is served by one codec. */
  static class Word {
    final String text;

    Word(String text) {
      this.text = text;
    }
  }

  /** Has no codec of its own, unless a test says so. */
  static final class LongWord extends Word {
    LongWord(String text) {
      super(text);
    }
  }

  static class WordCodec extends FormCodec<Word, String> {
    private final Use use;
    private final int version;
    int asked;

    WordCodec(Use use) {
      this(use, 1);
    }

    WordCodec(Use use, int version) {
      this.use = use;
      this.version = version;
    }

    @Override
    public String name() {
      return "word";
    }

    @Override
    public int version() {
      return version;
    }

    @Override
    public List<String> aliases() {
      return List.of("old.word");
    }

    @Override
    public Class<?> type() {
      return Word.class;
    }

    @Override
    public Use use() {
      return use;
    }

    @Override
    protected Codec<String> data() {
      asked++;
      return Codecs.STRING;
    }

    @Override
    @SuppressWarnings("NullAway") // as users' code may
    protected String toData(Word value) {
      return value.text.equals("nothing") ? null : value.text;
    }

    @Override
    @SuppressWarnings("NullAway") // as users' code may
    protected Word fromData(String data, int version) {
      if (data.equals("bad")) {
        throw new IllegalArgumentException("no word");
      }
      return data.equals("nothing") ? null : new Word(data + version);
    }
  }

  /** Says what it is asked for, whatever that is. */
  static class LongWordCodec extends WordCodec {
    LongWordCodec() {
      super(Use.OWN);
    }

    @Override
    public String name() {
      return "long.word";
    }

    @Override
    public Class<?> type() {
      return LongWord.class;
    }
  }

  /** Knows one class, and one name. */
  static OpenValues knowing(Class<?> type, Codec<?> codec) {
    return new OpenValues() {
      @Override
      public void write(JsonWriter out, @Nullable Object value) {
        throw out.malformed("Nothing is open here");
      }

      @Override
      public <T> @Nullable T read(JsonReader in, Class<T> bound) {
        in.skipValue();
        return bound.cast(new LongWord("open"));
      }

      @Override
      public void checkAllowed(JsonReader in, String name) {}

      @Override
      public void checkAllowed(JsonReader in, String name, String current) {}

      @Override
      public @Nullable Codec<?> codecOf(Class<?> other) {
        return other == type ? codec : null;
      }

      @Override
      public @Nullable Class<?> typeOf(String name) {
        return name.equals(codec.name()) ? codec.type() : null;
      }
    };
  }

  static final OpenValues NOBODY = knowing(Void.class, PointCodec.INSTANCE);
}
