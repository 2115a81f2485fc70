package dev.cairn.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an object whose version is known. In data of another version than the present one
 * what is hidden now, under any of its names, is hidden as well as what that version's shape hides.
 */
final class VersionParts extends Parts {

  private final ObjectParts now;
  private final boolean current;
  private final @Nullable Parts then;

  /**
   * Parts at a version.
   *
   * @param then the parts of that version's shape, where it has one of its own
   */
  VersionParts(ObjectParts now, int version, @Nullable Parts then) {
    this.now = now;
    this.current = version == now.version();
    this.then = then;
  }

  @Override
  public Parts object() {
    return this;
  }

  @Override
  public @Nullable Parts member(String name) {
    Parts present = now.member(name);
    if (present == null && current) {
      return now.unknown();
    }
    Parts past = then == null || present == HIDDEN ? null : then.member(name);
    return past == null || past == NONE ? present : past;
  }

  @Override
  public boolean isSensitive() {
    return now.isSensitive() || (then != null && then.isSensitive());
  }

  @Override
  public Class<?> type() {
    return now.type();
  }

  @Override
  public List<Codec<?>> arguments() {
    return now.arguments();
  }

  @Override
  public List<Codec<?>> codecs() {
    return now.codecs();
  }
}
