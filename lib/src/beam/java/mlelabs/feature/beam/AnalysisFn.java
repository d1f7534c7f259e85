package mlelabs.feature.beam;

import java.util.Iterator;
import mlelabs.data.columnar.RecordBatch;
import mlelabs.feature.FeatureAnalysis;
import mlelabs.feature.FeatureSpec;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.transforms.Combine;
import org.jspecify.annotations.Nullable;

/** Batches into an analysis, analyses into the bytes of one, which is empty where there is no batch. */
final class AnalysisFn extends Combine.CombineFn<RecordBatch, FeatureAnalysis, byte[]> {

  private static final long serialVersionUID = 1;

  private final String json;
  private transient @Nullable FeatureSpec parsed;

  AnalysisFn(String json) {
    this.json = json;
  }

  private FeatureSpec spec() {
    FeatureSpec known = parsed;
    if (known == null) {
      known = FeatureSpec.fromJson(json);
      parsed = known;
    }
    return known;
  }

  @Override
  public FeatureAnalysis createAccumulator() {
    return new FeatureAnalysis(spec());
  }

  @Override
  public FeatureAnalysis addInput(FeatureAnalysis analysis, RecordBatch rows) {
    analysis.add(rows);
    return analysis;
  }

  @Override
  public FeatureAnalysis mergeAccumulators(Iterable<FeatureAnalysis> parts) {
    Iterator<FeatureAnalysis> each = parts.iterator();
    FeatureAnalysis all = each.hasNext() ? each.next() : createAccumulator();
    each.forEachRemaining(all::merge);
    return all;
  }

  @Override
  public byte[] extractOutput(FeatureAnalysis all) {
    return all.toBytes();
  }

  @Override
  public Coder<FeatureAnalysis> getAccumulatorCoder(
      CoderRegistry registry, Coder<RecordBatch> input) {
    return new FeatureAnalysisCoder(json);
  }

  @Override
  public Coder<byte[]> getDefaultOutputCoder(CoderRegistry registry, Coder<RecordBatch> input) {
    return ByteArrayCoder.of();
  }
}
