package com.acme.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Documents that a fuzzer makes up. See {@link Kept} for where it begins. */
class ReadingFuzz {

  @Kept
  @FuzzTest(maxExecutions = Kept.EXECUTIONS, maxDuration = Kept.MOST)
  void anyBytesAsEachType(byte[] data) {
    Cost.check(data, ReadingTargets::anyBytesAsEachType);
  }

  @Kept
  @FuzzTest(maxExecutions = Kept.EXECUTIONS, maxDuration = Kept.MOST)
  void anyBytesAsOpenValues(byte[] data) {
    Cost.check(data, ReadingTargets::anyBytesAsOpenValues);
  }

  @Kept
  @FuzzTest(maxExecutions = Kept.EXECUTIONS, maxDuration = Kept.MOST)
  void anyTextByEveryWayIn(byte[] data) {
    Cost.check(data, ReadingTargets::anyTextByEveryWayIn);
  }

  @Kept
  @FuzzTest(maxExecutions = Kept.EXECUTIONS, maxDuration = Kept.MOST)
  void changedDocuments(byte[] data) {
    Cost.check(data, ReadingTargets::changedDocuments);
  }

  @Kept
  @FuzzTest(maxExecutions = Kept.EXECUTIONS, maxDuration = Kept.MOST)
  void namesOfClasses(byte[] data) {
    Cost.check(data, ReadingTargets::namesOfClasses);
  }
}
