package mlelabs.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import mlelabs.data.split.Days;
import mlelabs.data.split.GoldenFingerprints;
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
  void equalsPyPisFarmHashOnTenThousandFlights() {
    List<GoldenFingerprints> golden = GoldenFingerprints.some();
    assertEquals(10_206, golden.size());
    golden.forEach(g -> assertEquals(g.fingerprint(), Fingerprint.of(g.key()), g.key()));
  }

  @Test
  void equalsPyPisFarmHashOnAllFlights() {
    String[] keys = GoldenFingerprints.KEY.texts(Days.added(Flights.load()));
    ByteBuffer all = ByteBuffer.allocate(8 * keys.length);
    Arrays.stream(keys).forEach(key -> all.putLong(Fingerprint.of(key)));
    assertEquals(336_776, keys.length);
    assertEquals(
        GoldenFingerprints.digestOfAll(), Hashing.sha256().hashBytes(all.array()).toString());
  }

  @Test
  void theSpellingOfADateMatters() {
    assertNotEquals(Fingerprint.of("2013-01-01"), Fingerprint.of("2013-1-1"));
  }
}
