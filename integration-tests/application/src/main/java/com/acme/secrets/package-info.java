/** Properties that are kept from people. */
package com.acme.secrets;
