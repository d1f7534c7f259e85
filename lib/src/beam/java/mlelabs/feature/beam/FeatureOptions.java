package mlelabs.feature.beam;

import java.util.List;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.DefaultValueFactory;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.Validation;

/** What {@link FeaturePipeline} is told on its command line, beside what its runner is told. */
public interface FeatureOptions extends PipelineOptions {

  @Description("The features, a file with the JSON of a FeatureSpec.")
  @Validation.Required
  String getSpec();

  void setSpec(String file);

  @Description("CSV files with a header: a file, or FOLDER/GLOB; several with commas between them.")
  @Validation.Required
  List<String> getInput();

  void setInput(List<String> files);

  @Description("The folder to be made, with the fitted features and the Examples.")
  @Validation.Required
  String getOutput();

  void setOutput(String folder);

  @Description("Columns that go along into the Examples as they are, such as the label.")
  @Default.InstanceFactory(None.class)
  List<String> getKeep();

  void setKeep(List<String> columns);

  @Description("Types of columns where the spec does not tell, as NAME:TYPE, such as year:long.")
  @Default.InstanceFactory(None.class)
  List<String> getColumns();

  void setColumns(List<String> types);

  @Description("How many files the Examples are written to.")
  @Default.Integer(1)
  int getShards();

  void setShards(int shards);

  @Description("Whether they are compressed.")
  @Default.Boolean(false)
  boolean isGzip();

  void setGzip(boolean gzip);

  /** No column. */
  final class None implements DefaultValueFactory<List<String>> {
    @Override
    public List<String> create(PipelineOptions options) {
      return List.of();
    }
  }
}
