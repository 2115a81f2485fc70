import dev.cairn.Serializable;
import java.util.List;

@Serializable(name = "app.loner")
public record Loner(String name, List<Loner> others) {}
