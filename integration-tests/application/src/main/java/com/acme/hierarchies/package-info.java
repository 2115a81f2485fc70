/** Sealed types. */
package com.acme.hierarchies;
