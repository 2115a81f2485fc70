package dev.cairn.checkpoint;

import dev.cairn.SerdeException;
import dev.cairn.SerdeMapper;
import dev.cairn.internal.Base64Text;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * {@code cairn:sealed.1;<key id>;<data key>;<tag>,<document>}. The document is that of the {@link
 * SerDes}, with an envelope called {@code sealed} in the place of every sensitive value. A data key
 * of its own, encrypted with the key as the stage {@code aes-256-gcm} encrypts, seals the values of
 * one document, so that the key itself is used once for each; see {@link DocumentSeal}.
 */
final class SealingStage implements Stage {

  private static final String NAME = "sealed";
  private static final int VERSION = 1;

  private final StageKeys keys;

  SealingStage(KeyProvider keys) {
    this.keys = new StageKeys(NAME, VERSION, keys);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Kind kind() {
    return Kind.SEALING;
  }

  @Override
  public StageOutput write(StageInput input) {
    SerdeMapper mapper = input.mapper();
    String document = input.document();
    if (mapper == null || document.contains(SealedValues.BEGIN)) {
      throw StageFailure.malformed(
          "Stage sealed takes what CodecSerDes has written, for it must know which properties are"
              + " sensitive; give another SerDes stages of its own",
          null);
    }
    EncryptionKey key = keys.current();
    byte[] dataKey = keys.random(DocumentSeal.KEY_BYTES);
    DocumentSeal seal = new DocumentSeal(dataKey, input.context());
    String sealed = mapper.replaceSensitive(document, new SealedValues.Writer(seal));
    byte[] body = TextBytes.utf8(sealed);
    return new StageOutput(
        VERSION,
        List.of(
            key.id(), base64(keys.encrypt(key, input.context(), dataKey)), base64(seal.tag(body))),
        body,
        true);
  }

  @Override
  public byte[] read(StageFrame frame) {
    frame.require(VERSION, 3);
    SealedValues values = new SealedValues(frame);
    byte[] dataKey = dataKey(frame, values);
    if (dataKey.length != DocumentSeal.KEY_BYTES) {
      throw frame.malformed("its data key has another length", null);
    }
    DocumentSeal seal = new DocumentSeal(dataKey, frame.context());
    String document = values.opened(seal);
    if (!seal.fits(bytes(frame, 2), frame.body())) {
      throw frame.malformed(
          "what is not sealed in it was changed, or a sealed value was taken away", null);
    }
    return document.getBytes(StandardCharsets.UTF_8);
  }

  private byte[] dataKey(StageFrame frame, SealedValues values) {
    try {
      return keys.decrypt(frame, frame.parameters().get(0), bytes(frame, 1));
    } catch (RetryableCheckpointException e) {
      throw e;
    } catch (SerdeException | CheckpointException e) {
      throw values.unopenable(e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] bytes(StageFrame frame, int parameter) {
    try {
      return Base64Text.parse(frame.parameters().get(parameter));
    } catch (IllegalArgumentException e) {
      throw frame.malformed("its header is not Base64", null);
    }
  }
}
