package dev.cairn.codec;

import dev.cairn.internal.NameForms;
import dev.cairn.internal.TextForm;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names of things outside: identifiers, languages, currencies, files. */
final class PlatformCodec<T> extends ScalarCodec<T> {

  static final int URI = 0;
  static final int URL = 1;
  static final int LOCALE = 2;
  static final int CURRENCY = 3;
  static final int PATH = 4;

  PlatformCodec(int kind, String name) {
    super(kind, name);
  }

  @Override
  public Class<?> type() {
    return switch (kind) {
      case URI -> URI.class;
      case URL -> URL.class;
      case LOCALE -> Locale.class;
      case CURRENCY -> Currency.class;
      case PATH -> Path.class;
      default -> throw new AssertionError(kind);
    };
  }

  @Override
  public void write(JsonWriter out, T value) {
    switch (kind) {
      case URI -> out.writeUri((URI) value);
      case URL -> out.writeUrl((URL) value);
      case LOCALE -> out.writeLocale((Locale) value);
      case CURRENCY -> out.writeCurrency((Currency) value);
      case PATH -> out.writePath((Path) value);
      default -> throw new AssertionError(kind);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // the kind says what T is
  public T read(JsonReader in) {
    return (T) readValue(in);
  }

  private Object readValue(JsonReader in) {
    return switch (kind) {
      case URI -> in.readUri();
      case URL -> in.readUrl();
      case LOCALE -> in.readLocale();
      case CURRENCY -> in.readCurrency();
      case PATH -> in.readPath();
      default -> throw new AssertionError(kind);
    };
  }

  @Override
  public boolean isKey() {
    return true;
  }

  @Override
  @Nullable TextForm<?> form() {
    return switch (kind) {
      case URI -> NameForms.UriForm.FORM;
      case URL -> NameForms.UrlForm.FORM;
      case LOCALE -> NameForms.LocaleForm.FORM;
      case CURRENCY -> NameForms.CurrencyForm.FORM;
      case PATH -> NameForms.PathForm.FORM;
      default -> null;
    };
  }
}
