package cases;

import dev.cairn.Extras;
import dev.cairn.Migration;
import dev.cairn.Property;
import dev.cairn.Sensitive;
import dev.cairn.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What is kept from people, in it and in what it is made of. */
@Serializable(version = 2)
public record Patient(
    long id,
    @Sensitive @Property(aliases = "fullName") String name,
    List<Visit> visits,
    Map<String, Optional<Visit[]>> byWard,
    EnumMap<TimeUnit, Visit> byUnit,
    @Sensitive Visit first,
    Kind kind,
    @Extras @Sensitive Map<String, Object> rest) {

  @Migration(from = 1)
  static Patient fromV1(PatientV1 old) {
    return new Patient(old.id(), old.fullName(), null, null, null, null, null, Map.of());
  }

  /** An enum leads to nothing. */
  @Serializable
  public enum Kind {
    IN,
    OUT
  }

  /** A class whose getter bears the annotation. */
  @Serializable
  public static final class Visit {

    private String reason;

    @Sensitive
    public String getReason() {
      return reason;
    }

    public void setReason(String reason) {
      this.reason = reason;
    }
  }

  /** The shape of version 1. */
  @Serializable(name = "cases.Patient", version = 1)
  public record PatientV1(long id, String fullName, @Sensitive String insurance) {}
}
