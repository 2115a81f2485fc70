package dev.cairn.processor.validation;

import dev.cairn.processor.declaration.Access;
import dev.cairn.processor.declaration.Nullness;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.diagnostic.ProblemCode;
import dev.cairn.processor.diagnostic.Site;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a type stands.
 *
 * @param site the element to report problems at
 * @param path the way to the type from the class, such as {@code Order.lines[]}
 * @param access what the codec may use
 * @param nullness what the source says about null there
 * @param problems takes what is wrong
 */
record Place(Site site, String path, Access access, Nullness nullness, List<Problem> problems) {

  /** A place within the type that stands here. */
  Place within(String step) {
    return new Place(site, path + step, access, nullness, problems);
  }

  /** The same place, asked only whether something fits there. */
  Place silently() {
    return new Place(site, path, access, nullness, new ArrayList<>());
  }

  void report(ProblemCode code, Object... arguments) {
    problems.add(Problem.of(code, site, arguments));
  }
}
