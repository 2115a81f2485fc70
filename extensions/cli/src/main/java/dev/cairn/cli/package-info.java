/** The command line: one class a command, and what all commands share. */
@NullMarked
package dev.cairn.cli;

import org.jspecify.annotations.NullMarked;
