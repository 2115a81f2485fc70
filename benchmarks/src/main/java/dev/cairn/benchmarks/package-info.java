/** Cairn against its peers on the same documents: warm, on a fresh JVM, and when compiling. */
@NullMarked
package dev.cairn.benchmarks;

import org.jspecify.annotations.NullMarked;
