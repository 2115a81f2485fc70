package dev.cairn.internal;

import dev.cairn.SerdeException.Location;
import dev.cairn.UnsupportedTypeException;
import dev.cairn.codec.Codec;
import dev.cairn.codec.CodecProvider;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * The codecs that were compiled in: the closed table that names in data are compared with. The
 * providers are looked for at first use. Thread-safe.
 */
public final class Registry {

  private final List<@Nullable ClassLoader> loaders;
  private volatile CodecProvider @Nullable [] providers;

  /** Which provider knows a name; stays empty where there is but one. */
  private final Map<String, CodecProvider> byName = new HashMap<>();

  /**
   * A registry of the providers that a class loader sees.
   *
   * @param loaders the class loaders to ask: the first that sees a provider is taken
   */
  public Registry(List<@Nullable ClassLoader> loaders) {
    this.loaders = loaders;
  }

  /** The codec of a registered name or alias, or null. */
  public @Nullable Codec<?> byName(String name) {
    CodecProvider[] all = providers();
    if (all.length == 1) {
      return all[0].byName(name);
    }
    CodecProvider provider = byName.get(name);
    return provider == null ? null : provider.byName(name);
  }

  /**
   * The codec of exactly this registered class, or null.
   *
   * @throws UnsupportedTypeException if two providers have one
   */
  public @Nullable Codec<?> byType(Class<?> type) {
    Codec<?> found = null;
    CodecProvider owner = null;
    for (CodecProvider provider : providers()) {
      Codec<?> codec = provider.byType(type);
      if (codec == null) {
        continue;
      }
      if (owner != null) {
        throw conflict("the class " + type.getName(), owner, provider);
      }
      found = codec;
      owner = provider;
    }
    if (found != null) {
      checkName(found);
    }
    return found;
  }

  /**
   * The codec of the most special supertype of a class that serves subtypes, or null.
   *
   * @throws UnsupportedTypeException if there are two, neither a subtype of the other
   */
  public @Nullable Codec<?> bySupertype(Class<?> type) {
    ServingCodecs serving = new ServingCodecs(type);
    for (CodecProvider provider : providers()) {
      serving.addAll(provider.subtypeCodecs());
    }
    return serving.best();
  }

  /** All registered names and aliases. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (CodecProvider provider : providers()) {
      names.addAll(provider.names());
    }
    return names;
  }

  private CodecProvider[] providers() {
    CodecProvider[] all = providers;
    return all != null ? all : load();
  }

  private synchronized CodecProvider[] load() {
    CodecProvider[] all = providers;
    if (all == null) {
      List<CodecProvider> found = new ArrayList<>();
      for (int i = 0; i < loaders.size() && found.isEmpty(); i++) {
        for (CodecProvider provider : ServiceLoader.load(CodecProvider.class, loaders.get(i))) {
          found.add(provider);
        }
      }
      if (found.size() > 1) {
        index(found);
      }
      all = found.toArray(new CodecProvider[0]);
      providers = all;
    }
    return all;
  }

  private void index(List<CodecProvider> found) {
    byName.clear();
    Map<String, CodecProvider> served = new HashMap<>();
    for (CodecProvider provider : found) {
      for (String type : provider.servedTypes()) {
        CodecProvider other = served.put(type, provider);
        if (other != null) {
          throw conflict("the class " + type, other, provider);
        }
      }
      for (String name : provider.names()) {
        CodecProvider other = byName.put(name, provider);
        if (other != null) {
          throw conflict("the wire name '" + name + "'", other, provider);
        }
      }
    }
  }

  private static void checkName(Codec<?> codec) {
    if (codec.name().indexOf('.') < 0 && BuiltIns.isName(codec.name())) {
      throw new UnsupportedTypeException(
          codec.type().getName() + " has the wire name of a built-in type, '" + codec.name() + "'",
          Location.UNKNOWN.withType(codec.name(), 0),
          null);
    }
  }

  private static UnsupportedTypeException conflict(
      String what, CodecProvider one, CodecProvider other) {
    return new UnsupportedTypeException(
        "Two providers have a codec for "
            + what
            + ": "
            + origin(one)
            + " and "
            + origin(other)
            + "; keep one of them on the class path or the module path",
        Location.UNKNOWN,
        null);
  }

  private static String origin(CodecProvider provider) {
    Class<?> type = provider.getClass();
    String module = type.getModule().isNamed() ? type.getModule().getName() + "/" : "";
    return module + type.getName() + location(type);
  }

  private static String location(Class<?> type) {
    try {
      CodeSource source = type.getProtectionDomain().getCodeSource();
      return source == null || source.getLocation() == null ? "" : " in " + source.getLocation();
    } catch (SecurityException e) {
      return ""; // a security manager may keep it to itself
    }
  }
}
