"""`policyver reschedule`, `withdraw` and `erratum`: later entries about a version, as permanent as itself."""

import re

import pytest

from policyver.store import Store
from tests.cli.run import done, refused, run
from tests.store.place import DRAFT, FIRST, Place

SIXTY = "# Privacy Statement\n\nWe keep your data for 60 days.\n"
WHY = ("--reason", "The printers are late.")


def v2(place: Place) -> dict[str, object]:
    found: dict[str, object] = run(place, "list", "--format", "json").json["versions"][1]
    return found


def test_a_version_is_rescheduled_by_a_tag_on_its_tag(two: Place) -> None:
    before = two.git("rev-parse", "v1", "v2")
    said = done(two, "reschedule", "v2", "--effective", "2026-08-01", *WHY)
    assert "Amended v2 of the Privacy Statement by v2.a1, published 2026-05-01." in said
    assert "in force on 2026-08-01: v2" in said
    assert two.git("rev-parse", "v1", "v2") == before, "nothing is tagged again"
    assert two.git("rev-parse", "v2.a1^{}") == two.git("rev-parse", "v2^{}")
    assert two.git("cat-file", "tag", "v2.a1").startswith(f"object {two.git('rev-parse', 'v2')}\ntype tag\n")
    assert two.tag_message("v2.a1") == (
        "Privacy Statement v2.a1\n\nv2 is rescheduled: it takes effect on 2026-08-01.\n\n"
        "Policyver: 1\nStatement: privacy-statement\nAmends: v2\nEffective-Date: 2026-08-01\n"
        f"Published-Date: 2026-05-01\nReason: The printers are late.\nPrevious: {two.git('rev-parse', 'v2')}\n"
    )
    assert (v2(two)["effective"], v2(two)["status"]) == ("2026-08-01", "scheduled")
    assert "v1 of the Privacy Statement is in force" in done(two, "in-force", "--on", "2026-07-31")
    assert "v2 of the Privacy Statement is in force" in done(two, "in-force", "--on", "2026-08-01")


def test_what_was_known_before_a_version_was_rescheduled_stays_known(two: Place) -> None:
    done(two, "reschedule", "v2", "--effective", "2026-08-01", "--published", "2026-05-20", *WHY)
    days = ("in-force", "--on", "2026-07-01")
    assert " v1 of " in done(two, *days)
    assert " v2 of " in done(two, *days, "--known-on", "2026-05-19")
    assert " v1 of " in done(two, *days, "--known-on", "2026-05-20")


def test_a_version_withdrawn_gives_way_to_the_one_before(two: Place) -> None:
    said = done(two, "withdraw", "v2", "--on", "2026-07-01", "--reason", "A court\nsaid so.")
    assert "in force on 2026-07-01: v1" in said
    listed = run(two, "list", "--on", "2026-07-01", "--format", "json").json["versions"]
    assert [(each["status"], each["until"], each["withdrawn"]) for each in listed] == [
        ("in force", None, None),
        ("withdrawn", "2026-06-30", "2026-07-01"),
    ]
    assert listed[1]["amendments"][0] | {"tag_id": "", "target": "", "previous": ""} == {
        "amendment": "v2.a1",
        "kind": "withdrawn",
        "published": "2026-05-01",
        "reason": "A court said so.",
        "short_notice_reason": None,
        "effective": None,
        "withdrawn": "2026-07-01",
        "sha256": {},
        "tag": "v2.a1",
        "tag_id": "",
        "target": "",
        "recorded": "2026-05-01T12:00:00+00:00",
        "previous": "",
    }
    listing = " ".join(done(two, "list", "--long").split())
    assert "v2.a1, published 2026-05-01: withdrawn from 2026-07-01 on. A court said so." in listing


def test_a_text_that_was_withdrawn_may_be_cut_again(two: Place) -> None:
    done(two, "withdraw", "v2", "--on", "2026-07-01", *WHY)
    two.draft(SIXTY)
    done(two, "cut", "--effective", "2026-08-01", "--summary", "It holds again.")
    assert [each["version"] for each in run(two, "list", "--format", "json").json["versions"]] == ["v1", "v2", "v3"]


