package mlelabs.feature.beam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mlelabs.data.columnar.Csv;
import mlelabs.data.columnar.Schema;
import mlelabs.feature.Bucketized;
import mlelabs.feature.Cross;
import mlelabs.feature.Cyclical;
import mlelabs.feature.FeatureSpec;
import mlelabs.feature.HashBuckets;
import mlelabs.feature.MultiHot;
import mlelabs.feature.Numeric;
import mlelabs.feature.QuantileBuckets;
import mlelabs.feature.Vocabulary;

/** Made-up flights in CSV files, and features of all families. */
final class FlightFiles {

  static final Schema SCHEMA =
      Schema.empty()
          .longs("row")
          .doubles("distance", "dep_delay", "hour")
          .texts("carrier", "tailnum", "remarks");

  static final FeatureSpec SPEC =
      FeatureSpec.of(
          Numeric.of("distance").zScore(),
          Numeric.of("dep_delay").minMax().withMissingFlag(),
          Numeric.of("distance").named("by_carrier").zScorePer("carrier"),
          Bucketized.of("hour", 6, 9, 12, 17),
          QuantileBuckets.of("dep_delay", 10).named("delay_decile"),
          Vocabulary.of("carrier").minimumCount(5).topK(4).oovBuckets(2),
          HashBuckets.of("tailnum", 50),
          Cross.of(40, "hour", "carrier"),
          Cyclical.of("hour", 24).named("clock"),
          MultiHot.of("remarks").tfIdf());

  private static final String[] CARRIERS = {"UA", "B6", "EV", "DL", "AA", "MQ", "9E"};
  private static final String[] WORDS = {"late", "early", "crew", "wind", "ice"};

  private FlightFiles() {}

  static Csv csv() {
    return Csv.of(SCHEMA).blockSize(4096);
  }

  /** Files with so many rows each, numbered from 0 across them. */
  static List<Path> write(Path folder, int files, int rows) throws IOException {
    Random random = new Random(7);
    List<Path> written = new ArrayList<>();
    for (int file = 0; file < files; file++) {
      StringBuilder text = new StringBuilder("row,distance,dep_delay,hour,carrier,tailnum,remarks");
      for (int i = 0; i < rows; i++) {
        text.append('\n').append(row(file * rows + i, random));
      }
      Path path = folder.resolve("flights-%02d.csv".formatted(file));
      written.add(Files.writeString(path, text.append('\n')));
    }
    return written;
  }

  private static String row(int row, Random random) {
    String delay = random.nextInt(20) == 0 ? "" : Integer.toString(random.nextInt(600) - 30);
    return "%d,%d,%s,%d,%s,%s,%s"
        .formatted(
            row,
            80 + random.nextInt(4000),
            delay,
            5 + random.nextInt(19),
            CARRIERS[random.nextInt(1 + random.nextInt(CARRIERS.length))],
            random.nextInt(30) == 0 ? "" : "N" + random.nextInt(900),
            remarks(random));
  }

  private static String remarks(Random random) {
    StringBuilder remarks = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      remarks.append(WORDS[random.nextInt(WORDS.length)]).append(i > 1 ? " " : "");
    }
    return remarks.toString();
  }
}
