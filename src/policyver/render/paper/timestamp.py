"""The moment a rendered file bears: fixed by what it renders, so that the same input gives the same bytes."""

from datetime import UTC, date, datetime

_EPOCH = date(1980, 1, 1)  # of a text that bears no date


def timestamp(day: date | None) -> int:
    """Give the seconds from 1970 to noon of that day in UTC."""
    day = day or _EPOCH
    return int(datetime(day.year, day.month, day.day, 12, tzinfo=UTC).timestamp())
