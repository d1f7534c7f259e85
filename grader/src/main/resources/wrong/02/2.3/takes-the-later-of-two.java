// caught by: theEarlierInstantInEveryZone
Instant toUtc(LocalDateTime local, ZoneId zone) {
    if (zone.getRules().getValidOffsets(local).isEmpty()) {
        throw new IllegalArgumentException(
            "a local time must not be one that the zone skips, but " + zone + " skips " + local);
    }
    return local.atZone(zone).withLaterOffsetAtOverlap().toInstant();
}
