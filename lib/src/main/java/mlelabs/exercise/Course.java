package mlelabs.exercise;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * The course's manifest, {@code course.toml}: its labs in order, with their exercises, points and
 * hints. Points and identity come from here, never from a notebook.
 *
 * @param title the course's name
 * @param labs in the order in which they are taught
 */
@JsonIgnoreProperties("grading") // how attempts count: the grader's to read
public record Course(String title, List<Lab> labs) {

  /**
   * @throws IllegalArgumentException if two labs share an id
   */
  public Course {
    labs = List.copyOf(labs);
    if (labs.stream().map(Lab::id).distinct().count() < labs.size()) {
      throw new IllegalArgumentException("labs must differ in id");
    }
  }

  /** The manifest on the class path. */
  public static Course load() {
    try (InputStream in = Course.class.getResourceAsStream("/course.toml")) {
      if (in == null) {
        throw new IllegalStateException("course.toml must be on the class path");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a manifest.
   *
   * @throws IllegalArgumentException if it is not TOML or not a manifest
   */
  public static Course read(InputStream toml) throws IOException {
    try {
      return new TomlMapper().readValue(toml, Course.class);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("course.toml is not valid: " + e.getMessage(), e);
    }
  }

  /** The lab with this id, also without its leading zero, or with this notebook name. */
  public Optional<Lab> lab(String name) {
    return labs.stream()
        .filter(
            lab ->
                lab.id().equals(name)
                    || lab.id().equals("0" + name)
                    || lab.notebook().equals(name)
                    || lab.notebook().equals(name + ".ipynb"))
        .findFirst();
  }

  /** The lab that has the exercise with this id. */
  public Optional<Lab> labOf(String exerciseId) {
    return labs.stream().filter(lab -> lab.exercise(exerciseId).isPresent()).findFirst();
  }
}
