package dev.cairn.durable.store;

class MemoryStoreTest extends StoreContract {

  private final MemoryStore store = new MemoryStore();

  @Override
  CheckpointStore open() {
    return store;
  }
}
