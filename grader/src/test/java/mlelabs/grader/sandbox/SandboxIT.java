package mlelabs.grader.sandbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import mlelabs.compiler.Compilation.Compiled;
import mlelabs.compiler.Compilation.ExerciseState;
import mlelabs.compiler.Compilation.Kind;
import mlelabs.environment.Installation;
import mlelabs.exercise.Contract;
import mlelabs.exercise.lab99.CloseableIterator;
import mlelabs.exercise.lab99.PrefetchExercise;
import mlelabs.exercise.lab99.Scorer;
import mlelabs.exercise.lab99.ShapleyExercise;
import mlelabs.worker.LostPeerException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One confined worker at a time, with contracts in the manner of later labs. */
@Timeout(120)
class SandboxIT {

  private static final Limits SHORT =
      new Limits(
          Duration.ofSeconds(2),
          Duration.ofSeconds(4),
          Duration.ofSeconds(20),
          Duration.ofSeconds(30),
          Duration.ofSeconds(3),
          Duration.ofSeconds(30),
          128,
          128,
          8);

  private static final List<Contract> CONTRACTS =
      List.of(Contract.of(ShapleyExercise.class), Contract.of(PrefetchExercise.class));

  @TempDir static Path folder;

  private static Path jar = Path.of("");
  private static @Nullable CompilerPool compilers;
  private final List<WorkerProcess> workers = new ArrayList<>();

