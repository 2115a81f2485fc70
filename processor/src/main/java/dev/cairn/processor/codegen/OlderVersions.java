package dev.cairn.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.cairn.processor.model.CodecTarget;
import dev.cairn.processor.model.EvolutionModel;
import dev.cairn.processor.model.ObjectModel;
import dev.cairn.processor.model.ValueShape;
import dev.cairn.processor.model.ValueShape.CodedShape;
import dev.cairn.processor.model.ValueShape.VariableShape;
import java.util.ArrayList;
import java.util.List;

/**
 * Generates what reads and writes data of older versions. Nothing of it is on the way of current
 * data but one comparison.
 */
final class OlderVersions {

  private final CodecScope scope;
  private final EvolutionModel evolution;
  private final ReadOlderMethods reading;
  private final WriteOlderMethods writing;

  OlderVersions(CodecScope scope, ObjectModel model) {
    this.scope = scope;
    this.evolution = model.evolution();
    this.reading = new ReadOlderMethods(scope, model);
    this.writing = new WriteOlderMethods(scope, model);
  }

  boolean canBeRead() {
    return reading.isNeeded();
  }

  boolean canBeWritten() {
    return writing.isNeeded();
  }

  void addTo(TypeSpec.Builder type) {
    if (canBeRead()) {
      type.addMethods(reading.methods());
    }
    if (canBeWritten()) {
      type.addMethods(writing.methods());
    }
    type.addMethods(new MigrationMethods(scope).of(evolution));
  }

  /** Generates the beginning of a method that reads an object in a closed position. */
  CodeBlock beginClosed() {
    return reading.beginClosed();
  }

  /** Generates the way to older versions where the version is known. */
  CodeBlock branchToOlder() {
    return reading.branchToOlder();
  }

  /** Generates the way to older versions when writing. */
  CodeBlock branchToOlder(boolean envelope) {
    return writing.branchToOlder(envelope);
  }

  /** The type itself, as the codec would be used elsewhere. */
  static ValueShape own(CodecTarget target) {
    return new CodedShape(
        target.codec(),
        target.type(),
        target.typeVariables().stream()
            .<ValueShape>map(variable -> new VariableShape(variable.name(), variable))
            .toList(),
        /* key= */ false);
  }

  /** Versions as arguments, the current one last. */
  static CodeBlock list(List<Integer> older, int current) {
    List<Integer> all = new ArrayList<>(older);
    all.add(current);
    return all.stream()
        .map(version -> CodeBlock.of("$L", version))
        .collect(CodeBlock.joining(", "));
  }
}
