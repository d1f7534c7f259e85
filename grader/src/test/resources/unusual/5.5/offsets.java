class Cursor55 {
    byte[] b; int at, end;
    Cursor55(byte[] b, int at, int end) { this.b = b; this.at = at; this.end = end; }
    boolean more() { return at < end; }
    int one() {
        if (at >= end) throw new IllegalArgumentException("a field must end before its message does, at " + end);
        return b[at++] & 255;
    }
    BigInteger big() {
        BigInteger v = BigInteger.ZERO;
        for (int i = 0; i < 10; i++) {
            int x = one();
            v = v.or(BigInteger.valueOf(x & 127).shiftLeft(7 * i));
            if (x < 128) return v.and(BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE));
        }
        throw new IllegalArgumentException("a varint has ten bytes at most");
    }
    Cursor55 take(BigInteger n) {
        if (n.compareTo(BigInteger.valueOf(end - at)) > 0) throw new IllegalArgumentException(n + " bytes are not there");
        at += n.intValue();
        return new Cursor55(b, at - n.intValue(), at);
    }
    Cursor55 skip(int number, int wire) {
        switch (wire) {
            case 0: big(); return null;
            case 1: return take(BigInteger.valueOf(8));
            case 2: return take(big());
            case 5: return take(BigInteger.valueOf(4));
            case 3:
                while (true) {
                    int tag = tag();
                    if ((tag & 7) == 4) {
                        if (tag >>> 3 != number) throw new IllegalArgumentException("group " + number + " ended by " + (tag >>> 3));
                        return null;
                    }
                    skip(tag >>> 3, tag & 7);
                }
        }
        throw new IllegalArgumentException("wire type " + wire);
    }
    int tag() {
        int tag = big().intValue();
        if (tag >>> 3 == 0) throw new IllegalArgumentException("field numbers start from 1");
        return tag;
    }
}
float[] decodeFloat(byte[] example, String name) {
    Cursor55 outer = new Cursor55(example, 0, example.length);
    float[] result = new float[0];
    while (outer.more()) {
        int t0 = outer.tag();
        Cursor55 features = outer.skip(t0 >>> 3, t0 & 7);
        while (t0 == 10 && features.more()) {
            int t1 = features.tag();
            Cursor55 entry = features.skip(t1 >>> 3, t1 & 7), value = new Cursor55(example, 0, 0);
            String key = "";
            while (t1 == 10 && entry.more()) {
                int t2 = entry.tag();
                Cursor55 part = entry.skip(t2 >>> 3, t2 & 7);
                if (t2 == 10) key = new String(example, part.at, part.end - part.at, StandardCharsets.UTF_8);
                if (t2 == 18) value = part;
            }
            if (t1 != 10 || !key.equals(name)) continue;
            result = new float[(value.end - value.at) / 4];
            int n = 0;
            while (value.more()) {
                int t3 = value.tag();
                Cursor55 list = value.skip(t3 >>> 3, t3 & 7);
                while (t3 == 18 && list.more()) {
                    int t4 = list.tag();
                    Cursor55 packed = list.skip(t4 >>> 3, t4 & 7);
                    if (t4 != 10 && t4 != 13) continue;
                    if ((packed.end - packed.at) % 4 != 0) throw new IllegalArgumentException("floats have four bytes");
                    while (packed.more()) result[n++] = Float.intBitsToFloat(packed.one() | packed.one() << 8 | packed.one() << 16 | packed.one() << 24);
                }
            }
            result = Arrays.copyOf(result, n);
        }
    }
    return result;
}
