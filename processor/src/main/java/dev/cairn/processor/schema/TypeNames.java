package dev.cairn.processor.schema;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** Knows the names in data of the classes that a shape mentions. */
@FunctionalInterface
public interface TypeNames {

  /** The wire name of a class, then its aliases. */
  List<String> of(ClassName type);
}
