package dev.cairn.cli.types;

import org.jspecify.annotations.Nullable;

/**
 * How often a type stands in a document in one version.
 *
 * @param name the wire name that envelopes give, or null where the position says the type
 * @param version the version
 * @param place of an envelope the path to the first one; else the path to all of them, with {@code
 *     []} for any index
 * @param count how many there are
 */
public record TypeCount(@Nullable String name, int version, String place, long count) {

  TypeCount oneMore() {
    return new TypeCount(name, version, place, count + 1);
  }
}
