package cases;

import dev.cairn.Property;
import dev.cairn.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

@Serializable(version = 2, name = "cases.order", aliases = "cases.OldOrder")
public record Order(
    UUID id,
    @Property(name = "client", aliases = {"customer", "buyer"}) String client,
    BigDecimal amount,
    Instant at,
    int count,
    Long total,
    byte[] seal) {}
