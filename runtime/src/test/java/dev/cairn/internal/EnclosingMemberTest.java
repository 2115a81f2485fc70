package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which member stands around places of a document. */
class EnclosingMemberTest {

  /** Asks at each place where the document has a {@code #}. */
  private static void assertNames(String document, String... names) {
    String[] parts = document.split("#", -1);
    EnclosingMember member = new EnclosingMember(String.join("", parts));
    List<String> found = new ArrayList<>();
    int place = 0;
    for (int i = 0; i < parts.length - 1; i++) {
      place += parts[i].length();
      found.add(member.nameAt(place));
    }
    assertEquals(List.of(names), found, document);
  }

  @Test
  void theInnermostObjectCounts() {
    assertNames("{\"a\":#1}", "a");
    assertNames("{\"a\":#1,\"b\":#2,\"c\":#3}", "a", "b", "c");
    assertNames("{\"a\":#{\"b\":#{\"c\":#1},\"d\":#2},\"e\":#3}", "a", "b", "c", "d", "e");
    assertNames("{\"a\":{\"b\":1#}#,\"c\":{}#}", "b", "a", "c");
    assertNames(" { \"a\" : # true , \"b\" : # null } ", "a", "b");
  }

  @Test
  void outsideOfObjectsThereIsNone() {
    assertNames("#1#", "", "");
    assertNames("#\"a\"#", "", "");
    assertNames("#[#1,#[#\"a\"#]#]#", "", "", "", "", "", "", "");
    assertNames("#{\"a\":1}#", "", "");
    assertNames("[{\"a\":1},#2,#{\"b\":1}#]", "", "", "");
    assertNames("{#\"a\":1#,#\"b\":2}", "", "a", "");
  }

  @Test
  void elementsOfArraysBelongToTheMemberAroundThem() {
    assertNames("{\"a\":[#1,#[#2],#{\"b\":#3},#4]}", "a", "a", "a", "a", "b", "a");
    assertNames("{\"a\":[\"x\"#,#1]}", "a", "a");
    assertNames("{\"a\":[1,\"x\"#,[#\"y\"#]]}", "a", "a", "a");
    assertNames("{\"a\":[#],\"b\":[[]#,{}#]}", "a", "b", "b");
  }

  @Test
  void envelopesArePassedOver() {
    String envelope = "{\"__classname__\":\"x\",\"__version__\":1,\"__data__\":%s}";
    assertNames(envelope.formatted("#1"), "");
    assertNames(envelope.formatted("{\"a\":#1}"), "a");
    assertNames("{\"a\":" + envelope.formatted("#1") + "}", "a");
    assertNames(
        "{\"a\":" + envelope.formatted(envelope.formatted("[#1]")) + ",\"b\":#2}", "a", "b");
    assertNames("{\"a\":{\"__version__\":#2,\"b\":#1}}", "a", "b");
    assertNames("{\"a\":{\"__data__ \":#1}}", "__data__ ");
  }

  @Test
  void namesAreDecodedAndValuesAreNoNames() {
    assertNames("{\"a\\\"b\":#1,\"c\\\\\":#2,\"\\u0041\\n\":#3}", "a\"b", "c\\", "A\n");
    assertNames("{\"a\":\"b\"#,\"c\":\"\\\"d\"#,\"e\":\"{[,\"#}", "a", "c", "e");
    assertNames("{\"\":#1,\"odd\":#2,\"even\":#3}", "", "odd", "even");
    assertNames("{\"a\\\",\\\"x\":#1,\"b\":\"\\\\\"#}", "a\",\"x", "b");
  }

  @Test
  void depthHasNoLimit() {
    for (int depth = 1; depth <= 70; depth++) {
      StringBuilder document = new StringBuilder();
      String[] names = new String[2 * depth];
      for (int i = 0; i < depth; i++) {
        document.append("{\"n").append(i).append("\":#");
        names[i] = "n" + i;
        names[2 * depth - 1 - i] = names[i];
      }
      assertNames(document.append("1").append("#}".repeat(depth)).toString(), names);
    }
  }

  @Test
  void placesMayBeAskedForAgain() {
    EnclosingMember member = new EnclosingMember("{\"a\":1,\"b\":2}");
    assertEquals("a", member.nameAt(5));
    assertEquals("a", member.nameAt(5));
    assertEquals("b", member.nameAt(11));
    assertEquals("b", member.nameAt(12));
    assertEquals("", member.nameAt(13));
  }

  /** Whoever changed it will see that it was found; here it must not end in another error. */
  @Test
  void ofTextThatIsNotWellFormedItTellsSomeName() {
    assertNames("]}#{\"a\":#1}}#,\"b\":#[", "", "a", "", "");
    assertNames("1,#\"a\",#2", "", "");
    assertNames("{\"a#", "");
    assertNames("{\"ab#", "");
    assertNames("{\"ab\\#", "");
    assertNames("{\"a\\u00zz\":#1}", "");
  }
}
