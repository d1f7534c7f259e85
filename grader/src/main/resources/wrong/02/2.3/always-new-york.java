// caught by: theZoneIsTheOneGiven
Instant toUtc(LocalDateTime local, ZoneId zone) {
    ZoneId here = ZoneId.of("America/New_York");
    if (here.getRules().getValidOffsets(local).isEmpty()) {
        throw new IllegalArgumentException(
            "a local time must not be one that the zone skips, but " + zone + " skips " + local);
    }
    return local.atZone(here).toInstant();
}
