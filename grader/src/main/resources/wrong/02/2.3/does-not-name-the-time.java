// caught by: aRefusalNamesTheLocalTime
Instant toUtc(LocalDateTime local, ZoneId zone) {
    if (zone.getRules().getValidOffsets(local).isEmpty()) {
        throw new IllegalArgumentException("a local time must not be one that " + zone + " skips");
    }
    return local.atZone(zone).toInstant();
}
