"""A bundle of evidence/2 -> what its entries say. They are git's tag objects, and need no git to be read."""

from collections.abc import Iterator, Mapping
from functools import partial
from hashlib import sha1

from policyver.config import Statement
from policyver.errors import BrokenRegister, PolicyverError
from policyver.findings import Distrust, Finding, Location
from policyver.proofs.bundle import ANSWER, ENTRIES, bundle_error, entry_name, replaced_name, text_name
from policyver.proofs.claim import Claim
from policyver.proofs.opened import Opened
from policyver.proofs.packing import signed_entries
from policyver.proofs.wording import proof_by_entries
from policyver.records import make_facts
from policyver.register.amended import AmendedVersion
from policyver.register.answer import answer as find_answer
from policyver.register.chain import faults, linked
from policyver.register.entries import AnyEntry, make_entry
from policyver.register.names import is_entry_name
from policyver.register.register import Register
from policyver.register.stored_text import StoredText, TextOf
from policyver.register.tag import LONGEST, parse_tag
from policyver.render.page.cover import Stamp
from policyver.store.annotation import parse_annotation, tag_name_in


def read_entries(files: Mapping[str, bytes]) -> tuple[list[AnyEntry], list[tuple[str, PolicyverError]]]:
    """Return the entries in a bundle, in no order, and the files that are none, with what is wrong."""
    entries: list[AnyEntry] = []
    broken: list[tuple[str, PolicyverError]] = []
    for name, data in sorted(files.items()):
        if name.startswith(ENTRIES):
            try:
                entries.append(_entry(name, data))
            except PolicyverError as error:
                broken.append((name, error))
    return entries, broken


def _entry(file: str, data: bytes) -> AnyEntry:
    name = file.removeprefix(ENTRIES).removesuffix(".txt")
    if not is_entry_name(name) or file != entry_name(name) or len(data) > LONGEST:
        raise BrokenRegister(f"{file} is no entry.")
    annotation = parse_annotation(data)
    content = parse_tag(name, annotation.message)
    tag = tag_name_in(data)
    if content is None or not tag.endswith(name) or not annotation.has_target:
        raise BrokenRegister(f"{file} is not the entry {name}.")
    return make_entry(content, tag, object_id(data), annotation.target, annotation.recorded)


def object_id(tag_object: bytes) -> str:
    """Return what git calls a tag object: the SHA-1 of its bytes behind a head (gitformat-loose(5))."""
    return sha1(b"tag %d\0" % len(tag_object) + tag_object, usedforsecurity=False).hexdigest()


def order_findings(claim: Claim, entries: list[AnyEntry]) -> Iterator[Finding]:
    """Yield where the entries are not one chain of one statement, known by the day that the claim names."""
    statement = claim.answer["statement"]
    for entry in entries:
        file = entry_name(entry.name)
        if entry.content.statement != statement:
            yield bundle_error("entry-of-another-statement", statement, file, "It is an entry of another statement.")
        if claim.known_on and entry.published > claim.known_on:
            what = f"It says that it was published on {entry.published}, after the day of knowledge."
            yield bundle_error("entry-of-a-later-day", statement, file, what)
    for fault in faults(entries, claim.withheld):
        yield Finding.error(fault.code, Location(statement, fault.tag), fault.what, Distrust("bundle", None))
    named = {entry.previous: entry for entry in entries}
    for gap in claim.withheld:
        if gap not in named:
            yield bundle_error("gap-without-entry", statement, ANSWER, f"No entry here follows {gap[:12]}, as it says.")
            continue
        after = named[gap].name
        what = (
            f"An entry before {after} is not in the bundle, which says that it was published later (tag object"
            f" {gap[:12]}): what {after} follows was not seen."
        )
        yield Finding.warning("entry-withheld", Location(statement, after), what)


def open_entries(files: Mapping[str, bytes], claim: Claim, entries: list[AnyEntry], stamp: Stamp | None) -> Opened:
    """Return what the entries in a bundle say to the question that its claim answers. Raises UnknownVersion."""
    register = Register(tuple(linked(entries, claim.withheld)), claim.known_on)
    answer = find_answer(register, claim.on, claim.answer["locale"])
    version = answer.amended.version
    contact, url = claim.json.get("contact", ""), claim.json.get("url", "")
    settings = Statement(version.statement, version.title, answer.amended.locales[0], contact, url)
    tag_objects = {entry.name: files[entry_name(entry.name)] for entry in register.entries}
    signed = signed_entries(register, tag_objects)
    gaps = [gap for gap in claim.withheld if any(entry.previous == gap for entry in register.entries)]
    facts = make_facts(claim.json["organization"], settings, register, answer.amended)
    return Opened(
        files=files,
        claim=claim,
        register=register,
        answer=answer,
        facts=facts,
        text_of=_text_of(files, answer.amended),
        proof_in=partial(proof_by_entries, register, facts.register, answer, signed, stamp, gaps),
        own_files=frozenset(entry_name(entry.name) for entry in entries),
    )


def _text_of(files: Mapping[str, bytes], answered: AmendedVersion) -> TextOf:
    """Return the function that finds texts in a bundle: those of the answer, and those that they replaced."""

    def text_of(amended: AmendedVersion, locale: str) -> StoredText:
        text, version = amended.text(locale), amended.version
        is_answer = version.name == answered.version.name
        name = text_name(version.statement, text.locale) if is_answer else replaced_name(text.locale)
        return StoredText(
            version=version.name,
            label=amended.text_entry,
            locale=text.locale,
            sha256=text.sha256,
            commit=text.commit,
            path=name,
            data=files.get(name),
        )

    return text_of
