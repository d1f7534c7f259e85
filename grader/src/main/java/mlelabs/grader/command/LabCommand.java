package mlelabs.grader.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import mlelabs.environment.Installation;
import mlelabs.environment.PrerequisiteException;
import mlelabs.environment.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Opens JupyterLab on {@code labs/}. */
@Command(
    name = "lab",
    mixinStandardHelpOptions = true,
    description =
        "Open JupyterLab on labs/; the first time also make its Python environment and kernel.",
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:JupyterLab was stopped",
      "1:something is missing; the message says how to get it",
      "2:wrong usage"
    })
final class LabCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--no-browser", description = "Only print the address.")
  private boolean noBrowser;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Where to listen; without it the first free port from 8888 on.")
  private @Nullable Integer port;

  @Option(
      names = "--prepare-only",
      hidden = true,
      description = "Make the environment and register the kernel, start nothing.")
  private boolean prepareOnly;

  @Option(
      names = "--root",
      paramLabel = "DIR",
      hidden = true,
      description = "The folder to show in place of labs/, such as solutions/.")
  private @Nullable Path root;

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec);
    if (port != null && (port < 1 || port > 65535)) {
      throw new ParameterException(
          command.commandLine(), "--port must be a number from 1 to 65535, but was " + port);
    }
    Workbench workbench = new Workbench(Installation.locate());
    try {
      return prepareOnly
          ? workbench.prepare()
          : workbench.open(
              root == null ? workbench.installation().labs() : root.toAbsolutePath(),
              port == null ? OptionalInt.empty() : OptionalInt.of(port),
              !noBrowser);
    } catch (PrerequisiteException e) {
      command.commandLine().getErr().println(e.getMessage());
      return 1;
    }
  }
}
