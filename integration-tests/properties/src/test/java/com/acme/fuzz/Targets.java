package com.acme.fuzz;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** What a fuzzer tries to break, by name. */
final class Targets {

  static final Map<String, Consumer<byte[]>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("anyBytesAsEachType", ReadingTargets::anyBytesAsEachType);
    ALL.put("anyBytesAsOpenValues", ReadingTargets::anyBytesAsOpenValues);
    ALL.put("anyTextByEveryWayIn", ReadingTargets::anyTextByEveryWayIn);
    ALL.put("changedDocuments", ReadingTargets::changedDocuments);
    ALL.put("namesOfClasses", ReadingTargets::namesOfClasses);
    ALL.put("datesAndTimes", TextTargets::datesAndTimes);
    ALL.put("base64AndOtherTexts", TextTargets::base64AndOtherTexts);
    ALL.put("numbers", TextTargets::numbers);
    ALL.put("anyTextAsCheckpoint", CheckpointTargets::anyTextAsCheckpoint);
    ALL.put("changedCheckpoints", CheckpointTargets::changedCheckpoints);
    ALL.put("framesAroundAnything", CheckpointTargets::framesAroundAnything);
  }

  private Targets() {}
}
