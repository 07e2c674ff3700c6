"""Markdown <-> Document: CommonMark with GitHub's tables, strike-through and front matter."""
