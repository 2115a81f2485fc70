package dev.cairn.processor.model;

import java.util.List;

/** The codec of an enum. */
public record EnumModel(CodecTarget target, List<ConstantModel> constants) implements CodecModel {

  public EnumModel {
    constants = List.copyOf(constants);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitEnum(this);
  }

  /** One constant, in the order of declaration. */
  public record ConstantModel(String javaName, String wireName, List<String> aliases) {
    public ConstantModel {
      aliases = List.copyOf(aliases);
    }
  }
}
