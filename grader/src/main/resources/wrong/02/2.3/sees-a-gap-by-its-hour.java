// caught by: aGapMayHaveAnyLength
Instant toUtc(LocalDateTime local, ZoneId zone) {
    ZonedDateTime zoned = local.atZone(zone);
    if (zoned.getHour() != local.getHour()) {
        throw new IllegalArgumentException(
            "a local time must not be one that the zone skips, but " + zone + " skips " + local);
    }
    return zoned.toInstant();
}
