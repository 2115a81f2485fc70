package dev.cairn.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The codec of a sealed type: values are envelopes that name the subtype.
 *
 * @param subtypes the subtypes that can be built, nested sealed ones resolved into theirs
 * @param open whether further subtypes may exist, below a non-sealed one
 */
public record SealedModel(CodecTarget target, List<SubtypeModel> subtypes, boolean open)
    implements CodecModel {

  public SealedModel {
    subtypes = List.copyOf(subtypes);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitSealed(this);
  }

  /**
   * One subtype.
   *
   * @param rawType its class
   * @param codec its codec
   * @param arguments its type arguments, in terms of the type variables of the sealed type; where
   *     the sealed type does not determine one, it is open
   * @param names its name in data, then its aliases
   * @param extensible whether only exactly this class is meant, for others may extend it
   * @param bounded whether its type parameters have bounds, so that there may be no type with these
   *     arguments
   */
  public record SubtypeModel(
      ClassName rawType,
      ClassName codec,
      List<ValueShape> arguments,
      List<String> names,
      boolean extensible,
      boolean bounded) {
    public SubtypeModel {
      arguments = List.copyOf(arguments);
      names = List.copyOf(names);
    }
  }
}
