package mlelabs.grader.command;

import picocli.CommandLine.Command;

/** {@code course gradebook}: scores, where they come from, and where they go. */
@Command(
    name = "gradebook",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Lists, explains, changes and exports the scores of a class.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:done", "1:the gradebook cannot be read or written", "2:wrong usage"},
    subcommands = {
      GradebookListCommand.class,
      GradebookHistoryCommand.class,
      GradebookOverrideCommand.class,
      GradebookRegradeCommand.class,
      GradebookExportCommand.class
    })
final class GradebookCommand {}