def test_an_erratum_corrects_the_text_and_shows_how(two: Place) -> None:
    two.draft("# Privacy Statement\n\nWe keep your datas for 60 days.\n")
    done(two, "cut", "--effective", "2026-07-01", "--summary", "A slip of the pen.")
    two.draft(SIXTY)
    said = done(two, "erratum", "v3", "--reason", "A spelling mistake.")
    assert "We keep your [-datas-]{+data+} for 60 days." in said
    assert done(two, "show", "v3") == SIXTY
    assert "datas" in two.git("show", f"v3:{DRAFT}"), "the version stays as it was cut"
    assert two.git("rev-parse", "v3.a1^{}") == two.git("rev-parse", "HEAD")
    assert "as corrected by v3.a1" in done(two, "in-force", "--on", "2026-07-01")
    assert done(two, "diff", "v3", "draft", "--format", "text").startswith("No difference: v3.a1 and draft")
    assert "effective 2026-07-01" in done(two, "in-force", "--on", "2026-07-01")


def test_an_erratum_adds_a_language_that_was_missing(one: Place) -> None:
    one.write("statements/privacy-statement.de.md", "# Datenschutz\n\nWir behalten Daten 30 Tage.\n")
    assert "New: the text in de" in done(one, "erratum", "v1", "--reason", "The translation is ready.")
    assert done(one, "show", "v1", "--locale", "de") == "# Datenschutz\n\nWir behalten Daten 30 Tage.\n"
    with Store.open(one.root) as store:
        assert store.register(store.config.statement()).version("v1").locales == ("en", "de")


@pytest.mark.parametrize(
    ("draft", "says"),
    [
        ("We keep your data for 31 days.", "changes a number or a limit (“30” and 1 more): that is no erratum of v1"),
        ("We never keep your data for 30 days.", "changes a negation (“never”)"),
        ("We may keep your data for 30 days.", "changes a word that binds or allows (“may”)"),
        ("We keep your data until 1 June, for 30 days.", "changes a number or a limit (“until” and 2 more)"),
        ("We keep your data, in June, for 30 days.", "changes a date (“June”)"),
        ("We keep your data for 30 weeks.", "changes a number or a limit (“days” and 1 more)"),
        ("We keep your data at most for 30 days.", "changes a number or a limit (“most”)"),
        (
            "We hold our facts for 30 nights and more, at home, in town and at sea.",
            "17 words come or go; 10 is the most",
        ),
        ("We keep your data for 30 days.", "The draft is the same as the text of v1: there is nothing to correct."),
    ],
)
def test_what_is_no_erratum_is_refused(one: Place, draft: str, says: str) -> None:
    one.draft(f"# Privacy Statement\n\n{draft}\n")
    assert says in refused(one, "erratum", "v1", "--reason", "Spelling.")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("reschedule", "v1", "--effective", "2026-08-01"), "v1 took effect on 2026-01-01: what has been in force"),
        (("reschedule", "v2", "--effective", "2026-06-15"), "v2 takes effect on 2026-06-15 already."),
        (
            ("reschedule", "v2", "--effective", "2026-04-30"),
            "v2 would take effect on 2026-04-30, before that is published",
        ),
        (("reschedule", "v2", "--effective", "2026-05-20"), "a material change with 19 days of notice; policyver.toml"),
        (("reschedule", "v9", "--effective", "2026-08-01"), "There is no v9.\n  The register has: v1, v2."),
        (("reschedule", "v2.a1", "--effective", "2026-08-01"), "'v2.a1' is not a version's name."),
        (("withdraw", "v2", "--on", "2026-04-30"), "v2 would be withdrawn on 2026-04-30, before that is published"),
        (
            ("withdraw", "v2", "--on", "2026-07-01", "--published", "2026-01-01"),
            "v2 was published on 2026-05-01, after",
        ),
        (("withdraw", "v2", "--on", "2026-07-01", "--reason", " "), "The reason is empty."),
        (("withdraw", "v2", "--on", "soon"), "'soon' is not a date."),
    ],
)
def test_an_amendment_that_may_not_be_made_changes_nothing(two: Place, arguments: tuple[str, ...], says: str) -> None:
    if arguments[0] == "withdraw":
        two.draft(FIRST)
    assert says in refused(two, *(arguments if "--reason" in arguments else (*arguments, *WHY)))


def test_what_is_withdrawn_is_not_amended_again(two: Place) -> None:
    done(two, "withdraw", "v2", "--on", "2026-07-01", *WHY)
    for again in (("withdraw", "v2", "--on", "2026-08-01"), ("reschedule", "v2", "--effective", "2026-06-20")):
        assert "v2 is withdrawn from 2026-07-01 on, and stays as it is." in refused(two, *again, *WHY)


