// caught by: boundariesOutOfOrderAreRefused
Split chronological(LocalDate date, LocalDate validationFrom, LocalDate testFrom) {
    LocalDate first = validationFrom.isBefore(testFrom) ? validationFrom : testFrom;
    LocalDate second = validationFrom.isBefore(testFrom) ? testFrom : validationFrom;
    if (date.isBefore(first)) {
        return Split.TRAIN;
    }
    return date.isBefore(second) ? Split.VALIDATION : Split.TEST;
}
