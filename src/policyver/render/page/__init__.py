"""Redlines, statements, notices and covers -> HTML pages."""
