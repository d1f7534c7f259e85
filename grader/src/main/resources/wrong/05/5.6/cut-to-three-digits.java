// caught by: namesSortAsShards
String shardName(String prefix, int shard, int count) {
    if (shard < 0 || shard >= count) {
        throw new IllegalArgumentException("the shard must be from 0 to " + count
            + " - 1, but was " + shard);
    }
    return prefix + "-00%03d-of-00%03d.tfrecord".formatted(shard % 1000, count % 1000);
}
