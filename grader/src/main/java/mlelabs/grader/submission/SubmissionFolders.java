package mlelabs.grader.submission;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mlelabs.exercise.Course;

/**
 * Finds what was handed in.
 *
 * <ul>
 *   <li>In a folder, {@code STUDENT/NOTEBOOK.ipynb} and {@code STUDENT/ASSIGNMENT/NOTEBOOK.ipynb},
 *       or deeper. A student's folder without a notebook is reported.
 *   <li>A notebook named itself, or lying directly in a folder named, belongs to the student after
 *       whom its folder is named if it bears the name of a released notebook, else to the one after
 *       whom the file is named.
 *   <li>Hidden files and folders, such as {@code .ipynb_checkpoints}, are passed over. A symbolic
 *       link that leads out of its student's folder is not followed, but reported.
 * </ul>
 */
final class SubmissionFolders {

  private static final String NOTEBOOK = ".ipynb";

  private final Course course;
  private final Path exclude;
  private final Map<Path, HandedIn> found = new LinkedHashMap<>();

  private SubmissionFolders(Course course, Path exclude) {
    this.course = course;
    this.exclude = exclude.toAbsolutePath().normalize();
  }

  /**
   * Everything handed in under these paths, in the order of the paths, then by name.
   *
   * @param exclude a folder to pass over, where reports are written
   * @throws IOException if a path is absent or cannot be read
   */
  static List<HandedIn> find(Course course, List<Path> paths, Path exclude) throws IOException {
    SubmissionFolders folders = new SubmissionFolders(course, exclude);
    for (Path path : paths) {
      folders.addPath(path.toAbsolutePath().normalize());
    }
    return List.copyOf(folders.found.values());
  }

  private void addPath(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      add(bareStudent(path), path, 0);
      return;
    }
    for (Path entry : entries(path)) {
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        addStudent(entry);
      } else if (isNotebook(entry)) {
        add(bareStudent(entry), entry, 0);
      } else if (Files.isDirectory(entry)) {
        report(entry, "it must be a folder, but is a symbolic link");
      }
    }
  }

  private List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(p -> !isHidden(p) && !p.equals(exclude)).sorted().toList();
    }
  }

  private void addStudent(Path folder) throws IOException {
    List<Path> notebooks = new ArrayList<>();
    Set<Path> unreadable = new HashSet<>();
    Files.walkFileTree(folder, new Walk(folder, notebooks, unreadable));
    unreadable.forEach(p -> report(folder, "it cannot be listed: " + folder.relativize(p)));
    if (notebooks.isEmpty() && unreadable.isEmpty()) {
      report(folder, "the folder holds no notebook");
    }
    notebooks.sort(null);
    for (Path notebook : notebooks) {
      add(name(folder), notebook, folder.relativize(notebook).getNameCount() - 1);
    }
  }

  private void add(String student, Path file, int depth) {
    found.putIfAbsent(file, new HandedIn(student, file, depth, problem(file, depth)));
  }

  private void report(Path folder, String problem) {
    found.putIfAbsent(folder, new HandedIn(name(folder), folder, 0, problem));
  }

  private static String problem(Path file, int depth) {
    if (!Files.isSymbolicLink(file)) {
      return "";
    }
    Path student = file;
    for (int i = 0; i <= depth; i++) {
      student = student.resolveSibling("").normalize();
    }
    try {
      boolean inside = file.toRealPath().startsWith(student.toRealPath());
      return inside ? "" : "it is a symbolic link that leads out of the student's folder";
    } catch (IOException e) {
      return "it is a symbolic link that leads nowhere";
    }
  }

  private String bareStudent(Path file) {
    Path folder = file.getParent();
    boolean released = course.labs().stream().anyMatch(lab -> lab.notebook().equals(name(file)));
    if (released && folder != null && folder.getFileName() != null) {
      return name(folder);
    }
    String name = name(file);
    return isNotebook(file) ? name.substring(0, name.length() - NOTEBOOK.length()) : name;
  }

  private static boolean isNotebook(Path path) {
    return name(path).toLowerCase(Locale.ROOT).endsWith(NOTEBOOK);
  }

  private static boolean isHidden(Path path) {
    return name(path).startsWith(".");
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  private final class Walk extends SimpleFileVisitor<Path> {

    private final Path start;
    private final List<Path> notebooks;
    private final Set<Path> unreadable;

    Walk(Path start, List<Path> notebooks, Set<Path> unreadable) {
      this.start = start;
      this.notebooks = notebooks;
      this.unreadable = unreadable;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skip = !folder.equals(start) && isHidden(folder) || folder.equals(exclude);
      return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isNotebook(file) && !isHidden(file)) {
        notebooks.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      unreadable.add(file);
      return FileVisitResult.CONTINUE;
    }
  }
}
