package mlelabs.grader.notebook;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mlelabs.exercise.Course;
import mlelabs.exercise.Lab;

/**
 * A file name in which a lab may be recognised.
 *
 * @param words the name in lower case without extension, its words joined by single hyphens
 */
record LabFileName(String words) {

  private static final Pattern NUMBER_FIRST = Pattern.compile("(?:lab-?)?0*(\\d{1,2})(?:-.*)?");

  static LabFileName of(Path file) {
    Path name = file.getFileName();
    String text = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    String stem = text.endsWith(".ipynb") ? text.substring(0, text.length() - 6) : text;
    return new LabFileName(stem.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", ""));
  }

  Optional<Lab> lab(Course course) {
    return course.labs().stream()
        .filter(lab -> ("-" + words + "-").contains("-" + lab.slug() + "-"))
        .findFirst()
        .or(() -> byNumber(course));
  }

  private Optional<Lab> byNumber(Course course) {
    Matcher number = NUMBER_FIRST.matcher(words);
    return number.matches() ? course.lab(number.group(1)) : Optional.empty();
  }
}
