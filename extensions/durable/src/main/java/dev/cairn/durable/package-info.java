/**
 * Workflows whose operations are checkpointed, so that they go on where they were when their
 * process ended. An embedded default for one machine, not a distributed engine.
 */
@NullMarked
package dev.cairn.durable;

import org.jspecify.annotations.NullMarked;
