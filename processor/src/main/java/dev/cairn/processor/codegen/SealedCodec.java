package dev.cairn.processor.codegen;

import static dev.cairn.processor.codegen.CodecScope.IN;
import static dev.cairn.processor.codegen.CodecScope.OUT;
import static dev.cairn.processor.codegen.CodecScope.VALUE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.cairn.codec.Codecs;
import dev.cairn.processor.model.SealedModel;
import java.util.List;

/**
 * Generates the codec of a sealed type. Where all subtypes are known, it calls their codecs; else
 * its values go the way of open positions, which knows the subtypes of other compilations too.
 */
final class SealedCodec {

  private final CodecScope scope;
  private final SealedModel model;
  private final CodecClass codec;
  private final Subtypes subtypes;

  SealedCodec(SealedModel model) {
    this.model = model;
    this.scope = new CodecScope(model);
    this.codec = new CodecClass(scope);
    this.subtypes = new Subtypes(scope, model);
  }

  TypeSpec generate() {
    TypeSpec.Builder type = codec.begin();
    if (model.open()) {
      type.addMethod(encodeOpen()).addMethod(decodeOpen());
    } else {
      type.addMethods(new EncodeSubtypes(scope, subtypes).methods())
          .addMethods(new DecodeSubtypes(scope, subtypes).methods());
    }
    type.addMethods(codec.identity()).addMethods(EntryMethods.closedForm(scope));
    new ShownParts(scope).addTo(type, List.of(subtypes.parts(model.open())));
    return codec.end(type);
  }

  private MethodSpec encodeOpen() {
    return EntryMethods.encode(scope)
        .addCode(EncodeSubtypes.refuseNull())
        .addStatement("$N.writeOpen($N)", OUT, VALUE)
        .build();
  }

  private MethodSpec decodeOpen() {
    CodeBlock read =
        CodeBlock.of("$T.open($T.class).read($N)", Codecs.class, model.target().rawType(), IN);
    return EntryMethods.decode(scope).addStatement("return $L", subtypes.asTarget(read)).build();
  }
}
