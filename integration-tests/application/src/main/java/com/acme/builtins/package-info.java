/** The types that need no annotation. */
package com.acme.builtins;
