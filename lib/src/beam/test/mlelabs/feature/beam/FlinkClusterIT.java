package mlelabs.feature.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mlelabs.feature.FittedFeatures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program, started as its users start it, on a Flink cluster of processes of its own. */
class FlinkClusterIT {

  @TempDir static Path clusterFolder;

  private static FlinkCluster cluster;

  @TempDir Path folder;

  @BeforeAll
  static void startCluster() throws IOException, InterruptedException {
    cluster = FlinkCluster.start(clusterFolder);
  }

  @AfterAll
  static void stopCluster() {
    if (cluster != null) {
      cluster.close();
    }
  }

  private Path output() {
    return folder.resolve("out");
  }

  private record Ended(int status, String said) {}

  private Ended run() throws IOException, InterruptedException {
    Path spec = Files.writeString(folder.resolve("spec.json"), FlightFiles.SPEC.toJson());
    Path said = folder.resolve("said.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(
        String.join(
            File.pathSeparator, "target/mlelabs.jar", "target/dependencies/*", "target/beam/*"));
    command.add("mlelabs.feature.beam.FeaturePipeline");
    command.addAll(
        List.of(
            "--runner=FlinkRunner",
            "--flinkMaster=" + cluster.address(),
            "--parallelism=2",
            "--spec=" + spec,
            "--input=" + folder.resolve("flights-*.csv"),
            "--output=" + output(),
            "--keep=row",
            "--columns=row:long",
            "--shards=3"));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      assertTrue(process.waitFor(3, TimeUnit.MINUTES), () -> "it must end within 3 minutes");
    } finally {
      process.destroyForcibly();
    }
    return new Ended(process.exitValue(), Files.readString(said));
  }

  @Test
  void itGivesWhatOneMachineGives() throws IOException, InterruptedException {
    List<Path> files = FlightFiles.write(folder, 4, 2000);
    Ended ended = run();
    assertEquals(0, ended.status, ended.said);
    FittedFeatures fitted =
        FittedFeatures.fromJson(Files.readString(output().resolve("features.json")));
    SameFeatures.require(FlightFiles.SPEC.fit(FlightFiles.csv().read(files)), fitted);
    assertEquals(8000, RowsAsExamples.require(fitted, files, output(), 3));
    assertTrue(cluster.get("/overview").contains("\"jobs-finished\":1"));
  }

  @Test
  void aLineThatBreaksARuleOnAWorkerIsNamed() throws IOException, InterruptedException {
    Path file = FlightFiles.write(folder, 1, 5).get(0);
    Files.writeString(file, Files.readString(file) + "1,far,2,3,UA,N1,\n");
    Ended ended = run();
    assertEquals(1, ended.status, ended.said);
    assertTrue(ended.said.contains(file + ", line 7: "), ended.said);
    assertFalse(Files.exists(output()));
  }
}
