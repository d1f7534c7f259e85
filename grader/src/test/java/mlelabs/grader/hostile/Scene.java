package mlelabs.grader.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import mlelabs.grader.suite.lab97.ChangedWords;

/**
 * What attacks find around them, and what is left of them afterwards: a folder that anyone may
 * write to, and an accomplice who listens on sockets of several families.
 */
final class Scene implements AutoCloseable {

  /** In the environment of the plain runner. */
  static final String ENVIRONMENT = "ibex-4b77";

  /** In the command line of the plain runner's parent. */
  static final String COMMAND_LINE = "walrus-99ce";

  /** A system property of the process that started the runner. */
  static final String PROPERTY = "gecko-1f0d";

  private static final int MOST_PORTS = 20;

  private final String run;
  private final Path folder;
  private final int many;
  private final boolean plain;
  private final Queue<String> heard = new ConcurrentLinkedQueue<>();
  private final List<AutoCloseable> open = new ArrayList<>();
  private final int port;
  private volatile boolean closed;

  /**
   * @param run a word for this run that is part of every mark
   * @param folder exists
   * @param many how often an attack does what it does in masses
   */
  Scene(String run, Path folder, int many, boolean plain) throws IOException {
    System.setProperty("hostile.secret", PROPERTY);
    this.run = run;
    this.folder = folder;
    this.many = many;
    this.plain = plain;
    ServerSocket tcp = new ServerSocket(0);
    DatagramSocket udp = null;
    for (int i = 1; udp == null; i++) {
      try {
        udp = new DatagramSocket(tcp.getLocalPort());
      } catch (BindException e) {
        // Someone else's, for that kind of socket.
        tcp.close();
        if (i == MOST_PORTS) {
          throw e;
        }
        tcp = new ServerSocket(0);
      }
    }
    this.port = tcp.getLocalPort();
    ServerSocketChannel unix = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    unix.bind(UnixDomainSocketAddress.of(folder.resolve("accomplice")));
    open.addAll(List.of(tcp, udp, unix));
    ServerSocket stream = tcp;
    DatagramSocket datagrams = udp;
    listen(
        () -> {
          try (var socket = stream.accept()) {
            socket.setSoTimeout(2000);
            byte[] first = new byte[1000];
            int n = socket.getInputStream().read(first);
            return new String(first, 0, Math.max(n, 0), StandardCharsets.UTF_8);
          }
        });
    listen(
        () -> {
          DatagramPacket packet = new DatagramPacket(new byte[1000], 1000);
          datagrams.receive(packet);
          return new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8);
        });
    listen(
        () -> {
          try (SocketChannel channel = unix.accept()) {
            return new String(
                Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
          }
        });
  }

  /** Where anyone may write. */
  Path folder() {
    return folder;
  }

  private interface Ear {
    String next() throws IOException;
  }

  private void listen(Ear ear) {
    Thread thread =
        new Thread(
            () -> {
              while (!closed) {
                try {
                  heard.add(ear.next());
                } catch (IOException e) {
                  // One who says nothing, or was killed while speaking.
                }
              }
            },
            "accomplice");
    thread.setDaemon(true);
    thread.start();
  }

  /** A word that nothing but this attack in this placement knows. */
  String mark(Attack attack, Placement placement) {
    return run + "-" + attack.name() + "-" + placement;
  }

  /** The cell with the names of this scene in it. */
  String set(String cell) {
    return cell.replace("FOLDER", folder.toString())
        .replace("PORT", Integer.toString(port))
        .replace("MANY", Integer.toString(many))
        .replace("WAIT", plain ? "10000" : "1000")
        .replace("PLAIN", Boolean.toString(plain))
        .replace("CLASSES", shadowed());
  }

  private static String shadowed() {
    return Shadow.CLASSES.get();
  }

  /** What of the secrets is in a text. */
  static Optional<String> secretIn(String text) {
    return Stream.of(
            ChangedWords.HIDDEN_WORD,
            ChangedWords.SECRET,
            ENVIRONMENT,
            COMMAND_LINE,
            PROPERTY,
            "mlelabs.grader",
            "mlelabs/grader",
            "PATH=" + System.getenv("PATH"))
        .filter(text::contains)
        .findFirst();
  }

  /** Processes, files and messages that bear a mark. */
  List<String> remains(String mark) {
    List<String> remains = new ArrayList<>();
    heard.stream().filter(h -> h.contains(mark)).map(h -> "a message").forEach(remains::add);
    ProcessHandle.allProcesses()
        .filter(p -> commandLine(p.pid()).contains(mark))
        .map(p -> "process " + p.pid())
        .forEach(remains::add);
    for (Path place :
        List.of(folder, Path.of("/tmp"), Path.of("/var/tmp"), Path.of("/dev/shm"), Path.of(""))) {
      try (Stream<Path> files = Files.list(place.toAbsolutePath())) {
        files
            .filter(f -> f.toString().contains(mark))
            .map(f -> "file " + f)
            .limit(3)
            .forEach(remains::add);
      } catch (IOException | UncheckedIOException e) {
        // A place that is not there holds nothing.
      }
    }
    return remains;
  }

  static String commandLine(long pid) {
    try {
      return Files.readString(Path.of("/proc/" + pid + "/cmdline"), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }

  /** Ends the processes and deletes the files that bear a mark. */
  void clear(String mark) {
    ProcessHandle.allProcesses()
        .filter(p -> commandLine(p.pid()).contains(mark))
        .flatMap(p -> Stream.concat(p.descendants(), Stream.of(p)))
        .toList()
        .forEach(ProcessHandle::destroyForcibly);
    for (Path place :
        List.of(folder, Path.of("/tmp"), Path.of("/var/tmp"), Path.of("/dev/shm"), Path.of(""))) {
      try (Stream<Path> files = Files.list(place.toAbsolutePath())) {
        for (Path file : files.filter(f -> f.toString().contains(mark)).toList()) {
          Files.deleteIfExists(file);
        }
      } catch (IOException e) {
        // It is below the build folder or a temporary one.
      }
    }
  }

  @Override
  public void close() throws Exception {
    closed = true;
    // Left in the working directory by whoever attaches to this process.
    Files.deleteIfExists(Path.of(".attach_pid" + ProcessHandle.current().pid()));
    for (AutoCloseable each : open) {
      each.close();
    }
  }
}
