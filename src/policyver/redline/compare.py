"""Document + Document -> Redline: pairs blocks, compares their words, proves the result."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from policyver.document.model import Block, Document, Run, join_runs
from policyver.errors import RedlineUnproved
from policyver.redline.align import Alignment, align
from policyver.redline.kinds import block_kinds, entry_changes, span_changes, whole_kind
from policyver.redline.marks import mark_changes
from policyver.redline.model import Entry, Kind, Place, Redline, Span
from policyver.redline.pairs import Pair
from policyver.redline.spans import cut_at_paragraphs, passage, spans_between, whole_spans
from policyver.redline.summary import count_changes, summarize
from policyver.redline.tables import column_pairs


def compare(old: Document, new: Document) -> Redline:
    """Compare two texts. Deterministic; the cost is near-linear in their length.

    Raises RedlineUnproved where taking the insertions does not give exactly the new text, or taking the deletions
    the old one. That would be a bug; a redline that fails is never given away.
    """
    entries = tuple(_ordered(old, new, align(old.blocks, new.blocks)))
    prove(old, new, entries)
    inside = [entry_changes(old, new, entry) if entry.kinds else [] for entry in entries]
    changes = count_changes(old, new, entries, inside)
    return Redline(old, new, entries, changes, summarize(old, new, entries, changes, inside))


def prove(old: Document, new: Document, entries: Sequence[Entry]) -> None:
    """Rebuild both texts, blocks, characters and marks, from the redline alone (rule 1)."""
    rejected: defaultdict[int | None, list[Run]] = defaultdict(list)
    accepted: defaultdict[int | None, list[Run]] = defaultdict(list)
    for entry in entries:
        for span in entry.spans:
            if span.op != "insert":
                rejected[entry.old].append(Run(span.text, span.marks if span.was is None else span.was))
            if span.op != "delete":
                accepted[entry.new].append(Run(span.text, span.marks))
    told_old, told_new = {entry.old for entry in entries}, {entry.new for entry in entries}
    for which, document, told, rebuilt in (("old", old, told_old, rejected), ("new", new, told_new, accepted)):
        for index, block in enumerate(document.blocks):
            if index not in told or join_runs(rebuilt[index]) != block.runs:
                raise RedlineUnproved(
                    f"The redline does not give back block {index + 1} of the {which} text, so it is not shown:"
                    f" “{block.text[:60]}”.",
                    "This is a bug in policyver. Please report it with the two texts.",
                )


def _ordered(old: Document, new: Document, alignment: Alignment) -> list[Entry]:
    """Put the entries in the new text's order, each deleted block behind the block it used to follow."""
    paired = sorted(_paired(old.blocks, new.blocks, alignment), key=lambda entry: (entry.new, entry.old))
    by_new: defaultdict[int | None, list[Entry]] = defaultdict(list)
    for entry in paired:
        by_new[entry.new].append(entry)
    deleted = _deleted_after(old.blocks, paired)
    entries = list(deleted[None])
    for j, block in enumerate(new.blocks):
        if j not in by_new:
            by_new[j] = [Entry("inserted", None, j, whole_spans("insert", block), frozenset({whole_kind(block)}))]
        for entry in by_new[j]:
            entries.append(entry)
            entries += deleted.get((entry.old, entry.new), ())
    return entries


def _deleted_after(
    old: Sequence[Block], paired: Sequence[Entry]
) -> Mapping[tuple[int | None, int | None] | None, list[Entry]]:
    """Give the deleted blocks by the pair they follow.

    That is the last one before them in their own section, wherever that is now, else the last one that has not moved.
    """
    # A split block counts where its last part stands.
    kept = {entry.old: entry for entry in paired}
    found: defaultdict[tuple[int | None, int | None] | None, list[Entry]] = defaultdict(list)
    stands: tuple[int | None, int | None] | None = None
    anchor = stands
    for i, block in enumerate(old):
        if block.kind == "heading":
            anchor = stands
        if i in kept:
            anchor = i, kept[i].new
            stands = anchor if "moved" not in kept[i].kinds else stands
        else:
            found[anchor].append(
                Entry("deleted", i, None, whole_spans("delete", block), frozenset({whole_kind(block)}))
            )
    return found


def _paired(old: Sequence[Block], new: Sequence[Block], alignment: Alignment) -> list[Entry]:
    rows = [(i, j) for i, j in alignment.pairs if old[i].kind == new[j].kind == "row"]
    columns = column_pairs(old, new, rows)
    entries: list[Entry] = []
    for olds, news in _groups(alignment.pairs):
        moved = (olds[0], news[0]) in alignment.moved
        if len(olds) == len(news) == 1:
            entries.append(
                _pair(old[olds[0]], new[news[0]], olds[0], news[0], columns.get((olds[0], news[0])), moved=moved)
            )
        else:
            entries += _regrouped(old, new, olds, news, moved=moved)
    return entries


def _groups(pairs: Sequence[Pair]) -> Iterator[tuple[list[int], list[int]]]:
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
                news.add(j)
                waiting += [other for other in olds_of[j] if other not in olds]
                olds.update(olds_of[j])
        seen |= olds
        yield sorted(olds), sorted(news)


def _regrouped(
    old: Sequence[Block], new: Sequence[Block], olds: Sequence[int], news: Sequence[int], *, moved: bool
) -> Iterator[Entry]:
    """Compare several blocks as one text, and cut the result where a block of either text ends."""
    spans = spans_between(passage(*(old[i] for i in olds)), passage(*(new[j] for j in news)))
    cells = cut_at_paragraphs(spans)
    olds_in, news_in = Counter(a for a, _ in cells), Counter(b for _, b in cells)
    for (a, b), cut in cells.items():
        i, j = olds[a], news[b]
        change: Place = "split" if olds_in[a] > 1 else "joined" if news_in[b] > 1 else "changed"
        kinds: set[Kind] = {"structure"} if change != "changed" else block_kinds(old[i], new[j])
        yield _entry(change, i, j, old[i], new[j], cut, kinds | ({"moved"} if moved else set()))


def _pair(old: Block, new: Block, i: int, j: int, columns: Sequence[tuple[int, int]] | None, *, moved: bool) -> Entry:
    if old == new:
        spans = whole_spans("equal", new)
        return Entry("moved", i, j, spans, frozenset({"moved"})) if moved else Entry("equal", i, j, spans, frozenset())
    kinds = block_kinds(old, new)
    if moved:
        kinds.add("moved")
    entry = _entry(
        "moved" if moved else "changed", i, j, old, new, spans_between(passage(old), passage(new), columns), kinds
    )
    return entry if entry.kinds else Entry("equal", i, j, entry.spans, frozenset())


def _entry(change: Place, i: int, j: int, old: Block, new: Block, spans: tuple[Span, ...], kinds: set[Kind]) -> Entry:
    kinds = kinds | {span_change.kind for span_change in span_changes(old, new, change, spans)}
    kinds |= {mark_change.kind for mark_change in mark_changes(spans)}
    return Entry(change, i, j, spans, frozenset(kinds))
