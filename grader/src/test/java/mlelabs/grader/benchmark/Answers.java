package mlelabs.grader.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What learners write into an exercise of the sample lab, and how a test cell checks it. A file
 * {@code answers/METHOD.java} holds it in sections, each headed {@code //// right}, {@code wrong},
 * {@code tests} or the like.
 *
 * @param method the method's name
 * @param signature of the method
 * @param right bodies that deserve all points
 * @param wrong bodies that fail a test
 * @param tests of a cell that learners see
 * @param hiddenTests of the same cell
 */
record Answers(
    String method,
    String signature,
    List<String> right,
    List<String> wrong,
    String tests,
    String hiddenTests) {

  private static final List<String> METHODS =
      List.of(
          "mean",
          "histogram",
          "oneHot",
          "confusion",
          "auc",
          "vocabulary",
          "bucketize",
          "split",
          "standardize",
          "topK");

  private static final Pattern SECTION =
      Pattern.compile("(?ms)^//// ([a-z ]+)\\n(.*?)(?=^////|\\z)");

  Answers {
    right = List.copyOf(right);
    wrong = List.copyOf(wrong);
    if (right.isEmpty() || wrong.isEmpty()) {
      throw new IllegalArgumentException(method + " must have a right answer and a wrong one");
    }
  }

  /** Those of all exercises, in the order of the lab. */
  static List<Answers> ofTheLab() throws IOException {
    List<Answers> all = new ArrayList<>();
    for (String method : METHODS) {
      try (InputStream in = Answers.class.getResourceAsStream("answers/" + method + ".java")) {
        byte[] text = Objects.requireNonNull(in, method).readAllBytes();
        all.add(parse(method, new String(text, StandardCharsets.UTF_8)));
      }
    }
    return all;
  }

  private static Answers parse(String method, String text) {
    return new Answers(
        method,
        String.join("", sections(text, "signature")),
        sections(text, "right"),
        sections(text, "wrong"),
        String.join("\n", sections(text, "tests")),
        String.join("\n", sections(text, "hidden tests")));
  }

  private static List<String> sections(String text, String name) {
    Matcher section = SECTION.matcher(text);
    List<String> found = new ArrayList<>();
    while (section.find()) {
      if (section.group(1).equals(name)) {
        found.add(section.group(2).strip());
      }
    }
    return found;
  }

  /** The method with a body. */
  String with(String body) {
    return body.lines()
        .map(line -> "    " + line)
        .collect(Collectors.joining("\n", signature + " {\n", "\n}"));
  }
}
