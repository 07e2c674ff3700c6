"""Every neighbouring pair of the real histories: no crash, and the JSON rebuilds both texts."""

import csv
from pathlib import Path

import pytest

from policyver.document.markdown import read_markdown
from policyver.document.text import canonical_text
from policyver.redline import Redline, compare
from tests.redline.test_rules import rebuilt, texts

CORPORA = Path(__file__).parents[3] / "shared" / "corpora"
PAIRS = CORPORA / "PAIRS.tsv"

pytestmark = pytest.mark.skipif(not PAIRS.exists(), reason="the real histories are not beside this checkout")


def pairs() -> list[tuple[str, str, str]]:
    if not PAIRS.exists():
        return []
    with PAIRS.open(encoding="utf-8") as table:
        return [(row["corpus"], row["a"], row["b"]) for row in csv.DictReader(table, delimiter="\t")]


def redline(corpus: str, old: str, new: str) -> Redline:
    documents = [read_markdown(canonical_text((CORPORA / corpus / name).read_bytes(), name)) for name in (old, new)]
    return compare(*documents)


@pytest.mark.parametrize("corpus", sorted({corpus for corpus, _, _ in pairs()}))
def test_a_history_is_rebuilt_pair_by_pair(corpus: str) -> None:
    for _, old, new in (pair for pair in pairs() if pair[0] == corpus):
        made = redline(corpus, old, new)
        assert rebuilt(made) == (texts(made.old), texts(made.new)), (old, new)
