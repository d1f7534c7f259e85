// caught by: theYearCounts
Split chronological(LocalDate date, LocalDate validationFrom, LocalDate testFrom) {
    if (testFrom.isBefore(validationFrom)) {
        throw new IllegalArgumentException("test must not begin before validation, but they begin on "
            + testFrom + " and " + validationFrom);
    }
    if (date.getDayOfYear() < validationFrom.getDayOfYear()) {
        return Split.TRAIN;
    }
    return date.getDayOfYear() < testFrom.getDayOfYear() ? Split.VALIDATION : Split.TEST;
}
