package dev.roadmapkit.catalog;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made on first use and shared from then on; a failure is forgotten. Thread-safe. */
final class Once<T> {

  private final Supplier<T> source;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable T value;

  Once(Supplier<T> source) {
    this.source = source;
  }

  T get() {
    T made = value;
    return made == null ? make() : made;
  }

  private T make() {
    lock.lock();
    try {
      T made = value;
      if (made == null) {
        made = source.get();
        value = made;
      }
      return made;
    } finally {
      lock.unlock();
    }
  }
}
