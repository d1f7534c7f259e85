package mlelabs.grader.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code course} command. */
@Command(
    name = "course",
    mixinStandardHelpOptions = true,
    version = "course 1.0",
    description = "Machine learning engineering labs: release, validate and grade them.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      LabCommand.class,
      ReleaseCommand.class,
      ValidateCommand.class,
      GradeCommand.class,
      MergeCommand.class,
      JobsCommand.class,
      NbgraderCommand.class,
      GradescopeCommand.class,
      GradescopeRunCommand.class,
      GradebookCommand.class,
      ExampleClassCommand.class,
      DoctorCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Course {

  private Course() {}

  /** Runs a subcommand; exit status 0, or 2 for wrong usage, or the subcommand's own. */
  public static void main(String[] args) {
    System.exit(
        new CommandLine(new Course()).setCaseInsensitiveEnumValuesAllowed(true).execute(args));
  }
}
