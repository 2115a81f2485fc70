package dev.cairn.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * The codec of a registered serializer, or of a type that brings its own form.
 *
 * @param erasure the type of the values without type arguments; also a primitive's wrapper, or an
 *     array
 * @param served the classes that the codec is for, where they are not that type alone
 * @param use where the codec is used
 * @param data the shape of the data
 * @param enveloped whether the data may look like an envelope, so that it always stands in one
 * @param calls the methods that are called
 */
public record FormModel(
    CodecTarget target,
    TypeName erasure,
    List<ClassName> served,
    Use use,
    ValueShape data,
    boolean enveloped,
    Calls calls)
    implements CodecModel {

  public FormModel {
    served = List.copyOf(served);
  }

  /** Whether the codec is that of a registered serializer, which types find by themselves. */
  public boolean isRegistered() {
    return calls.registered();
  }

  /** Whether a registered serializer is found by its type. */
  public boolean isFound() {
    return isRegistered() && use != Use.ON_DEMAND;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitForm(this);
  }

  /** For which values a codec is used. */
  public enum Use {
    /** For exactly one class. */
    OWN,
    /** For classes and what extends them, unless that has a codec of its own. */
    REGISTERED,
    /** For whatever stands where a property names it. */
    ON_DEMAND
  }

  /**
   * The methods of a form.
   *
   * @param owner the class that has them
   * @param registered whether that is a registered serializer, and not the type itself
   * @param readable whether it can read
   * @param shown whether it can show data to people
   */
  public record Calls(ClassName owner, boolean registered, boolean readable, boolean shown) {}
}
