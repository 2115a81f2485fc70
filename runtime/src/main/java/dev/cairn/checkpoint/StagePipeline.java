package dev.cairn.checkpoint;

import dev.cairn.Limits;
import dev.cairn.SerdeMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes one text through the stages, or back. Not thread-safe. */
final class StagePipeline {

  /** More than any sensible order has; whoever forges data gets no further. */
  private static final int MOST_FRAMES = 16;

  private final Stages stages;
  private final SerDesContext context;
  private final Limits limits;
  private final List<Stage> found = new ArrayList<>();

  StagePipeline(Stages stages, SerDesContext context) {
    this.stages = stages;
    this.context = context;
    this.limits = stages.limits();
  }

  /** Says whether the text that was read had been encrypted, or parts of it. */
  boolean concealed() {
    return found.stream()
        .map(Stage::kind)
        .anyMatch(kind -> kind == Stage.Kind.ENCRYPTION || kind == Stage.Kind.SEALING);
  }

  String write(String document, @Nullable SerdeMapper mapper) {
    requireWithinLimit(document.length());
    boolean odd = TextBytes.isOdd(document);
    if (stages.written().isEmpty() && !odd && !Frames.isFrame(document)) {
      return document;
    }
    boolean isText = !odd;
    byte[] content = first(document, odd);
    for (Stage stage : stages.written()) {
      requireWithinLimit(content.length);
      StageOutput output =
          stage.write(new StageInput(content, isText, document, context, limits, mapper));
      if (output != null) {
        content = Frames.frame(stage.name(), output);
        isText = output.isText();
      }
    }
    return isText ? new String(content, StandardCharsets.UTF_8) : Frames.spelled(content);
  }

  private static byte[] first(String document, boolean odd) {
    if (odd) {
      byte[] units = TextBytes.units(document);
      return Frames.frame(Frames.UTF16, new StageOutput(1, List.of(), units, false));
    }
    byte[] text = document.getBytes(StandardCharsets.UTF_8);
    return Frames.isFrame(document)
        ? Frames.frame(Frames.TEXT, new StageOutput(1, List.of(), text, true))
        : text;
  }

  String read(String data) {
    requireWithinLimit(data.length());
    if (!Frames.isFrame(data)) {
      stages.requireAll(found);
      return data;
    }
    Frames.Header header = Frames.header(data);
    byte[] body = Frames.body(data, header);
    header = header.isBase64() ? header.withoutBase64() : header;
    while (stageOf(header) != null) {
      byte[] content = unwrapped(header, body);
      if (!Frames.isFrame(content)) {
        stages.requireAll(found);
        return TextBytes.text(content, 0);
      }
      header = Frames.header(content);
      body = Arrays.copyOfRange(content, header.length(), content.length);
    }
    stages.requireAll(found);
    return innermost(header, body);
  }

  private @Nullable Stage stageOf(Frames.Header header) {
    if (header.name().equals(Frames.TEXT) || header.name().equals(Frames.UTF16)) {
      return null;
    }
    Stage stage = stages.reader(header.name());
    if (stage == null) {
      throw StageFailure.unknown(header.name());
    }
    return stage;
  }

  private byte[] unwrapped(Frames.Header header, byte[] body) {
    Stage stage = Objects.requireNonNull(stageOf(header));
    if (found.size() == MOST_FRAMES) {
      throw StageFailure.malformed("The data went through too many stages", null);
    }
    found.add(stage);
    byte[] content =
        stage.read(
            new StageFrame(
                header.name(), header.version(), header.parameters(), body, context, limits));
    requireWithinLimit(content.length);
    return content;
  }

  private String innermost(Frames.Header header, byte[] body) {
    StageFrame frame =
        new StageFrame(header.name(), header.version(), header.parameters(), body, context, limits);
    frame.require(1, 0);
    if (header.name().equals(Frames.TEXT)) {
      return TextBytes.text(body, 0);
    }
    String text = TextBytes.ofUnits(body, 0);
    if (text == null) {
      throw frame.malformed("it ends within a character", null);
    }
    return text;
  }

  private void requireWithinLimit(long bytes) {
    if (bytes > limits.documentBytes()) {
      throw StageFailure.tooLong("The content of a checkpoint", bytes, limits.documentBytes());
    }
  }
}