def test_versions_never_take_effect_in_another_order_than_they_were_cut_in(two: Place) -> None:
    two.draft("# Privacy Statement\n\nWe keep your data for 90 days.\n")
    done(two, "cut", "--effective", "2026-07-01", "--summary", "Longer.")
    later, earlier = (
        ("reschedule", "v2", "--effective", "2026-07-02"),
        ("reschedule", "v3", "--effective", "2026-06-14"),
    )
    assert "v2 would take effect on 2026-07-02, after v3 does on 2026-07-01." in refused(two, *later, *WHY)
    assert "v3 would take effect on 2026-06-14, before v2 does on 2026-06-15." in refused(two, *earlier, *WHY)


def test_an_amendment_that_is_gone_is_noticed(two: Place) -> None:
    done(two, "reschedule", "v2", "--effective", "2026-08-01", *WHY)
    done(two, "withdraw", "v2", "--on", "2026-09-01", *WHY)
    two.git("tag", "--delete", "v2.a1")
    assert "v2.a2 follows an entry that is not there any more" in refused(two, "list")


def test_a_version_as_amended_up_to_a_point_can_be_named(two: Place) -> None:
    done(two, "reschedule", "v2", "--effective", "2026-08-01", *WHY)
    assert done(two, "show", "v2.a1") == SIXTY
    assert "There is no v2.a2.\n  Amendments of v2: v2.a1." in refused(two, "show", "v2.a2")


@pytest.mark.parametrize(
    ("old", "new"),
    [("unlawful", "lawful"), ("zulässig", "unzulässig"), ("Artikel VI", "Artikel IX"), ("two weeks", "two months"),
     ("thirteen", "fourteen"), ("einundzwanzig", "einunddreißig"), ("XII", "XIV"), ("30 %", "30"), ("Jan", "Feb"),
     ("30, then 60", "60, then 30"), ("höchstens", "mindestens"), ("Monday", "Friday"), ("ersten", "zweiten")],
)  # fmt: skip
def test_what_turns_the_sense_is_no_erratum(one: Place, old: str, new: str) -> None:
    one.draft(f"# Privacy Statement\n\nWe keep {old} data for 30 days.\n")
    done(one, "cut", "--effective", "2026-07-01", "--summary", "Other data.")
    one.draft(f"# Privacy Statement\n\nWe keep {new} data for 30 days.\n")
    assert re.search(
        "The correction changes a (number or a limit|date|negation) ",
        refused(one, "erratum", "v2", "--reason", "Spelling."),
    )


def test_errata_add_up(one: Place) -> None:
    words = "alpha bravo charlie delta echo foxtrot golf".split()
    for count in range(7):
        text = " and the data ".join([word.upper() for word in words[:count]] + words[count:])
        one.draft(f"# Privacy Statement\n\nWe keep {text} for 30 days.\n")
        if not count:
            done(one, "cut", "--effective", "2026-07-01", "--summary", "Other data.")
        elif count <= 5:
            said = done(one, "erratum", "v2", "--reason", "Capitals.")
            assert "[-alpha-]{+ALPHA+}" in said, "against the version, not the last erratum"
        else:
            assert "The words change in 6 places; 5 is the most" in refused(
                one, "erratum", "v2", "--reason", "Capitals."
            )


def test_an_erratum_is_refused_where_the_source_language_is_another_by_now(one: Place) -> None:
    one.configure('source-locale = "en"\ncontact', 'source-locale = "de"\ncontact')
    one.draft("# Privacy Statement\n\nWe keep your dates for 30 days.\n")
    said = refused(one, "erratum", "v1", "--reason", "A slip.")
    assert "v1 was cut when the source language was en, and not de." in said


def test_no_correction_can_be_told_in_a_language_without_lists(one: Place) -> None:
    one.write("statements/privacy-statement.eo.md", "# Privateco\n\nNi konservas datumojn.\n")
    done(one, "erratum", "v1", "--reason", "The translation is ready.")
    one.write("statements/privacy-statement.eo.md", "# Privateco\n\nNi ne konservas datumojn.\n")
    assert "has no list of the words that turn a sentence in eo" in refused(one, "erratum", "v1", "--reason", "A slip.")


