// caught by: equalBoundariesAreInOrder
Split chronological(LocalDate date, LocalDate validationFrom, LocalDate testFrom) {
    if (!testFrom.isAfter(validationFrom)) {
        throw new IllegalArgumentException("test must not begin before validation, but they begin on "
            + testFrom + " and " + validationFrom);
    }
    if (date.isBefore(validationFrom)) {
        return Split.TRAIN;
    }
    return date.isBefore(testFrom) ? Split.VALIDATION : Split.TEST;
}
