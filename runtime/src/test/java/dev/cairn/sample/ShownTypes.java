package dev.cairn.sample;

import dev.cairn.SerdeMapper;
import dev.cairn.codec.Codec;
import dev.cairn.codec.CodecProvider;
import dev.cairn.codec.Codecs;
import dev.cairn.codec.ObjectLayout;
import dev.cairn.codec.ObjectLayout.Unknown;
import dev.cairn.codec.Parts;
import dev.cairn.codec.PropertyName;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A registry of types that are only shown, some of which have something to hide. */
public final class ShownTypes extends CodecProvider {

  /** Has a secret number. */
  public static final class Card {}

  /** Has nothing to hide. */
  public static final class Plain {}

  /** Leads to itself, and hides nothing. */
  public static final class Node {}

  /** Something harmless, and then a card. */
  public static final class Both {}

  /** A generic type that leads to itself with other arguments. */
  public static final class Slot<T> {}

  /** A generic type in the form of a list. */
  public static final class Form<T> {}

  /** Is a form that leads to itself. */
  public static final class Loop<T> {}

  /** Holds one form. */
  public static final class OfInt {}

  /** Holds one form. */
  public static final class OfCard {}

  /** Holds two forms of one type. */
  public static final class OfBoth {}

  /** Holds a form of itself. */
  public static final class OfLoop {}

  /** At version 2; keeps what it does not know. */
  public static final class Kept {}

  /** Has a name without a dot. */
  public static final class Vault {}

  /** Must not be described. */
  public static final class Mute {}

  /** Holds all of them. */
  public static final class Holder {}

  private static ObjectLayout layout(Class<?> type, String... properties) {
    PropertyName[] names = new PropertyName[properties.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = PropertyName.of(properties[i]);
    }
    return ObjectLayout.of(type.getSimpleName(), 1, type, Unknown.FAIL, names);
  }

  private static <T> Codec<T> codec(Class<T> type, Function<Codec<T>, Parts> parts) {
    return new ShownCodec<>("shown." + type.getSimpleName(), type, parts);
  }

  private static final Codec<Card> CARD =
      codec(Card.class, self -> Parts.of(layout(Card.class, "number", "holder")).sensitive(0));

  private static final Codec<Plain> PLAIN =
      codec(Plain.class, self -> Parts.of(layout(Plain.class, "a")));

  private static final Codec<Node> NODE =
      codec(
          Node.class,
          self ->
              Parts.of(layout(Node.class, "next", "list"))
                  .with(0, self)
                  .with(1, Codecs.list(self, true)));

  private static final Codec<Both> BOTH =
      codec(
          Both.class,
          self -> Parts.of(layout(Both.class, "plain", "card")).with(0, PLAIN).with(1, CARD));

  private static <T> Codec<Slot<T>> slot(Codec<T> argument) {
    return new ShownCodec<>(
        "shown.Slot",
        Slot.class,
        self ->
            Parts.of(layout(Slot.class, "value", "deeper"), argument)
                .with(0, argument)
                .with(1, slot(Codecs.list(argument, true))));
  }

  private static <T> Codec<Form<T>> form(Codec<T> argument) {
    return new ShownCodec<>(
        "shown.Form", Form.class, self -> Parts.form(self, Codecs.list(argument, true), false));
  }

  private static <T> Codec<Loop<T>> loop() {
    return new ShownCodec<>(
        "shown.Loop", Loop.class, self -> Parts.form(self, Codecs.list(self, true), false));
  }

  private static <T> Codec<T> holding(Class<T> type, Codec<?>... forms) {
    return codec(
        type,
        self -> {
          var parts = Parts.of(layout(type, "a", "b")).with(0, forms[0]);
          return forms.length == 1 ? parts : parts.with(1, forms[1]);
        });
  }

  private static final Codec<Kept> KEPT =
      codec(
          Kept.class,
          self ->
              Parts.of(
                      ObjectLayout.of(
                          "shown.Kept", 2, Kept.class, Unknown.COLLECT, PropertyName.of("key")))
                  .sensitive(0));

  private static final Codec<Mute> MUTE =
      codec(Mute.class, self -> Parts.form(self, Codecs.STRING, true));

  private static final Codec<OfInt> OF_INT = holding(OfInt.class, form(Codecs.INT));
  private static final Codec<OfCard> OF_CARD = holding(OfCard.class, form(CARD));
  private static final Codec<OfBoth> OF_BOTH = holding(OfBoth.class, form(Codecs.INT), form(CARD));
  private static final Codec<OfLoop> OF_LOOP = holding(OfLoop.class, loop());

  /** The closed positions of a holder. */
  private static final Map<String, Codec<?>> POSITIONS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("any", Codecs.OPEN),
              Map.entry("one", CARD),
              Map.entry("cards", Codecs.list(CARD, true)),
              Map.entry("pair", Codecs.entry(Codecs.STRING, true, CARD, true)),
              Map.entry("plain", PLAIN),
              Map.entry("plain2", PLAIN),
              Map.entry("node", NODE),
              Map.entry("both", BOTH),
              Map.entry("slotInt", slot(Codecs.INT)),
              Map.entry("slotCard", slot(CARD)),
              Map.entry("ofInt", OF_INT),
              Map.entry("ofCard", OF_CARD),
              Map.entry("ofBoth", OF_BOTH),
              Map.entry("ofLoop", OF_LOOP),
              Map.entry("kept", KEPT)));

  private static final Codec<Holder> HOLDER =
      codec(
          Holder.class,
          self -> {
            String[] names = POSITIONS.keySet().toArray(new String[0]);
            var parts = Parts.of(layout(Holder.class, names));
            for (int i = 0; i < names.length; i++) {
              parts.with(i, Objects.requireNonNull(POSITIONS.get(names[i])));
            }
            return parts;
          });

  private static final Codec<Vault> VAULT =
      new ShownCodec<>(
          "vault", Vault.class, self -> Parts.of(layout(Vault.class, "pin")).sensitive(0));

  private static final List<Codec<?>> ALL = List.of(CARD, KEPT, HOLDER, MUTE, VAULT);

  /** A mapper that knows these types, those of {@link SampleProvider}, and no others. */
  public static SerdeMapper mapper() {
    return SerdeMapper.builder().classLoader(loader()).build();
  }

  /** Sees the providers of both. */
  public static ClassLoader loader() {
    URL services = Objects.requireNonNull(ShownTypes.class.getResource("/shown/"));
    return new URLClassLoader(new URL[] {services}, ShownTypes.class.getClassLoader());
  }

  @Override
  public @Nullable Codec<?> byName(String name) {
    return ALL.stream().filter(codec -> codec.name().equals(name)).findAny().orElse(null);
  }

  @Override
  public @Nullable Codec<?> byType(Class<?> type) {
    return ALL.stream().filter(codec -> codec.type() == type).findAny().orElse(null);
  }

  @Override
  public List<String> names() {
    return ALL.stream().map(Codec::name).sorted().toList();
  }
}
