package mlelabs.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With a Python whose {@code -m venv} makes a Python whose pip succeeds or fails as it is told. */
@DisabledOnOs(OS.WINDOWS)
class VirtualEnvironmentTest {

  private static final Requirements REQUIREMENTS = new Requirements("anyio==4.16.0\n");

  @TempDir Path folder;
  private VirtualEnvironment environment;
  private FakePrograms programs;

  @BeforeEach
  void machine() throws IOException {
    environment =
        new VirtualEnvironment(
            Files.createDirectory(folder.resolve("a course")).resolve(".venv"),
            folder.resolve("lib/venv.lock"));
    programs = new FakePrograms(Files.createDirectory(folder.resolve("machine")));
    pipDoes("exit 0");
  }

  private void pipDoes(String script) throws IOException {
    programs.with(
        "python3",
        "echo Python 3.11.7",
        "[ \"$2\" = venv ] || exit 0",
        "echo made >> '" + folder + "/count'",
        "rm -rf \"$4\"/*; mkdir -p \"$4/bin\"",
        "echo 'version = 3.11.7' > \"$4/pyvenv.cfg\"",
        "printf '%s\\n' '#!/bin/sh' '" + script + "' > \"$4/bin/python\"",
        "chmod +x \"$4/bin/python\"");
  }

  @Test
  void itIsMadeOnce() throws IOException {
    make(REQUIREMENTS);
    make(REQUIREMENTS);
    assertTrue(environment.isCurrent(REQUIREMENTS));
    assertEquals(1, timesMade());
  }

  @Test
  void otherRequirementsMakeItAnew() throws IOException {
    make(REQUIREMENTS);
    make(new Requirements("anyio==4.17.0\n"));
    assertEquals(2, timesMade());
  }

  @Test
  void aHalfMadeOneIsMadeAnew() throws IOException {
    pipDoes("echo No space left on device; exit 1");
    PrerequisiteException failure =
        assertThrows(PrerequisiteException.class, () -> make(REQUIREMENTS));
    assertTrue(String.valueOf(failure.getMessage()).contains("disk is full"));
    assertFalse(environment.isCurrent(REQUIREMENTS));
    pipDoes("exit 0");
    make(REQUIREMENTS);
    assertTrue(environment.isCurrent(REQUIREMENTS));
  }

  @Test
  void oneThatWasMovedIsMadeAnew() throws IOException {
    make(REQUIREMENTS);
    Path elsewhere = folder.resolve("elsewhere");
    Files.move(environment.folder(), elsewhere);
    assertFalse(new VirtualEnvironment(elsewhere, folder.resolve("lock")).isCurrent(REQUIREMENTS));
  }

  @Test
  void oneThatIsReachedThroughALinkIsUsedAsItIs() throws IOException {
    make(REQUIREMENTS);
    Path link = Files.createSymbolicLink(folder.resolve("link"), environment.folder());
    assertTrue(new VirtualEnvironment(link, folder.resolve("lock")).isCurrent(REQUIREMENTS));
  }

  @Test
  void oneWhosePythonWasUninstalledIsMadeAnew() throws IOException {
    make(REQUIREMENTS);
    Files.delete(environment.python());
    assertFalse(environment.isCurrent(REQUIREMENTS));
  }

  private void make(Requirements requirements) {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    environment.make(requirements, programs.path(), new Progress(nowhere, Clock.systemUTC()));
  }

  private int timesMade() throws IOException {
    return Files.readAllLines(folder.resolve("count")).size();
  }
}
