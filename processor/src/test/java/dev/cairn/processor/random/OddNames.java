package dev.cairn.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;

/**
 * Names that a program may have and nobody expects: of generated members, of classes that generated
 * code uses, words that are almost keywords, templates of the code generator, letters of far away.
 */
final class OddNames {

  private static final List<String> PACKAGES =
      List.of("p", "p.q.r", "com.acme", "größe.名", "list.set", "cairn", "javax_.$x", "value", "in");

  private static final List<String> FIRST_WORDS =
      words(
          "in out value name key element elements map entry data property version text org Order");

  private static final List<String> TYPES =
      words(
          """
          Codec JsonReader JsonWriter ObjectLayout PropertyName Parts Codecs Generated
          Migrations Composed Draft Shown Registration INSTANCE LAYOUT Override String
          Object Integer List Map Optional Enum Record Iterable ArrayList LinkedHashMap
          Character Class Void Builder T E K V Größe 名前 $ $$ _1 A$B X_Y S$1 value in out
          property RuntimeException Order Item Serializable Property Default Creator Extras
          Migration SuppressWarnings Boolean Double ACodec A A_B B Outer Inner Outer_Inner
          Node Page Pair Tree Leaf l1I NullAway 𝒳 ß ſ µ
          """);
  private static final List<String> MEMBERS =
      words(
          """
          in out value seen property layout LAYOUT INSTANCE REQUIRED Composed Draft Shown
          result element elements key entry entries map array optional exception codec
          codecs parts name type version data index i i0 i1 x X $ $x x$ $1 _x __ L$ record
          sealed permits var yield with module open exports to when transitive aName URL url
          isOpen open2 getX setX is get größe 名前 ñ ﬁ 𝒳 e\u0301 é ß İ ı equals builder build
          Builder java dev p read write self draft before after start end missing required
          mask seen0 seen1 VALUE IN OUT Codec Parts
          """);
  private static final List<String> VARIABLES =
      List.of("T", "E", "K", "String", "Codec", "in", "Object", "List", "名", "$", "value", "A");

  private static final List<String> TEXTS =
      List.of(
          "$T",
          "$L",
          "$S and $N",
          "%s",
          "%d%n",
          "a\"b",
          "back\\slash",
          "line\nfeed",
          "\u0000",
          "tab\t",
          "",
          " ",
          "é",
          "名",
          "😀",
          "\ud800",
          "__classname__",
          "__version__",
          "__data__",
          "*/",
          "//",
          "\\u0041",
          "{0}",
          "$",
          "$$",
          "a.b",
          "a,b",
          "long",
          "uuid",
          "\u2028",
          "\u202e");

  private static final Set<String> NO_TYPES = Set.of("record", "var", "yield", "sealed", "permits");

  private final Dice dice;
  private final boolean plain;

  OddNames(Dice dice, boolean plain) {
    this.dice = dice;
    this.plain = plain;
  }

  /** Packages whose first word is a variable of generated methods, and another one. */
  List<String> ofPackages() {
    String word = dice.of(FIRST_WORDS);
    return List.of(word + ".a", word + ".b", "com.acme");
  }

  String ofPackage() {
    return dice.oneIn(12) ? "" : dice.of(PACKAGES);
  }

  String ofType() {
    String name =
        switch (dice.below(6)) {
          case 0, 1, 2 -> dice.of(TYPES);
          case 3 -> dice.of(TYPES) + dice.of(List.of("Codec", "_", "$", "1", "Codec_"));
          case 4 -> dice.of(TYPES) + "_" + dice.of(TYPES);
          default -> dice.oneIn(20) ? "L".repeat(1 + dice.below(240)) : "T" + dice.below(1000);
        };
    return isName(name) && !NO_TYPES.contains(name) ? name : "T" + name;
  }

  String ofVariable() {
    return dice.of(VARIABLES);
  }

  List<String> ofTypes(int count) {
    Set<String> types = new TreeSet<>();
    while (types.size() < count) {
      types.add(ofType());
    }
    return List.copyOf(types);
  }

  /** Names of so many properties or constants, no two of which have the same getter. */
  List<String> ofMembers(int count) {
    Set<String> capitals = new TreeSet<>();
    List<String> names = new ArrayList<>();
    while (names.size() < count) {
      String name = dice.of(MEMBERS) + (dice.oneIn(3) ? dice.below(count * 2) : "");
      if (dice.oneIn(60)) {
        name = "long" + "Name".repeat(dice.below(300));
      }
      if (isName(name) && capitals.add(name.toUpperCase(Locale.ROOT))) {
        names.add(name);
      }
    }
    return names;
  }

  /** A text that stands in data or in an annotation; one that could be refused, if not plain. */
  String ofData() {
    String text = dice.of(TEXTS) + dice.below(100);
    return plain ? text.replace("\ud800", "") : dice.oneIn(3) ? dice.of(TEXTS) : text;
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  private static boolean isName(String name) {
    return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name);
  }

  /** As a literal in Java. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (char each : text.toCharArray()) {
      if (each == '"' || each == '\\') {
        literal.append('\\').append(each);
      } else if (each < ' ') {
        literal.append(String.format(Locale.ROOT, "\\%03o", (int) each));
      } else if (each > '~') {
        literal.append(String.format(Locale.ROOT, "\\u%04x", (int) each));
      } else {
        literal.append(each);
      }
    }
    return literal.append('"').toString();
  }
}
