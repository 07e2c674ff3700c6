"""What somebody wants to write -> what would be written, decided on values alone: there is no repository here."""

from dataclasses import replace
from datetime import date
from hashlib import sha256

import pytest

from policyver.config import Config, Statement
from policyver.cutting import (
    AmendmentWish,
    Comparison,
    CorrectedByDraft,
    CutWish,
    ProposedText,
    propose_amendment,
    propose_cut,
    summarized,
)
from policyver.cutting.notice_period import NoticePeriod
from policyver.cutting.proposal import ExistingObject, NewCommit
from policyver.cutting.state import DraftTexts, NewText, RepositoryState, StoreState, Unreadable
from policyver.errors import AmendmentRefused, BadArgument, BadText, BrokenRegister, NameTaken, RepositoryNotReady
from policyver.register.entries import Erratum, Rescheduled, Translated, Withdrawn
from policyver.register.register import Register
from policyver.register.stored_text import StoredText
from policyver.register.tag_names import TagNames
from tests.register.versions import entry, tag_id, version

STATEMENT = Statement("privacy-statement", "Privacy Statement", "en")
THIRTY, SIXTY = (f"# Privacy Statement\n\nWe keep your data for {days} days.\n" for days in (30, 60))
FIRST = replace(version("v1", effective=date(2026, 1, 1)), title="Our old title")
PUBLISHED = date(2026, 5, 1)
WISH = CutWish(effective=date(2026, 6, 15), published=PUBLISHED)


def draft(**texts: str) -> DraftTexts:
    """Return the draft with these texts, by their languages."""
    new = [NewText(locale, digest(text), STATEMENT.path(locale), text) for locale, text in texts.items()]
    return DraftTexts(tuple(new), {text.where: text.markdown.encode() for text in new})


def digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def old_text(text: str, *, data: str | None = None) -> StoredText:
    held = text if data is None else data
    return StoredText("v1", "v1", "en", digest(text), "c" * 40, STATEMENT.path(), held.encode())


STATE = StoreState(
    config=Config("Example, Inc.", "UTC", 30, (STATEMENT,), ""),
    statement=STATEMENT,
    register=Register((entry(FIRST),)),
    repository=RepositoryState(branch="main", under_way=None, has_identity=True),
    tag_names=TagNames("", frozenset({"v1"}), has_entries=True),
    new_texts=draft(en=SIXTY),
    old_texts=(old_text(THIRTY),),
    texts_of={"v1": (old_text(THIRTY),)},
)


def amendment(what: Rescheduled | Withdrawn | CorrectedByDraft, reason: str = "So it was decided.") -> AmendmentWish:
    return AmendmentWish("v1", PUBLISHED, reason, what)


def test_a_proposal_says_all_that_becomes_final() -> None:
    proposal = summarized(propose_cut(WISH, STATE), "We keep your data for longer.  \n")
    assert (proposal.entry.name, proposal.tag, proposal.entry.previous) == ("v2", "v2", tag_id("v1"))
    assert (proposal.entry.title, proposal.entry.summary) == ("Privacy Statement", "We keep your data for longer.")
    assert proposal.replaces is not None
    assert proposal.replaces.version.name == "v1"
    assert proposal.notice == NoticePeriod(45, 30)
    assert proposal.target == NewCommit({STATEMENT.path(): SIXTY.encode()})
    changes = proposal.source_changes()
    assert changes is not None
    assert changes.redline.summary.counts["words"] == 1


@pytest.mark.parametrize(("day", "replaces"), [(date(2026, 6, 15), "v1"), (date(2026, 6, 16), "v2")])
def test_a_version_replaces_the_one_in_force_the_day_before_it_takes_effect(day: date, replaces: str) -> None:
    scheduled = version("v2", effective=date(2026, 6, 15), previous=tag_id("v1"))
    state = replace(STATE, register=Register((entry(FIRST), entry(replace(scheduled, published=PUBLISHED)))))
    proposal = propose_cut(replace(WISH, effective=day), state)
    assert proposal.replaces is not None
    assert (proposal.entry.name, proposal.replaces.version.name) == ("v3", replaces)


def test_what_changes_is_shown_of_the_source_text_whatever_translations_there_are() -> None:
    german = replace(old_text("# Erklärung\n"), locale="de")
    state = replace(
        STATE, new_texts=draft(en=SIXTY, de="# Neue Erklärung\n"), texts_of={"v1": (old_text(THIRTY), german)}
    )
    changes = propose_cut(WISH, state).source_changes()
    assert changes is not None
    assert (changes.old.read(), changes.new.markdown) == (THIRTY, SIXTY)


