package dev.cairn.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import dev.cairn.Serializable;
import io.avaje.jsonb.Json;
import java.util.ArrayList;
import java.util.List;

/** A list of about 100 kB, a third of whose texts are not ASCII. */
@Serializable
@Json
@CompiledJson
public record Directory(List<Person> people) implements java.io.Serializable {

  private static final String[] NAMES = {
    "Ada Lovelace", "Zoë Kravitz", "Jürgen Groß", "Иван Петров", "王小明", "María-José Ñandú"
  };
  private static final String[] CITIES = {
    "London", "Kraków", "São Paulo", "Київ", "東京", "Reykjavík", "Springfield", "Delft", "Paris"
  };

  /** 700 people. */
  public static Directory sample() {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < 700; i++) {
      people.add(
          new Person(
              100_000 + 7 * i,
              NAMES[i % NAMES.length],
              "person" + i + "@example.org",
              CITIES[i % CITIES.length],
              i % 3 == 0,
              20 + i % 60));
    }
    return new Directory(people);
  }
}
