package mlelabs.feature.beam;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import mlelabs.feature.FeatureAnalysis;
import mlelabs.feature.FeatureSpec;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.CustomCoder;
import org.jspecify.annotations.Nullable;

/** The state of an analysis of a spec, as it writes it itself. */
final class FeatureAnalysisCoder extends CustomCoder<FeatureAnalysis> {

  private static final long serialVersionUID = 1;

  private final String json;
  private transient @Nullable FeatureSpec spec;

  FeatureAnalysisCoder(String json) {
    this.json = json;
  }

  @Override
  public void encode(FeatureAnalysis analysis, OutputStream out) throws IOException {
    ByteArrayCoder.of().encode(analysis.toBytes(), out);
  }

  @Override
  public FeatureAnalysis decode(InputStream in) throws IOException {
    FeatureSpec known = spec;
    if (known == null) {
      known = FeatureSpec.fromJson(json);
      spec = known;
    }
    return FeatureAnalysis.fromBytes(known, ByteArrayCoder.of().decode(in));
  }
}
