/** Documents that are written once and read for ever. */
@NullMarked
package dev.cairn.testing;

import org.jspecify.annotations.NullMarked;
