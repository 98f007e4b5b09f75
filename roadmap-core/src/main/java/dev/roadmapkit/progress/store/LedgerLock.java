package dev.roadmapkit.progress.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to change one ledger, against other threads first and other processes then.
 *
 * <p>The lock against processes is an exclusive lock on a file of the ledger. On Unix such a lock is
 * the process's, and it is gone as soon as the process closes <em>any</em> channel on that file. So
 * two threads, or two stores in one program, must never have it open at the same time. What keeps
 * them apart is Java's own table of locks, which is one for the whole program and refuses overlapping
 * locks even if they are shared: each takes a shared lock on a byte of a second file, where the
 * ledger's byte is free in the table only if no other thread has it. Shared locks of several
 * processes do not exclude each other, so what the system thinks of that file does not matter.
 *
 * <p>The system takes the lock from a process that dies. The files stay: deleting one while another
 * process waits for it would give both the lock.
 */
final class LedgerLock implements Closeable {

  /** What is done with the lock. */
  interface Work<T> {
    T run() throws IOException;
  }

  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
  private static final int LONGEST_PAUSE = 16;

  /** Which thread of this program has the lock of which ledger. */
  private static final Map<Path, Thread> HOLDERS = new ConcurrentHashMap<>();

  private final FileChannel threads;
  private final FileChannel processes;

  private LedgerLock(FileChannel threads, FileChannel processes) {
    this.threads = threads;
    this.processes = processes;
  }

  /** Fails at once in a thread that has the lock already: it would wait for itself. */
  static <T> T during(LedgerFiles files, Duration wait, Work<T> work) throws IOException {
    Path ledger = folder(files).resolve(files.lockName());
    Thread self = Thread.currentThread();
    if (self.equals(HOLDERS.get(ledger))) {
      throw new IllegalStateException("a change of \"" + files.current()
          + "\" updates the same ledger again: it must return the ledger with all that it changes");
    }
    LedgerLock lock = acquire(files, wait);
    try (lock) {
      HOLDERS.put(ledger, self);
      return work.run();
    } finally {
      HOLDERS.remove(ledger, self);
    }
  }

  /** The same however it is written. */
  private static Path folder(LedgerFiles files) throws IOException {
    try {
      return files.directory().toRealPath();
    } catch (NoSuchFileException e) {
      throw new IOException("there is no folder \"" + files.directory() + "\"", e);
    }
  }

  private static LedgerLock acquire(LedgerFiles files, Duration wait) throws IOException {
    long deadline = System.nanoTime() + wait.toNanos();
    FileChannel threads = open(files.threadsLock());
    try {
      if (!await(threads, files.threadsByte(), true, deadline)) {
        throw busy("another thread of this program", files.current(), wait);
      }
      return new LedgerLock(threads, processes(files, wait, deadline));
    } catch (Throwable e) {
      threads.close();
      throw e;
    }
  }

  private static FileChannel processes(LedgerFiles files, Duration wait, long deadline)
      throws IOException {
    FileChannel channel = open(files.lock());
    try {
      if (!await(channel, LOCKED_BYTE, false, deadline)) {
        throw busy(holder(channel), files.current(), wait);
      }
      ByteBuffer id = ByteBuffer.wrap(
          Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII));
      channel.truncate(0).write(id, 0);
      return channel;
    } catch (Throwable e) {
      channel.close();
      throw e;
    }
  }

  /** Tells whether it got the lock in time; asks at least once. */
  private static boolean await(FileChannel channel, long position, boolean shared, long deadline)
      throws IOException {
    for (int pause = 1; !tryLock(channel, position, shared); pause = longer(pause)) {
      if (System.nanoTime() - deadline >= 0) {
        return false;
      }
      pause(pause);
    }
    return true;
  }

  private static boolean tryLock(FileChannel channel, long position, boolean shared)
      throws IOException {
    try {
      return channel.tryLock(position, 1, shared) != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static int longer(int pause) {
    return Math.min(2 * pause, LONGEST_PAUSE);
  }

  private static void pause(int millis) throws IOException {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the thread was interrupted while it waited for others");
    }
  }

  private static IOException busy(String holder, Path file, Duration wait) {
    return new IOException(holder + " has been changing \"" + file + "\" for more than "
        + wait.toMillis() + " ms; let it finish or end it, then try again");
  }

  /** Who holds the lock has written its number there. */
  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(20);
    channel.read(bytes, 0);
    String id = new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII);
    boolean isNumber = !id.isEmpty() && id.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? "process " + id : "another process";
  }

  private static FileChannel open(Path file) throws IOException {
    try {
      return FileChannel.open(
          file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } catch (FileSystemException e) {
      throw new IOException(
          "its lock file cannot be opened: " + ProgressStoreException.reason(e), e);
    }
  }

  @Override
  public void close() throws IOException {
    try (threads) {
      processes.close();
    }
  }
}
