"""Proofs that a store is as it was written, and bundles that prove it to people who have no store."""

from policyver.proofs.checking import Checked, check_evidence
from policyver.proofs.packing import evidence
from policyver.proofs.timestamps import request_timestamp
from policyver.proofs.verification import verify_store

__all__ = ["Checked", "check_evidence", "evidence", "request_timestamp", "verify_store"]
