package com.acme.fuzz;

import dev.cairn.checkpoint.PayloadStore;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Payloads in memory. */
final class MemoryStore implements PayloadStore {

  private final Map<String, byte[]> payloads = new ConcurrentHashMap<>();

  @Override
  public void put(String digest, byte[] content) {
    payloads.put(digest, content);
  }

  @Override
  public byte[] get(String digest, int length) {
    return payloads.get(digest);
  }
}
