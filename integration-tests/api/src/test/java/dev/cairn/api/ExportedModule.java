package dev.cairn.api;

import dev.cairn.codec.Codec;
import dev.cairn.codec.CodecProvider;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A module of ours on the class path, with the types that it exports. */
record ExportedModule(String name, List<Class<?>> types) {

  /** All modules of ours that export something, sorted by their names. */
  static List<ExportedModule> all() {
    List<ExportedModule> all = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      for (ModuleReference module : modules(Path.of(entry))) {
        ModuleDescriptor descriptor = module.descriptor();
        if (descriptor.name().startsWith("dev.cairn.") && !descriptor.exports().isEmpty()) {
          all.add(new ExportedModule(descriptor.name(), types(module)));
        }
      }
    }
    all.sort(Comparator.comparing(ExportedModule::name));
    return all;
  }

  private static Set<ModuleReference> modules(Path path) {
    try {
      return ModuleFinder.of(path).findAll();
    } catch (FindException e) {
      return Set.of(); // not one of ours
    }
  }

  private static List<Class<?>> types(ModuleReference module) {
    Set<String> packages =
        module.descriptor().exports().stream()
            .filter(exports -> !exports.isQualified())
            .map(exports -> exports.source().replace('.', '/'))
            .collect(Collectors.toSet());
    try (ModuleReader reader = module.open();
        var resources = reader.list()) {
      return resources
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .filter(name -> packages.contains(name.substring(0, name.lastIndexOf('/'))))
          .map(name -> load(name.substring(0, name.length() - ".class".length())))
          .filter(ExportedModule::isVisible)
          .filter(type -> !isGenerated(type))
          .sorted(Comparator.comparing(Class::getName))
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name.replace('/', '.'), false, ExportedModule.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Says whether others can name a type: it, and all that it stands in. */
  static boolean isVisible(Class<?> type) {
    boolean visible = Modifier.isPublic(type.getModifiers()) || isForSubclasses(type);
    Class<?> outer = type.getEnclosingClass();
    return visible && !type.isLocalClass() && (outer == null || isVisible(outer));
  }

  private static boolean isForSubclasses(Class<?> type) {
    return Modifier.isProtected(type.getModifiers())
        && !Modifier.isFinal(type.getEnclosingClass().getModifiers());
  }

  /** Codecs are for other codecs, and as stable as the types that they are generated for. */
  private static boolean isGenerated(Class<?> type) {
    return !type.getPackageName().equals(Codec.class.getPackageName())
        && (Codec.class.isAssignableFrom(type) || CodecProvider.class.isAssignableFrom(type));
  }

  @Override
  public String toString() {
    return name;
  }
}
