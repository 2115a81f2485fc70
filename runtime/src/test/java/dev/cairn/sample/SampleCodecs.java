package dev.cairn.sample;

import dev.cairn.codec.Codec;
import dev.cairn.codec.Codecs;
import dev.cairn.codec.EnumCodec;
import dev.cairn.codec.JsonReader;
import dev.cairn.codec.JsonWriter;
import dev.cairn.codec.ObjectLayout;
import dev.cairn.codec.ObjectLayout.Unknown;
import dev.cairn.codec.Parts;
import dev.cairn.codec.PropertyName;
import java.util.List;
import java.util.Optional;

/** Codecs in the shape of generated ones. */
public final class SampleCodecs {

  public static final EnumCodec<Color> COLOR =
      EnumCodec.of(
              "sample.Color",
              Color.class,
              Color.values(),
              new String[] {"red", "green"},
              new String[][] {{"rouge"}, {}})
          .withAliases("old.Color");

  private SampleCodecs() {}

  /** A record of two ints. */
  public static final class PointCodec extends Codec<Point> {
    public static final PointCodec INSTANCE = new PointCodec();
    private static final PropertyName X = PropertyName.of("x");
    private static final PropertyName Y = PropertyName.of("y");
    private static final ObjectLayout LAYOUT =
        ObjectLayout.of("sample.Point", 1, Point.class, Unknown.FAIL, X, Y);

    @Override
    public String name() {
      return "sample.Point";
    }

    @Override
    public Class<?> type() {
      return Point.class;
    }

    @Override
    public void write(JsonWriter out, Point value) {
      out.beginObject(value, LAYOUT);
      out.name(X);
      out.writeInt(value.x());
      out.name(Y);
      out.writeInt(value.y());
      out.endObject();
    }

    @Override
    public Point read(JsonReader in) {
      in.beginObject(LAYOUT);
      return properties(in);
    }

    @Override
    public Point readData(JsonReader in, int version) {
      in.beginData(LAYOUT, version);
      return properties(in);
    }

    private static Point properties(JsonReader in) {
      int x = 0;
      int y = 0;
      long seen = 0;
      int property = -1;
      while ((property = in.nextProperty(LAYOUT, property + 1)) >= 0) {
        switch (property) {
          case 0 -> {
            seen = in.mark(seen, 1);
            x = in.readInt();
          }
          default -> {
            seen = in.mark(seen, 2);
            y = in.readInt();
          }
        }
      }
      if (seen != 3) {
        throw in.missing(LAYOUT, 3 & ~seen);
      }
      try {
        return new Point(x, y);
      } catch (RuntimeException e) {
        throw in.rejected(LAYOUT, e);
      }
    }
  }

  /** A record at version 2 with an open component. */
  public static final class AccountCodec extends Codec<Account> {
    public static final AccountCodec INSTANCE = new AccountCodec();
    private static final PropertyName OWNER = PropertyName.of("owner");
    private static final PropertyName ATTACHMENT = PropertyName.of("attachment");
    private static final ObjectLayout LAYOUT =
        ObjectLayout.of("sample.Account", 2, Account.class, Unknown.FAIL, OWNER, ATTACHMENT)
            .withAliases("old.Account");

    @Override
    public String name() {
      return "sample.Account";
    }

    @Override
    public int version() {
      return 2;
    }

    @Override
    public List<String> aliases() {
      return List.of("old.Account");
    }

    @Override
    public Class<?> type() {
      return Account.class;
    }

    @Override
    public void write(JsonWriter out, Account value) {
      out.beginObject(value, LAYOUT);
      properties(out, value);
    }

    @Override
    public void writeData(JsonWriter out, Account value) {
      out.beginData(value, LAYOUT);
      properties(out, value);
    }

    private static void properties(JsonWriter out, Account value) {
      out.name(OWNER);
      out.writeString(value.owner());
      if (value.attachment() != null) {
        out.name(ATTACHMENT);
        out.writeOpen(value.attachment());
      }
      out.endObject();
    }

    @Override
    public Account read(JsonReader in) {
      in.beginObject(LAYOUT);
      return properties(in);
    }

    @Override
    public Account readData(JsonReader in, int version) {
      in.beginData(LAYOUT, version);
      return properties(in);
    }

    private static Account properties(JsonReader in) {
      String owner = null;
      Object attachment = null;
      long seen = 0;
      int property = -1;
      while ((property = in.nextProperty(LAYOUT, property + 1)) >= 0) {
        if (property == 0) {
          seen = in.mark(seen, 1);
          owner = in.readString();
        } else {
          seen = in.mark(seen, 2);
          attachment = in.readOpen(Object.class);
        }
      }
      if ((seen & 1) == 0) {
        throw in.missing(LAYOUT, 1);
      }
      return new Account(owner, attachment);
    }
  }

  /** A record of one int, for the parts of the sealed type and the faulty one. */
  abstract static class OneInt<T> extends Codec<T> {
    private final PropertyName property;
    private final ObjectLayout layout;
    private final Class<T> type;

    OneInt(String name, Class<T> type, String property) {
      this.property = PropertyName.of(property);
      this.layout = ObjectLayout.of(name, 1, type, Unknown.FAIL, this.property);
      this.type = type;
    }

    abstract int get(T value);

    abstract T make(int value);

    @Override
    public String name() {
      return layout.name();
    }

    @Override
    public Class<?> type() {
      return type;
    }

