/** Positions whose type does not tell what stands there. */
package com.acme.open;
