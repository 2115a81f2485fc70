package dev.cairn.processor.schema;

/** What a change of shape asks for. The order is that of weight. */
public enum Grade {
  /** Nothing: old data and old code are as well off as before. */
  HARMLESS,

  /** A look: nothing breaks, but something means something else. */
  WARNING,

  /** A new version, for old code cannot read new data; old data is read without a migration. */
  NEW_VERSION,

  /** A new version and a migration, for new code cannot read old data as it is. */
  MIGRATION,

  /** To be undone: there is no version that could tell old data from new. */
  ERROR
}
