package mlelabs.grader.report;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import mlelabs.grader.submission.Sha256;

/**
 * Names of folders for students, whatever they are called: one path segment, valid on every usual
 * file system, at most 100 bytes, and different even where upper and lower case are the same.
 *
 * <p>Letters, digits, space and {@code . _ -} stay; anything else becomes {@code _}. A name that
 * had to be altered, or that another student's differs from by case alone, ends in eight digits of
 * its SHA-256.
 */
final class FileNames {

  private static final int LONGEST = 90;
  private static final Set<String> RESERVED =
      Set.of(
          "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6",
          "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
          "lpt8", "lpt9");

  private final Map<String, Integer> sameButForCase = new HashMap<>();

  FileNames(Collection<String> students) {
    for (String student : new TreeSet<>(students)) {
      sameButForCase.merge(caseless(plain(student)), 1, Integer::sum);
    }
  }

  /** The folder of a student. */
  String of(String student) {
    String plain = plain(student);
    boolean alone = sameButForCase.getOrDefault(caseless(plain), 0) <= 1;
    return plain.equals(student) && alone ? plain : plain + "-" + Sha256.of(student).hex(8);
  }

  private static String plain(String student) {
    String name = Normalizer.normalize(student, Normalizer.Form.NFC);
    name = name.replaceAll("[^\\p{L}\\p{M}\\p{N} ._-]", "_").replaceAll("^[ .]+|[ .]+$", "_");
    name = shortened(name);
    String stem = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    return name.isEmpty() || RESERVED.contains(stem.toLowerCase(Locale.ROOT)) ? "_" + name : name;
  }

  private static String shortened(String name) {
    StringBuilder kept = new StringBuilder();
    int bytes = 0;
    for (int code : name.codePoints().toArray()) {
      String letter = Character.toString(code);
      bytes += letter.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > LONGEST) {
        break;
      }
      kept.append(letter);
    }
    return kept.toString();
  }

  private static String caseless(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }
}
