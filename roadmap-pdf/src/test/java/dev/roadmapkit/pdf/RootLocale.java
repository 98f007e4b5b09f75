package dev.roadmapkit.pdf;

import java.util.Locale;

/**
 * Runs other programs' code that goes by the default locale: in Arabic PDFBox writes places with Arabic digits,
 * in Turkish veraPDF does not know an "\u0131nteger".
 */
final class RootLocale {

  private RootLocale() {}

  /** Something done that has a result. */
  interface Task<T, E extends Exception> {
    T call() throws E;
  }

  static <T, E extends Exception> T in(Task<T, E> task) throws E {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.ROOT);
    try {
      return task.call();
    } finally {
      Locale.setDefault(before);
    }
  }
}
