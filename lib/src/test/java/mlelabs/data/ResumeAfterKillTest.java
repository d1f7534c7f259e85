package mlelabs.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A training that is killed in the middle of an epoch sees the same elements when it goes on. */
class ResumeAfterKillTest {

  private static final int TOTAL = 120;

  /** The training: prints each batch, and where it stands after it. */
  public static final class Training {
    private Training() {}

    public static void main(String[] args) {
      Dataset<List<Long>> batches = pipeline(Path.of(args[0]));
      try (DatasetIterator<List<Long>> pass =
          args.length == 1 ? batches.iterator() : batches.resume(Snapshot.fromJson(args[1]))) {
        while (pass.hasNext()) {
          System.out.println("batch " + pass.next());
          System.out.println("at " + pass.snapshot().toJson());
          System.out.flush();
        }
      }
    }
  }

  private static Dataset<List<Long>> pipeline(Path folder) {
    return Dataset.files(folder, "*.txt")
        .parallelInterleave(Dataset::lines, 3, 2)
        .shuffle(20, 11)
        .parallelMap(Long::parseLong)
        .batch(8)
        .repeat()
        .prefetch()
        .take(TOTAL);
  }

  @Test
  void theRestIsAsItWouldHaveBeen(@TempDir Path folder) throws Exception {
    for (int file = 0; file < 4; file++) {
      List<String> lines = new ArrayList<>();
      for (int line = 0; line < 30 + file; line++) {
        lines.add(Integer.toString(1000 * file + line));
      }
      Files.write(folder.resolve(file + ".txt"), lines);
    }
    List<String> whole = pipeline(folder).toList().stream().map(batch -> "batch " + batch).toList();
    List<String> seen = new ArrayList<>();
    String position = untilKilled(List.of(folder.toString()), 37, seen);
    position = untilKilled(List.of(folder.toString(), position), 30, seen);
    assertTrue(seen.size() < TOTAL);
    untilKilled(List.of(folder.toString(), position), TOTAL, seen);
    assertEquals(whole, seen);
  }

  /** Runs it until so many batches were written down, kills it, and returns where it stood. */
  private static String untilKilled(List<String> args, int batches, List<String> seen)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Training.class.getName()));
    command.addAll(args);
    Process training =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String position = "";
    try (BufferedReader told = training.inputReader()) {
      for (int i = 0; i < batches; i++) {
        String batch = told.readLine();
        if (batch == null) {
          break;
        }
        seen.add(batch);
        position = told.readLine().substring("at ".length());
      }
      training.destroyForcibly();
    }
    training.waitFor();
    return position;
  }
}
