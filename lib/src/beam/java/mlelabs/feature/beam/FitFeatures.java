package mlelabs.feature.beam;

import mlelabs.data.columnar.RecordBatch;
import mlelabs.feature.FeatureAnalysis;
import mlelabs.feature.FeatureSpec;
import mlelabs.feature.FittedFeatures;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;

/**
 * Learns from all training rows, wherever they are: each worker analyses its own, the analyses are
 * merged, and one {@link FittedFeatures} comes out.
 *
 * <p>It is that of {@link FeatureSpec#fit(RecordBatch)} on the same rows: equal in counts,
 * vocabularies, extremes, exact quantiles and the fingerprint of the data; means and variances may
 * differ in their last digits with the order of merging; quantiles of more distinct numbers than
 * {@link mlelabs.feature.analysis.Quantiles} keeps, by its rank error.
 */
public final class FitFeatures
    extends PTransform<PCollection<RecordBatch>, PCollection<FittedFeatures>> {

  private static final long serialVersionUID = 1;

  private final String spec;

  private FitFeatures(String spec) {
    this.spec = spec;
  }

  /** The features of a spec. */
  public static FitFeatures of(FeatureSpec spec) {
    return new FitFeatures(spec.toJson());
  }

  @Override
  public PCollection<FittedFeatures> expand(PCollection<RecordBatch> rows) {
    return rows.apply("analyse", Combine.globally(new AnalysisFn(spec)))
        .apply("fit", ParDo.of(new FitFn(spec)))
        .setCoder(FittedFeaturesCoder.of());
  }

  /** The analysis of all rows into what is fitted to them. */
  private static final class FitFn extends DoFn<byte[], FittedFeatures> {

    private static final long serialVersionUID = 1;

    private final String spec;

    FitFn(String spec) {
      this.spec = spec;
    }

    @ProcessElement
    public void fit(@Element byte[] analysis, OutputReceiver<FittedFeatures> out) {
      out.output(FeatureAnalysis.fromBytes(FeatureSpec.fromJson(spec), analysis).fitted());
    }
  }
}
