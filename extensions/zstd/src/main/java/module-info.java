/** A stage for checkpoints that compresses with Zstandard. */
module dev.cairn.zstd {
  requires transitive dev.cairn.runtime;
  requires com.github.luben.zstd_jni;
  requires static org.jspecify;

  exports dev.cairn.zstd;
}
