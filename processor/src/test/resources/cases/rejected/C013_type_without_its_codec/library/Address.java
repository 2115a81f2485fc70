package library;

import dev.cairn.Serializable;

@Serializable
public record Address(String street) {}
