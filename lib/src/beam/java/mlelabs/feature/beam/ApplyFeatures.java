package mlelabs.feature.beam;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mlelabs.data.columnar.RecordBatch;
import mlelabs.data.tfrecord.RecordFraming;
import mlelabs.feature.FittedFeatures;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * Rows into the Examples of their features: for each batch one piece of a TFRecord file, which
 * holds its rows in their order. Pieces are files' worth in any order, see {@link RecordFraming}.
 */
public final class ApplyFeatures
    extends PTransform<PCollection<RecordBatch>, PCollection<byte[]>> {

  private static final long serialVersionUID = 1;

  private final PCollectionView<FittedFeatures> fitted;
  private final ArrayList<String> kept;

  private ApplyFeatures(PCollectionView<FittedFeatures> fitted, List<String> kept) {
    this.fitted = fitted;
    this.kept = new ArrayList<>(kept);
  }

  /**
   * The features as they were fitted, and columns that go along as they are.
   *
   * @param kept such as the label
   */
  public static ApplyFeatures of(PCollectionView<FittedFeatures> fitted, List<String> kept) {
    return new ApplyFeatures(fitted, kept);
  }

  @Override
  public PCollection<byte[]> expand(PCollection<RecordBatch> rows) {
    return rows.apply(
            "apply", ParDo.of(new ApplyFn(fitted, kept)).withSideInput("fitted", fitted))
        .setCoder(ByteArrayCoder.of());
  }

  /** A batch into its piece of a file. */
  private static final class ApplyFn extends DoFn<RecordBatch, byte[]> {

    private static final long serialVersionUID = 1;

    private final PCollectionView<FittedFeatures> fitted;
    private final ArrayList<String> kept;

    ApplyFn(PCollectionView<FittedFeatures> fitted, ArrayList<String> kept) {
      this.fitted = fitted;
      this.kept = kept;
    }

    @ProcessElement
    public void apply(ProcessContext context) throws IOException {
      FeatureExamples examples = new FeatureExamples(context.sideInput(fitted), kept);
      RecordFraming framing = new RecordFraming();
      ByteArrayOutputStream piece = new ByteArrayOutputStream();
      for (byte[] example : examples.of(context.element())) {
        framing.write(example, piece);
      }
      context.output(piece.toByteArray());
    }
  }
}
