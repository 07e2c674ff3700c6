"""Where the texts of a statement may be, and in which language a file of that shape is."""

import pytest

from policyver.config import parse_config
from policyver.errors import BadConfig
from policyver.text_paths import read_paths

STATEMENT = '[policyver]\norganization = "X"\n[statements.privacy]\ntitle = "P"\nsource-locale = "en"\n'


def configured(path: str) -> str:
    return f'{STATEMENT}path = "{path}"\n'


@pytest.mark.parametrize(
    ("path", "source", "german"),
    [
        ("legal/privacy.md", "legal/privacy.md", "legal/privacy.de.md"),
        ("legal/privacy.{locale}.md", "legal/privacy.md", "legal/privacy.de.md"),
        ("PRIVACY.markdown", "PRIVACY.markdown", "PRIVACY.de.markdown"),
        ("content/{locale}/privacy.md", "content/en/privacy.md", "content/de/privacy.md"),
        ("privacy_{locale}.md", "privacy_en.md", "privacy_de.md"),
        ("Legal v1.0/privacy (web).md", "Legal v1.0/privacy (web).md", "Legal v1.0/privacy (web).de.md"),
    ],
)  # fmt: skip
def test_a_path_is_that_of_the_source_text_and_its_translations_follow(path: str, source: str, german: str) -> None:
    statement = parse_config(configured(path)).statement()
    assert (statement.path(), statement.path("en"), statement.path("de")) == (source, source, german)
    assert read_paths(path).locale(german) == "de"
    assert read_paths(path).locale(f"{german}.orig") is None


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("", "not the path of a file in the store"),
        ("/etc/privacy.md", "not the path of a file in the store"),
        ("../privacy.md", "not the path of a file in the store"),
        ("legal/../../privacy.md", "not the path of a file in the store"),
        ("legal//privacy.md", "not the path of a file in the store"),
        ("legal\\\\privacy.md", "not the path of a file in the store"),
        ("C:/privacy.md", "not the path of a file in the store"),
        ("-privacy.md", "not the path of a file in the store"),
        (".git/privacy.md", "not for texts"),
        ("legal/.GIT/privacy.md", "not for texts"),
        ("records/privacy-statement/v1.md", "not for texts"),
        ("legal/privacy.docx", "not a Markdown file"),
        ("legal/privacy", "not a Markdown file"),
        ("legal/{language}.md", "braces"),
        ("{locale}/privacy.{locale}.md", "braces"),
        ("legal/.{locale}.md", "no name"),
    ],
)
def test_a_path_never_leaves_the_store_and_is_one_of_a_text(path: str, says: str) -> None:
    with pytest.raises(BadConfig) as refused:
        parse_config(configured(path))
    assert "statements.privacy.path" in refused.value.what
    assert says in refused.value.what


@pytest.mark.parametrize(
    ("first", "second", "shared"),
    [
        ("legal/privacy.md", "legal/privacy.md", "legal/privacy.md"),
        ("legal/privacy.md", "legal/Privacy.md", "legal/Privacy.md"),
        ("legal/privacy.md", "legal/privacy.de.md", "legal/privacy.de.md"),
        ("legal/privacy.cookies.md", "legal/privacy.md", "legal/privacy.cookies.md"),
        ("{locale}/privacy.md", "de/privacy.md", "de/privacy.md"),
        ("statements/cookies.md", "", "statements/cookies.md"),
    ],
)
def test_two_statements_cannot_share_a_path(first: str, second: str, shared: str) -> None:
    text = f'{configured(first)}[statements.cookies]\ntitle = "C"\n' + (f'path = "{second}"\n' if second else "")
    with pytest.raises(BadConfig) as refused:
        parse_config(text)
    assert shared in refused.value.what
