"""What somebody wants to write to a register -> a proposal that may be written, or the refusal. Pure.

`store.gathering.gather` reads what is decided on, `store.writing.write_entry` writes what was decided.
"""

from policyver.cutting.allowing import check_findings
from policyver.cutting.amendment import propose_amendment
from policyver.cutting.comparing import Comparison, ProposedText
from policyver.cutting.cut import propose_cut, summarized
from policyver.cutting.proposal import AmendmentProposal, CutProposal, Proposal
from policyver.cutting.state import StoreState
from policyver.cutting.wish import AmendmentWish, CorrectedByDraft, CorrectedByFile, CutWish, TranslatedLater, Wish

__all__ = [
    "AmendmentProposal", "AmendmentWish", "Comparison", "CorrectedByDraft", "CorrectedByFile", "CutProposal", "CutWish",
    "Proposal", "ProposedText", "StoreState", "TranslatedLater", "Wish", "check_findings", "propose_amendment",
    "propose_cut", "summarized",
]  # fmt: skip
