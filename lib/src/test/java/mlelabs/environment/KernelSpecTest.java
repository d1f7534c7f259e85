package mlelabs.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelSpecTest {

  @TempDir Path folder;
  private VirtualEnvironment environment;
  private Path file;

  @BeforeEach
  void course() {
    environment = new VirtualEnvironment(folder.resolve(".venv"), folder.resolve("lock"));
    file = folder.resolve(".venv/share/jupyter/kernels/java/kernel.json");
  }

  private KernelSpec kernel(String java, int feature) {
    return new KernelSpec(
        Path.of(java), feature, new Installation(folder), folder.resolve("jjava.jar"));
  }

  @Test
  void itTakesThePlaceOfTheOneThatPipInstalled() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{\"argv\": [\"java\"]}");
    assertTrue(kernel("/jdk/bin/java", 17).register(environment));
    JsonNode spec = new ObjectMapper().readTree(file.toFile());
    assertEquals("/jdk/bin/java", spec.get("argv").get(0).asText());
    assertEquals("{connection_file}", spec.get("argv").get(spec.get("argv").size() - 1).asText());
    assertEquals("message", spec.get("interrupt_mode").asText());
    assertEquals("true", spec.get("env").get("DJL_OFFLINE").asText());
    assertEquals(
        folder.resolve(".venv/engine").toString(),
        spec.get("env").get("ENGINE_CACHE_DIR").asText());
  }

  @Test
  void itIsWrittenAgainOnlyWhenItDiffers() {
    assertTrue(kernel("/jdk17/bin/java", 17).register(environment));
    assertFalse(kernel("/jdk17/bin/java", 17).register(environment));
    assertTrue(kernel("/jdk25/bin/java", 25).register(environment));
    assertTrue(kernel("/jdk25/bin/java", 25).isRegistered(environment));
    assertFalse(kernel("/jdk17/bin/java", 17).isRegistered(environment));
  }

  @Test
  void onlyAJavaThatKnowsTheOptionIsGivenIt() {
    String option = "--enable-native-access=ALL-UNNAMED";
    assertFalse(kernel("/java", 17).arguments().contains(option));
    assertTrue(kernel("/java", 25).arguments().contains(option));
  }

  @Test
  void thePlainCommandStartsOneJvmWithTheLibrary() {
    List<String> arguments = kernel("/java", 17).arguments();
    String classPath = arguments.get(arguments.indexOf("-cp") + 1);
    assertTrue(classPath.contains(folder.resolve("lib/target/mlelabs.jar").toString()), classPath);
    assertTrue(arguments.contains("-Dmlelabs.home=" + folder), arguments.toString());
  }
}
