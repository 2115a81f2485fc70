package dev.cairn.processor.validation;

import dev.cairn.processor.declaration.Declaration;
import dev.cairn.processor.declaration.EnumDeclaration;
import dev.cairn.processor.declaration.FormDeclaration;
import dev.cairn.processor.declaration.ObjectDeclaration;
import dev.cairn.processor.declaration.OtherDeclaration;
import dev.cairn.processor.declaration.SealedDeclaration;
import dev.cairn.processor.declaration.SerializableTypes;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.diagnostic.ProblemCode;
import dev.cairn.processor.diagnostic.Validated;
import dev.cairn.processor.model.CodecModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;

/** Turns a declaration into a model, or into all the problems it has. */
public final class CodecValidator {

  private final TargetValidator targets;
  private final EnumValidator enums = new EnumValidator();
  private final SealedValidator sealedTypes;
  private final ObjectValidator objects;
  private final FormValidator forms;
  private final StrayRules strays;
  private final ImportRules imports;

  /**
   * Creates a validator for one compilation.
   *
   * @param types has been shown every round so far when {@link #validate} is called
   * @param serializers likewise
   */
  public CodecValidator(
      ProcessingEnvironment environment,
      SerializableTypes types,
      RegisteredSerializers serializers) {
    ShapeResolver shapes = new ShapeResolver(environment, types, serializers);
    this.targets = new TargetValidator(environment, types);
    this.sealedTypes = new SealedValidator(types);
    this.objects = new ObjectValidator(environment, types, shapes);
    this.forms = new FormValidator(environment, types, serializers, shapes);
    this.strays = new StrayRules(types);
    this.imports = new ImportRules(environment.getElementUtils(), types, serializers);
  }

  /**
   * Judges one declaration. With problems, it is unresolved where a member mentions a type that
   * does not exist, for then they may be mere consequences.
   */
  public Validated<CodecModel> validate(Declaration declaration) {
    List<Problem> ofImport = imports.problems(declaration.type());
    if (!ofImport.isEmpty()) {
      return Validated.invalid(ofImport);
    }
    List<Problem> problems = new ArrayList<>(targets.problems(declaration.header()));
    Optional<CodecModel> model = model(declaration, problems);
    if (model.isPresent() && problems.isEmpty()) {
      return Validated.valid(model.get());
    }
    boolean missing =
        problems.stream().anyMatch(problem -> problem.code() == ProblemCode.MISSING_TYPE);
    return missing || declaration.header().mentionsMissingType()
        ? Validated.unresolved(problems)
        : Validated.invalid(problems);
  }

  private Optional<CodecModel> model(Declaration declaration, List<Problem> problems) {
    if (declaration instanceof ObjectDeclaration object) {
      return objects.validate(object, targets.target(object.header()), problems);
    }
    if (declaration instanceof FormDeclaration form) {
      return forms.validate(form, targets.target(form.header()), problems);
    }
    if (declaration instanceof EnumDeclaration constants) {
      return enums.validate(constants, targets.target(constants.header()), problems);
    }
    if (declaration instanceof SealedDeclaration parent) {
      return sealedTypes.validate(parent, targets.target(parent.header()), problems);
    }
    problems.add(KindRules.problem((OtherDeclaration) declaration));
    return Optional.empty();
  }

  /** What stands in annotations of this round to no effect; it would silently do nothing. */
  public List<Problem> withoutEffect(RoundEnvironment round) {
    List<Problem> problems = new ArrayList<>(strays.problems(round));
    problems.addAll(imports.ofOthers(round));
    return problems;
  }
}
