"""Document + Document -> Redline: pairs blocks, compares their words, lets the result be finished and proved."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from policyver.document.model import Block, Document
from policyver.redline.align import Alignment, align
from policyver.redline.finishing import PairedBlock, finished
from policyver.redline.model import BlockOutcome, Redline
from policyver.redline.order import reading_order
from policyver.redline.pairs import IndexPair
from policyver.redline.pieces import tied_pieces
from policyver.redline.proof import prove
from policyver.redline.spans import marked_text, spans_between, whole_spans
from policyver.redline.tables import column_pairs


def compare(old: Document, new: Document) -> Redline:
    """Compare two texts. Deterministic; the cost is near-linear in their length.

    Raises RedlineUnproved where taking the insertions does not give exactly the new text, or taking the deletions
    the old one. That would be a bug; a redline that fails is never returned.
    """
    paired = _paired(old.blocks, new.blocks, align(old.blocks, new.blocks))
    redline = finished(old, new, reading_order(old.blocks, new.blocks, paired))
    prove(redline)
    return redline


def _paired(old: Sequence[Block], new: Sequence[Block], alignment: Alignment) -> list[PairedBlock]:
    rows = [(i, j) for i, j in alignment.pairs if old[i].kind == new[j].kind == "row"]
    columns = column_pairs(old, new, rows)
    compared: list[PairedBlock] = []
    for olds, news in _groups(alignment.pairs):
        pair = olds[0], news[0]
        moved = pair in alignment.moved
        if len(olds) == len(news) == 1:
            compared.append(_pair(old[pair[0]], new[pair[1]], pair, columns.get(pair), moved=moved))
        else:
            compared += _regrouped(old, new, olds, news, moved=moved)
    return compared


def _groups(pairs: Sequence[IndexPair]) -> Iterator[tuple[list[int], list[int]]]:
    """Gather the blocks that are to be compared as one text: the old ones and the new ones of each chain of pairs."""
    news_of: defaultdict[int, list[int]] = defaultdict(list)
    olds_of: defaultdict[int, list[int]] = defaultdict(list)
    for i, j in pairs:
        news_of[i].append(j)
        olds_of[j].append(i)
    seen: set[int] = set()
    for i, _ in pairs:
        if i in seen:
            continue
        olds, news = {i}, set()
        waiting = [i]
        while waiting:
            for j in news_of[waiting.pop()]:
                if j not in news:
                    news.add(j)
                    waiting += [other for other in olds_of[j] if other not in olds]
                    olds.update(olds_of[j])
        seen |= olds
        yield sorted(olds), sorted(news)


def _regrouped(
    old: Sequence[Block], new: Sequence[Block], olds: Sequence[int], news: Sequence[int], *, moved: bool
) -> Iterator[PairedBlock]:
    """Compare several blocks as one text, and cut the result where a block of either text ends.

    A block that shares no word with the others is not yielded: it is new, or gone.
    """
    spans = spans_between(marked_text(*(old[i] for i in olds)), marked_text(*(new[j] for j in news)))
    pieces = tied_pieces(spans)
    olds_in, news_in = Counter(a for a, _ in pieces), Counter(b for _, b in pieces)
    for (a, b), piece in pieces.items():
        whole: BlockOutcome = "moved" if moved else "changed"
        outcome: BlockOutcome = "split" if olds_in[a] > 1 else "joined" if news_in[b] > 1 else whole
        yield PairedBlock(outcome, olds[a], news[b], piece, has_moved=moved)


def _pair(old: Block, new: Block, pair: IndexPair, columns: Sequence[IndexPair] | None, *, moved: bool) -> PairedBlock:
    if old == new:
        return PairedBlock("moved" if moved else "equal", *pair, whole_spans("equal", new), has_moved=moved)
    spans = spans_between(marked_text(old), marked_text(new), columns)
    return PairedBlock("moved" if moved else "changed", *pair, spans, has_moved=moved)
