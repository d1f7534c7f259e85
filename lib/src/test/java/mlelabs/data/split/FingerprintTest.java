package mlelabs.data.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

final class FingerprintTest {

  @Test
  void equalsThePublishedFarmHashAsASignedLong() {
    assertEquals(6657392973057484694L, Fingerprint.of("2013-01-01"));
    assertEquals(0L, Fingerprint.of("1%:flight-key-0-nbcXFGVKameSBIjM"));
    assertEquals(-1L, Fingerprint.of("1%:flight-key-0-OYbWEhGHfzZ6Beov"));
    assertEquals(Long.MIN_VALUE, Fingerprint.of("29:hour-weekday-efwqkQpoIS8wf5r5"));
    assertEquals(Long.MIN_VALUE, Fingerprint.of("UA1545 N14228 EWM00d7DUauJAyNOnB"));
  }

  @Test
  void theSpellingOfADateMatters() {
    assertNotEquals(Fingerprint.of("2013-01-01"), Fingerprint.of("2013-1-1"));
  }
}
