/** The shapes of types as they are recorded, version by version, and what their changes mean. */
@NullMarked
package dev.cairn.processor.schema;

import org.jspecify.annotations.NullMarked;
