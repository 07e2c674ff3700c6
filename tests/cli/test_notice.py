"""`policyver notice`: what it writes, and what would be announced by mistake."""

import pytest

from tests.cli.run import done, refused
from tests.store.place import Place


def test_each_format_is_a_file_named_for_its_versions(two: Place) -> None:
    done(two, "notice", "v1", "v2", "--format", "html,text,md", "--output", "notices")
    names = sorted(path.name for path in (two.root / "notices").iterdir())
    assert names == ["notice-v1-v2.html", "notice-v1-v2.md", "notice-v1-v2.txt"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("v2", "v1"), "v1 did not come after v2.\n  Name the earlier version first"),
        (("v1", "v1"), "v1 did not come after v1."),
        (("v1", "draft"), "draft is not a version, and only a version is announced."),
        (("v1", "v2", "--format", "word"), "There is no format 'word'."),
    ],
)
def test_what_nobody_would_send_is_refused(two: Place, arguments: tuple[str, ...], said: str) -> None:
    assert said in refused(two, "notice", *arguments)
    assert not list(two.root.glob("notice-*"))
