"""A store: a git repository with `policyver.toml` at its root."""

from policyver.store.store import Source, Store
from policyver.store.writing import Proposal, corrections, propose, propose_amendment, proposed_text, write

__all__ = ["Proposal", "Source", "Store", "corrections", "propose", "propose_amendment", "proposed_text", "write"]
