package mlelabs.data.tfrecord;

import com.google.protobuf.ByteString;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code tf.train.Example} as protobuf-java reads it. */
final class ProtobufExample {

  private static final Descriptor EXAMPLE = descriptor();

  private ProtobufExample() {}

  /** The features, as {@link Example#features} has them. */
  static Map<String, Feature> features(byte[] bytes) throws InvalidProtocolBufferException {
    Message features = (Message) field(DynamicMessage.parseFrom(EXAMPLE, bytes), "features");
    Map<String, Feature> all = new LinkedHashMap<>();
    for (Object entry : (List<?>) field(features, "feature")) {
      all.put(
          (String) field((Message) entry, "key"),
          feature((Message) field((Message) entry, "value")));
    }
    return all;
  }

  private static Object field(Message message, String name) {
    return message.getField(message.getDescriptorForType().findFieldByName(name));
  }

  private static Feature feature(Message feature) {
    FieldDescriptor kind =
        feature.getOneofFieldDescriptor(feature.getDescriptorForType().getOneofs().get(0));
    if (kind == null) {
      return Feature.NOTHING;
    }
    List<?> values = new ArrayList<>((List<?>) field((Message) feature.getField(kind), "value"));
    return switch (kind.getNumber()) {
      case 1 ->
          new Feature.Bytes(
              values.stream().map(v -> ((ByteString) v).toByteArray()).toArray(byte[][]::new));
      case 2 -> {
        float[] floats = new float[values.size()];
        for (int i = 0; i < floats.length; i++) {
          floats[i] = (Float) values.get(i);
        }
        yield Feature.of(floats);
      }
      default -> Feature.of(values.stream().mapToLong(v -> (Long) v).toArray());
    };
  }

  private static Descriptor descriptor() {
    FileDescriptorProto.Builder file = FileDescriptorProto.newBuilder().setSyntax("proto3");
    file.addMessageType(list("BytesList", Type.TYPE_BYTES));
    file.addMessageType(list("FloatList", Type.TYPE_FLOAT));
    file.addMessageType(list("Int64List", Type.TYPE_INT64));
    file.addMessageType(
        message("Feature")
            .addOneofDecl(OneofDescriptorProto.newBuilder().setName("kind"))
            .addField(field("bytes_list", 1, ".BytesList").setOneofIndex(0))
            .addField(field("float_list", 2, ".FloatList").setOneofIndex(0))
            .addField(field("int64_list", 3, ".Int64List").setOneofIndex(0)));
    file.addMessageType(
        message("Features")
            .addNestedType(
                message("FeatureEntry")
                    .setOptions(MessageOptions.newBuilder().setMapEntry(true))
                    .addField(scalar("key", 1, Type.TYPE_STRING))
                    .addField(field("value", 2, ".Feature")))
            .addField(
                field("feature", 1, ".Features.FeatureEntry").setLabel(Label.LABEL_REPEATED)));
    file.addMessageType(message("Example").addField(field("features", 1, ".Features")));
    try {
      return FileDescriptor.buildFrom(file.build(), new FileDescriptor[0])
          .findMessageTypeByName("Example");
    } catch (DescriptorValidationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DescriptorProto.Builder message(String name) {
    return DescriptorProto.newBuilder().setName(name);
  }

  private static DescriptorProto.Builder list(String name, Type type) {
    FieldDescriptorProto.Builder value = scalar("value", 1, type).setLabel(Label.LABEL_REPEATED);
    if (type != Type.TYPE_BYTES) {
      value.setOptions(FieldOptions.newBuilder().setPacked(true));
    }
    return message(name).addField(value);
  }

  private static FieldDescriptorProto.Builder scalar(String name, int number, Type type) {
    return FieldDescriptorProto.newBuilder()
        .setName(name)
        .setNumber(number)
        .setType(type)
        .setLabel(Label.LABEL_OPTIONAL);
  }

  private static FieldDescriptorProto.Builder field(String name, int number, String message) {
    return scalar(name, number, Type.TYPE_MESSAGE).setTypeName(message);
  }
}
