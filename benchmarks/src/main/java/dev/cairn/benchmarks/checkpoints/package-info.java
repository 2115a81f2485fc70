/** What a checkpoint of {@code cairn-durable} costs beside an insert into SQLite. */
@NullMarked
package dev.cairn.benchmarks.checkpoints;

import org.jspecify.annotations.NullMarked;
