/** What annotations say about properties. */
package com.acme.properties;
