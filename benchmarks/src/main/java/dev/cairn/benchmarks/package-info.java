/** Cairn against its peers on the same documents. */
@NullMarked
package dev.cairn.benchmarks;

import org.jspecify.annotations.NullMarked;
