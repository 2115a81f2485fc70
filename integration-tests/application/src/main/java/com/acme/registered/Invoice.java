package com.acme.registered;

import dev.cairn.Property;
import dev.cairn.Serializable;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Properties with serializers. */
@Serializable
public record Invoice(
    Money total,
    List<Money> parts,
    Map<Temperature, Money> byTemperature,
    Optional<Money> refund,
    InetAddress from,
    Inet6Address to,
    Tagged<Money> tagged,
    SemanticVersion version,
    @Property(serializer = Color.Hex.class) int color,
    @Property(serializer = Color.Hex.class) Integer border) {}
