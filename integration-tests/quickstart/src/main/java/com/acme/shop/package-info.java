/** Orders of a shop, as they wait in a checkpoint until the next step of their handling. */
@NullMarked
package com.acme.shop;

import org.jspecify.annotations.NullMarked;
