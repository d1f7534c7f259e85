package mlelabs.grader.suite.lab05;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Label;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type;
import com.google.protobuf.DescriptorProtos.FieldOptions;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.MessageOptions;
import com.google.protobuf.DescriptorProtos.OneofDescriptorProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code tf.train.Example} as protobuf-java reads and writes it, by the message definitions that
 * TensorFlow publishes.
 */
final class TensorFlowExample {

  private static final Descriptor EXAMPLE = descriptor();
  private static final FieldDescriptor FEATURES = EXAMPLE.findFieldByName("features");
  private static final FieldDescriptor FEATURE =
      FEATURES.getMessageType().findFieldByName("feature");
  private static final FieldDescriptor KEY = FEATURE.getMessageType().findFieldByName("key");
  private static final FieldDescriptor VALUE = FEATURE.getMessageType().findFieldByName("value");

  private TensorFlowExample() {}

  /**
   * The features by name, each as the name of its kind and its values, such as {@code float_list
   * [1.0, 2.0]}.
   *
   * @throws AssertionError if the bytes are not an Example, or hold anything else
   */
  static Map<String, String> read(byte[] example) {
    DynamicMessage message;
    try {
      message = DynamicMessage.parseFrom(EXAMPLE, example);
    } catch (InvalidProtocolBufferException e) {
      throw new AssertionError("the bytes must be a tf.train.Example", e);
    }
    Map<String, String> features = new LinkedHashMap<>();
    for (Object entry : (List<?>) ((Message) message.getField(FEATURES)).getField(FEATURE)) {
      String before =
          features.put(
              (String) ((Message) entry).getField(KEY),
              text((Message) ((Message) entry).getField(VALUE)));
      assertNothingElse(before == null, "a name must come once");
    }
    assertNothingElse(message.getUnknownFields().asMap().isEmpty(), "there must be no other field");
    return features;
  }

  private static void assertNothingElse(boolean holds, String rule) {
    if (!holds) {
      throw new AssertionError(rule);
    }
  }

  private static String text(Message feature) {
    FieldDescriptor kind =
        feature.getOneofFieldDescriptor(feature.getDescriptorForType().getOneofs().get(0));
    if (kind == null) {
      return "no list";
    }
    Message list = (Message) feature.getField(kind);
    return kind.getName() + " " + list.getField(list.getDescriptorForType().findFieldByNumber(1));
  }

  private static Descriptor descriptor() {
    FileDescriptorProto file =
        FileDescriptorProto.newBuilder()
            .setSyntax("proto3")
            .addMessageType(list("BytesList", Type.TYPE_BYTES))
            .addMessageType(list("FloatList", Type.TYPE_FLOAT))
            .addMessageType(list("Int64List", Type.TYPE_INT64))
            .addMessageType(
                message("Feature")
                    .addOneofDecl(OneofDescriptorProto.newBuilder().setName("kind"))
                    .addField(one("bytes_list", 1, "BytesList").setOneofIndex(0))
                    .addField(one("float_list", 2, "FloatList").setOneofIndex(0))
                    .addField(one("int64_list", 3, "Int64List").setOneofIndex(0)))
            .addMessageType(features())
            .addMessageType(message("Example").addField(one("features", 1, "Features")))
            .build();
    try {
      return FileDescriptor.buildFrom(file, new FileDescriptor[0]).findMessageTypeByName("Example");
    } catch (DescriptorValidationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DescriptorProto.Builder features() {
    return message("Features")
        .addNestedType(
            message("FeatureEntry")
                .setOptions(MessageOptions.newBuilder().setMapEntry(true))
                .addField(field("key", 1, Type.TYPE_STRING))
                .addField(one("value", 2, "Feature")))
        .addField(one("feature", 1, "Features.FeatureEntry").setLabel(Label.LABEL_REPEATED));
  }

  private static DescriptorProto.Builder list(String name, Type type) {
    FieldDescriptorProto.Builder value = field("value", 1, type).setLabel(Label.LABEL_REPEATED);
    if (type != Type.TYPE_BYTES) {
      value.setOptions(FieldOptions.newBuilder().setPacked(true));
    }
    return message(name).addField(value);
  }

  private static DescriptorProto.Builder message(String name) {
    return DescriptorProto.newBuilder().setName(name);
  }

  private static FieldDescriptorProto.Builder field(String name, int number, Type type) {
    return FieldDescriptorProto.newBuilder()
        .setName(name)
        .setNumber(number)
        .setType(type)
        .setLabel(Label.LABEL_OPTIONAL);
  }

  private static FieldDescriptorProto.Builder one(String name, int number, String type) {
    return field(name, number, Type.TYPE_MESSAGE).setTypeName("." + type);
  }
}
