// caught by: aRefusalNamesABoundary
Split chronological(LocalDate date, LocalDate validationFrom, LocalDate testFrom) {
    if (testFrom.isBefore(validationFrom)) {
        throw new IllegalArgumentException("test must not begin before validation");
    }
    if (date.isBefore(validationFrom)) {
        return Split.TRAIN;
    }
    return date.isBefore(testFrom) ? Split.VALIDATION : Split.TEST;
}
