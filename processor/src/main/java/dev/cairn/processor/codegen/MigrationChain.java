package dev.cairn.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.cairn.codec.Migrations;
import dev.cairn.processor.model.StepModel;
import dev.cairn.processor.model.StepModel.DirectStep;
import dev.cairn.processor.model.StepModel.PlainStep;
import dev.cairn.processor.model.StepModel.TypedStep;
import dev.cairn.processor.model.ValueShape;
import java.util.List;
import java.util.Map;

/**
 * Generates the statements that take data along some steps. On the way it is in one of three forms:
 * not read yet, plain data, or a value; each step wants one of them.
 */
final class MigrationChain {

  static final ParameterizedTypeName PLAIN =
      ParameterizedTypeName.get(Map.class, String.class, Object.class);

  private enum Form {
    UNREAD,
    PLAIN,
    VALUE
  }

  private final CodecScope scope;
  private final ParameterSpec place;
  private final String reader;
  private final CodeBlock.Builder statements = CodeBlock.builder();

  private Form form;
  private String value = "";
  private ValueShape shape;
  private boolean declaredPlain;
  private boolean declaredReader;
  private int values;

  private MigrationChain(
      CodecScope scope, ParameterSpec place, String reader, Form form, ValueShape shape) {
    this.scope = scope;
    this.place = place;
    this.reader = reader;
    this.form = form;
    this.shape = shape;
  }

  /** A chain that begins with an object to be read. */
  static MigrationChain ofReader(CodecScope scope, ValueShape own) {
    return new MigrationChain(scope, CodecScope.IN, CodecScope.IN.name(), Form.UNREAD, own);
  }

  /** A chain that begins with a value of the type itself, to be written. */
  static MigrationChain ofWriter(CodecScope scope, ValueShape own) {
    MigrationChain chain = new MigrationChain(scope, CodecScope.OUT, "reader", Form.VALUE, own);
    chain.value = CodecScope.VALUE;
    return chain;
  }

  CodeBlock.Builder statements() {
    return statements;
  }

  boolean isPlain() {
    return form == Form.PLAIN;
  }

  boolean isUnread() {
    return form == Form.UNREAD;
  }

  /** The value, where it is one. */
  String value() {
    return value;
  }

  /** Its shape. */
  ValueShape shape() {
    return shape;
  }

  void add(List<StepModel> steps) {
    for (int i = 0; i < steps.size(); i++) {
      StepModel step = steps.get(i);
      if (step instanceof TypedStep typed) {
        toValue(typed.input(), typed.inputVersion());
        call(typed);
      } else if (step instanceof PlainStep) {
        toPlain();
        statements.addStatement(
            "$L($N, $N)", MigrationMethods.name(step), place, MigrationMethods.DATA);
      } else if (step instanceof DirectStep direct) {
        follow(direct, i + 1 == steps.size() || steps.get(i + 1) instanceof TypedStep);
      }
    }
  }

  private void call(TypedStep step) {
    String before = value;
    value = "value" + step.to();
    shape = step.output();
    statements.addStatement(
        "$T $N = $L($N, $N$L)",
        step.output().type(),
        value,
        MigrationMethods.name(step),
        place,
        before,
        scope.parameters().furtherArguments());
  }

  /**
   * Where the layout of the next version reads the data at once, it takes that of this version as
   * it is. Later layouts may know former names no more, and have other defaults.
   */
  private void follow(DirectStep step, boolean readNext) {
    if (form == Form.VALUE) {
      toUnread();
    }
    if (form == Form.UNREAD && !readNext && !(step.renames().isEmpty() && step.fills().isEmpty())) {
      toPlain();
    }
    if (form == Form.PLAIN) {
      step.renames().forEach(rename -> edit("rename", rename.from(), rename.to()));
      step.fills().forEach(fill -> edit("fill", fill.name(), fill.literal()));
    }
  }

  private void edit(String method, String name, String text) {
    statements.addStatement(
        "$T.$L($N, $L, $L)",
        Migrations.class,
        method,
        MigrationMethods.DATA,
        Literals.text(name),
        Literals.text(text));
  }

  private void toValue(ValueShape wanted, int version) {
    if (form == Form.VALUE && wanted.equals(shape)) {
      return;
    }
    toUnread();
    form = Form.VALUE;
    shape = wanted;
    value = "old" + (values++ == 0 ? "" : values);
    statements.addStatement(
        "$T $N = $L.readData($N, $L)",
        wanted.type(),
        value,
        CodecExpression.of(scope, wanted),
        reader,
        version);
  }

  /** Has the data where a reader is about to read it. */
  void toUnread() {
    if (form == Form.PLAIN) {
      assign(CodeBlock.of("$T.reader($N, $N)", Migrations.class, place, MigrationMethods.DATA));
    } else if (form == Form.VALUE) {
      assign(
          CodeBlock.of(
              "$T.reader($N, $L, $N)",
              Migrations.class,
              place,
              CodecExpression.of(scope, shape),
              value));
    }
    form = Form.UNREAD;
  }

  private void assign(CodeBlock made) {
    if (reader.equals(place.name()) || declaredReader) {
      statements.addStatement("$N = $L", reader, made);
    } else {
      statements.addStatement("$T $N = $L", CodecScope.IN.type(), reader, made);
      declaredReader = true;
    }
  }

  private void toPlain() {
    if (form == Form.PLAIN) {
      return;
    }
    toUnread();
    form = Form.PLAIN;
    CodeBlock read =
        CodeBlock.of("$T.read($N, $N)", Migrations.class, reader, LayoutMembers.LAYOUT);
    if (declaredPlain) {
      statements.addStatement("$N = $L", MigrationMethods.DATA, read);
    } else {
      statements.addStatement("$T $N = $L", PLAIN, MigrationMethods.DATA, read);
      declaredPlain = true;
    }
  }
}
