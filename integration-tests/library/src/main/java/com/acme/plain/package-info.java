/** Types that nobody has annotated; the application imports them. */
package com.acme.plain;
