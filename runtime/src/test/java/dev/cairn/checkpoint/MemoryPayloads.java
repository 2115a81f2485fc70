package dev.cairn.checkpoint;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A store in the shape of an object store's bucket, which fails on command. */
final class MemoryPayloads implements PayloadStore {

  final Map<String, byte[]> objects = new LinkedHashMap<>();
  boolean down;

  @Override
  public void put(String sha256, byte[] content) throws IOException {
    requireUp();
    objects.putIfAbsent(sha256, content);
  }

  @Override
  public byte[] get(String sha256, int length) throws IOException {
    requireUp();
    return objects.get(sha256);
  }

  private void requireUp() throws IOException {
    if (down) {
      throw new IOException("connection refused");
    }
  }
}
