// caught by: oneDayOutOfOrderIsRefused
Split chronological(LocalDate date, LocalDate validationFrom, LocalDate testFrom) {
    if (testFrom.isBefore(validationFrom.minusDays(1))) {
        throw new IllegalArgumentException("test must not begin before validation, but they begin on "
            + testFrom + " and " + validationFrom);
    }
    if (date.isBefore(validationFrom)) {
        return Split.TRAIN;
    }
    return date.isBefore(testFrom) ? Split.VALIDATION : Split.TEST;
}
