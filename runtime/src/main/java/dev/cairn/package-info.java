/** Annotations and entry points: what users of Cairn import. */
@NullMarked
package dev.cairn;

import org.jspecify.annotations.NullMarked;
