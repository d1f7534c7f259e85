// caught by: theOrderIsCheckedForEveryDate
Split chronological(LocalDate date, LocalDate validationFrom, LocalDate testFrom) {
    if (date.isBefore(validationFrom)) {
        return Split.TRAIN;
    }
    if (testFrom.isBefore(validationFrom)) {
        throw new IllegalArgumentException("test must not begin before validation, but they begin on "
            + testFrom + " and " + validationFrom);
    }
    return date.isBefore(testFrom) ? Split.VALIDATION : Split.TEST;
}
