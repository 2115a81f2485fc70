import dev.cairn.Serializable;

@Serializable
public record Composed(Shown shown, Names names) {}
