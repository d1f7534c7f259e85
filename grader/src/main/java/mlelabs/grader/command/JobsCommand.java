package mlelabs.grader.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import mlelabs.environment.WholeFile;
import mlelabs.grader.jobs.JobArray;
import mlelabs.grader.jobs.JobArray.Cluster;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code course jobs}: a large class on an engine that others run. */
@Command(
    name = "jobs",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Writes a job array: one job for each shard of a class, then one that merges them. For",
      "kubernetes an indexed Job (grade.yaml, merge.yaml), for github a workflow with a matrix, for",
      "classroom a workflow that collects an assignment of GitHub Classroom first."
    })
final class JobsCommand implements Callable<Integer> {

  /** Where jobs run. */
  enum Engine {
    KUBERNETES,
    GITHUB,
    CLASSROOM
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "ENGINE", description = "One of ${COMPLETION-CANDIDATES}, in any case.")
  private Engine engine = Engine.KUBERNETES;

  @Option(names = "--shards", paramLabel = "N", required = true, description = "How many jobs.")
  private int shards;

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Gets the files.")
  private Path out = Path.of("");

  @Option(names = "--name", paramLabel = "NAME", description = "Default: ${DEFAULT-VALUE}.")
  private String name = "grade";

  @Option(
      names = "--image",
      paramLabel = "IMAGE",
      description = "kubernetes: the image that holds the course in /course.")
  private String image = "course:latest";

  @Option(
      names = "--submissions",
      paramLabel = "CLAIM",
      description = "kubernetes: the volume claim with submissions; default: ${DEFAULT-VALUE}.")
  private String submissions = "submissions";

  @Option(
      names = "--grades",
      paramLabel = "CLAIM",
      description = "kubernetes: the volume claim that takes results; default: ${DEFAULT-VALUE}.")
  private String grades = "grades";

  @Option(names = "--parallel", paramLabel = "N", description = "kubernetes: pods at once.")
  private int parallel = Integer.MAX_VALUE;

  @Option(names = "--jobs", paramLabel = "N", description = "kubernetes: processors of a pod.")
  private int jobs = 2;

  @Override
  public Integer call() throws IOException {
    try {
      for (Map.Entry<String, String> file : files().entrySet()) {
        WholeFile.write(out.resolve(file.getKey()), file.getValue());
        spec.commandLine().getOut().println("wrote " + out.resolve(file.getKey()));
      }
      return 0;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private Map<String, String> files() {
    JobArray array = new JobArray(name, shards);
    return switch (engine) {
      case KUBERNETES -> array.kubernetes(new Cluster(image, submissions, grades, parallel, jobs));
      case GITHUB -> array.github();
      case CLASSROOM -> array.classroom();
    };
  }
}
