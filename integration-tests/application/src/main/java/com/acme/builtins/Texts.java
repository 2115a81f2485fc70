package com.acme.builtins;

import dev.cairn.Serializable;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;

/** Scalars that are written as text. */
@Serializable
public record Texts(
    String string,
    CharSequence sequence,
    UUID uuid,
    URI uri,
    URL url,
    Locale locale,
    Currency currency,
    Path path) {}
