package com.acme.threads;

import dev.cairn.SerdeMapper;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;

/** Loads the application's classes anew; Cairn's are those of the test. */
final class ApplicationLoader extends URLClassLoader {

  static {
    registerAsParallelCapable();
  }

  ApplicationLoader() throws MalformedURLException {
    super(classPath(), ApplicationLoader.class.getClassLoader());
  }

  private static URL[] classPath() {
    return Stream.of(Workload.class, com.acme.records.Node.class, com.acme.library.Book.class)
        .map(ApplicationLoader::home)
        .distinct()
        .toArray(URL[]::new);
  }

  private static URL home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toUri()
          .toURL();
    } catch (URISyntaxException | MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith("com.acme.")) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  /** Only what this loader has: its parent has a provider of the same classes, and others. */
  @Override
  public java.util.Enumeration<URL> getResources(String name) throws java.io.IOException {
    return name.contains("dev.cairn") ? findResources(name) : super.getResources(name);
  }

  @SuppressWarnings("unchecked")
  Function<SerdeMapper, String> workload() throws ReflectiveOperationException {
    return (Function<SerdeMapper, String>)
        loadClass(Workload.class.getName()).getConstructor().newInstance();
  }
}
