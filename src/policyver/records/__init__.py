"""Records: what is archived of each version, so that it can be understood on its own years later."""

from policyver.records.archiving import ArchiveOutcome, archive
from policyver.records.attachments import attachments
from policyver.records.bag import read_record
from policyver.records.checking import count_records, other_tools, record_findings
from policyver.records.model import JSON, SOURCE, Facts, Record, differing, pdf_path, records_folder, source_path
from policyver.records.rendering import find_facts, render, rendered

__all__ = [
    "JSON",
    "SOURCE",
    "ArchiveOutcome",
    "Facts",
    "Record",
    "archive",
    "attachments",
    "count_records",
    "differing",
    "find_facts",
    "other_tools",
    "pdf_path",
    "read_record",
    "record_findings",
    "records_folder",
    "render",
    "rendered",
    "source_path",
]
