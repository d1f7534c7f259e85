package mlelabs.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreboardTest {

  @TempDir private Path folder;
  private final List<String> complaints = new ArrayList<>();

  private ScoreboardFile file() {
    return new ScoreboardFile(folder.resolve("scoreboard.csv"), complaints::add);
  }

  private String content() throws IOException {
    return Files.readString(folder.resolve("scoreboard.csv"));
  }

  @Test
  void aScoreIsKeptAndTheSameOneAgainReplacesIt() throws IOException {
    file().add(new Score("Lab 1", "mean, always", 50));
    file().add(new Score("Lab 1", "alpha", 20));
    file().add(new Score("Lab 1", "mean, always", 48.124));
    assertEquals("lab,name,rmse\nLab 1,\"mean, always\",48.124\nLab 1,alpha,20.0\n", content());
  }

  @Test
  void labsAreInTheirOrderWhateverWasRunFirst() {
    file().add(new Score("Lab 10", "c", 3));
    file().add(new Score("Lab 2", "b", 2));
    file().add(new Score("Lab 1", "a", 1));
    assertEquals(List.of("a", "b", "c"), file().read().scores().stream().map(Score::name).toList());
  }

  @Test
  void theBoardShowsTheImprovementAgainstTheFirst() {
    file().add(new Score("Lab 1", "mean", 40));
    file().add(new Score("Lab 1", "alpha", 10));
    String text = file().read().view().text();
    assertTrue(text.contains("−75.0 %"), text);
    assertTrue(
        text.contains("█".repeat(24) + "\n") && text.contains(" " + "█".repeat(6) + " "), text);
    assertTrue(file().read().view().html().contains("width:25.0%"));
  }

  @Test
  void aDamagedLineIsLeftOutSaidSoAndKeptInACopy() throws IOException {
    String damaged = "lab,name,rmse\nLab 1,mean,48\nLab 1,alpha,\nnonsense\nLab 2,x,-1\n";
    Files.writeString(folder.resolve("scoreboard.csv"), damaged);
    assertEquals(List.of(new Score("Lab 1", "mean", 48)), file().read().scores());
    assertEquals(damaged, Files.readString(folder.resolve("scoreboard.csv.damaged")));
    assertEquals(1, complaints.size());
    assertTrue(complaints.get(0).contains("line 3, line 4, line 5"), complaints.get(0));
    file().read();
    assertEquals(1, complaints.size(), "the damage is told once");
  }

  @Test
  void bytesThatAreNoTextAreDamageToo() throws IOException {
    Files.write(folder.resolve("scoreboard.csv"), new byte[] {(byte) 0xFF, 0, '"', 'x'});
    assertTrue(file().read().scores().isEmpty());
    assertEquals(1, complaints.size());
  }

  @Test
  void nothingElseIsLeftInTheFolder() throws IOException {
    file().add(new Score("Lab 1", "mean", 1));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void aScoreThatIsNoNumberIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Score("Lab 1", "x", Double.NaN));
    assertThrows(
        IllegalArgumentException.class, () -> new Score("Lab 1", "x", Double.POSITIVE_INFINITY));
    assertThrows(IllegalArgumentException.class, () -> new Score("", "x", 1));
  }

  @Test
  void namesAreEscaped() {
    file().add(new Score("Lab 1", "<b>", 1));
    assertTrue(file().read().view().html().contains("&lt;b&gt;"));
  }

  @Test
  void anEmptyBoardSaysHowToFillIt() {
    assertTrue(file().read().view().text().contains("scoreboard(\"Lab 1\""));
  }
}
