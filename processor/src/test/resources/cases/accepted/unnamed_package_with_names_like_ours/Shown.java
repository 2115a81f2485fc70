import dev.cairn.Serializable;
import java.util.List;

@Serializable
public record Shown(Draft<Shown> draft, Draft<List<Composed>> drafts, Names names) {}
