package mlelabs.grader.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** What the grader's packages may lean on. */
@AnalyzeClasses(packages = "mlelabs.grader", importOptions = DoNotIncludeTests.class)
class LadderTest {

  @ArchTest
  static final ArchRule commandIsOnTop =
      noClasses()
          .that()
          .resideOutsideOfPackage("mlelabs.grader.command..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("mlelabs.grader.command..")
          .because("what a subcommand does must be usable without a command line");

  @ArchTest
  static final ArchRule suitesLeanOnContractsAlone =
      classes()
          .that()
          .resideInAPackage("mlelabs.grader.suite..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.junit..",
              "org.opentest4j..",
              "org.apiguardian..",
              "org.jspecify..",
              "tech.tablesaw..",
              "org.apache.commons.math3..",
              "com.google.protobuf..",
              "com.fasterxml.jackson..",
              "ai.djl.nn..",
              "mlelabs.exercise..",
              "mlelabs.data..",
              "mlelabs.grader.suite..")
          .because(
              "an oracle that used the grader or the library would share its mistakes; Commons Math,"
                  + " protobuf-java and Jackson are oracles of others, and a DJL block is what an"
                  + " answer returns");

  @ArchTest
  static final ArchRule suitesAskTheSameEveryTime =
      noClasses()
          .that()
          .resideInAPackage("mlelabs.grader.suite..")
          .should()
          .callConstructor(Random.class)
          .orShould()
          .callConstructor(SplittableRandom.class)
          .orShould()
          .callMethod(Math.class, "random")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(UUID.class, "randomUUID")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(SecureRandom.class, ThreadLocalRandom.class)
          .because(
              "a seed belongs to its exercise, so that a submission gets the same score twice");

  @ArchTest
  static final ArchRule nobodyLeansOnSuites =
      noClasses()
          .that()
          .resideOutsideOfPackage("mlelabs.grader.suite..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("mlelabs.grader.suite.*..")
          .because("suites are found by name, so that a lab is added without touching the grader");

  @ArchTest
  static final ArchRule theSandboxKnowsNoGrading =
      noClasses()
          .that()
          .resideInAPackage("mlelabs.grader.sandbox..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "mlelabs.grader.grading..",
              "mlelabs.grader.notebook..",
              "mlelabs.grader.report..",
              "mlelabs.grader.suite..")
          .because("the trust boundary is small enough to be read whole only while it stays alone");

  @ArchTest
  static final ArchRule gradingKnowsNoReports =
      noClasses()
          .that()
          .resideInAnyPackage("mlelabs.grader.grading..", "mlelabs.grader.notebook..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "mlelabs.grader.report..", "mlelabs.grader.batch..", "mlelabs.grader.gradebook..")
          .because("a result is the same whichever files are written of it");

  @ArchTest
  static final ArchRule theGraderNeverRunsInTheKernel =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("mlelabs.notebook..")
          .because("the kernel's classes need JJava, which the grader's class path lacks");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices()
          .matching("mlelabs.grader.(**)")
          .should()
          .beFreeOfCycles()
          .because("packages that need each other are one package in two places");

  @ArchTest
  static final ArchRule everyPackageIsNullMarked =
      classes()
          .should(new NullMarkedPackage())
          .because("NullAway checks marked packages only, and package-info says where to start");

  @ArchTest
  static final ArchRule onlyTheCommandEndsTheJvm =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("mlelabs.grader.command.Course")
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class)
          .because("a batch of submissions must not end with one of them");

  @ArchTest
  static final ArchRule nobodyLogs =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.logging..", "org.slf4j..")
          .because("reports and exit statuses are what an instructor can rely on");

  @ArchTest
  static final ArchRule javaSerialisationIsNeverUsed =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(ObjectInputStream.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(ObjectOutputStream.class)
          .because("what a worker sends must never name a class that the grader then loads");

  @ArchTest
  static final ArchRule classesAreNamedAfterConcepts =
      noClasses()
          .should()
          .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Base|Handler)$")
          .because("such a name says how a class is used, not what it is");
}
