"""What a records manager does next about each kind of finding, where the finding does not say it itself."""

from collections.abc import Mapping
from dataclasses import replace

from policyver.findings import Finding, Verification

_OTHER_CLONE = "Compare the tag with that of another clone: git cat-file tag TAG"
_KEEP_RECORD = "Keep the record: it may show what the register said before. Compare the tag with another clone's."
_RECORD_AGAIN = "Take the record from a copy, or move this one away and archive again: policyver archive --all"
_SAME_TOOLS = "To compare every byte, verify with the programs and fonts that its record.json names."
_SAME_POLICYVER = "To compare every byte, verify with the policyver that it names."

_IN_A_STORE: Mapping[str, str] = {
    "git-damaged": "Write nothing to this clone. Clone again from where it is shared, and verify there.",
    "git-unreadable": "Look at it with: git fsck. Where another clone is whole, go on with that one.",
    "entry-unreadable": _OTHER_CLONE,
    "entry-without-statement": "Name its statement in policyver.toml again, under the name and tag-prefix that it had.",
    "entry-missing": "Fetch it from a clone that has it: git fetch --tags",
    "entry-cut-twice": "Look at both texts, and cut what is to be kept as the next version.",
    "entry-begun-again": _OTHER_CLONE,
    "entry-written-anew": _OTHER_CLONE,
    "commits-not-compared": "Look at who made so many: git log --all --grep '^Policyver-Entry: '",
    "entry-disguised": _OTHER_CLONE,
    "entry-before-missing": "Fetch it from a clone that has it: git fetch --tags",
    "chain-forked": "Compare with another clone which of the two is known there, and keep that one.",
    "amendment-without-version": _OTHER_CLONE,
    "amendment-of-another-tag": _OTHER_CLONE,
    "amendment-of-another-kind": _OTHER_CLONE,
    "text-missing": "Take it from its record, or fetch its commit from another clone: git fetch --refetch --no-filter",
    "text-changed": "Compare the tag with another clone's, git cat-file tag TAG, and the text with that in a record.",
    "signature-wrong": f"Ask who signed it. {_OTHER_CLONE}",
    "signature-of-a-stranger": (
        "Ask who made it. If that person may sign, put the key on the list that gpg.ssh.allowedSignersFile names."
    ),
    "signature-missing": "Ask who made it, and let the next entries be signed, as docs/signing.md says.",
    "signature-unchecked": (
        "Name a list of who may sign, git config --global gpg.ssh.allowedSignersFile FILE; in gpg, trust the key."
    ),
    "newest-unsigned": (
        "Share it to a second place: policyver share. Or have it stamped, or sign the next one (docs/signing.md)."
    ),
    "record-without-statement": "Name that statement in policyver.toml again, or move its records out of records/.",
    "record-without-version": "Keep it and ask who made it. If the version was cut elsewhere: git fetch --tags",
    "record-broken": _RECORD_AGAIN,
    "record-unreadable": _RECORD_AGAIN,
    "record-of-missing-tag": _KEEP_RECORD,
    "record-of-another-tag": _KEEP_RECORD,
    "record-of-another-commit": _KEEP_RECORD,
    "record-contradicts-register": _KEEP_RECORD,
    "record-text-changed": _RECORD_AGAIN,
    "record-attachment-changed": _RECORD_AGAIN,
    "page-changed": _RECORD_AGAIN,
    "rendered-otherwise": _RECORD_AGAIN,
    "record-missing": "Archive it, policyver archive --all, or look for it where records are kept.",
    "not-a-record": "Keep it elsewhere: nothing here says who put it there, or whether it is as it was written.",
    "record-not-checked": "Mend the chain first, then verify again.",
    "record-not-compared": "Get the texts back first, then verify again.",
    "rendered-with-other-tools": _SAME_TOOLS,
    "not-rendered-again": "Where the PDFs matter, verify with --deep, which makes them again and compares the bytes.",
    "written-by-another-version": _SAME_POLICYVER,
    "page-not-compared": _SAME_POLICYVER,
    "entry-dropped": "If nobody here deleted its tag, put it back: git tag TAG OBJECT",
    "entry-name-taken": "Look at it with git show, and give it another name if it is another program's.",
    "partial-clone": "Clone again without --filter, or get what it lacks: git fetch --refetch --no-filter",
    "clone-incomplete": "Get what it lacks: git fetch --tags, in a clone with --depth git fetch --unshallow --tags.",
    "recorded-late": "Where the day matters, keep another proof of it: it was written down later.",
}

_BUNDLE_AGAIN = "Keep this file as it is, ask for the bundle again, and compare the two: sha256sum"
_IN_A_BUNDLE: Mapping[str, str] = {
    "signature-of-a-stranger": "Ask who sent the bundle who made that entry, and for the list of who may sign.",
    "signature-missing": "Ask who sent the bundle why, and compare the last entry's object id with another copy.",
    "signature-unchecked": (
        "Ask for the list of who may sign, and name it: git config --global gpg.ssh.allowedSignersFile FILE"
    ),
    "newest-unsigned": "Compare its object id with another copy's, or ask for a bundle with a time stamp.",
    "entry-withheld": "If it matters what came between, ask for a bundle of a later day of knowledge.",
    "day-to-come": "Ask again when that day has come.",
    "timestamp": "Keep the bundle together with the certificate of that authority.",
    "timestamp-wrong": "Ask who sent the bundle which authority stamped it, and for the bundle again.",
    "timestamp-of-unknown-authority": "Get the certificate from the authority itself, and name it: --authority FILE",
    "timestamp-not-checked": "Install what is missing, then verify again.",
    "not-checked": "Verify it with a newer policyver.",
}


def with_next_steps(verification: Verification, *, of_a_bundle: bool) -> Verification:
    """Return what a verification found, where each finding says what to do next."""
    return replace(
        verification,
        findings=tuple(
            finding if finding.todo else replace(finding, todo=next_step(finding, of_a_bundle=of_a_bundle))
            for finding in verification.findings
        ),
    )


def next_step(finding: Finding, *, of_a_bundle: bool) -> str:
    """Return what to do next about a finding of its code."""
    if of_a_bundle and finding.code in _IN_A_BUNDLE:
        return _IN_A_BUNDLE[finding.code]
    return _BUNDLE_AGAIN if of_a_bundle and finding.severity == "error" else _IN_A_STORE[finding.code]
