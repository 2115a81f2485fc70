package dev.cairn.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import dev.cairn.Serializable;
import io.avaje.jsonb.Json;
import java.util.List;

/** The document of the old jvm-serializers benchmark. */
@Serializable
@Json
@CompiledJson
public record MediaContent(Media media, List<Image> images) implements java.io.Serializable {

  /** The value of that benchmark. */
  public static MediaContent sample() {
    return new MediaContent(
        new Media(
            "http://javaone.com/keynote.mpg",
            "Javaone Keynote",
            640,
            480,
            "video/mpg4",
            18_000_000,
            58_982_400,
            262_144,
            List.of("Bill Gates", "Steve Jobs"),
            Media.Player.JAVA,
            "none"),
        List.of(
            new Image(
                "http://javaone.com/keynote_large.jpg",
                "Javaone Keynote",
                1024,
                768,
                Image.Size.LARGE),
            new Image(
                "http://javaone.com/keynote_small.jpg",
                "Javaone Keynote",
                320,
                240,
                Image.Size.SMALL)));
  }
}
