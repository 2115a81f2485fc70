package dev.cairn.sample;

import dev.cairn.codec.CodecProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** Sees no providers but these. */
public class ProviderLoader extends ClassLoader {

  private final String services;

  public ProviderLoader(Class<?>... providers) {
    super(ProviderLoader.class.getClassLoader());
    StringBuilder lines = new StringBuilder();
    for (Class<?> provider : providers) {
      lines.append(provider.getName()).append('\n');
    }
    this.services = lines.toString();
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return name.equals("META-INF/services/" + CodecProvider.class.getName())
        ? Collections.enumeration(List.of(url()))
        : super.getResources(name);
  }

  private URL url() throws IOException {
    return new URL(
        null,
        "memory:services",
        new URLStreamHandler() {
          @Override
          protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
              @Override
              public void connect() {}

              @Override
              public InputStream getInputStream() {
                return new ByteArrayInputStream(services.getBytes(StandardCharsets.UTF_8));
              }
            };
          }
        });
  }
}
