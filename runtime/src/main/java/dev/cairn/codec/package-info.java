/** What generated codecs are written against: the writer, the reader, and the codec types. */
@NullMarked
package dev.cairn.codec;

import org.jspecify.annotations.NullMarked;
