package mlelabs.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WishTest {

  @Test
  void nothingSaidOpensABrowserOnAnyPort() {
    assertEquals(new Wish(false, true, OptionalInt.empty()), Wish.parse(List.of()));
  }

  @Test
  void mavensUnsetPropertiesSayNothing() {
    assertEquals(Wish.parse(List.of()), Wish.parse(List.of("--port=", "--no-browser=false")));
  }

  @Test
  void everyWordIsHeard() {
    assertEquals(
        new Wish(true, false, OptionalInt.of(8899)),
        Wish.parse(List.of("--prepare-only", "--no-browser=true", "--port=8899")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--port=0", "--port=65536", "--port=99999999999", "--port=x", "--what"})
  void whatIsNotUnderstoodIsRefused(String word) {
    assertThrows(IllegalArgumentException.class, () -> Wish.parse(List.of(word)));
  }
}
