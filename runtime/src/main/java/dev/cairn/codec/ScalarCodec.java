package dev.cairn.codec;

import dev.cairn.internal.TextForm;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a built-in type whose values have no parts. The subclasses serve a family of types
 * each, told apart by a number: one class for each type would cost the start of a JVM more than all
 * else that Cairn does there.
 *
 * @param <T> the type of the values
 */
abstract class ScalarCodec<T> extends Codec<T> {

  final int kind;
  private final String name;

  ScalarCodec(int kind, String name) {
    this.kind = kind;
    this.name = name;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final T readData(JsonReader in, int version) {
    if (in.peek() == '{') {
      throw in.malformed("Expected the data of '" + name + "', found an object");
    }
    return super.readData(in, version);
  }

  /** The text of values in strings and keys; null where the type has none or needs none. */
  @Nullable TextForm<?> form() {
    return null;
  }

  @Override
  public String keyText(T key) {
    return typedForm().format(key);
  }

  @Override
  public T readKey(JsonReader in, String text) {
    TextForm<T> form = typedForm();
    try {
      return form.parse(text);
    } catch (RuntimeException e) {
      throw in.malformed("Expected a key that is " + form.due());
    }
  }

  @SuppressWarnings("unchecked") // the form of a kind is of its type
  private TextForm<T> typedForm() {
    TextForm<?> form = form();
    if (form == null) {
      throw new IllegalStateException(name + " is no key");
    }
    return (TextForm<T>) form;
  }
}
