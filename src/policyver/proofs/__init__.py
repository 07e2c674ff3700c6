"""Proofs that a store is as it was written, and bundles that prove it to people who have no store."""

from policyver.proofs.checking import CheckedBundle, check_evidence
from policyver.proofs.disclosure import disclosed
from policyver.proofs.packing import Evidence, gather_evidence, pack_evidence
from policyver.proofs.timestamps import request_timestamp
from policyver.proofs.verification import verify_store

__all__ = [
    "CheckedBundle",
    "Evidence",
    "check_evidence",
    "disclosed",
    "gather_evidence",
    "pack_evidence",
    "request_timestamp",
    "verify_store",
]
