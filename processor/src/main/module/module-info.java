/** The annotation processors that generate codecs and register them. */
module dev.cairn.processor {
  requires java.compiler;
  requires dev.cairn.runtime;
  requires static org.jspecify;

  provides javax.annotation.processing.Processor with
      dev.cairn.processor.CodecProcessor,
      dev.cairn.processor.ProviderProcessor,
      dev.cairn.processor.SignOffProcessor;
}
