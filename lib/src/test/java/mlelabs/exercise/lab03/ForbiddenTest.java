package mlelabs.exercise.lab03;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import mlelabs.data.split.Fingerprint;
import mlelabs.exercise.Contract;
import mlelabs.exercise.Lab;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.ReflectionSupport;

/** An answer hashes with the library's fingerprint; the rest of its splits it must not use. */
class ForbiddenTest {

  private static final List<Contract> CONTRACTS =
      Contract.declaredIn(new Lab("03", "any", "Any", 1, List.of()));

  @Test
  void theLibrarysSplitsAreForbidden() {
    List<Class<?>> splits =
        ReflectionSupport.findAllClassesInPackage(
            Fingerprint.class.getPackageName(), type -> isOfTheLibrary(type), name -> true);
    assertFalse(splits.isEmpty());
    for (Class<?> split : splits) {
      assertEquals(
          CONTRACTS, CONTRACTS.stream().filter(c -> forbids(c, split)).toList(), split::getName);
    }
  }

  @Test
  void theFingerprintIsAllowedWhereTheContractNamesIt() {
    List<String> hashing =
        CONTRACTS.stream().filter(c -> !forbids(c, Fingerprint.class)).map(Contract::id).toList();
    assertEquals(List.of("3.1", "3.2", "3.4"), hashing);
  }

  private static boolean isOfTheLibrary(Class<?> type) {
    var home = type.getProtectionDomain().getCodeSource();
    return type != Fingerprint.class
        && home.getLocation()
            .equals(Fingerprint.class.getProtectionDomain().getCodeSource().getLocation());
  }

  private static boolean forbids(Contract contract, Class<?> type) {
    return contract.forbidden().stream().anyMatch(type.getName()::contains);
  }
}
