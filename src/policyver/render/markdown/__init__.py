"""Redlines and notices -> Markdown and plain text."""
