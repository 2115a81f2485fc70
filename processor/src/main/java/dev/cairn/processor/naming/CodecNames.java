package dev.cairn.processor.naming;

import com.palantir.javapoet.ClassName;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;

/**
 * The names of generated classes. They are part of the contract between separately compiled jars.
 */
public final class CodecNames {

  /** The constant of a registration that names the serializer. */
  public static final String SERIALIZER = "SERIALIZER";

  /** The constant of a registration that names who imports the type. */
  public static final String IMPORTER = "IMPORTER";

  private static final String PACKAGE_INFO = ".package-info";

  private CodecNames() {}

  /** The name of the class file that the annotations of a package or a type are in. */
  public static String nameOf(QualifiedNameable importer) {
    return importer.getQualifiedName() + (importer instanceof PackageElement ? PACKAGE_INFO : "");
  }

  /** Whether such a name is that of a package. */
  public static boolean isPackage(String importer) {
    return importer.endsWith(PACKAGE_INFO);
  }

  /** The package of such a name. */
  public static String packageOf(String importer) {
    return importer.substring(0, importer.length() - PACKAGE_INFO.length());
  }

  /** The codec of a class, for example {@code Outer_OrderCodec} for {@code Outer.Order}. */
  public static ClassName codecOf(ClassName type) {
    return codecOf(type, type.packageName());
  }

  /** The same in another package, for a class of someone else. */
  public static ClassName codecOf(ClassName type, String packageName) {
    return ClassName.get(packageName, String.join("_", type.simpleNames()) + "Codec");
  }

  /**
   * The class that leads from a type to its registered serializer, or to who imports it, which may
   * be in any jar. The package is made of the type's name, so that no two modules have it: dots
   * become {@code _}, and {@code _} becomes {@code _1}, with which no part of a name begins.
   */
  public static ClassName registrationOf(ClassName type) {
    String name = type.canonicalName().replace("_", "_1").replace('.', '_');
    return ClassName.get("cairn.registered." + name, "Registration");
  }
}
