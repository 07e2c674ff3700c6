"""The moment that is written into a rendered file: fixed by the input, so that the same input gives the same bytes."""

from datetime import UTC, date, datetime

_EPOCH = date(1980, 1, 1)  # for a text without a date


def timestamp(day: date | None) -> int:
    """Return the seconds from 1970 to noon of that day in UTC."""
    day = day or _EPOCH
    return int(datetime(day.year, day.month, day.day, 12, tzinfo=UTC).timestamp())
