"""A store: a git repository with `policyver.toml` at its root."""

from policyver.store.store import Source, Store

__all__ = ["Source", "Store"]
