// caught by: leapYearsAreThoseOfTheCalendar
LocalDateTime clock(int year, int month, int day, int hhmm) {
    if (hhmm < 0 || hhmm > 2400 || hhmm % 100 > 59) {
        throw new IllegalArgumentException(
            "a clock must be 0 to 2400 with at most 59 minutes, but was " + hhmm);
    }
    if (month == 2 && day == 29 && year % 4 == 0) {
        return LocalDate.of(year, 2, 28).atStartOfDay().plusDays(1).plusHours(hhmm / 100).plusMinutes(hhmm % 100);
    }
    try {
        return LocalDate.of(year, month, day).atStartOfDay().plusHours(hhmm / 100).plusMinutes(hhmm % 100);
    } catch (DateTimeException e) {
        throw new IllegalArgumentException(
            "a date must be in the calendar, but was " + year + "-" + month + "-" + day, e);
    }
}
