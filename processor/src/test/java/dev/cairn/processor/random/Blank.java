package dev.cairn.processor.random;

import java.lang.reflect.Constructor;

/** Objects without values: made as the JDK's own serialization makes them. */
final class Blank {

  private Blank() {}

  static Object of(Class<?> type) throws ReflectiveOperationException {
    // Named by its text, for the compiler warns of it in a way that cannot be switched off.
    Class<?> factory = Class.forName("sun.reflect.ReflectionFactory");
    Object shared = factory.getMethod("getReflectionFactory").invoke(null);
    Constructor<?> constructor =
        (Constructor<?>)
            factory
                .getMethod("newConstructorForSerialization", Class.class, Constructor.class)
                .invoke(shared, type, Object.class.getConstructor());
    return constructor.newInstance();
  }
}
