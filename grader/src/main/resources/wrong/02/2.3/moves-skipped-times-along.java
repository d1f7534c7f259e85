// caught by: theSkippedHourIsHalfOpen
Instant toUtc(LocalDateTime local, ZoneId zone) {
    return local.atZone(zone).toInstant();
}
