package dev.cairn.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.cairn.processor.model.CodecModel;
import dev.cairn.processor.model.Construction;
import dev.cairn.processor.model.EnumModel;
import dev.cairn.processor.model.FormModel;
import dev.cairn.processor.model.ObjectModel;
import dev.cairn.processor.model.SealedModel;
import dev.cairn.processor.model.ShapeParts;
import dev.cairn.processor.model.StepModel;
import dev.cairn.processor.model.ValueShape;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The names that no constant and no variable of a generated class may take: those of its own
 * members, and those of classes and packages that its expressions mention. In {@code ID.of(id)} a
 * variable {@code ID} would hide the class; in {@code org.acme.OrderCodec.encode(…)}, a variable
 * {@code org} the package.
 */
final class TakenNames implements CodecModel.Visitor<Void> {

  private final Set<String> names = new LinkedHashSet<>();
  private final Set<ClassName> classes = new LinkedHashSet<>();

  private TakenNames() {}

  static TakenNames in(CodecModel model) {
    TakenNames taken = new TakenNames();
    taken.addOwn();
    taken.add(model.target().rawType());
    model.accept(taken);
    return taken;
  }

  NameAllocator allocator() {
    NameAllocator allocator = new NameAllocator();
    names.forEach(name -> allocator.newName(name, name));
    return allocator;
  }

  /** The classes that expressions mention, without those that they are nested in. */
  Set<ClassName> classes() {
    return Set.copyOf(classes);
  }

  /** What the name of a class's package begins with, which a variable of that name hides. */
  static String firstWord(ClassName type) {
    return type.packageName().split("\\.", -1)[0];
  }

  @Override
  public Void visitObject(ObjectModel model) {
    model.properties().forEach(property -> addShape(property.slot().shape()));
    addSteps(model.evolution().forward());
    addSteps(model.evolution().backward());
    Construction construction = model.construction();
    if (construction instanceof Construction.Factory factory) {
      add(factory.owner());
    } else if (construction instanceof Construction.Builder builder) {
      add(builder.builder());
    }
    return null;
  }

  private void addSteps(List<StepModel> steps) {
    for (StepModel step : steps) {
      if (step instanceof StepModel.TypedStep typed) {
        addShape(typed.input());
        addShape(typed.output());
      }
    }
  }

  @Override
  public Void visitEnum(EnumModel model) {
    return null;
  }

  @Override
  public Void visitSealed(SealedModel model) {
    for (SealedModel.SubtypeModel subtype : model.subtypes()) {
      add(subtype.codec());
      subtype.arguments().forEach(this::addShape);
    }
    return null;
  }

  @Override
  public Void visitForm(FormModel model) {
    addShape(model.data());
    add(model.calls().owner());
    model.served().forEach(this::add);
    return null;
  }

  private void addOwn() {
    names.add(CodecClass.INSTANCE);
    names.add(LayoutMembers.LAYOUT);
    names.add(ComposedCodecs.NAME);
    names.add(DraftClass.NAME);
    names.add(ShownParts.NAME);
    names.add("java");
    names.add("dev");
  }

  private void addShape(ValueShape shape) {
    if (shape instanceof ValueShape.CodedShape coded) {
      add(coded.codec());
    } else if (shape instanceof ValueShape.FormShape form) {
      add(form.codec());
    } else if (shape instanceof ValueShape.EnumShape constant) {
      add(constant.type());
    }
    ShapeParts.of(shape).forEach(this::addShape);
  }

  private void add(TypeName type) {
    ClassName raw =
        type instanceof ParameterizedTypeName parameterized
            ? parameterized.rawType()
            : (ClassName) type;
    classes.add(raw.topLevelClassName());
    names.add(raw.topLevelClassName().simpleName());
    if (!raw.packageName().isEmpty()) {
      names.add(firstWord(raw));
    }
  }
}
