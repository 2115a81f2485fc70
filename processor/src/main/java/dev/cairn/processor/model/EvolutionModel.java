package dev.cairn.processor.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How data of other versions of an object is read and written.
 *
 * @param forward the steps from older versions, each to the next
 * @param backward the steps from newer versions, each to the one before
 * @param names the wire names of older versions that were others than today's
 */
public record EvolutionModel(
    List<StepModel> forward, List<StepModel> backward, SortedMap<Integer, String> names) {

  /** Only the current version is known. */
  public static final EvolutionModel NONE = new EvolutionModel(List.of(), List.of());

  public EvolutionModel {
    forward = List.copyOf(forward);
    backward = List.copyOf(backward);
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
  }

  /** Steps between versions of one name. */
  public EvolutionModel(List<StepModel> forward, List<StepModel> backward) {
    this(forward, backward, new TreeMap<>(Map.of()));
  }

  /** The steps from a version to the current one, each once; empty where there is no way. */
  public Optional<List<StepModel>> pathFrom(int version, int current) {
    return path(forward, version, current, 1);
  }

  /** The steps back from the current version to an older one; empty where there is no way. */
  public Optional<List<StepModel>> pathBack(int current, int version) {
    return path(backward, current, version, -1);
  }

  private static Optional<List<StepModel>> path(
      List<StepModel> steps, int from, int to, int direction) {
    List<StepModel> path = new ArrayList<>();
    for (int version = from; version != to; version += direction) {
      int at = version;
      Optional<StepModel> step = steps.stream().filter(each -> each.from() == at).findFirst();
      if (step.isEmpty()) {
        return Optional.empty();
      }
      path.add(step.get());
    }
    return Optional.of(path);
  }

  /** The versions that a path leads from, the oldest first; the current one is not among them. */
  public List<Integer> readable(int current) {
    return forward.stream()
        .map(StepModel::from)
        .filter(version -> pathFrom(version, current).isPresent())
        .sorted()
        .toList();
  }

  /** The older versions that a path leads back to, the oldest first. */
  public List<Integer> writable(int current) {
    return backward.stream()
        .map(StepModel::to)
        .filter(version -> pathBack(current, version).isPresent())
        .sorted()
        .toList();
  }

  /** Whether documents without version at the root are of version 0. */
  public boolean readsBareDocuments() {
    return forward.stream().anyMatch(step -> step.from() == 0);
  }
}
