"""Keep a privacy statement: its versions, their effective dates, redlines between them and notices."""

__version__ = "0.1.0"
