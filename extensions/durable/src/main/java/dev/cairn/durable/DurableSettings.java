package dev.cairn.durable;

import dev.cairn.SerdeMapper;
import dev.cairn.checkpoint.CodecSerDes;
import dev.cairn.checkpoint.SerDes;
import dev.cairn.checkpoint.Stages;
import dev.cairn.durable.store.CheckpointStore;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What all executions of one {@link Durable} have in common.
 *
 * @param store where checkpoints are kept
 * @param mapper for values that say only their type
 * @param stages for all values whose {@code SerDes} has none of its own
 * @param maxPayloadBytes how many bytes of UTF-8 a checkpoint may have
 * @param pollInterval how often a callback is looked for
 * @param longestWait after how long a run that waits is suspended, or null for never
 * @param clock what time it is
 */
record DurableSettings(
    CheckpointStore store,
    SerdeMapper mapper,
    Stages stages,
    int maxPayloadBytes,
    Duration pollInterval,
    @Nullable Duration longestWait,
    Clock clock) {

  <T extends @Nullable Object> SerDes<T> serDes(ValueForm<T> form) {
    return form.serDes(mapper, stages);
  }

  /** For values of this library itself, whatever the mapper of the user allows. */
  <T> SerDes<T> ownSerDes(Class<T> type) {
    return CodecSerDes.of(type).with(OwnTypes.MAPPER).staged(stages);
  }

  /** A copy that can be changed. */
  Draft draft() {
    return new Draft(this);
  }

  /** Settings that are being changed. Not thread-safe. */
  static final class Draft {

    private final CheckpointStore store;
    SerdeMapper mapper;
    Stages stages;
    int maxPayloadBytes;
    Duration pollInterval;
    @Nullable Duration longestWait;
    private final Clock clock;

    private Draft(DurableSettings settings) {
      this.store = settings.store;
      this.mapper = settings.mapper;
      this.stages = settings.stages;
      this.maxPayloadBytes = settings.maxPayloadBytes;
      this.pollInterval = settings.pollInterval;
      this.longestWait = settings.longestWait;
      this.clock = settings.clock;
    }

    DurableSettings settings() {
      return new DurableSettings(
          store, mapper, stages, maxPayloadBytes, pollInterval, longestWait, clock);
    }
  }

  private static final class OwnTypes {
    static final SerdeMapper MAPPER =
        SerdeMapper.builder().classLoader(Durable.class.getClassLoader()).build();
  }
}
