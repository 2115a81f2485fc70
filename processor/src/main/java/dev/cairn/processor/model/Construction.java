package dev.cairn.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** How a value is built from its properties, which are named by their index. */
public sealed interface Construction {

  /** What is set after construction or on a builder, in order. */
  List<Setter> setters();

  /**
   * {@code new Order(…)} with setters after it; {@code arguments} may be empty.
   *
   * @param arguments the arguments in the order of the parameters
   */
  record Constructor(List<Argument> arguments, List<Setter> setters) implements Construction {
    public Constructor {
      arguments = List.copyOf(arguments);
      setters = List.copyOf(setters);
    }
  }

  /** {@code Order.of(…)} with setters after it. */
  record Factory(ClassName owner, String method, List<Argument> arguments, List<Setter> setters)
      implements Construction {
    public Factory {
      arguments = List.copyOf(arguments);
      setters = List.copyOf(setters);
    }
  }

  /**
   * {@code Order.builder().id(…).build()}: the builder is held in a variable, setters are called as
   * statements.
   *
   * @param builder the type of the builder
   * @param factory the static method of the type that gives one; empty for {@code new Builder()}
   * @param build the method of the builder that gives the value
   */
  record Builder(TypeName builder, String factory, String build, List<Setter> setters)
      implements Construction {
    public Builder {
      setters = List.copyOf(setters);
    }
  }

  /** An argument of a constructor or a factory. */
  sealed interface Argument {

    /** The value of a property; the index {@code properties.size()} is that of the extras. */
    record FromProperty(int index) implements Argument {}

    /** A fixed value for what is not in the data. */
    record Fixed(String javaName, Slot slot, String literal) implements Argument {}
  }

  /**
   * Sets one property on the value or the builder: {@code order.setId(id)} or {@code order.id =
   * id}.
   */
  record Setter(int property, Accessor.Kind kind, String member) {}
}
