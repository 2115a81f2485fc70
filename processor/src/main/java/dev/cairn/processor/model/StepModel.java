package dev.cairn.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** How data of one version becomes data of the next, or of the one before. */
public sealed interface StepModel {

  /** The version taken. */
  int from();

  /** The version given. */
  int to();

  /**
   * A static method from the shape of the one version to that of the other.
   *
   * @param input the shape taken, with its codec
   * @param inputVersion the version that its codec reads
   * @param output the shape given, with its codec
   */
  record TypedStep(
      int from,
      int to,
      ClassName owner,
      String method,
      ValueShape input,
      int inputVersion,
      ValueShape output)
      implements StepModel {}

  /** A static method that edits plain data. */
  record PlainStep(int from, int to, ClassName owner, String method) implements StepModel {}

  /**
   * A step without a method, for the layout of the version given reads data of the version taken.
   * To be plain data of it, members are renamed and added.
   */
  record DirectStep(int from, int to, List<Rename> renames, List<Fill> fills) implements StepModel {
    public DirectStep {
      renames = List.copyOf(renames);
      fills = List.copyOf(fills);
    }
  }

  /** A member with another name. */
  record Rename(String from, String to) {}

  /** A member that always is there, and the literal it has where it was not. */
  record Fill(String name, String literal) {}
}
