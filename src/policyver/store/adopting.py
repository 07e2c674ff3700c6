"""A file's history in git, as versions are made of it; and how these are written, all or none."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo

from policyver.config import Statement
from policyver.cutting.adoption import Adopted, PastText
from policyver.cutting.allowing import check_findings
from policyver.errors import BadArgument, PolicyverError
from policyver.register.tag import format_tag
from policyver.store.file_history import FileStep, file_history
from policyver.store.gathering import read_commit
from policyver.store.remembered import remember_written
from policyver.store.store import Store
from policyver.store.transaction import transaction
from policyver.text_paths import ENDINGS


@dataclass(frozen=True, slots=True)
class History:
    """The texts that a file had, and why those of some commits are left out."""

    texts: tuple[PastText, ...]
    left_out: tuple[str, ...]


def read_history(store: Store, statement: Statement, path: str, zone: tzinfo) -> History:
    """Read what a file was in each commit that changed it, the oldest first, whatever it was called then.

    Raises BadArgument where no commit has it.
    """
    steps = file_history(store.repository, path) if path.endswith(ENDINGS) else ()
    if not steps:
        raise BadArgument(
            f"No commit on this branch has a Markdown file {path}.",
            "Name one that git knows, from the root of the repository on: git ls-files '*.md'",
        )
    texts, left_out = [], []
    last = ""
    for step in steps:
        try:
            if not step.path.endswith(ENDINGS):
                raise BadArgument(f"{step.path} is not a Markdown file.")
            there = replace(statement, configured_path=_template(statement, step))
            past = read_commit(store, statement, step.commit, there.configured_path)
        except PolicyverError as error:
            left_out.append(f"{step.commit[:12]}: {error.what}")
            continue
        if step.blob != last:
            last = step.blob
            files = {text.locale: there.path(text.locale) for text in past.texts}
            data = {locale: store.repository.read(step.commit, file) or b"" for locale, file in files.items()}
            day = step.moment.astimezone(zone).date()
            texts.append(PastText(past, step.path, day, step.message, data))
    return History(tuple(texts), tuple(left_out))


def not_cut_yet(store: Store, statement: Statement, texts: Sequence[PastText]) -> tuple[PastText, ...]:
    """Return the texts that come after the last one that is a version already."""
    cut = {amended.version.texts[0].sha256 for amended in store.register(statement).versions}
    places = [place for place, text in enumerate(texts) if text.source.sha256 in cut]
    return tuple(texts[places[-1] + 1 :]) if places else tuple(texts)


def write_adoption(store: Store, adopted: Sequence[Adopted], *, sign: bool) -> tuple[str, ...]:
    """Write the proposed versions of one statement and return their tags: all, or none where git refuses one.

    Raises CutRefused where somebody else has written an entry meanwhile, or the checks refuse one.
    """
    for one in adopted:
        check_findings(one.proposal)
        format_tag(one.proposal.entry)
    first = adopted[0].proposal
    previous = first.entry.previous
    with store.locked(first.statement, previous), transaction(store.repository, store.config.time_zone) as writing:
        for one in adopted:
            entry = replace(one.proposal.entry, previous=previous)
            previous = writing.tag(one.proposal.tag, one.commit, format_tag(entry), sign=sign)
    if previous:
        remember_written(store.repository, first.statement, previous)
    return tuple(one.proposal.tag for one in adopted)


def _template(statement: Statement, step: FileStep) -> str:
    """Return where the texts are at a step, as `path` is written: in folders for languages, where the draft's are."""
    return statement.paths.template if step.path == statement.path() else step.path
