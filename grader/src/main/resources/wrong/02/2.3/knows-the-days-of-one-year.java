// caught by: otherYearsChangeOnOtherDays
Instant toUtc(LocalDateTime local, ZoneId zone) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local.withYear(2013));
    if (offsets.isEmpty()) {
        throw new IllegalArgumentException("a local time must not be skipped, but was " + local);
    }
    return local.toInstant(offsets.get(0));
}
