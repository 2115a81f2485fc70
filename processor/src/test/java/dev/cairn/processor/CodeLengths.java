package dev.cairn.processor;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Reads from a class file how many bytes of code each method has. */
final class CodeLengths {

  private final DataInputStream in;
  private final Map<Integer, String> texts = new TreeMap<>();

  private CodeLengths(byte[] classFile) {
    in = new DataInputStream(new ByteArrayInputStream(classFile));
  }

  /** By name and descriptor. */
  static Map<String, Integer> of(byte[] classFile) throws IOException {
    return new CodeLengths(classFile).methods();
  }

  private Map<String, Integer> methods() throws IOException {
    in.skipNBytes(8); // magic, versions
    constants();
    in.skipNBytes(6); // access, this, super
    in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
    Map<String, Integer> lengths = new TreeMap<>();
    members(new TreeMap<>()); // fields
    members(lengths);
    return lengths;
  }

  private void constants() throws IOException {
    int count = in.readUnsignedShort();
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts.put(i, in.readUTF());
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        case 5, 6 -> {
          in.skipNBytes(8);
          i++; // takes two places
        }
        default -> in.skipNBytes(4);
      }
    }
  }

  private void members(Map<String, Integer> lengths) throws IOException {
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      in.skipNBytes(2);
      String name = texts.get(in.readUnsignedShort()) + texts.get(in.readUnsignedShort());
      int attributes = in.readUnsignedShort();
      for (int j = 0; j < attributes; j++) {
        String attribute = texts.get(in.readUnsignedShort());
        byte[] content = in.readNBytes(in.readInt());
        if ("Code".equals(attribute)) {
          DataInputStream code = new DataInputStream(new ByteArrayInputStream(content));
          code.skipNBytes(4); // stack, locals
          lengths.put(name, code.readInt());
        }
      }
    }
  }
}
