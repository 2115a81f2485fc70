/** Codecs that can be generated: every check has passed, and nothing here needs a compiler. */
@NullMarked
package dev.cairn.processor.model;

import org.jspecify.annotations.NullMarked;
