package dev.cairn.processor.declaration;

import com.palantir.javapoet.ClassName;
import dev.cairn.SerializableImport;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.diagnostic.ProblemCode;
import dev.cairn.processor.diagnostic.Site;
import dev.cairn.processor.naming.CodecNames;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A type of another jar that an annotation names, or that a sealed type which it names permits.
 *
 * @param importer the package or the type that the annotation stands on
 * @param home the package of the importer, where the codec stands
 * @param site the type's name in the annotation
 */
public record ImportedType(
    TypeElement type, QualifiedNameable importer, PackageElement home, Site site) {

  /** The codec's class. */
  public ClassName codec() {
    return CodecNames.codecOf(ClassName.get(type), home.getQualifiedName().toString());
  }

  /** The importer as messages show it, such as {@code package com.acme}. */
  public String importerText() {
    return importer instanceof PackageElement
        ? "package " + importer.getQualifiedName()
        : importer.getQualifiedName().toString();
  }

  /** The importer's name as the compilation of another jar finds it. */
  public String importerName() {
    return CodecNames.nameOf(importer);
  }

  /**
   * A problem of the type or one of its members, which have no place in the source, as one of the
   * import.
   */
  public Problem problem(Problem ofMember) {
    return isOfImport(ofMember.site().annotation())
        ? ofMember
        : new Problem(ofMember.code(), ofMember.message() + hint(ofMember), site);
  }

  private static boolean isOfImport(@Nullable AnnotationMirror place) {
    return place != null
        && FoundAnnotation.isOfType(place, SerializableImport.class.getCanonicalName());
  }

  /** What else there is to do, unless what is said is meant for imported types. */
  private String hint(Problem ofMember) {
    boolean ofLock =
        ofMember.code() == ProblemCode.SHAPE_CHANGED || ofMember.code() == ProblemCode.NAME_LOST;
    return ofLock
        ? ""
        : " ("
            + type.getQualifiedName()
            + " is imported; if it cannot be changed, write a @RegisteredSerializer for it)";
  }
}
