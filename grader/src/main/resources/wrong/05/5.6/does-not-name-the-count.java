// caught by: aRefusalNamesBothNumbers
String shardName(String prefix, int shard, int count) {
    if (shard < 0 || shard >= count) {
        throw new IllegalArgumentException("the shard must be one of the shards, but was " + shard);
    }
    return prefix + "-%05d-of-%05d.tfrecord".formatted(shard, count);
}
