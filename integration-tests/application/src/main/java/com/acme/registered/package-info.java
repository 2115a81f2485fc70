/** Registered serializers, and types that bring their own form. */
package com.acme.registered;
