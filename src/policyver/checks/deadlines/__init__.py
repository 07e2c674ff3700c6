"""What laws ask for when a statement changes, and how often it has to be looked through: `regimes.toml`."""
