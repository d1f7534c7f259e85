package mlelabs.environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Shell scripts that stand in for programs of a machine. */
record FakePrograms(Path folder) {

  FakePrograms with(String name, String... script) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + String.join("\n", script) + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    return this;
  }

  SearchPath path() {
    return new SearchPath(List.of(folder), List.of(""));
  }
}
