// caught by: theSkippedHourIsHalfOpen
Instant toUtc(LocalDateTime local, ZoneId zone) {
    List<ZoneOffset> before = zone.getRules().getValidOffsets(local.minusNanos(1));
    if (before.isEmpty()) {
        throw new IllegalArgumentException(
            "a local time must not be one that the zone skips, but " + zone + " skips " + local);
    }
    return local.atZone(zone).toInstant();
}
