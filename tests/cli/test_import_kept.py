"""What `policyver import` keeps of a draft, whatever comes in, and what it does not take for the draft's text."""

import pytest

from tests.cli.run import done, refused
from tests.store.place import Place


def test_a_text_in_another_language_is_asked_about(one: Place) -> None:
    german = "# Datenschutz\n\nWir dürfen Ihre Daten nicht ohne Sie ändern und müssen sie nach 30 Tagen löschen.\n\n"
    one.write("neu.txt", german + "Wir können höchstens zwei Monate warten, aber nicht länger als ein Jahr.\n")
    message = refused(one, "import", "neu.txt")
    assert "neu.txt is likely in German, and would be taken in as the en text." in message
    assert "policyver import neu.txt --locale de" in message
    done(one, "import", "neu.txt", "--locale", "de")
    done(one, "import", "neu.txt", "--force")


@pytest.mark.parametrize("name", ["new.md", "new.txt", "new.docx"])
@pytest.mark.parametrize("force", [(), ("--force",)])
def test_the_front_matter_of_the_draft_stays(name: str, force: tuple[str, ...], one: Place) -> None:
    head = "---\nlayout: legal\ntitle: Privacy\n---\n\n"
    one.draft(f"{head}# Privacy\n\nWe keep it.\n")
    one.commit("With front matter")
    one.write("other.md", "# Privacy\n\nWe store it.\n")
    if name == "new.docx":
        done(one, "show", "v1", "-o", name)
    else:
        one.write(name, "# Privacy\n\nWe store it.\n")
    said = done(one, "import", name, "--force") if name == "new.docx" else done(one, "import", name, *force)
    assert one.draft_text().startswith(head)
    assert "Its front matter stays: the file has none." in said


def test_a_text_with_front_matter_of_its_own_brings_it(one: Place) -> None:
    one.draft("---\ntitle: Privacy\n---\n\n# Privacy\n\nWe keep it.\n")
    one.commit("With front matter")
    one.write("new.md", "---\ntitle: New\n---\n\n# Privacy\n\nWe keep it.\n")
    done(one, "import", "new.md")
    assert one.draft_text() == "---\ntitle: New\n---\n\n# Privacy\n\nWe keep it.\n"


def test_a_file_of_another_statement_is_not_taken_for_this_one(one: Place) -> None:
    one.write("statements/cookie-notice.md", "# Cookies\n\nWe set one cookie for 30 days.\n")
    one.commit("Draft")
    done(one, "show", "cookie-notice/draft", "-o", "cookies.docx")
    done(one, "show", "v1", "-o", "privacy.docx")
    before = one.draft_text()
    message = refused(one, "import", "cookies.docx")
    assert "cookies.docx was made from the cookie-notice, and would be taken in as the privacy-statement." in message
    assert "policyver import cookies.docx --statement cookie-notice" in message
    assert "--statement privacy-statement" in refused(one, "import", "privacy.docx", "--statement", "cookie-notice")
    assert one.draft_text() == before


def test_a_draft_that_is_no_text_can_be_replaced(one: Place) -> None:
    one.draft(b"\xff\xfe\x00broken\x00")
    one.commit("Broken")
    one.write("new.md", "# Privacy\n\nWe keep it.\n")
    done(one, "import", "new.md")
    assert one.draft_text() == "# Privacy\n\nWe keep it.\n"


def test_only_a_file_of_policyvers_own_has_conflicts_to_settle(one: Place) -> None:
    one.write("new.md", "# Privacy\n\nWe keep it.\n")
    assert "new.md is not a Word file that policyver wrote" in refused(one, "import", "new.md", "--conflicts", "draft")
