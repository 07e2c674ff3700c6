"""Records: what is archived of each version, so that it can be understood on its own years later."""

from policyver.records.archiving import ArchiveOutcome, archive
from policyver.records.attachments import attachments
from policyver.records.bag import read_record
from policyver.records.checking import count_records, other_tools, record_findings
from policyver.records.model import (
    JSON,
    REPLACED,
    SOURCE,
    Facts,
    Record,
    differing,
    pdf_path,
    record_path,
    records_folder,
    source_path,
)
from policyver.records.pages import page_differences
from policyver.records.rendering import find_facts, make_facts, readable_files, render

__all__ = [
    "JSON",
    "REPLACED",
    "SOURCE",
    "ArchiveOutcome",
    "Facts",
    "Record",
    "archive",
    "attachments",
    "count_records",
    "differing",
    "find_facts",
    "make_facts",
    "other_tools",
    "page_differences",
    "pdf_path",
    "read_record",
    "readable_files",
    "record_findings",
    "record_path",
    "records_folder",
    "render",
    "source_path",
]
