// caught by: midnightMayBeginAMonth
LocalDateTime clock(int year, int month, int day, int hhmm) {
    if (hhmm < 0 || hhmm > 2400 || hhmm % 100 > 59) {
        throw new IllegalArgumentException(
            "a clock must be 0 to 2400 with at most 59 minutes, but was " + hhmm);
    }
    try {
        return hhmm == 2400 ? LocalDate.of(year, month, day + 1).atStartOfDay()
            : LocalDate.of(year, month, day).atTime(hhmm / 100, hhmm % 100);
    } catch (DateTimeException e) {
        throw new IllegalArgumentException(
            "a date must be in the calendar, but was " + year + "-" + month + "-" + day, e);
    }
}
