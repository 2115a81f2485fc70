/** Holds types to what is recorded of them, and finds the way from each recorded version. */
@NullMarked
package dev.cairn.processor.evolution;

import org.jspecify.annotations.NullMarked;
