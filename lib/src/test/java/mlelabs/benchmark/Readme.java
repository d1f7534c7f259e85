package mlelabs.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A README with the results of benchmarks in it, each between {@code <!-- bench NAME -->} and
 * {@code <!-- end NAME -->}, and beside it their charts in the repository's folder of pictures.
 *
 * @param file none, if its name is empty
 */
record Readme(Path file) {

  /** Puts results in the place of those that are there; a README without their marks is left. */
  void put(String name, String results, Path chart) throws IOException {
    if (!Files.exists(file) || file.toString().isEmpty()) {
      return;
    }
    String begin = "<!-- bench " + name + " -->\n";
    String end = "<!-- end " + name + " -->";
    String text = Files.readString(file);
    int from = text.indexOf(begin);
    int to = text.indexOf(end, Math.max(from, 0));
    if (from < 0 || to < 0) {
      return;
    }
    Path picture = file.resolveSibling("../.github/pictures").resolve(chart.getFileName());
    Files.createDirectories(picture.getParent());
    Files.copy(chart, picture, StandardCopyOption.REPLACE_EXISTING);
    String image =
        "\n![rows a second, by way](../.github/pictures/" + chart.getFileName() + ")\n\n";
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(part, text.substring(0, from) + begin + image + results + text.substring(to));
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
