String shardName(String prefix, int shard, int count) {
    if (shard < 0 || count <= shard) throw new IllegalArgumentException(String.format("shards run from 0 up to, but not including, %2$d; %1$d does not", shard, count));
    StringBuilder name = new StringBuilder(prefix).append('-');
    String digits = Integer.toString(shard), all = Integer.toString(count);
    name.append("00000", 0, Math.max(0, 5 - digits.length())).append(digits).append("-of-");
    return name.append("00000", 0, Math.max(0, 5 - all.length())).append(all).append(".tfrecord").toString();
}
