package com.acme.properties;

import dev.cairn.Property;
import dev.cairn.Serializable;

/** Names on the wire that are no Java names, and former names. */
@Serializable(aliases = {"com.acme.old.Person", "person"})
public record Person(
    @Property(
            name = "full_name",
            aliases = {"name", "fullName"})
        String fullName,
    @Property(name = "e-mail \"address\"\n") String mail,
    @Property(name = "größe") int height,
    int age) {}
