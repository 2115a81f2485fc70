/** The command line: looks at documents that Cairn wrote, without the types that wrote them. */
module dev.cairn.cli {
  requires dev.cairn.runtime;
  requires info.picocli;
  requires tools.jackson.core;
  requires static org.jspecify;

  opens dev.cairn.cli to
      info.picocli;
}
