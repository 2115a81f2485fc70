package dev.cairn.processor;

import dev.cairn.SerdeException;
import dev.cairn.SerdeMapper;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;

/** One compilation of all types, as a program that writes and reads. */
record Release(String name, URLClassLoader loader, SerdeMapper mapper) {

  static Release of(String name, Project project) throws IOException {
    URLClassLoader loader = Project.loader(project.classes());
    return new Release(name, loader, SerdeMapper.builder().classLoader(loader).build());
  }

  /** What this release writes of a case. */
  List<String> documents(ChangeCase change) {
    List<String> documents = new ArrayList<>();
    for (Object sample : samples(change)) {
      documents.add(mapper.serialize(sample));
    }
    documents.addAll(change.documents(name));
    return documents;
  }

  private Object[] samples(ChangeCase change) {
    try {
      Class<?> type = loader.loadClass(change.packageName() + ".Samples");
      return (Object[]) type.getMethod("all").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What this release makes of a document: the value as text, or the exception. */
  String read(String document) {
    try {
      return String.valueOf(mapper.deserialize(document));
    } catch (SerdeException e) {
      return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
  }

  static boolean isRefusal(String outcome) {
    return outcome.matches("(?s)\\w+Exception: .*");
  }
}
