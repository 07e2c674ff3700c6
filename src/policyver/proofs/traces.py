"""Whether a register has lost entries that the rest of the repository still knows of, and what only looks like one."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator

from policyver.config import Statement
from policyver.document.text import sha256
from policyver.errors import PolicyverError
from policyver.findings import NOT_CLONED, Distrust, Finding, Location
from policyver.register.entries import AnyEntry, is_version
from policyver.register.names import is_entry_name
from policyver.register.tag import parse_tag
from policyver.register.trailers import strip_signature
from policyver.store import Store
from policyver.store.annotation import parse_annotation, tag_name_in
from policyver.store.clones import Clone
from policyver.store.remembered import shared_entries
from policyver.store.traces import CommitOfEntry, LooseTag, is_begun_again, is_same_cut
from policyver.stored_json import listed

_OURS = re.compile(
    r"^(policyver|effective-date|published-date|materiality|text-sha256|amends|previous)\s*:", re.MULTILINE
)
_LEAST = 2  # such lines: one could be anybody's
_OF_A_PARTIAL_HISTORY = (
    "entry-missing", "entry-before-missing", "record-without-version", "record-of-missing-tag",
    "amendment-without-version",
)  # fmt: skip
_MOST_COMPARED, _MOST_DIFFERENT = 1_000, 20
"""Commits of a statement that say of an entry that they were made for it, too, and are not the one that its tag names;
and those that are of another cut. Each takes some processes of git's: ten times as many take a minute."""
_ANY_DAY = Distrust("register", None)


def lost_entries(statement: Statement, known: Collection[str], commits: Collection[CommitOfEntry]) -> Iterator[Finding]:
    """Yield the entries that commits were made for, and that have no tag. `known` are the names of those with one."""
    made_for = {named.entry: named.commit for named in commits if named.statement == statement.name}
    for entry, commit in made_for.items():
        if entry not in known:
            what = f"Commit {commit[:12]} was made for {entry}, which has no tag: that was deleted, or never made."
            todo = "Fetch it from a clone that has it: git fetch --tags. If it was never made, cut again."
            yield Finding.error("entry-missing", Location(statement.name, entry), what, _ANY_DAY, todo)


def entries_cut_twice(
    store: Store, statement: Statement, entries: Collection[AnyEntry], commits: Collection[CommitOfEntry]
) -> Iterator[Finding]:
    """Yield the entries that more than one cut was made for, whichever of them the tag names.

    It is an error until a later version was cut on top of both, by somebody who had both.
    """
    repository = store.repository
    tagged = {entry.name: entry for entry in entries}
    compared = different = 0
    for of in commits:
        entry = tagged.get(of.entry)
        if of.statement != statement.name or entry is None or of.commit == entry.target:
            continue
        if compared >= _MOST_COMPARED or different >= _MOST_DIFFERENT:
            what = (
                f"More commits say that they were made for entries of {statement.name}: only {compared} were compared."
            )
            yield Finding.warning("commits-not-compared", Location(statement.name, "git"), what)
            return
        compared += 1
        if is_same_cut(repository, statement, entry.target, of.commit):
            continue
        different += 1
        where = Location(statement.name, entry.tag)
        if is_begun_again(repository, entry.target, of.commit):
            yield _begun_again(where, entry, of)
            continue
        what = (
            f"{entry.tag} was cut twice: in commit {entry.target[:12]}, which its tag names, and in {of.commit[:12]}."
        )
        if _has_texts(store, statement, entry, of.commit):
            # Whoever would write an entry anew with the same texts needs no second commit.
            yield Finding.note(
                "entry-cut-twice", where, what, "Both have the same texts, as a squash merge leaves them."
            )
            continue
        later = [other for other in entries if other.recorded >= entry.recorded and is_version(other)]
        if any(
            other.name != entry.name and repository.is_in_history(of.commit, other.target)
            and repository.is_in_history(entry.target, other.target) for other in later
        ):  # fmt: skip
            yield Finding.note("entry-cut-twice", where, what, "The version that followed was cut on top of both.")
        else:
            todo = f"Look at the other text, git show {of.commit[:12]}, and cut what is to be kept as the next version."
            yield Finding.error("entry-cut-twice", where, what, Distrust("register", entry.published), todo)


def _has_texts(store: Store, statement: Statement, entry: AnyEntry, commit: str) -> bool:
    """Whether a commit has all texts that an entry names, byte by byte."""
    texts = entry.content.texts
    return bool(texts) and all(
        sha256(store.repository.read(commit, statement.path(text.locale)) or b"") == text.sha256 for text in texts
    )


