/** Parts of the runtime that nobody outside it may use. */
@NullMarked
package dev.cairn.internal;

import org.jspecify.annotations.NullMarked;
