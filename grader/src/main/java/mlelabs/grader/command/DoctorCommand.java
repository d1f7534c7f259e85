package mlelabs.grader.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import mlelabs.environment.Doctor;
import mlelabs.environment.Finding;
import mlelabs.environment.Finding.Need;
import mlelabs.environment.SearchPath;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says which prerequisites are there and how to get the others. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Look for everything the course needs of this machine; change nothing.",
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:all that the labs need is there",
      "1:something that the labs need is missing",
      "2:wrong usage"
    })
final class DoctorCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Doctor doctor = Doctor.ofMachine();
    List<Finding> findings = new ArrayList<>(doctor.findings());
    findings.add(SandboxFinding.of(doctor.installation()));
    findings.add(Chromium.finding(SearchPath.ofMachine()));
    findings.forEach(finding -> out.println(finding.line()));
    return status(findings);
  }

  static int status(List<Finding> findings) {
    return findings.stream().allMatch(f -> f.present() || f.need() != Need.LABS) ? 0 : 1;
  }
}
