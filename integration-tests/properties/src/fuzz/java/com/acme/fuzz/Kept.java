package com.acme.fuzz;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * A target that begins with the inputs that are kept. Without {@code JAZZER_FUZZ=1} these are run,
 * and nothing else.
 */
@ArgumentsSource(Kept.Inputs.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Kept {

  long EXECUTIONS = 10_000_000;
  String MOST = "30m";

  /** The inputs of the target that has the name of the method. */
  class Inputs implements ArgumentsProvider {

    @Override
    @SuppressWarnings(
        "deprecation") // what replaces it came after the JUnit that Jazzer is built for
    public Stream<? extends Arguments> provideArguments(ExtensionContext context) {
      return Corpus.of(context.getRequiredTestMethod().getName()).stream()
          .map(input -> Arguments.of((Object) input));
    }
  }
}
