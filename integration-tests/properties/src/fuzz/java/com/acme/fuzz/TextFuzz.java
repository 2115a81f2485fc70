package com.acme.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Texts that a fuzzer makes up, in the place of dates, numbers, Base64 and the like. See {@link
 * Kept} for where it begins.
 */
class TextFuzz {

  @Kept
  @FuzzTest(maxExecutions = Kept.EXECUTIONS, maxDuration = Kept.MOST)
  void datesAndTimes(byte[] data) {
    Cost.check(data, TextTargets::datesAndTimes);
  }

  @Kept
  @FuzzTest(maxExecutions = Kept.EXECUTIONS, maxDuration = Kept.MOST)
  void base64AndOtherTexts(byte[] data) {
    Cost.check(data, TextTargets::base64AndOtherTexts);
  }

  @Kept
  @FuzzTest(maxExecutions = Kept.EXECUTIONS, maxDuration = Kept.MOST)
  void numbers(byte[] data) {
    Cost.check(data, TextTargets::numbers);
  }
}
