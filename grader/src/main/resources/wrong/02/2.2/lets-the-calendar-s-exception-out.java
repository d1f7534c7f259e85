// caught by: aDayThatTheMonthLacksIsRefused
LocalDateTime clock(int year, int month, int day, int hhmm) {
    if (hhmm < 0 || hhmm > 2400 || hhmm % 100 > 59) {
        throw new IllegalArgumentException(
            "a clock must be 0 to 2400 with at most 59 minutes, but was " + hhmm);
    }
    return LocalDate.of(year, month, day).atStartOfDay().plusHours(hhmm / 100).plusMinutes(hhmm % 100);
}
