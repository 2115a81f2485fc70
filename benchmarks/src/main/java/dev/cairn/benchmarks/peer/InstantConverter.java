package dev.cairn.benchmarks.peer;

import com.dslplatform.json.JsonConverter;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import java.time.Instant;

/** Instants for dsl-json, which does not know them. */
@JsonConverter(target = Instant.class)
public abstract class InstantConverter {

  public static final JsonReader.ReadObject<Instant> JSON_READER =
      reader -> reader.wasNull() ? null : Instant.parse(reader.readString());

  public static final JsonWriter.WriteObject<Instant> JSON_WRITER =
      (writer, value) -> {
        if (value == null) {
          writer.writeNull();
        } else {
          writer.writeString(value.toString());
        }
      };

  private InstantConverter() {}
}
