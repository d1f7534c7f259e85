// caught by: theRepeatedHourIsHalfOpen
Instant toUtc(LocalDateTime local, ZoneId zone) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    if (offsets.size() != 1) {
        throw new IllegalArgumentException(
            "a local time must come once, but " + local + " comes " + offsets.size() + " times in " + zone);
    }
    return local.toInstant(offsets.get(0));
}
