package dev.cairn.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.cairn.codec.Parts;
import dev.cairn.processor.model.ObjectModel;
import dev.cairn.processor.model.ObjectModel.ExtrasModel;
import dev.cairn.processor.model.PropertyModel;
import dev.cairn.processor.model.StepModel;
import dev.cairn.processor.model.StepModel.TypedStep;
import dev.cairn.processor.model.ValueShape;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Generates the expression for what the data of an object is made of, for example {@code
 * Parts.of(LAYOUT).sensitive(1).with(2, AddressCodec.INSTANCE)}.
 */
final class ObjectPartsExpression {

  /** Parts that one method deals with. */
  private static final int GROUP = 128;

  private final CodecScope scope;
  private final ObjectModel model;
  private final PartCodecs codecs;

  ObjectPartsExpression(CodecScope scope, ObjectModel model) {
    this.scope = scope;
    this.model = model;
    this.codecs = new PartCodecs(scope);
  }

  /** The expression in pieces, none of them long; no piece where there is nothing to tell. */
  List<CodeBlock> chains() {
    List<CodeBlock> calls = calls();
    List<CodeBlock> chains = new ArrayList<>();
    for (int group = 0; group < Groups.count(calls.size(), GROUP); group++) {
      int from = group * GROUP;
      CodeBlock begin =
          group == 0
              ? CodeBlock.of(
                  "$T.of($L$L)",
                  Parts.class,
                  LayoutMembers.LAYOUT,
                  scope.parameters().furtherArguments())
              : CodeBlock.of("");
      chains.add(
          Stream.concat(
                  Stream.of(begin),
                  calls.subList(from, Math.min(from + GROUP, calls.size())).stream())
              .collect(CodeBlock.joining("")));
    }
    return chains;
  }

  private List<CodeBlock> calls() {
    List<CodeBlock> calls = new ArrayList<>();
    List<PropertyModel> properties = model.properties();
    List<Integer> sensitive = sensitive();
    for (int from = 0; from < sensitive.size(); from += GROUP) {
      calls.add(sensitive(sensitive.subList(from, Math.min(from + GROUP, sensitive.size()))));
    }
    for (int i = 0; i < properties.size(); i++) {
      ValueShape shape = properties.get(i).slot().shape();
      if (!properties.get(i).sensitive() && PartCodecs.isFollowed(shape)) {
        calls.add(CodeBlock.of("$Z.with($L,$W$L)", i, shape.accept(codecs)));
      }
    }
    olderShapes()
        .forEach(
            (version, shape) ->
                calls.add(CodeBlock.of("$Z.older($L,$W$L)", version, shape.accept(codecs))));
    return calls;
  }

  private static CodeBlock sensitive(List<Integer> properties) {
    return CodeBlock.of(
        "$Z.sensitive($L)",
        properties.stream()
            .map(property -> CodeBlock.of("$L", property))
            .collect(CodeBlock.joining(",$W")));
  }

  private List<Integer> sensitive() {
    int size = model.properties().size();
    Stream<Integer> extras =
        model.extras().filter(ExtrasModel::sensitive).map(each -> size).stream();
    return Stream.concat(
            IntStream.range(0, size).filter(i -> model.properties().get(i).sensitive()).boxed(),
            extras)
        .toList();
  }

  /** The shapes of other versions that migrations mention. */
  private SortedMap<Integer, ValueShape> olderShapes() {
    SortedMap<Integer, ValueShape> shapes = new TreeMap<>();
    Stream.of(model.evolution().forward(), model.evolution().backward())
        .<StepModel>flatMap(List::stream)
        .forEach(
            step -> {
              if (step instanceof TypedStep typed) {
                shapes.put(typed.from(), typed.input());
                shapes.put(typed.to(), typed.output());
              }
            });
    shapes.remove(model.target().version());
    shapes.remove(0); // which stands at the root alone
    return shapes;
  }
}
