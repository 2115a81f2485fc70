package dev.cairn.processor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.palantir.javapoet.ClassName;
import dev.cairn.processor.codegen.ProviderGenerator;
import dev.cairn.processor.declaration.SerializableTypes;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.diagnostic.Validated;
import dev.cairn.processor.model.ProviderModel;
import dev.cairn.processor.model.ProviderModel.Entry;
import dev.cairn.processor.validation.RegistryValidator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/** Makes the codecs of one compilation known: writes the providers, and what leads to them. */
final class Registration {

  private static final String SERVICE_FILE = "META-INF/services/dev.cairn.codec.CodecProvider";

  private final Elements elements;
  private final Messager messager;
  private final ClassOutput output;
  private final CodecIndex index;
  private final RegisteredTypes types;
  private final RegistryValidator validator;
  private final ProviderNames names;
  private final ModuleDeclarations declarations = new ModuleDeclarations();
  private final ProviderGenerator generator = new ProviderGenerator();

  /** The types that the providers find, by module. */
  private final Map<String, Set<ClassName>> registered = new TreeMap<>();

  private final Map<Home, List<ClassName>> providers = new LinkedHashMap<>();
  private final boolean hasPredecessor;
  private boolean complete;

  /**
   * Where types can have one provider: in one module, and there not with those of the unnamed
   * package, which no other package can name.
   */
  private record Home(String module, boolean unnamedPackage) {}

  Registration(ProcessingEnvironment environment) {
    elements = environment.getElementUtils();
    messager = environment.getMessager();
    output = new ClassOutput(environment.getFiler());
    index = new CodecIndex(output);
    Optional<List<ClassName>> earlier = index.read();
    hasPredecessor = earlier.isPresent();
    complete = !hasPredecessor;
    SerializableTypes serializable = new SerializableTypes(environment);
    types = new RegisteredTypes(environment, serializable, output, earlier.orElse(List.of()));
    validator = new RegistryValidator(serializable);
    names = ProviderNames.of(environment.getOptions());
  }

  /** Whether an earlier compilation into the same folder has registered codecs. */
  boolean hasPredecessor() {
    return hasPredecessor;
  }

  /** Takes in a round; returns whether it brought new types. */
  boolean enter(RoundEnvironment round) {
    declarations.enter(round);
    boolean found = types.enter(round);
    complete &= !found;
    return found;
  }

  /** Writes providers of the types that have none yet, or says what stands against it. */
  void generateProviders() throws IOException {
    if (complete) {
      return;
    }
    complete = true;
    Validated<List<Entry>> entries =
        validator.validate(types.compiled(), kept()).then(names::check);
    if (entries instanceof Validated.Valid<List<Entry>> valid) {
      for (Map.Entry<Home, List<Entry>> group : newGroups(valid.value()).entrySet()) {
        generateProvider(group.getKey(), group.getValue());
      }
    } else if (entries instanceof Validated.Invalid<List<Entry>> invalid) {
      invalid.problems().forEach(problem -> problem.reportTo(messager));
    }
  }

  private List<TypeElement> kept() {
    Set<TypeElement> kept = new LinkedHashSet<>(types.kept());
    for (ModuleElement module : types.modules()) {
      names.lasting(module).ifPresent(name -> kept.addAll(types.keptOf(module, name)));
    }
    return List.copyOf(kept);
  }

  private Map<Home, List<Entry>> newGroups(List<Entry> entries) {
    return entries.stream()
        .filter(entry -> registered.values().stream().noneMatch(all -> all.contains(entry.type())))
        .collect(groupingBy(this::home, LinkedHashMap::new, toList()));
  }

  private Home home(Entry entry) {
    String module = elements.getModuleOf(entry.origin()).getQualifiedName().toString();
    return new Home(module, entry.packageName().isEmpty());
  }

  private void generateProvider(Home home, List<Entry> entries) throws IOException {
    ModuleElement module = elements.getModuleElement(home.module());
    List<ClassName> siblings = providers.computeIfAbsent(home, key -> new ArrayList<>());
    ClassName provider = names.name(module, entries, siblings.size() + 1);
    ProviderModel model = new ProviderModel(provider, entries, generatedAnnotation(module));
    output.write(module, provider, generator.generate(model));
    siblings.add(provider);
    Set<ClassName> found = registered.computeIfAbsent(home.module(), key -> new TreeSet<>());
    entries.forEach(entry -> found.add(entry.type()));
  }

  private Optional<ClassName> generatedAnnotation(ModuleElement module) {
    return Optional.ofNullable(
            elements.getTypeElement(module, "javax.annotation.processing.Generated"))
        .map(ClassName::get);
  }

  /**
   * Writes the service files and the indexes, also where nothing is left to be found: they would go
   * on naming what is gone.
   */
  void publish() throws IOException {
    types.unseen().forEach(this::warnOfUnseen);
    if (registered.isEmpty() && hasPredecessor) {
      publish(elements.getModuleElement(""), Set.of());
    }
    for (Map.Entry<String, Set<ClassName>> each : registered.entrySet()) {
      publish(elements.getModuleElement(each.getKey()), each.getValue());
    }
  }

  private void publish(ModuleElement module, Set<ClassName> found) throws IOException {
    List<ClassName> all =
        providers.entrySet().stream()
            .filter(entry -> module.getQualifiedName().contentEquals(entry.getKey().module()))
            .flatMap(entry -> entry.getValue().stream())
            .toList();
    output.write(module, SERVICE_FILE, all.stream().map(ClassName::canonicalName).toList());
    index.write(module, found);
    if (!module.isUnnamed()) {
      declarations.check(module, all).ifPresent(problem -> report(module, problem));
    }
  }

  /** The declaration of a module that tests are compiled into is not there to be mended. */
  private void report(ModuleElement module, Problem problem) {
    if (declarations.isCompiled(module)) {
      problem.reportTo(messager);
    } else {
      messager.printMessage(Kind.NOTE, problem.message());
    }
  }

  private void warnOfUnseen(ClassName type) {
    messager.printMessage(
        Kind.WARNING,
        type
            + " has a codec in the output folder, but is not on the class path of this compilation:"
            + " the codec will not be found. Put the output folder on the class path.");
  }
}
