"""What a text is called: in redlines, notices, Word files and JSON."""

import pytest

from policyver.document.markdown.reading import read_markdown


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# Privacy\n\n## One\n\n## Two\n", "Privacy"),
        ("Words.\n\n# Privacy\n", "Privacy"),
        ("---\ntitle: Our privacy\n---\n\n## One\n\n## Two\n", "Our privacy"),
        ("---\nlayout: page\nTitle: 'Our: privacy'\n---\n\n# Privacy\n", "Privacy"),
        ('+++\ntitle = "Our privacy"\n+++\n\nWords.\n', "Our privacy"),
        ("---\nauthor:\n  title: Counsel\n---\n\nWords.\n", ""),
        ("## Privacy\n\n### One\n\n### Two\n", "Privacy"),
        ("## One\n\nWords.\n\n## Two\n\nWords.\n", ""),
        ("Words.\n", ""),
    ],
)
def test_the_title_of_a_text(text: str, title: str) -> None:
    assert read_markdown(text).title() == title
