package dev.cairn.processor.diagnostic;

/** Every reason why a declaration is rejected. The ids are stable: users search for them. */
public enum ProblemCode {
  MISSING_TYPE("C001", "%s: type %s does not exist; add the import or the dependency it comes from");

  private final String id;
  private final String template;

  ProblemCode(String id, String template) {
    this.id = id;
    this.template = template;
  }

  /** The id in brackets in front of each message, such as {@code C001}. */
  public String id() {
    return id;
  }

  String message(Object... arguments) {
    return "[" + id + "] " + String.format(java.util.Locale.ROOT, template, arguments);
  }
}
