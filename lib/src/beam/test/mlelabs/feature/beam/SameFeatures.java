package mlelabs.feature.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import mlelabs.feature.FittedFeature;
import mlelabs.feature.FittedFeatures;
import mlelabs.feature.FittedQuantileBuckets;

/** Compares artifacts: everything is equal, means and deviations up to rounding. */
final class SameFeatures {

  private static final Set<String> ROUNDED = Set.of("mean", "deviation");

  private SameFeatures() {}

  static void require(FittedFeatures expected, FittedFeatures actual) {
    requireSame("", tree(expected), tree(actual));
  }

  private static JsonNode tree(FittedFeatures fitted) {
    try {
      return new JsonMapper().readTree(fitted.toJson());
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static void requireSame(String path, JsonNode expected, JsonNode actual) {
    assertEquals(expected.size(), actual.size(), path);
    Iterator<Map.Entry<String, JsonNode>> fields = expected.fields();
    while (fields.hasNext()) {
      Map.Entry<String, JsonNode> field = fields.next();
      requireSame(
          path + "/" + field.getKey(), field.getValue(), actual.path(field.getKey()));
    }
    for (int i = 0; expected.isArray() && i < expected.size(); i++) {
      requireSame(path + "/" + i, expected.get(i), actual.get(i));
    }
    if (ROUNDED.contains(path.substring(path.lastIndexOf('/') + 1))) {
      assertEquals(
          expected.asDouble(), actual.asDouble(), Math.abs(expected.asDouble()) * 1e-12, path);
    } else if (expected.isValueNode()) {
      assertEquals(expected, actual, path);
    }
  }

  static double[] edges(FittedFeature feature) {
    return ((FittedQuantileBuckets) feature)
        .edges().stream().mapToDouble(Double::doubleValue).toArray();
  }
}
