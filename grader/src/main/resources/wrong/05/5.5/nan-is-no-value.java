// caught by: specialValuesAreValues
float[] decodeFloat(byte[] example, String name) {
    record Field(int number, int wireType, ByteBuffer content) {
        static long varint(ByteBuffer in) {
            long value = 0;
            for (int shift = 0; shift < 70; shift += 7) {
                byte next = in.get();
                value |= (long) (next & 127) << shift;
                if (next >= 0) {
                    return value;
                }
            }
            throw new IllegalArgumentException("a varint must have at most 10 bytes");
        }
        static Field next(ByteBuffer in) {
            long tag = varint(in);
            int number = (int) (tag >>> 3), wireType = (int) (tag & 7);
            if (number == 0 || wireType > 5) {
                throw new IllegalArgumentException("a field must have a number from 1 and a wire"
                    + " type up to 5, but they were " + number + " and " + wireType);
            }
            if (wireType == 0) {
                varint(in);
            }
            if (wireType == 3) {
                Field inside = next(in);
                while (inside.wireType != 4) {
                    inside = next(in);
                }
                if (inside.number != number) {
                    throw new IllegalArgumentException("group " + number
                        + " must end with its number, but ends with " + inside.number);
                }
            }
            long length = wireType == 1 ? 8 : wireType == 5 ? 4 : wireType == 2 ? varint(in) : 0;
            if (length < 0 || length > in.remaining()) {
                throw new IllegalArgumentException("a field must end within its message, but has "
                    + Long.toUnsignedString(length) + " bytes of " + in.remaining());
            }
            ByteBuffer content = in.slice(in.position(), (int) length).order(ByteOrder.LITTLE_ENDIAN);
            in.position(in.position() + (int) length);
            return new Field(number, wireType, content);
        }
        static List<Field> all(ByteBuffer in) {
            List<Field> fields = new ArrayList<>();
            try {
                while (in.hasRemaining()) {
                    fields.add(next(in));
                }
            } catch (BufferUnderflowException e) {
                throw new IllegalArgumentException("a field must not be cut off", e);
            }
            if (fields.stream().anyMatch(field -> field.wireType == 4)) {
                throw new IllegalArgumentException("the end of a group must have a beginning");
            }
            return fields;
        }
        static List<ByteBuffer> messages(ByteBuffer in, int number) {
            return all(in).stream().filter(field -> field.number == number && field.wireType == 2)
                .map(Field::content).toList();
        }
    }
    ByteBuffer found = ByteBuffer.allocate(0);
    for (ByteBuffer features : Field.messages(ByteBuffer.wrap(example), 1)) {
        for (ByteBuffer entry : Field.messages(features, 1)) {
            String key = "";
            ByteBuffer feature = ByteBuffer.allocate(0);
            for (Field field : Field.all(entry)) {
                if (field.number == 1 && field.wireType == 2) {
                    key = StandardCharsets.UTF_8.decode(field.content).toString();
                } else if (field.number == 2 && field.wireType == 2) {
                    feature = field.content;
                }
            }
            found = key.equals(name) ? feature : found;
        }
    }
    FloatBuffer values = FloatBuffer.allocate(example.length / 4);
    for (ByteBuffer list : Field.messages(found, 2)) {
        for (Field field : Field.all(list)) {
            if (field.number == 1 && field.content.remaining() % 4 != 0) {
                throw new IllegalArgumentException("a packed list must have a multiple of 4 bytes,"
                    + " but has " + field.content.remaining());
            }
            if (field.number == 1 && (field.wireType == 2 || field.wireType == 5)) {
                values.put(field.content.asFloatBuffer());
            }
        }
    }
    int kept = 0;
    for (int i = 0; i < values.position(); i++) {
        if (!Float.isNaN(values.get(i))) {
            values.put(kept++, values.get(i));
        }
    }
    return Arrays.copyOf(values.array(), kept);
}
