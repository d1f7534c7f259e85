// caught by: aZoneWithoutSummerTimeSkipsNothing
Instant toUtc(LocalDateTime local, ZoneId zone) {
    if (local.getMonthValue() == 3 && local.getDayOfMonth() == 10 && local.getHour() == 2) {
        throw new IllegalArgumentException("a local time must not be skipped, but was " + local);
    }
    return local.atZone(zone).toInstant();
}