def test_a_link_to_another_host_is_no_erratum(one: Place) -> None:
    text = "# Privacy Statement\n\nWe keep your data for 30 days, see [there](https://{}).\n"
    one.draft(text.format("example.com/a"))
    done(one, "cut", "--effective", "2026-07-01", "--summary", "A link.")
    one.draft(text.format("evil.example/a"))
    assert "A link leads to another place (evil.example)" in refused(one, "erratum", "v2", "--reason", "A slip.")
    one.draft(text.format("example.com/b"))
    done(one, "erratum", "v2", "--reason", "A dead link.")


def test_a_version_that_came_back_is_in_force_twice(two: Place) -> None:
    done(two, "withdraw", "v2", "--on", "2026-08-10", "--reason", "A court has said so.")
    assert "in force from 2026-01-01 to 2026-06-14, and from 2026-08-10 on" in done(
        two, "in-force", "--on", "2026-09-01"
    )
    listed = run(two, "list", "--on", "2026-05-01", "--format", "json").json["versions"]
    assert listed[0]["until"] == "2026-06-14"


def test_a_translation_that_was_left_as_it_was_is_not_passed_off_as_current(one: Place) -> None:
    german = "statements/privacy-statement.de.md"
    one.write(german, "# Datenschutz\n\nWir behalten Daten 30 Tage.\n")
    done(one, "erratum", "v1", "--reason", "The translation is ready.")
    one.draft(SIXTY)
    done(one, "cut", "--effective", "2026-07-01", "--summary", "Longer.")
    said = done(one, "in-force", "--on", "2026-07-01", "--locale", "de")
    assert "Its text in de is still that of v1: it was not translated again." in said
    assert "(de)" not in said
    assert run(one, "in-force", "--on", "2026-07-01", "--locale", "de", "--format", "json").json["sha256"] is None
    assert "is still that of v1" in refused(one, "notice", "v1", "v2", "--locale", "de", "-o", "notices")
    one.write(german, "# Datenschutz\n\nWir behalten Daten 60 Tage.\n")
    done(one, "cut", "--effective", "2026-08-01", "--summary", "Translated.")
    assert "is in force (de)" in done(one, "in-force", "--on", "2026-08-01", "--locale", "de")


def test_a_translation_that_went_back_with_its_text_is_current(one: Place) -> None:
    for day, days in (("2026-07-01", 60), ("2026-08-01", 90), ("2026-09-01", 60)):
        one.draft(f"# Privacy Statement\n\nWe keep your data for {days} days.\n")
        one.write("statements/privacy-statement.de.md", f"# Datenschutz\n\nWir behalten Daten {days} Tage.\n")
        allow = ("--allow", "version-undone=The regulator asked for it.") if day == "2026-09-01" else ()
        done(one, "cut", "--effective", day, "--summary", f"{days} days.", *allow)
    assert "v4 of the Privacy Statement is in force (de)" in done(
        one, "in-force", "--on", "2026-09-01", "--locale", "de"
    )


def test_an_editorial_change_need_not_be_translated(one: Place) -> None:
    one.write("statements/privacy-statement.de.md", "# Datenschutz\n\nWir behalten Daten 30 Tage.\n")
    done(one, "erratum", "v1", "--reason", "The translation is ready.")
    one.draft("# Privacy Statement\n\nWe keep the data for 30 days.\n")
    done(one, "cut", "--effective", "2026-07-01", "--summary", "Clearer.", "--editorial")
    assert "is in force (de)" in done(one, "in-force", "--on", "2026-07-01", "--locale", "de")


def test_what_becomes_of_a_version_that_is_not_published_yet_is_published_with_it(one: Place) -> None:
    one.draft(SIXTY)
    done(one, "cut", "--effective", "2026-07-15", "--published", "2026-06-10", "--summary", "Longer.")
    sheet = done(one, "reschedule", "v2", "--effective", "2026-08-01", *WHY, "--dry-run")
    assert "  published    2026-06-10\n" in sheet
    hint = refused(one, "reschedule", "v2", "--effective", "2026-08-01", "--published", "2026-05-01", *WHY)
    assert "Nobody can read of it before: --published 2026-06-10, or later." in hint
    too_early = refused(one, "withdraw", "v2", "--on", "2026-05-02", *WHY)
    assert "Choose --on 2026-06-10 or a later day" in too_early
    done(one, "withdraw", "v2", "--on", "2026-06-10", *WHY)
    assert run(one, "list", "--format", "json").json["versions"][1]["status"] == "withdrawn"
