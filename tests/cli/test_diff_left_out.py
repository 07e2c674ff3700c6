"""`policyver diff` of texts of which something was left out: it is named, and the texts are not called the same."""

import zipfile
from pathlib import Path

import pytest

from tests.cli.run import done, run

MENU = "<nav><a href=/shop>Our {}</a></nav>"
PAGE = "<html><body><main>{}<h1>Privacy Statement</h1><p>We keep your data for {} days.</p></main></body></html>"


def pages(folder: Path, old: str, new: str) -> tuple[str, str]:
    (folder / "old.html").write_text(old)
    (folder / "new.html").write_text(new)
    return "old.html", "new.html"


@pytest.mark.parametrize(("shops", "code"), [(("shops", "shops"), 0), (("shops", "offices"), 1)])
@pytest.mark.parametrize("format_", ["terminal", "text", "md", "html", "json"])
def test_what_was_left_out_is_named_and_then_no_format_says_that_texts_are_the_same(
    tmp_path: Path, shops: tuple[str, str], code: int, format_: str
) -> None:
    old, new = pages(tmp_path, *(PAGE.format(MENU.format(shop), 30) for shop in shops))
    outcome = run(tmp_path, "diff", old, new, "--exit-code", "--format", format_)
    assert outcome.code == code
    assert "Our shops" in outcome.out
    assert "say the same" not in outcome.out
    assert "do not differ" not in outcome.out
    assert "The two texts" not in outcome.out


def test_what_was_left_out_is_named_beside_changes_in_every_format(tmp_path: Path) -> None:
    old, new = pages(tmp_path, PAGE.format(MENU.format("shops"), 30), PAGE.format(MENU.format("offices"), 60))
    for format_ in ("terminal", "text", "md", "html", "json"):
        shown = run(tmp_path, "diff", old, new, "--format", format_).out
        assert "60" in shown
        assert "Our shops" in shown
        assert "Our offices" in shown
    assert done(tmp_path, "diff", old, new, "-o", "redline.docx") == ""
    comments = zipfile.ZipFile(tmp_path / "redline.docx").read("word/comments.xml").decode()
    assert "Our shops" in comments
