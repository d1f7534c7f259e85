package mlelabs.grader.jobs;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The shards of a class as a job array of an engine: one job a shard, then one that merges. */
public final class JobArray {

  private static final int MOST = 1000;
  private static final int MOST_ON_GITHUB = 256;

  private final int shards;
  private final Map<String, String> values = new TreeMap<>();

  /**
   * @param name of the array, as Kubernetes allows it
   * @param shards how many, from 1 to 1000; on GitHub at most 256, its limit for a matrix
   * @throws IllegalArgumentException if the name or the number is not as it must be
   */
  public JobArray(String name, int shards) {
    requireCount(shards, MOST);
    this.shards = shards;
    values.put("NAME", label("name", name));
    values.put("SHARDS", Integer.toString(shards));
    values.put(
        "LIST",
        IntStream.rangeClosed(1, shards)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(", ")));
  }

  /**
   * What Kubernetes needs to know.
   *
   * @param image the container image that holds the course
   * @param submissions the volume claim with the submissions
   * @param grades the volume claim that takes the results; several pods write to it
   * @param parallel pods at once
   * @param jobs submissions at once in a pod, and processors of it
   */
  public record Cluster(String image, String submissions, String grades, int parallel, int jobs) {

    /**
     * @throws IllegalArgumentException if a name is not as Kubernetes allows it, or a number is
     *     below 1
     */
    public Cluster {
      if (!image.matches("[a-zA-Z0-9][a-zA-Z0-9._/:@-]{0,250}")) {
        throw new IllegalArgumentException(
            "an image must be named like registry/course:1.0, but was " + image);
      }
      label("the claim of the submissions", submissions);
      label("the claim of the grades", grades);
      if (parallel < 1 || jobs < 1) {
        throw new IllegalArgumentException(
            "pods at once and jobs must be at least 1, but were " + parallel + " and " + jobs);
      }
    }
  }

  /** Manifests by file name: an indexed Job that grades, and a Job that merges. */
  public Map<String, String> kubernetes(Cluster cluster) {
    values.put("IMAGE", cluster.image());
    values.put("SUBMISSIONS", cluster.submissions());
    values.put("GRADES", cluster.grades());
    values.put("PARALLEL", Integer.toString(Math.min(shards, cluster.parallel())));
    values.put("JOBS", Integer.toString(cluster.jobs()));
    values.put("MEMORY", Integer.toString(1024 + 768 * cluster.jobs()));
    return new TreeMap<>(
        Map.of(
            "grade.yaml", filled("kubernetes-grade.yaml"),
            "merge.yaml", filled("kubernetes-merge.yaml")));
  }

  /** A workflow that grades a folder of the repository. */
  public Map<String, String> github() {
    return workflow("github.yml", "grade.yml");
  }

  /** A workflow that collects an assignment of GitHub Classroom and grades it. */
  public Map<String, String> classroom() {
    return workflow("classroom.yml", "classroom.yml");
  }

  private Map<String, String> workflow(String template, String file) {
    requireCount(shards, MOST_ON_GITHUB);
    values.put("BUILD", Template.text("github-build.yml").stripTrailing());
    values.put("MERGE", Template.text("github-merge.yml").stripTrailing());
    return Map.of(file, filled(template));
  }

  private String filled(String template) {
    String text = Template.text(template);
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("@" + value.getKey() + "@", value.getValue());
    }
    return text;
  }

  private static void requireCount(int shards, int most) {
    if (shards < 1 || shards > most) {
      throw new IllegalArgumentException(
          "shards must be from 1 to " + most + ", but were " + shards);
    }
  }

  private static String label(String what, String text) {
    if (!text.matches("[a-z0-9]([a-z0-9-]{0,50}[a-z0-9])?")) {
      throw new IllegalArgumentException(
          what + " must be lower-case letters, digits and hyphens, but was " + text);
    }
    return text;
  }
}
