/** What compiling costs. */
@NullMarked
package dev.cairn.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
