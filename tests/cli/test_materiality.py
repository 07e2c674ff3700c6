"""A cut shows what kind of version its changes look like, and a lesser kind needs a reason."""

from tests.cli.run import done, refused, run
from tests.cli.test_adopt import history, text
from tests.store.place import Place

__all__ = ["history"]

SIXTY = "# Privacy Statement\n\nWe keep your data for 60 days.\n"
SLIP = "# Privacy Statement\n\nWe keep your data for 30 days!\n"
EDITORIAL = ("cut", "--effective", "2026-07-01", "--summary", "A slip.", "--editorial")
CODE = "materiality-lower"


def rows(sheet: str) -> dict[str, str]:
    """Return the rows of a sheet by their names, each on one line."""
    named: dict[str, str] = {}
    name = ""
    for line in sheet.splitlines()[1:]:
        name = line[:15].strip() or name
        named[name] = f"{named.get(name, '')} {line[15:].strip()}".strip()
    return named


def test_the_sheet_says_what_the_changes_look_like_and_why(one: Place) -> None:
    one.draft(SIXTY)
    looks = rows(done(one, *EDITORIAL[:-1], "--dry-run"))["looks"]
    assert looks.startswith("material, by what changes of v1 in en; a proposal, no advice (1) ")
    assert all(days in looks for days in ("30 days", "60 days"))


def test_a_lesser_kind_needs_a_reason_which_is_recorded(one: Place) -> None:
    one.draft(SIXTY)
    message = refused(one, *EDITORIAL)
    assert "v2 is to be editorial, and what it changes of v1 in en looks material: " in message
    assert "Leave out --editorial." in message
    assert f'To cut it all the same, say why: --allow {CODE}="…"' in message
    done(one, *EDITORIAL, "--allow", f"{CODE}=Readers were promised it in 2024.")
    assert f"Allowed-Finding: {CODE} Readers were promised it in 2024." in one.tag_message("v2")


def test_a_slip_is_cut_as_editorial_and_as_material(one: Place) -> None:
    one.draft(SLIP)
    assert "looks" in rows(done(one, *EDITORIAL, "--dry-run"))
    done(one, *EDITORIAL[:-1], "--dry-run")
    done(one, *EDITORIAL)
    assert "Materiality: editorial" in one.tag_message("v2")


def test_to_allow_it_where_nothing_looks_material_is_refused(one: Place) -> None:
    one.draft(SLIP)
    assert f"Nothing was found under {CODE}" in refused(one, *EDITORIAL, "--allow", f"{CODE}=Just so.")


def test_the_language_whose_changes_look_strongest_counts(one: Place) -> None:
    german = "statements/privacy-statement.de.md"
    one.write(german, "# Datenschutz\n\nWir speichern Ihre Daten 30 Tage.\n")
    one.draft(SLIP)
    done(one, *EDITORIAL)
    one.write(german, "# Datenschutz\n\nWir speichern Ihre Daten 60 Tage.\n")
    one.draft(SLIP.replace("keep your", "keep the"))
    outcome = run(one, *EDITORIAL, "--effective", "2026-08-01")
    assert outcome.code == 2
    assert "what it changes of v2 in de looks material" in outcome.err


def test_of_a_version_that_readers_do_not_have_only_what_is_new_counts(two: Place) -> None:
    two.draft(SIXTY.replace("60 days.", "60 days!"))
    done(two, *EDITORIAL[:1], "--effective", "2026-06-15", *EDITORIAL[3:])
    assert "Materiality: editorial" in two.tag_message("v3")


def test_the_first_version_looks_like_nothing(store: Place) -> None:
    assert "looks" not in rows(done(store, *EDITORIAL, "--dry-run"))


def test_in_a_language_without_words_only_what_is_surely_material_is_said(one: Place) -> None:
    finnish = "statements/privacy-statement.fi.md"
    one.write(finnish, "# Tietosuoja\n\nEmme luovuta tietoja.\n")
    done(one, *EDITORIAL)
    one.write(finnish, "# Tietosuoja\n\nLuovutamme tietoja.\n")
    assert "fi" not in rows(done(one, *EDITORIAL, "--dry-run"))["looks"]


def test_a_version_of_the_past_is_what_it_was(empty: Place) -> None:
    empty.set_up()
    commits = [empty.commit("30 days")]
    empty.draft(SIXTY)
    commits.append(empty.commit("60 days"))
    past = ("--published", "2024-01-01", "--effective", "2024-03-01")
    done(empty, "cut", "--at", commits[0], *past, "--summary", "The first.")
    later = ("--published", "2025-01-01", "--effective", "2025-03-01")
    outcome = run(empty, "cut", "--at", commits[1], *later, "--summary", "A slip.", "--editorial")
    assert outcome.code == 0
    assert "v2 is to be editorial, and what it changes of v1 in en looks material" in outcome.err


def test_a_commit_that_is_published_today_is_no_version_of_the_past(one: Place) -> None:
    one.draft(SIXTY)
    one.commit()
    assert "looks material" in refused(one, *EDITORIAL, "--at", "HEAD")


def test_an_adopted_history_says_where_a_version_looks_like_another_kind(history: Place) -> None:
    history.write("legal/privacy.md", text("1 May 2022", "90").replace("tax law", "tax law"))
    done(history, "adopt", "--table", "t.tsv")
    table = (history.root / "t.tsv").read_text()
    lines = table.splitlines()
    lines[2] = lines[2].replace("\tmaterial\t", "\teditorial\t")
    history.write("t.tsv", "\n".join(lines) + "\n")
    sheet = done(history, "adopt", "--table", "t.tsv", "--dry-run")
    assert "editorial (looks material)" in sheet
    assert f"note     {CODE}: v2 is to be editorial" in sheet
    done(history, "adopt", "--table", "t.tsv")
    assert "Materiality: editorial" in history.tag_message("v2")
