"""Records: what is kept of each version, so that years later it speaks for itself."""

from policyver.records.archiving import Outcome, archive
from policyver.records.attachments import attachments
from policyver.records.bag import read_record
from policyver.records.checking import count_records, record_findings
from policyver.records.model import JSON, Facts, Record, differing, record_path, records_folder
from policyver.records.rendering import find_facts, render, rendered

__all__ = [
    "JSON",
    "Facts",
    "Outcome",
    "Record",
    "archive",
    "attachments",
    "count_records",
    "differing",
    "find_facts",
    "read_record",
    "record_findings",
    "record_path",
    "records_folder",
    "render",
    "rendered",
]