    @Override
    public void write(JsonWriter out, T value) {
      out.beginObject(value, layout);
      out.name(property);
      out.writeInt(get(value));
      out.endObject();
    }

    @Override
    public T read(JsonReader in) {
      in.beginObject(layout);
      return properties(in);
    }

    @Override
    public T readData(JsonReader in, int version) {
      in.beginData(layout, version);
      return properties(in);
    }

    private T properties(JsonReader in) {
      int value = 0;
      while (in.nextProperty(layout, 0) >= 0) {
        value = in.readInt();
      }
      return make(value);
    }
  }

  /** A circle. */
  public static final class CircleCodec extends OneInt<Shape.Circle> {
    public static final CircleCodec INSTANCE = new CircleCodec();

    CircleCodec() {
      super("sample.Circle", Shape.Circle.class, "radius");
    }

    @Override
    int get(Shape.Circle value) {
      return value.radius();
    }

    @Override
    Shape.Circle make(int value) {
      return new Shape.Circle(value);
    }
  }

  /** A square. */
  public static final class SquareCodec extends OneInt<Shape.Square> {
    public static final SquareCodec INSTANCE = new SquareCodec();

    SquareCodec() {
      super("sample.Square", Shape.Square.class, "side");
    }

    @Override
    int get(Shape.Square value) {
      return value.side();
    }

    @Override
    Shape.Square make(int value) {
      return new Shape.Square(value);
    }
  }

  /** Cannot write. */
  public static final class FaultyCodec extends OneInt<Faulty> {
    public static final FaultyCodec INSTANCE = new FaultyCodec();

    FaultyCodec() {
      super("sample.Faulty", Faulty.class, "value");
    }

    @Override
    int get(Faulty value) {
      return value.value();
    }

    @Override
    Faulty make(int value) {
      return new Faulty(value);
    }
  }

  /** A sealed type: envelopes of its leaves. */
  public static final class ShapeCodec extends Codec<Shape> {
    public static final ShapeCodec INSTANCE = new ShapeCodec();

    @Override
    public String name() {
      return "sample.Shape";
    }

    @Override
    public Class<?> type() {
      return Shape.class;
    }

    @Override
    public void write(JsonWriter out, Shape value) {
      if (value instanceof Shape.Circle circle) {
        CircleCodec.INSTANCE.writeEnvelope(out, circle);
      } else {
        SquareCodec.INSTANCE.writeEnvelope(out, (Shape.Square) value);
      }
    }

    @Override
    public Shape read(JsonReader in) {
      Shape shape =
          switch (in.beginEnvelope()) {
            case "sample.Circle" -> CircleCodec.INSTANCE.readData(in, in.envelopeVersion());
            case "sample.Square" -> SquareCodec.INSTANCE.readData(in, in.envelopeVersion());
            default -> throw in.malformed("Expected a Shape");
          };
      in.endEnvelope();
      return shape;
    }
  }

  /** Its data is a string, of which people see the length. */
  public static final class TagCodec extends Codec<Tag> {
    public static final TagCodec INSTANCE = new TagCodec();

    @Override
    public String name() {
      return "sample.Tag";
    }

    @Override
    public Class<?> type() {
      return Tag.class;
    }

    @Override
    public void write(JsonWriter out, Tag value) {
      out.writeString(value.text());
    }

    @Override
    public Tag read(JsonReader in) {
      return new Tag(in.readString());
    }

    @Override
    public Parts parts() {
      return Parts.form(this, Codecs.STRING, true);
    }

    @Override
    public String describe(JsonReader in, int version) {
      return in.readString().length() + " characters, version " + version;
    }
  }

  /** A generic type. */
  public static final class BoxCodec<T> extends Codec<Box<T>> {
    private static final PropertyName VALUE = PropertyName.of("value");
    private static final PropertyName OTHER = PropertyName.of("other");
    private static final ObjectLayout LAYOUT =
        ObjectLayout.of("sample.Box", 1, Box.class, Unknown.FAIL, VALUE, OTHER);

    private final Codec<T> t;
    private final Codec<Optional<T>> optional;

    public BoxCodec(Codec<T> t) {
      this.t = t;
      this.optional = Codecs.optional(t);
    }

    @Override
    public String name() {
      return "sample.Box";
    }

    @Override
    public Class<?> type() {
      return Box.class;
    }

    @Override
    public Codec<?> withArguments(List<Codec<?>> arguments) {
      return new BoxCodec<>(arguments.get(0));
    }

    @Override
    public Parts parts() {
      return Parts.of(LAYOUT, t).with(0, t).with(1, optional);
    }

    @Override
    public void write(JsonWriter out, Box<T> value) {
      out.beginObject(value, LAYOUT);
      out.name(VALUE);
      t.writeNullable(out, value.value());
      out.name(OTHER);
      optional.write(out, value.other());
      out.endObject();
    }

    @Override
    public Box<T> read(JsonReader in) {
      in.beginObject(LAYOUT);
      return properties(in);
    }

    @Override
    public Box<T> readData(JsonReader in, int version) {
      in.beginData(LAYOUT, version);
      return properties(in);
    }

    private Box<T> properties(JsonReader in) {
      T value = null;
      Optional<T> other = Optional.empty();
      int property = -1;
      while ((property = in.nextProperty(LAYOUT, property + 1)) >= 0) {
        if (property == 0) {
          value = t.readNullable(in);
        } else {
          other = optional.read(in);
        }
      }
      return new Box<>(value, other);
    }
  }
}
