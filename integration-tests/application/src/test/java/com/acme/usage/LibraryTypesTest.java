package com.acme.usage;

import static com.acme.RoundTrips.assertBare;
import static com.acme.RoundTrips.assertEnveloped;
import static com.acme.RoundTrips.envelope;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.acme.library.Book;
import com.acme.library.Genre;
import com.acme.library.Isbn;
import com.acme.library.Loan;
import com.acme.library.Medium;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LibraryTypesTest {

  private static final String BOOK =
      "\"isbn\":{\"digits\":\"978\"},\"title\":\"T\",\"genre\":\"NOVEL\",\"authors\":[{\"name\":\"A\"}]}";

  @Test
  void codecsOfAnotherJarAreUsed() {
    Book book = new Book(new Isbn("978"), "T", Genre.NOVEL, List.of(new Book.Author("A")));
    assertBare(
        Shelf.class,
        new Shelf(
            List.of(book),
            Map.of(Genre.POETRY, 2),
            new Loan<>(book, LocalDate.EPOCH),
            new Medium.File(URI.create("f")),
            new Book.Author("B"),
            Map.of(new Isbn("1"), "n")),
        "{\"books\":[{\"__version__\":2,"
            + BOOK
            + "],\"counts\":{\"POETRY\":2},\"lent\":{\"thing\":{\"__version__\":2,"
            + BOOK
            + ",\"due\":\"1970-01-01\"},\"medium\":"
            + envelope("com.acme.library.Medium.File", 1, "{\"location\":\"f\"}")
            + ",\"favourite\":{\"name\":\"B\"},\"notes\":[[{\"digits\":\"1\"},\"n\"]]}");
    assertEnveloped(book, "library/book", 2, "{" + BOOK);
  }

  @Test
  void codecsOfAnotherJarAreNotGeneratedAgain() {
    assertNotEquals(
        Shelf.class.getProtectionDomain().getCodeSource().getLocation(),
        Book.class.getProtectionDomain().getCodeSource().getLocation());
    ClassLoader loader = Shelf.class.getClassLoader();
    assertEquals(1, loader.resources("com/acme/library/BookCodec.class").count());
    assertEquals(2, loader.resources("META-INF/services/dev.cairn.codec.CodecProvider").count());
  }
}
