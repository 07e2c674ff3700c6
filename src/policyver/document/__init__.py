"""Text <-> Document."""
