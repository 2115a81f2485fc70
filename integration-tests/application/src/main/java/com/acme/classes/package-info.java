/** Classes in the styles that people write them in. */
package com.acme.classes;
