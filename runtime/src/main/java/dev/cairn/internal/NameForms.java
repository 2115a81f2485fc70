package dev.cairn.internal;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;

/**
 * How identifiers and addresses are written. Each form is a class of its own, loaded when it is
 * used.
 */
public final class NameForms {

  private NameForms() {}

  /** The form of uuid values. */
  public static final class UuidForm extends AsciiForm<UUID> {

    /** The only instance. */
    public static final AsciiForm<UUID> FORM = new UuidForm();

    private UuidForm() {
      super("uuid", "a UUID such as \"123e4567-e89b-12d3-a456-426614174000\"");
    }

    @Override
    public int maxLength(UUID value) {
      return UuidText.LENGTH;
    }

    @Override
    public int put(byte[] target, int at, UUID value) {
      return UuidText.put(target, at, value);
    }

    @Override
    public UUID parse(byte[] text, int from, int to) {
      return UuidText.parse(text, from, to);
    }
  }

  /** The form of uri values. */
  public static final class UriForm extends TextForm<URI> {

    /** The only instance. */
    public static final TextForm<URI> FORM = new UriForm();

    private UriForm() {
      super("uri", "a URI such as \"https://example.org/\"");
    }

    @Override
    public String format(URI value) {
      String text = value.toString();
      if (!parse(text).equals(value)) {
        throw new IllegalArgumentException("its text reads back as another");
      }
      return text;
    }

    @Override
    public URI parse(String text) {
      try {
        return new URI(text);
      } catch (URISyntaxException e) {
        throw new IllegalArgumentException(e.getMessage(), e);
      }
    }
  }

  /** The form of locale values. */
  public static final class LocaleForm extends TextForm<Locale> {

    /** The only instance. */
    public static final TextForm<Locale> FORM = new LocaleForm();

    private LocaleForm() {
      super("locale", "a language tag such as \"fr-CA\"");
    }

    @Override
    public String format(Locale value) {
      String tag = value.toLanguageTag();
      if (!Locale.forLanguageTag(tag).equals(value)) {
        throw new IllegalArgumentException("no language tag reads back as it");
      }
      return tag;
    }

    @Override
    public Locale parse(String text) {
      Locale locale = Locale.forLanguageTag(text);
      if (!locale.toLanguageTag().equals(text)) {
        throw new IllegalArgumentException("it is no language tag in canonical form");
      }
      return locale;
    }
  }

  /** The form of currency values. */
  public static final class CurrencyForm extends TextForm<Currency> {

    /** The only instance. */
    public static final TextForm<Currency> FORM = new CurrencyForm();

    private CurrencyForm() {
      super("currency", "a currency such as \"EUR\"");
    }

    @Override
    public String format(Currency value) {
      return value.getCurrencyCode();
    }

    @Override
    public Currency parse(String text) {
      return Currency.getInstance(text);
    }
  }

  /** The form of path values. */
  public static final class PathForm extends TextForm<Path> {

    /** The only instance. */
    public static final TextForm<Path> FORM = new PathForm();

    private PathForm() {
      super("path", "a path of the default file system");
    }

    @Override
    public String format(Path value) {
      String text = value.toString();
      if (!value.getFileSystem().equals(FileSystems.getDefault()) || !Path.of(text).equals(value)) {
        throw new IllegalArgumentException("its text reads back as another");
      }
      return text;
    }

    @Override
    public Path parse(String text) {
      return Path.of(text);
    }
  }

  /** The form of url values. */
  public static final class UrlForm extends TextForm<URL> {

    /** The only instance. */
    public static final TextForm<URL> FORM = new UrlForm();

    private UrlForm() {
      super("url", "a URL such as \"https://example.org/\"");
    }

    @Override
    public String format(URL value) {
      String text = value.toExternalForm();
      parse(text);
      return text;
    }

    @Override
    public URL parse(String text) {
      requireKnownProtocol(text);
      try {
        URL url = new URL(text);
        if (!url.toExternalForm().equals(text)) {
          throw new IllegalArgumentException("it is not in canonical form");
        }
        return url;
      } catch (MalformedURLException e) {
        throw new IllegalArgumentException(e.getMessage(), e);
      }
    }

    /** The JDK looks for classes named after unknown protocols, so only its own are let through. */
    private static void requireKnownProtocol(String text) {
      String address = text.startsWith("jar:") ? text.substring(4) : text;
      if (!address.startsWith("https:")
          && !address.startsWith("http:")
          && !address.startsWith("file:")
          && !address.startsWith("ftp:")) {
        throw new IllegalArgumentException("its protocol is none of https, http, file, ftp, jar");
      }
    }
  }
}
