"""Where a passage of a statement comes from: through every version, with its edits, moves and splits."""

from policyver.lineage.following import follow
from policyver.lineage.model import EntryText, Lineage, Place, Wording
from policyver.lineage.path import path_to_latest
from policyver.lineage.periods import in_force
from policyver.lineage.searching import places

__all__ = ["EntryText", "Lineage", "Place", "Wording", "follow", "in_force", "path_to_latest", "places"]
