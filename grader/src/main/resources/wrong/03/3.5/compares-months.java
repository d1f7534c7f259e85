// caught by: theDayOfTheMonthCounts
Split chronological(LocalDate date, LocalDate validationFrom, LocalDate testFrom) {
    if (testFrom.isBefore(validationFrom)) {
        throw new IllegalArgumentException("test must not begin before validation, but they begin on "
            + testFrom + " and " + validationFrom);
    }
    if (YearMonth.from(date).isBefore(YearMonth.from(validationFrom))) {
        return Split.TRAIN;
    }
    return YearMonth.from(date).isBefore(YearMonth.from(testFrom)) ? Split.VALIDATION : Split.TEST;
}
