/** Writing for people and for machines. */
@NullMarked
package dev.cairn.cli.output;

import org.jspecify.annotations.NullMarked;