def test_names_and_reasons_are_kept_in_one_line_whatever_they_were_pasted_from() -> None:
    wish = replace(
        WISH,
        effective=date(2026, 5, 2),
        approved_by=("A.\tCounsel \n",),
        short_notice_reason=" A court\n has  ordered it. ",
    )
    cut = propose_cut(wish, STATE).entry
    assert (cut.approved_by, cut.short_notice_reason) == (("A. Counsel",), "A court has ordered it.")
    assert propose_amendment(amendment(Withdrawn(date(2026, 6, 1)), "A\ncourt."), STATE).entry.reason == "A court."
    with pytest.raises(BadArgument, match="The reason is empty"):
        propose_amendment(amendment(Withdrawn(date(2026, 6, 1)), " \n"), STATE)


def test_a_merge_explains_better_than_a_draft_full_of_conflicts() -> None:
    unreadable = replace(STATE, new_texts=Unreadable(BadText("It has a merge conflict in it.")))
    with pytest.raises(BadText):
        propose_cut(WISH, unreadable)
    with pytest.raises(RepositoryNotReady, match="in the middle of a merge"):
        propose_cut(WISH, replace(unreadable, repository=replace(STATE.repository, under_way="merge")))


def test_an_old_text_that_is_not_as_it_was_stops_a_cut_only_where_it_is_needed() -> None:
    tampered = replace(STATE, texts_of={"v1": (old_text(THIRTY, data="Something else."),)})
    with pytest.raises(BrokenRegister, match="is not the text that its tag names"):
        propose_cut(WISH, tampered)
    two_languages = replace(tampered, new_texts=draft(en=SIXTY, de="# Erklärung\n"))
    assert propose_cut(WISH, two_languages).entry.locales == ("en", "de")


@pytest.mark.parametrize(
    ("taken", "says"),
    [
        ("v2", "A tag v2 is there that is no version of this statement."),
        ("v2/x", "A tag v2/x is there, and git cannot keep v2 beside it."),
    ],
)
def test_a_name_that_another_tag_has_is_refused(taken: str, says: str) -> None:
    names = replace(STATE.tag_names, taken=frozenset({"v1", taken}))
    with pytest.raises(NameTaken) as raised:
        propose_cut(WISH, replace(STATE, tag_names=names))
    assert raised.value.what == says


def test_an_amendment_of_the_dates_points_at_the_version_and_brings_no_text() -> None:
    proposal = propose_amendment(amendment(Withdrawn(date(2026, 6, 1))), replace(STATE, new_texts=draft()))
    assert (proposal.tag, proposal.target, proposal.texts) == ("v1.a1", ExistingObject(tag_id("v1")), ())
    assert proposal.notice is None


def test_a_version_put_off_has_the_notice_that_it_has_then() -> None:
    later = replace(STATE, register=Register((entry(replace(FIRST, effective=date(2026, 9, 1))),)))
    proposal = propose_amendment(amendment(Rescheduled(date(2026, 10, 1))), later)
    assert proposal.notice == NoticePeriod((date(2026, 10, 1) - FIRST.published).days, None)


def test_an_erratum_brings_the_text_that_differs_beside_what_it_corrects() -> None:
    slip, german = THIRTY.replace("data", "datas"), "# Datenschutz\n"
    as_cut = replace(FIRST, texts=(replace(FIRST.texts[0], sha256=digest(slip)),))
    state = replace(
        STATE,
        register=Register((entry(as_cut),)),
        new_texts=draft(en=THIRTY),
        old_texts=(old_text(slip),),
    )
    proposal = propose_amendment(amendment(CorrectedByDraft()), state)
    (corrected,) = proposal.texts
    assert isinstance(corrected, Comparison)
    assert (corrected.old.read(), corrected.new.markdown) == (slip, THIRTY)
    assert isinstance(proposal.entry.effect, Erratum)
    translated = propose_amendment(amendment(CorrectedByDraft()), replace(state, new_texts=draft(en=slip, de=german)))
    (added,) = translated.texts
    assert isinstance(added, ProposedText)
    assert isinstance(translated.entry.effect, Translated)
    with pytest.raises(AmendmentRefused, match="v1 has no text in de: a text that came later is no correction"):
        propose_amendment(amendment(CorrectedByDraft()), replace(state, new_texts=draft(en=THIRTY, de=german)))
    with pytest.raises(AmendmentRefused, match="there is nothing to correct"):
        propose_amendment(amendment(CorrectedByDraft()), replace(state, new_texts=draft(en=slip)))
