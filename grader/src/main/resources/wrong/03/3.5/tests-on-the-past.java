// caught by: thePastTrainsTheFutureTests
Split chronological(LocalDate date, LocalDate validationFrom, LocalDate testFrom) {
    if (testFrom.isBefore(validationFrom)) {
        throw new IllegalArgumentException("test must not begin before validation, but they begin on "
            + testFrom + " and " + validationFrom);
    }
    if (date.isBefore(validationFrom)) {
        return Split.TEST;
    }
    return date.isBefore(testFrom) ? Split.VALIDATION : Split.TRAIN;
}
