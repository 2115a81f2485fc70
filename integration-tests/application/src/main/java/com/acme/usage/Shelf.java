package com.acme.usage;

import com.acme.library.Book;
import com.acme.library.Genre;
import com.acme.library.Isbn;
import com.acme.library.Loan;
import com.acme.library.Medium;
import dev.cairn.Serializable;
import java.util.List;
import java.util.Map;

/** Holds types of the library. */
@Serializable
public record Shelf(
    List<Book> books,
    Map<Genre, Integer> counts,
    Loan<Book> lent,
    Medium medium,
    Book.Author favourite,
    Map<Isbn, String> notes) {}
