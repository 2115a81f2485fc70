package com.acme.secrets;

import dev.cairn.Property;
import dev.cairn.Sensitive;
import dev.cairn.Serializable;

/** Its number is nobody's business, under whichever name. */
@Serializable
public record Card(
    @Sensitive
        @Property(
            name = "card-number",
            aliases = {"number", "pan"})
        String number,
    String holder) {}