def _begun_again(where: Location, entry: AnyEntry, of: CommitOfEntry) -> Finding:
    """Return that an earlier commit says it was made for the same entry: anybody can take the name of its author."""
    what = (
        f"Commit {of.commit[:12]}, on which {entry.tag} was cut, says that it was made for {entry.tag}, too: by a cut"
        " that was cut off, or before somebody wrote it anew."
    )
    todo = (
        f"If another clone has {entry.tag} as that commit, it was written anew here. Compare: git rev-parse {entry.tag}"
    )
    return Finding.note("entry-begun-again", where, what, todo)


def entries_written_anew(store: Store, statement: Statement) -> Iterator[Finding]:
    """Yield the entries that `share` brought to a remote, and whose tags name another object now."""
    tags, before = store.repository.tags(), store.tags.name(statement, "")
    for shared in shared_entries(store.repository, statement):
        try:
            data = store.repository.tag_object(shared.tag_id)
            tag = tag_name_in(data)
            content = parse_tag(tag.removeprefix(before), parse_annotation(data).message)
        except PolicyverError:
            continue
        if content is None or content.statement != statement.name:
            continue
        if tags.get(tag, shared.tag_id) != shared.tag_id:
            what = (
                f"{tag} was shared with {shared.remote} as the tag object {shared.tag_id[:12]}, and names another one"
                " here: it was written anew."
            )
            todo = (
                f"Compare with {shared.remote}: git ls-remote --tags {shared.remote}. To put it back: git tag --force"
                f" {tag} {shared.tag_id[:12]}"
            )
            yield Finding.error("entry-written-anew", Location(statement.name, tag), what, _ANY_DAY, todo)


def entries_not_cloned(statement: Statement, clone: Clone, findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield findings, where those that come from how the repository was cloned say that, and nobody is accused."""
    findings = list(findings)
    dropped = [finding.where.place for finding in findings if finding.code == "entry-dropped"]
    if clone.is_without_tags and dropped:  # a clone of a folder has all of its objects
        what = f"{clone.why} Git has {listed(dropped)} here, and no tags of them."
        yield Finding.warning(NOT_CLONED, Location(statement.name, ""), what, f"Get them: {clone.mend}")
        findings = [finding for finding in findings if finding.code != "entry-dropped"]
    for finding in findings:
        if finding.code in _OF_A_PARTIAL_HISTORY and clone.is_partial_history:
            where = finding.where.place
            what = f"{clone.why} What comes before or with {where} is not here, and was not compared."
            yield Finding.warning(NOT_CLONED, Location(statement.name, where), what, f"Get it: {clone.mend}")
        else:
            yield finding


def dropped_entries(
    store: Store, statement: Statement, known: Collection[str], loose: Collection[LooseTag]
) -> Iterator[Finding]:
    """Yield the entries that git still has as objects, and that no tag names."""
    before = store.tags.name(statement, "")
    for tag in loose:
        name = tag.tag.removeprefix(before)
        if not tag.tag.startswith(before) or not is_entry_name(name) or name in known:
            continue
        try:
            content = parse_tag(name, tag.message)
        except PolicyverError:
            continue
        if content is not None and content.statement == statement.name:
            what = f"Git still has {name}, published {content.published}, and no tag names it: that was deleted."
            todo = f"If nobody here did that, put it back: git tag {tag.tag} {tag.object_id}"
            yield Finding.warning("entry-dropped", Location(statement.name, name), what, todo)


def disguised_entries(
    store: Store, statement: Statement, known: Collection[str], *, is_demanded: bool
) -> Iterator[Finding]:
    """Yield the tags that have the name of an entry and are none: of another object, or without policyver's lines.

    They are errors where they look like an entry that was changed, or where every tag has to be signed.
    """
    for tag, object_id in store.tags.named_like_entries(statement):
        if store.tags.entry(statement, tag) in known:
            continue
        annotation = store.repository.annotation(object_id)
        where, todo = Location(statement.name, tag), f"Look at it with: git show {tag}"
        if annotation is None:
            what = f"{tag} has the name of an entry and is no annotated tag: it names an object directly."
            is_changed = is_demanded
        else:
            what = f"{tag} has the name of an entry, and its message is not that of one."
            is_changed = _looks_like_ours(annotation.message) or (is_demanded and not annotation.is_signed)
        if is_changed:
            yield Finding.error("entry-disguised", where, what, _ANY_DAY, todo)
        else:
            yield Finding.warning("entry-name-taken", where, what, todo)


def _looks_like_ours(message: str) -> bool:
    """Whether a message has lines as an entry has them, with whatever letters: `Роlicyver: 1` has two of Cyrillic."""
    folded = unicodedata.normalize("NFKD", strip_signature(message)).casefold()
    return len(_OURS.findall(folded)) >= _LEAST
