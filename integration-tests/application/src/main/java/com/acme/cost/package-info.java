/** What a program stores at every step, to see what that costs. */
@NullMarked
package com.acme.cost;

import org.jspecify.annotations.NullMarked;
