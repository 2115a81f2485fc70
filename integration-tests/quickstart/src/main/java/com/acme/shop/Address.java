package com.acme.shop;

import dev.cairn.Serializable;
import org.jspecify.annotations.Nullable;

/** Where parcels go. */
@Serializable
public record Address(String street, String city, @Nullable String region, String country) {}
