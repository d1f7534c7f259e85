package mlelabs.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** The library's packages form a ladder: each leans on those below it alone. */
@AnalyzeClasses(packages = "mlelabs", importOptions = DoNotIncludeTests.class)
class LadderTest {

  @ArchTest
  static final ArchRule aPackageLeansOnLowerRungsOnly =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("environment")
          .definedBy("mlelabs.environment..")
          .layer("data")
          .definedBy("mlelabs.data..")
          .layer("feature")
          .definedBy("mlelabs.feature..")
          .layer("model")
          .definedBy("mlelabs.model..")
          .layer("plot")
          .definedBy("mlelabs.plot..")
          .layer("exercise")
          .definedBy("mlelabs.exercise..")
          .layer("worker")
          .definedBy("mlelabs.worker..")
          .layer("compiler")
          .definedBy("mlelabs.compiler..")
          .layer("notebook")
          .definedBy("mlelabs.notebook..")
          .whereLayer("notebook")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("compiler")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("worker")
          .mayOnlyBeAccessedByLayers("compiler", "notebook")
          .whereLayer("exercise")
          .mayOnlyBeAccessedByLayers("worker", "compiler", "notebook")
          .whereLayer("plot")
          .mayOnlyBeAccessedByLayers("notebook")
          .whereLayer("model")
          .mayOnlyBeAccessedByLayers("exercise", "worker", "notebook")
          .whereLayer("feature")
          .mayOnlyBeAccessedByLayers("model", "exercise", "worker", "notebook")
          .whereLayer("data")
          .mayOnlyBeAccessedByLayers("feature", "model", "plot", "exercise", "worker", "notebook")
          .because(
              "whoever reads a package should have to know those below it and no others, and the"
                  + " worker must stay startable without the notebook");

  @ArchTest
  static final ArchRule everyPackageHasARung =
      classes()
          .should()
          .resideInAnyPackage(
              "mlelabs.environment..",
              "mlelabs.data..",
              "mlelabs.feature..",
              "mlelabs.model..",
              "mlelabs.plot..",
              "mlelabs.exercise..",
              "mlelabs.worker..",
              "mlelabs.compiler..",
              "mlelabs.notebook..")
          .because("a package that is on no rung escapes the ladder: give it one above");

  @ArchTest
  static final ArchRule beamIsWithItsOwnPackageOnly =
      noClasses()
          .that()
          .resideOutsideOfPackage("mlelabs.feature.beam..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("mlelabs.feature.beam..", "org.apache.beam..", "org.apache.flink..")
          .because(
              "Beam is on the class path of those alone who scale out, not of kernel, worker and"
                  + " grader");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices()
          .matching("mlelabs.(**)")
          .should()
          .beFreeOfCycles()
          .because("packages that need each other are one package in two places");

  @ArchTest
  static final ArchRule everyPackageIsNullMarked =
      classes()
          .should(new NullMarkedPackage())
          .because("NullAway checks marked packages only, and package-info says where to start");

  @ArchTest
  static final ArchRule onlyMainProgramsEndTheJvm =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("mlelabs.environment.Workbench")
          .and()
          .doNotHaveFullyQualifiedName("mlelabs.feature.beam.FeaturePipeline")
          .and()
          .doNotHaveFullyQualifiedName("mlelabs.worker.WireProcess")
          .and()
          .resideOutsideOfPackage("mlelabs.notebook..")
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class)
          .because("a library that ends the JVM takes a learner's session with it");

  @ArchTest
  static final ArchRule nobodyLogs =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("mlelabs.model.TribuoSilence")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.logging..", "org.slf4j..")
          .because("a learner reads results and exceptions; a log line in a notebook is noise");

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
