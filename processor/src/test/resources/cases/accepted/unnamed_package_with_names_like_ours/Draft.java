import dev.cairn.Serializable;
import java.util.List;
import java.util.Map;

@Serializable
public record Draft<T>(Shown shown, Composed composed, List<? extends Map.Entry<Shown, T>> all) {}
