package cases;

import dev.cairn.Property;
import dev.cairn.Serializable;
import java.util.List;
import java.util.Map;

@Serializable
record Cart(
    Money total,
    List<Money> parts,
    Map<Money, Bag<Money>> bags,
    Bag.Small<String> small,
    Bag<? extends Number> numbers,
    @Property(serializer = HexSerializer.class) int color,
    @Property(name = "border_color", serializer = HexSerializer.class) Integer border) {}
