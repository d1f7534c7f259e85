package mlelabs.feature.beam;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import mlelabs.feature.FittedFeatures;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;

/** Fitted features as their JSON. */
public final class FittedFeaturesCoder extends AtomicCoder<FittedFeatures> {

  private static final long serialVersionUID = 1;
  private static final FittedFeaturesCoder ONLY = new FittedFeaturesCoder();

  private FittedFeaturesCoder() {}

  /** The only one. */
  public static FittedFeaturesCoder of() {
    return ONLY;
  }

  @Override
  public void encode(FittedFeatures fitted, OutputStream out) throws IOException {
    StringUtf8Coder.of().encode(fitted.toJson(), out);
  }

  @Override
  public FittedFeatures decode(InputStream in) throws IOException {
    return FittedFeatures.fromJson(StringUtf8Coder.of().decode(in));
  }
}
