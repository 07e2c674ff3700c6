"""A store: a git repository with `policyver.toml` at its root. What writes to it is in `policyver.store.writing`."""

from policyver.store.store import Source, Store

__all__ = ["Source", "Store"]
