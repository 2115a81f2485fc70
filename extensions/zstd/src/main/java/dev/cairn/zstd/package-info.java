/** Compression of checkpoints with Zstandard. */
@NullMarked
package dev.cairn.zstd;

import org.jspecify.annotations.NullMarked;
