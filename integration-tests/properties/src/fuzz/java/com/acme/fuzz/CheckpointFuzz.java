package com.acme.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Checkpoints that a fuzzer makes up. See {@link Kept} for where it begins. */
class CheckpointFuzz {

  @Kept
  @FuzzTest(maxExecutions = Kept.EXECUTIONS, maxDuration = Kept.MOST)
  void anyTextAsCheckpoint(byte[] data) {
    Cost.check(data, CheckpointTargets::anyTextAsCheckpoint);
  }

  @Kept
  @FuzzTest(maxExecutions = Kept.EXECUTIONS, maxDuration = Kept.MOST)
  void changedCheckpoints(byte[] data) {
    Cost.check(data, CheckpointTargets::changedCheckpoints);
  }

  @Kept
  @FuzzTest(maxExecutions = Kept.EXECUTIONS, maxDuration = Kept.MOST)
  void framesAroundAnything(byte[] data) {
    Cost.check(data, CheckpointTargets::framesAroundAnything);
  }
}
