package dev.cairn.checkpoint;

import java.util.List;

/**
 * {@code cairn:aes-256-gcm.1;<key id>,<nonce of 12 bytes><ciphertext><tag of 16 bytes>}. The name,
 * the version, the key id and the context are associated data, so none of them can be changed.
 */
final class EncryptionStage implements Stage {

  private static final String NAME = "aes-256-gcm";
  private static final int VERSION = 1;

  private final StageKeys keys;

  EncryptionStage(KeyProvider keys) {
    this.keys = new StageKeys(NAME, VERSION, keys);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Kind kind() {
    return Kind.ENCRYPTION;
  }

  @Override
  public StageOutput write(StageInput input) {
    EncryptionKey key = keys.current();
    byte[] body = keys.encrypt(key, input.context(), input.content());
    return new StageOutput(VERSION, List.of(key.id()), body, false);
  }

  @Override
  public byte[] read(StageFrame frame) {
    frame.require(VERSION, 1);
    return keys.decrypt(frame, frame.parameters().get(0), frame.body());
  }
}
