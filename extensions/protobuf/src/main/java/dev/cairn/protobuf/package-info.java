/** Protocol Buffers messages as their canonical JSON. */
@NullMarked
package dev.cairn.protobuf;

import org.jspecify.annotations.NullMarked;
