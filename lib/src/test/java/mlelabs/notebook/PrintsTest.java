package mlelabs.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrintsTest {

  private final List<String> messages = new ArrayList<>();
  private final Prints prints = new Prints((stream, text) -> messages.add(stream + ":" + text));
  private final PrintStream out = prints.stream(Prints.Stream.OUT);
  private final PrintStream err = prints.stream(Prints.Stream.ERR);

  @Test
  void aHundredThousandLinesArriveWholeInFewMessages() {
    IntStream.range(0, 100_000).forEach(i -> out.print("line " + i + "\n"));
    prints.flush();
    String all = messages.stream().map(m -> m.substring(4)).collect(Collectors.joining());
    String expected =
        IntStream.range(0, 100_000).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
    assertEquals(expected, all);
    assertTrue(messages.size() < 100, messages.size() + " messages");
  }

  @Test
  void theOrderOfTheTwoStreamsStays() {
    out.print("a");
    err.print("b");
    out.print("c");
    prints.flush();
    assertEquals(List.of("OUT:a", "ERR:b", "OUT:c"), messages);
  }

  @Test
  void aCharacterSplitOverTwoWritesArrivesWhole() {
    byte[] bytes = "€😀é".getBytes(StandardCharsets.UTF_8);
    for (byte b : bytes) {
      out.write(b);
      prints.flush();
    }
    assertEquals(List.of("OUT:€", "OUT:😀", "OUT:é"), messages);
  }

  @Test
  void aFloodEndsWithANoteAndTheNextCellPrintsAgain() {
    String line = "x".repeat(1_000_000);
    IntStream.range(0, 30).forEach(i -> out.print(line));
    prints.flush();
    int length = messages.stream().mapToInt(String::length).sum();
    assertTrue(length < 12_000_000, length + " characters");
    assertTrue(messages.get(messages.size() - 1).contains("the rest is not shown"));
    prints.newCell();
    out.print("next");
    prints.flush();
    assertEquals("OUT:next", messages.get(messages.size() - 1));
  }
}
