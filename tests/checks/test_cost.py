"""What the checks cost: a whole statement in little time, and any text in time that grows with its length."""

import time
from pathlib import Path

import pytest

from policyver.checks import CheckedVersion, Settings, check, rules
from policyver.document.markdown.reading import read_markdown
from tests.cli.run import run

FENNMARK = sorted((Path(__file__).parents[1] / "histories/fennmark").rglob("*.md"))
WORDS = 6000
LETTERS = 20_000
"""A rule that takes time by the square of a text's length takes many seconds for so long a one."""

PARTS = (
    "( ", "[", "(a", "“", '"', "'", "‘a", "1. ", "1.1.1", "1", "1,", "30 days ", "five (6) ", "a b ", "the the ", "A",
    "see Section 4.2 ", "Section ", "“Services” means ", "Services ", "http://a.b/c?d=", "a@b.c ", "+49 30 1234 ",
    "1 January 2026 ", "2026年1月1日", "個人情報", "البيانات ", "\u202e", "аa", "We may share it with partners, ",
    "[a](#b) ", "\n\n## A\n\n", "\n- a", "\n1. a", "\n| a | b |", "…", "-", "_", "a.",
    "<!-- policyver allow placeholder: x -->",
)  # fmt: skip


def test_a_check_takes_at_most_three_times_as_long_as_showing_the_text(tmp_path: Path) -> None:
    text = FENNMARK[-1].read_text()
    sections = text.split("\n## ")
    long = text + "".join(f"\n## {part}" for part in sections * (WORDS // len(text.split())))
    assert WORDS <= len(long.split()) < 2 * WORDS
    (tmp_path / "statement.md").write_text(long)

    def seconds(*command: str) -> float:
        """Return the least of some times: others use the machine, too."""
        times = []
        for _ in range(4):
            begin = time.process_time()
            assert run(tmp_path, *command).code in (0, 1)
            times.append(time.process_time() - begin)
        return min(times)

    assert seconds("check", "statement.md") < 3 * seconds("show", "statement.md", "--format", "text")


@pytest.mark.parametrize("part", PARTS)
def test_no_rule_takes_time_by_the_square_of_a_text(part: str) -> None:
    text = read_markdown("Here: " + part * (LETTERS // len(part)))
    settings = Settings(regimes=("gdpr", "ccpa", "coppa"))
    last = {"en": text, "de": read_markdown("Hallo.")}
    checked = CheckedVersion("privacy-statement", {"en": text, "de": text}, last=last, settings=settings)
    rules()
    begin = time.process_time()
    check(checked)
    assert time.process_time() - begin < 4
