/** Records of every shape. */
package com.acme.records;
