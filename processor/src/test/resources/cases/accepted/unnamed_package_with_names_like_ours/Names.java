import dev.cairn.Serializable;

@Serializable
public enum Names {
  NAMES
}
