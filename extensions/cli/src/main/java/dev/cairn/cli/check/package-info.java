/** The rules of the wire format that can be checked without the types. */
@NullMarked
package dev.cairn.cli.check;

import org.jspecify.annotations.NullMarked;
