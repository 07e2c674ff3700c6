"""Versions of a statement: what their tags say, how they chain, which is in force. Pure."""
