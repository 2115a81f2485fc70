/** Each library, set up as its users would, and so that it keeps data where an option exists. */
@NullUnmarked // the peers promise nothing about null
package dev.cairn.benchmarks.peer;

import org.jspecify.annotations.NullUnmarked;
