/** The names and versions in a document. */
@NullMarked
package dev.cairn.cli.types;

import org.jspecify.annotations.NullMarked;
