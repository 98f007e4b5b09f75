package dev.roadmapkit.progress.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The real one. Thread-safe: it has no state. */
final class SystemDisk implements Disk {

  private static final Set<StandardOpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private static final Set<PosixFilePermission> WRITE = Set.of(
      PosixFilePermission.OWNER_WRITE,
      PosixFilePermission.GROUP_WRITE,
      PosixFilePermission.OTHERS_WRITE);

  @Override
  public boolean exists(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  // A superuser may write to everything, but whoever took all rights to write away meant it.
  @Override
  public boolean isReadOnly(Path path) {
    return Files.exists(path) && (!Files.isWritable(path) || isWritableByNobody(path));
  }

  private static boolean isWritableByNobody(Path path) {
    try {
      return Collections.disjoint(Files.getPosixFilePermissions(path), WRITE);
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  @Override
  public InputStream open(Path file) throws IOException {
    return Files.newInputStream(file);
  }

  @Override
  public Output create(Path file, Path like) throws IOException {
    if (!exists(like) || Files.getFileAttributeView(like, PosixFileAttributeView.class) == null) {
      return new ChannelOutput(FileChannel.open(file, NEW));
    }
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(like);
    FileChannel channel =
        FileChannel.open(file, NEW, PosixFilePermissions.asFileAttribute(permissions));
    try {
      // The umask may have taken some away.
      Files.setPosixFilePermissions(file, permissions);
      return new ChannelOutput(channel);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  @Override
  public void deleteIfExists(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void makeDirectory(Path directory) throws IOException {
    List<Path> changed = new ArrayList<>();
    Path path = directory.toAbsolutePath();
    while (!Files.exists(path) && path.getParent() != null) {
      path = path.getParent();
      changed.add(path);
    }
    Files.createDirectories(directory);
    for (Path parent : changed) {
      force(parent);
    }
  }

  @Override
  public void force(Path directory) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(directory, StandardOpenOption.READ);
    } catch (IOException e) {
      // Windows opens no directories.
      return;
    }
    try (channel) {
      channel.force(true);
    }
  }

  private record ChannelOutput(FileChannel channel) implements Output {

    @Override
    public void write(byte[] bytes) throws IOException {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    }

    @Override
    public void force() throws IOException {
      channel.force(true);
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
