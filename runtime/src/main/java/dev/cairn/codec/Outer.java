package dev.cairn.codec;

import dev.cairn.SerdeException;

/** What a document stands in that is part of another, as migrated data is: for errors. */
interface Outer {

  /** Where the object is in the outer document. */
  SerdeException.Location place();
}
