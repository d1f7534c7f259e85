package mlelabs.exercise.lab03;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import mlelabs.data.Fingerprint;
import mlelabs.exercise.Contract;
import mlelabs.exercise.Lab;
import org.junit.jupiter.api.Test;

/** An answer hashes with the library's fingerprint; the rest of its splits it must not use. */
class ForbiddenTest {

  private static final List<Contract> CONTRACTS =
      Contract.declaredIn(new Lab("03", "any", "Any", 1, List.of()));

  @Test
  void theLibrarysSplitsAreForbidden() {
    for (String split : List.of("mlelabs.data.split.KeySplit", "mlelabs.data.sql.Warehouse")) {
      assertEquals(CONTRACTS, CONTRACTS.stream().filter(c -> forbids(c, split)).toList(), split);
    }
  }

  @Test
  void theFingerprintIsAllowed() {
    String fingerprint = Fingerprint.class.getName();
    assertEquals(List.of(), CONTRACTS.stream().filter(c -> forbids(c, fingerprint)).toList());
  }

  private static boolean forbids(Contract contract, String type) {
    return contract.forbidden().stream().anyMatch(type::contains);
  }
}
