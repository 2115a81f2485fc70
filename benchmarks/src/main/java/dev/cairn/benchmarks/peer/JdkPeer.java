package dev.cairn.benchmarks.peer;

import dev.cairn.benchmarks.Contestant;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** The serialization of the JDK. */
public final class JdkPeer extends Contestant.Binary {

  @Override
  public byte[] writeBytes(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  @Override
  public Object readBytes(byte[] document) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(document))) {
      return in.readObject();
    }
  }
}
