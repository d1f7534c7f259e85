// caught by: numbersHaveFiveDigits
String shardName(String prefix, int shard, int count) {
    if (shard < 0 || shard >= count) {
        throw new IllegalArgumentException("the shard must be from 0 to " + count
            + " - 1, but was " + shard);
    }
    return prefix + "_%05d_of_%05d.tfrecord".formatted(shard, count);
}
