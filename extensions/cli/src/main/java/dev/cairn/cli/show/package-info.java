/** Pretty printing. */
@NullMarked
package dev.cairn.cli.show;

import org.jspecify.annotations.NullMarked;
