package dev.cairn.benchmarks.peer;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import dev.cairn.benchmarks.Contestant;
import java.util.UUID;

/** Kryo, with a serializer for UUIDs, which it does not know. */
public final class KryoPeer extends Contestant.Binary {

  private final Kryo kryo;
  private final Output output;

  /** Ready for one type. */
  public KryoPeer() {
    this.kryo = new Kryo();
    this.output = new Output(4096, -1);
    kryo.setRegistrationRequired(false);
    kryo.addDefaultSerializer(UUID.class, new UuidSerializer());
  }

  @Override
  public byte[] writeBytes(Object value) {
    output.reset();
    kryo.writeClassAndObject(output, value);
    return output.toBytes();
  }

  @Override
  public Object readBytes(byte[] document) {
    return kryo.readClassAndObject(new Input(document));
  }

  private static final class UuidSerializer extends Serializer<UUID> {

    @Override
    public void write(Kryo kryo, Output output, UUID value) {
      output.writeLong(value.getMostSignificantBits());
      output.writeLong(value.getLeastSignificantBits());
    }

    @Override
    public UUID read(Kryo kryo, Input input, Class<? extends UUID> type) {
      return new UUID(input.readLong(), input.readLong());
    }
  }
}
