package com.acme.hostile;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.TreeSet;

/** The methods that a class file calls, such as {@code java.lang.Class.forName}. */
final class ClassReferences {

  private static final int UTF8 = 1;
  private static final int CLASS = 7;
  private static final int FIELD = 9;
  private static final int METHOD = 10;
  private static final int INTERFACE_METHOD = 11;
  private static final int NAME_AND_TYPE = 12;

  private final int[] tags;
  private final int[] first;
  private final int[] second;
  private final String[] texts;

  private ClassReferences(int size) {
    this.tags = new int[size];
    this.first = new int[size];
    this.second = new int[size];
    this.texts = new String[size];
  }

  /** Returns the methods and fields that a class refers to, and the classes that it names. */
  static TreeSet<String> of(byte[] classFile) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
    in.readInt();
    in.readInt();
    ClassReferences references = new ClassReferences(in.readUnsignedShort());
    for (int i = 1; i < references.tags.length; i++) {
      references.readConstant(in, i);
      if (references.tags[i] == 5 || references.tags[i] == 6) {
        i++; // longs and doubles take two places
      }
    }
    return references.names();
  }

  private void readConstant(DataInputStream in, int at) throws IOException {
    int tag = in.readUnsignedByte();
    tags[at] = tag;
    switch (tag) {
      case UTF8 -> texts[at] = in.readUTF();
      case 3, 4 -> in.readInt();
      case 5, 6 -> in.readLong();
      case CLASS, 8, 16, 19, 20 -> first[at] = in.readUnsignedShort();
      case FIELD, METHOD, INTERFACE_METHOD, NAME_AND_TYPE, 17, 18 -> {
        first[at] = in.readUnsignedShort();
        second[at] = in.readUnsignedShort();
      }
      case 15 -> {
        first[at] = in.readUnsignedByte();
        second[at] = in.readUnsignedShort();
      }
      default -> throw new IOException("A constant of kind " + tag);
    }
  }

  private TreeSet<String> names() {
    TreeSet<String> names = new TreeSet<>();
    for (int i = 1; i < tags.length; i++) {
      if (tags[i] == METHOD || tags[i] == INTERFACE_METHOD || tags[i] == FIELD) {
        names.add(className(first[i]) + "." + texts[first[second[i]]]);
      } else if (tags[i] == CLASS) {
        names.add(className(i));
      }
    }
    return names;
  }

  private String className(int constant) {
    return texts[first[constant]].replace('/', '.');
  }
}
