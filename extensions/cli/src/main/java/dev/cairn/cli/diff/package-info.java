/** What differs between two documents. */
@NullMarked
package dev.cairn.cli.diff;

import org.jspecify.annotations.NullMarked;
