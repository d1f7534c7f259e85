package mlelabs.grader.hostile;

import java.util.List;
import java.util.Optional;
import mlelabs.grader.hostile.Attack.Prize;

/**
 * What an attack won.
 *
 * @param points passed tests of the exercise that was answered wrongly
 * @param secret what became known that should not
 * @param lost exercises of others that lost their points
 * @param remains what outlived the run
 * @param end how the run or the exercise ended
 */
record Spoils(
    int points, Optional<String> secret, List<String> lost, List<String> remains, String end) {

  Spoils {
    lost = List.copyOf(lost);
    remains = List.copyOf(remains);
  }

  boolean hold(Prize prize) {
    return switch (prize) {
      case POINTS -> points > 0;
      case SECRET -> secret.isPresent();
      case NEIGHBOURS -> !lost.isEmpty();
      case REMAINS -> !remains.isEmpty();
    };
  }

  boolean nothing() {
    return points == 0 && secret.isEmpty() && lost.isEmpty() && remains.isEmpty();
  }

  /** In a cell of a table. */
  String brief() {
    StringBuilder text = new StringBuilder();
    if (points > 0) {
      text.append("points, ");
    }
    secret.ifPresent(s -> text.append("secret, "));
    if (!lost.isEmpty()) {
      text.append("neighbours, ");
    }
    if (!remains.isEmpty()) {
      text.append("remains, ");
    }
    return text.length() == 0 ? "nothing" : text.substring(0, text.length() - 2);
  }
}