  /** The worker sees the library alone, so the sample contracts travel in a copy of its jar. */
  @BeforeAll
  static void packContracts() throws IOException {
    jar = folder.resolve("mlelabs.jar");
    Files.copy(Installation.locate().libraryJar(), jar, StandardCopyOption.REPLACE_EXISTING);
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      Files.createDirectories(zip.getPath("mlelabs/exercise/lab99"));
      for (Class<?> c :
          List.of(
              ShapleyExercise.class,
              PrefetchExercise.class,
              Scorer.class,
              CloseableIterator.class)) {
        String name = c.getName().replace('.', '/') + ".class";
        try (InputStream in = SandboxIT.class.getResourceAsStream("/" + name)) {
          Files.copy(java.util.Objects.requireNonNull(in), zip.getPath(name));
        }
      }
    }
    Files.setPosixFilePermissions(
        folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @AfterEach
  void endWorkers() {
    workers.forEach(WorkerProcess::close);
  }

  private WorkerProcess worker() throws ConfinementException {
    return worker(SHORT);
  }

  private WorkerProcess worker(Limits limits) throws ConfinementException {
    WorkerProcess worker = WorkerProcess.start(bubblewrap(), places(), limits, CONTRACTS);
    workers.add(worker);
    return worker;
  }

  private static Bubblewrap bubblewrap() {
    Path executable = Bubblewrap.find(Installation.locate()).orElse(null);
    assumeTrue(executable != null, "bubblewrap is not installed");
    Bubblewrap bubblewrap;
    try {
      bubblewrap = Bubblewrap.with(java.util.Objects.requireNonNull(executable));
    } catch (ConfinementException e) {
      return abort(e.getMessage());
    }
    assumeTrue(bubblewrap.refusal().isEmpty(), () -> bubblewrap.refusal().orElse(""));
    return bubblewrap;
  }

  private static Confinement.Places places() {
    return new Confinement.Places(
        Path.of(System.getProperty("java.home")),
        jar,
        Installation.locate().libraryDependencies(),
        Installation.locate().engine());
  }

  private static synchronized CompilerPool compilers() {
    if (compilers == null) {
      compilers = new CompilerPool(bubblewrap(), places(), SHORT);
    }
    return compilers;
  }

  @AfterAll
  static void endCompilers() {
    if (compilers != null) {
      compilers.close();
    }
  }

  private static List<ExerciseState> load(WorkerProcess worker, List<String> cells)
      throws ConfinementException {
    Compiled compiled = compilers().compile(CONTRACTS, cells).compiled();
    worker.load(compiled, Set.of());
    return compiled.exercises();
  }

  private ShapleyExercise shapley(WorkerProcess worker) {
    return (ShapleyExercise) worker.exercise(0, CONTRACTS.get(0));
  }

  /** Evaluates a body of {@code shapley} and calls it. */
  private double[] result(WorkerProcess worker, String body) throws ConfinementException {
    List<ExerciseState> states =
        load(
            worker,
            List.of(
                "import mlelabs.exercise.lab99.*;",
                "double[] attempt(Scorer scorer, double[] baseline, double[] input) throws Exception {\n"
                    + body
                    + "\n}",
                """
                double[] shapley(Scorer scorer, double[] baseline, double[] input) {
                  try {
                    return attempt(scorer, baseline, input);
                  } catch (RuntimeException e) {
                    throw e;
                  } catch (Exception e) {
                    throw new IllegalStateException(e);
                  }
                }
                """));
    assertEquals(Kind.READY, states.get(0).kind(), () -> states.toString());
    return shapley(worker).shapley(x -> x[0] * x[1], new double[] {0, 0}, new double[] {3, 5});
  }

  @Test
  void aMethodAsksTheGradersModel() throws Exception {
    assertArrayEquals(
        new double[] {15, 0},
        result(worker(), "return new double[] {scorer.score(input), scorer.score(baseline)};"));
  }

  @Test
  void aMethodComputesWithTensors() throws Exception {
    assumeTrue(Files.isDirectory(Installation.locate().engine()), "PyTorch is not unpacked");
    String body =
        """
        try (var manager = ai.djl.ndarray.NDManager.newBaseManager()) {
          var x = manager.create(input);
          return x.mul(x).toDoubleArray();
        }
        """;
    assertArrayEquals(new double[] {9, 25}, result(worker(Limits.STANDARD), body));
  }

  @Test
  void aBackgroundThreadPullsFromTheGradersIterator() throws Exception {
    WorkerProcess worker = worker();
    load(
        worker,
        List.of(
            "import mlelabs.exercise.lab99.*;",
            """
            CloseableIterator<Integer> prefetch(Iterator<Integer> source, int count) {
              var queue = new ArrayBlockingQueue<Optional<Integer>>(count);
              var thread = new Thread(() -> {
                try {
                  while (source.hasNext()) queue.put(Optional.of(source.next()));
                  queue.put(Optional.empty());
                } catch (InterruptedException e) { }
              });
              thread.setDaemon(true);
              thread.start();
              return new CloseableIterator<>() {
                Optional<Integer> next;
                public boolean hasNext() {
                  try { if (next == null) next = queue.take(); } catch (InterruptedException e) { throw new IllegalStateException(e); }
                  return next.isPresent();
                }
                public Integer next() { hasNext(); Integer n = next.get(); next = null; return n; }
                public void close() { thread.interrupt(); }
              };
            }
            """));
    PrefetchExercise prefetch = (PrefetchExercise) worker.exercise(1, CONTRACTS.get(1));
    Iterator<Integer> source = IntStream.range(0, 1000).iterator();
    List<Integer> seen = new ArrayList<>();
    try (CloseableIterator<Integer> ahead = prefetch.prefetch(source, 4)) {
      ahead.forEachRemaining(seen::add);
    }
    assertEquals(IntStream.range(0, 1000).boxed().toList(), seen);
  }

  @Test
  void anEndlessLoopIsStoppedByItsProcessorTime() throws Exception {
    WorkerProcess worker = worker();
    assertThrows(LostPeerException.class, () -> result(worker, "while (true) { }"));
    Fault fault = worker.fault().orElseThrow();
    assertEquals(Fault.Kind.TIMEOUT, fault.kind());
    assertTrue(fault.message().contains("2 s of processor time"), fault::message);
  }

  @Test
  void aCallThatWaitsForeverIsStopped() throws Exception {
    WorkerProcess worker = worker();
    assertThrows(
        LostPeerException.class,
        () -> result(worker, "Thread.sleep(Long.MAX_VALUE); return input;"));
    assertEquals(Fault.Kind.TIMEOUT, worker.fault().orElseThrow().kind());
  }

  @Test
  void manyShortCallsTogetherReachTheExercisesLimit() throws Exception {
    WorkerProcess worker = worker();
    load(
        worker,
        List.of(
            "import mlelabs.exercise.lab99.*;",
            "double[] shapley(Scorer s, double[] b, double[] x) {"
                + " long end = System.nanoTime() + 150_000_000; while (System.nanoTime() < end) { } return x; }"));
    ShapleyExercise shapley = shapley(worker);
    assertThrows(
        LostPeerException.class,
        () -> {
          // On a busy machine each uses a part only of the processor time that it might.
          while (true) {
            shapley.shapley(x -> 0, new double[0], new double[0]);
          }
        });
    assertEquals(Fault.Kind.TIMEOUT, worker.fault().orElseThrow().kind());
  }

  @Test
  void manyWaitingCallsTogetherReachTheExercisesLimit() throws Exception {
    WorkerProcess worker =
        worker(
            new Limits(
                SHORT.call(),
                SHORT.exercise(),
                SHORT.compilation(),
                SHORT.declarations(),
                SHORT.idle(),
                Duration.ofSeconds(4),
                128,
                128,
                8));
    load(
        worker,
        List.of(
            "import mlelabs.exercise.lab99.*;",
            "double[] shapley(Scorer s, double[] b, double[] x) {"
                + " try { Thread.sleep(150); } catch (InterruptedException e) { } return x; }"));
    ShapleyExercise shapley = shapley(worker);
    assertThrows(
        LostPeerException.class,
        () -> {
          while (true) {
            shapley.shapley(x -> 0, new double[0], new double[0]);
          }
        });
    Fault fault = worker.fault().orElseThrow();
    assertEquals(Fault.Kind.TIMEOUT, fault.kind());
    assertTrue(fault.message().contains("all its tests together"), fault::message);
  }

  /** The third request is to run the initialiser, the fourth to export the exercises. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "out.writeInt(14); out.writeByte(2); out.writeLong(3); out.writeByte(0); out.writeInt(-1);",
        "out.writeInt(18); out.writeByte(2); out.writeLong(4); out.writeByte(1); out.writeInt(0);"
            + " out.writeInt(-1);",
        "out.writeInt(14); out.writeByte(2); out.writeLong(3); out.writeByte(1); out.writeInt(77);",
        "out.writeInt(22); out.writeByte(3); out.writeLong(3); out.writeInt(-1); out.writeInt(4);"
            + " out.writeByte(0); out.writeInt(-1);"
      })
  void aForgedAnswerWhileInitialisingIsACrash(String forged) throws Exception {
    WorkerProcess worker = worker();
    List<String> cells =
        List.of(
            "import mlelabs.exercise.lab99.*;",
            "double[] forge() { try (var out = new DataOutputStream(new BufferedOutputStream("
                + "new FileOutputStream(\"/proc/self/fd/4\")))) { "
                + forged
                + " out.flush(); Thread.sleep(1_000_000); } catch (Exception e) { }"
                + " return new double[0]; }",
            "double[] k = forge();",
            "double[] shapley(Scorer s, double[] b, double[] x) { return k; }");
    assertThrows(LostPeerException.class, () -> load(worker, cells));
    assertEquals(Fault.Kind.CRASHED, worker.fault().orElseThrow().kind());
  }

  @Test
  void memoryIsBoundedOnAndOffTheHeap() throws Exception {
    WorkerProcess onHeap = worker();
    assertThrows(
        LostPeerException.class,
        () ->
            result(
                onHeap,
                "List<byte[]> all = new ArrayList<>(); while (true) all.add(new byte[1 << 20]);"));
    assertEquals("used up its memory (128 MB)", onHeap.fault().orElseThrow().message());
    WorkerProcess offHeap = worker();
    double[] allocated =
        result(
            offHeap,
            """
            var field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
            field.setAccessible(true);
            var unsafe = field.get(null);
            var allocate = unsafe.getClass().getMethod("allocateMemory", long.class);
            double n = 0;
            try { while (n < 4096) { allocate.invoke(unsafe, 16L << 20); n += 16; } } catch (Exception e) { }
            return new double[] {n};
            """);
    assertTrue(allocated[0] < 1500, () -> allocated[0] + " MB");
  }

  @Test
  void aThreadBombRunsIntoTheProcessLimit() throws Exception {
    double[] started =
        result(
            worker(),
            """
            int n = 0;
            try {
              while (n < 5000) {
                Thread t = new Thread(() -> { try { Thread.sleep(60_000); } catch (Exception e) { } });
                t.setDaemon(true);
                t.start();
                n++;
              }
            } catch (OutOfMemoryError e) { }
            return new double[] {n};
            """);
    assertTrue(started[0] < SHORT.processes(), () -> started[0] + " threads");
  }

  @Test
  void theDiskIsBoundedAndNothingElseIsWritable() throws Exception {
    double[] written =
        result(
            worker(),
            """
            double n = 0;
            try (var out = new FileOutputStream("/tmp/fill")) {
              while (n < 1000) { out.write(new byte[1 << 20]); n++; }
            } catch (IOException e) { }
            double other = 0;
            for (String path : List.of("/x", "/course/x", "/usr/x", "/etc/x", "/dev/shm/x", "/dev/x", "/java/x")) {
              try { new FileOutputStream(path).close(); other++; } catch (IOException e) { }
            }
            return new double[] {n, other};
            """);
    assertTrue(written[0] <= SHORT.diskMegabytes(), () -> written[0] + " MB");
    assertEquals(0, written[1]);
  }

  @Test
  void neitherNetworkNorSolutionsNorSuitesNorEnvironmentCanBeReached() throws Exception {
    double[] found =
        result(
            worker(),
            """
            double reached = 0;
            try (var socket = new Socket()) { socket.connect(new InetSocketAddress("127.0.0.1", 22), 500); reached += 1; } catch (IOException e) { if (String.valueOf(e.getMessage()).contains("refused") == false) reached += 0; }
            if (java.net.NetworkInterface.networkInterfaces().anyMatch(n -> !n.getName().equals("lo"))) reached += 2;
            try { Class.forName("mlelabs.grader.grading.Suites"); reached += 4; } catch (ClassNotFoundException e) { }
            try (var all = java.nio.file.Files.walk(java.nio.file.Path.of("/"))) {
              var it = all.iterator();
              while (true) {
                try {
                  if (!it.hasNext()) break;
                  String path = it.next().toString();
                  if (path.contains("Suite.class") || path.endsWith(".ipynb") || path.contains("course.jar")) reached += 8;
                } catch (UncheckedIOException e) { break; }
              }
            }
            var safe = Set.of("PWD", "LANG", "LC_CTYPE", "NLSPATH", "XFILESEARCHPATH");
            if (!safe.containsAll(System.getenv().keySet())) reached += 16;
            if (new File("/proc").list().length > 0) for (String pid : new File("/proc").list()) {
              if (pid.matches("\\\\d+") && Integer.parseInt(pid) > 100) reached += 32;
            }
            return new double[] {reached};
            """);
    assertEquals(0, found[0]);
  }

  /** Bubblewrap's own is there to be read by anyone but root's workers. */
  @Test
  void theGradersEnvironmentIsThatOfNoProcessInTheSandbox() throws Exception {
    WorkerProcess worker = worker();
    for (ProcessHandle process : worker.processes()) {
      String environment =
          Files.readString(Path.of("/proc", Long.toString(process.pid()), "environ"));
      for (String name : List.of("HOME", "USER", "LOGNAME", "JAVA_HOME")) {
        assertFalse(("\0" + environment).contains("\0" + name + "="), environment);
      }
      assertFalse(("\0" + environment).contains("\0PATH="), environment);
    }
  }

  @Test
  void anExitOrAHaltOrGarbageOnTheWireIsACrash() throws Exception {
    for (String body :
        List.of(
            "System.exit(0); return input;",
            "Runtime.getRuntime().halt(0); return input;",
            "try (var out = new FileOutputStream(\"/proc/self/fd/4\")) { out.write(new byte[100]); } return input;")) {
      WorkerProcess worker = worker();
      assertThrows(LostPeerException.class, () -> result(worker, body), body);
      assertEquals(Fault.Kind.CRASHED, worker.fault().orElseThrow().kind(), body);
    }
  }

  @Test
  void printsAndReadsOfTheStandardStreamsDoNoHarm() throws Exception {
    assertArrayEquals(
        new double[] {-1},
        result(
            worker(),
            """
            for (int i = 0; i < 100_000; i++) { System.out.println("forged " + i); System.err.println("x"); }
            new FileOutputStream(FileDescriptor.out).write(new byte[1 << 20]);
            return new double[] {System.in.read()};
            """));
  }

  @Test
  void aThreadLeftRunningIsNoticed() throws Exception {
    WorkerProcess worker = worker();
    result(
        worker,
        "Thread t = new Thread(() -> { while (true) { } }); t.setDaemon(true); t.start(); return input;");
    assertTrue(worker.mustBeReplaced());
    WorkerProcess tidy = worker();
    result(tidy, "return IntStream.range(0, 1000).parallel().asDoubleStream().toArray();");
    assertFalse(tidy.mustBeReplaced());
  }

  @Test
  void aThreadThatIsAboutToEndIsNoStray() throws Exception {
    WorkerProcess worker = worker();
    result(
        worker,
        "new Thread(() -> { try { Thread.sleep(20); } catch (InterruptedException e) { } }).start();"
            + " return input;");
    assertFalse(worker.mustBeReplaced());
  }

  @Test
  void emptyFilesAreCounted() throws Exception {
    String make =
        "double n = 0; try { while (n < MANY) { new File(\"/tmp/\" + n).createNewFile(); n++; } }"
            + " catch (IOException e) { } return new double[] {n};";
    Limits patient = SHORT.withCall(Duration.ofSeconds(60));
    WorkerProcess endless = worker(patient);
    assertThrows(
        LostPeerException.class, () -> result(endless, make.replace("MANY", "10_000_000")));
    assertEquals("made more than 50000 files", endless.fault().orElseThrow().message());
    WorkerProcess some = worker(patient);
    assertArrayEquals(new double[] {200}, result(some, make.replace("MANY", "200")));
    assertFalse(some.mustBeReplaced());
  }

  @Test
  void noProcessCanBeStarted() throws Exception {
    assertArrayEquals(
        new double[] {1, 1},
        result(
            worker(),
            """
            double refused = 0;
            try { new ProcessBuilder("/usr/bin/true").start(); } catch (IOException e) { refused = 1; }
            int forked = com.sun.jna.Function.getFunction("c", "fork").invokeInt(new Object[0]);
            return new double[] {refused, forked == -1 ? 1 : 0};
            """));
  }

  /** By the C library's names or, where it has none, by the kernel's numbers for this machine. */
  @Test
  void whatAWorkerHasNoUseForTheKernelRefuses() throws Exception {
    boolean x86 = SystemCallFilterTest.X86.equals(System.getProperty("os.arch"));
    String body =
        """
        var refused = new ArrayList<Double>();
        var calls = new LinkedHashMap<String, Object[]>();
        calls.put("ptrace", new Object[] {16, 1, 0, 0});
        calls.put("mount", new Object[] {"x", "/tmp", "tmpfs", 0, ""});
        calls.put("umount2", new Object[] {"/tmp", 2});
        calls.put("unshare", new Object[] {0x10000000});
        calls.put("setns", new Object[] {0, 0});
        calls.put("memfd_create", new Object[] {"x", 0});
        calls.put("shmget", new Object[] {0, 4096, 01600});
        calls.put("sethostname", new Object[] {"x", 1});
        calls.put("process_vm_readv", new Object[] {1, 0, 0, 0, 0, 0});
        for (var call : calls.entrySet()) {
          var f = com.sun.jna.Function.getFunction("c", call.getKey());
          refused.add(f.invokeInt(call.getValue()) == -1 ? (double) com.sun.jna.Native.getLastError() : 0.0);
        }
        var syscall = com.sun.jna.Function.getFunction("c", "syscall");
        for (int number : new int[] {NUMBERS}) {
          int result = syscall.invokeInt(new Object[] {(long) number, 0L, 0L, 0L, 0L, 0L});
          refused.add(result == -1 ? (double) com.sun.jna.Native.getLastError() : 0.0);
        }
        var socket = com.sun.jna.Function.getFunction("c", "socket");
        for (int family : new int[] {38, 40, 17}) {
          refused.add(socket.invokeInt(new Object[] {family, 1, 0}) == -1 ? (double) com.sun.jna.Native.getLastError() : 0.0);
        }
        refused.add(socket.invokeInt(new Object[] {2, 1, 0}) >= 0 ? 1.0 : 0.0);
        return refused.stream().mapToDouble(x -> x).toArray();
        """
            .replace(
                "NUMBERS",
                // keyctl, add_key, bpf, perf_event_open, userfaultfd, io_uring_setup, fsopen
                x86 ? "250, 248, 321, 298, 323, 425, 430" : "219, 217, 280, 241, 282, 425, 430");
    double[] expected = new double[20];
    Arrays.fill(expected, 0, 16, 1);
    Arrays.fill(expected, 16, 19, 97);
    expected[19] = 1;
    assertArrayEquals(expected, result(worker(), body));
  }

  @Test
  void theMachineWouldRatherEndAWorkerThanTheGrader() throws Exception {
    for (ProcessHandle process : worker().processes()) {
      Path score = Path.of("/proc", Long.toString(process.pid()), "oom_score_adj");
      assertEquals("1000", Files.readString(score).strip());
    }
  }

  @Test
  void aWorkerSeesAsManyProcessorsOnEveryMachine() throws Exception {
    assertArrayEquals(
        new double[] {4},
        result(worker(), "return new double[] {Runtime.getRuntime().availableProcessors()};"));
  }

  @Test
  void nothingIsLeftWhenAWorkerIsClosed() throws Exception {
    WorkerProcess worker = worker();
    result(worker, "return input;");
    List<ProcessHandle> tree = worker.processes();
    assertTrue(tree.size() > 1);
    worker.close();
    for (ProcessHandle process : tree) {
      process.onExit().get(10, java.util.concurrent.TimeUnit.SECONDS);
      assertFalse(process.isAlive());
    }
  }
}
