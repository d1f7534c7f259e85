package mlelabs.grader.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mlelabs.exercise.Course;
import mlelabs.exercise.Lab;
import mlelabs.grader.notebook.NotebookJson;

/** A lab of two exercises and its authored notebook, for tests to alter. */
public final class Sample {

  public static final String TWICE =
      """
      List<Integer> twice(List<Integer> numbers) {
        // BEGIN SOLUTION
        List<Integer> doubledNumbers = new ArrayList<>();
        for (int number : numbers) {
          doubledNumbers.add(number * 2);
        }
        return doubledNumbers;
        // END SOLUTION
      }""";

  public static final String SHOUT =
      """
      String shout(String word, int times) {
          String upper = word.toUpperCase();
          // BEGIN SOLUTION
          return upper.repeat(times);
          // END SOLUTION
      }""";

  private static final String TOML =
      """
      title = "Sample"
      [[labs]]
      id = "90"
      slug = "sample"
      title = "A sample"
      minutes = 5
      [[labs.exercises]]
      id = "90.1"
      title = "Double"
      method = "twice"
      points = 60
      hints = ["Add each to itself."]
      [[labs.exercises]]
      id = "90.2"
      title = "Shout"
      method = "shout"
      points = 40
      hints = ["String has a method for it."]
      """;

  private Sample() {}

  public static Course course() {
    return course(TOML);
  }

  public static Course course(String toml) {
    try {
      return Course.read(new ByteArrayInputStream(toml.getBytes(UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String manifest() {
    return TOML;
  }

  public static Lab lab() {
    return course().labs().get(0);
  }

  /** Title, imports, twice, an instructor's cell, shout, a demonstration. */
  public static ObjectNode notebook() {
    try {
      ObjectNode notebook =
          NotebookJson.parse(
              """
              {"nbformat": 4, "nbformat_minor": 5, "metadata": {
                "kernelspec": {"display_name": "Java", "language": "java", "name": "java"},
                "language_info": {"name": "Java", "version": "25.0.1", "file_extension": ".jshell"},
                "mlelabs": {"lab": "90"}}, "cells": []}
              """
                  .getBytes(UTF_8));
      add(notebook, "markdown", "title", "# A sample\n\nTwo exercises.");
      add(notebook, "code", "imports", "import java.util.stream.*;");
      add(notebook, "code", "twice", TWICE);
      ObjectNode instructor = add(notebook, "code", "secret", "twice(List.of(7)) // is 14");
      instructor.withObject("/metadata").putArray("tags").add("instructor");
      add(notebook, "code", "shout", SHOUT);
      add(notebook, "code", "try-it", "shout(\"hey\", 2)");
      return notebook;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static ObjectNode add(ObjectNode notebook, String type, String id, String source) {
    ObjectNode cell = notebook.withArray("/cells").addObject();
    cell.put("cell_type", type).put("id", id).putObject("metadata");
    if (type.equals("code")) {
      cell.putNull("execution_count").putArray("outputs");
    }
    NotebookJson.setSource(cell, source);
    return cell;
  }

  /** The cell with this id. */
  public static ObjectNode cell(ObjectNode notebook, String id) {
    for (var cell : notebook.path("cells")) {
      if (cell.path("id").asText().equals(id)) {
        return (ObjectNode) cell;
      }
    }
    throw new IllegalArgumentException("no cell " + id);
  }

  public static Path write(Path solutions, ObjectNode notebook) throws IOException {
    Files.createDirectories(solutions);
    return Files.write(solutions.resolve("90-sample.ipynb"), NotebookJson.bytes(notebook));
  }
}
