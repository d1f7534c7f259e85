Instant toUtc(LocalDateTime local, ZoneId zone) {
    // BEGIN SOLUTION
    return zone.getRules().getValidOffsets(local).stream()
        .map(local::toInstant)
        .min(Comparator.naturalOrder())
        .orElseThrow(() -> new IllegalArgumentException(
            "a local time must not be one that the zone skips, but " + zone + " skips " + local));
    // END SOLUTION
}
