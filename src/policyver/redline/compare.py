"""Document + Document -> Redline: pairs blocks, compares their words, proves the result."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from policyver.document.model import Block, Document, Run, join_runs
from policyver.errors import RedlineUnproved
from policyver.redline.align import Alignment, align
from policyver.redline.kinds import block_kinds, span_changes, whole_kind
from policyver.redline.marks import mark_changes
from policyver.redline.model import Entry, Kind, Place, Redline, Span
from policyver.redline.spans import passage, spans_between, split_spans, whole_spans
from policyver.redline.summary import count_changes, summarize
from policyver.redline.tables import column_pairs


def compare(old: Document, new: Document) -> Redline:
    """Compare two texts. Deterministic; the cost is near-linear in their length.

    Raises RedlineUnproved where taking the insertions does not give exactly the new text, or taking the deletions
    the old one. That would be a bug; a redline that fails is never given away.
    """
    entries = tuple(_ordered(old, new, align(old.blocks, new.blocks)))
    prove(old, new, entries)
    changes = count_changes(old, new, entries)
    return Redline(old, new, entries, changes, summarize(old, new, entries, changes))


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
    by_new: defaultdict[int, list[Entry]] = defaultdict(list)
    for entry in _paired(old.blocks, new.blocks, alignment):
        by_new[entry.new if entry.new is not None else -1].append(entry)
    deleted = _deleted_after(old.blocks, alignment)
    entries = list(deleted[None])
    for j, block in enumerate(new.blocks):
        if j not in by_new:
            by_new[j] = [Entry("inserted", None, j, whole_spans("insert", block), frozenset({whole_kind(block)}))]
        for entry in by_new[j]:
            entries.append(entry)
            entries += deleted.get((entry.old, j), ())
    return entries


def _deleted_after(old: Sequence[Block], alignment: Alignment) -> Mapping[tuple[int | None, int] | None, list[Entry]]:
    """Give the deleted blocks by the pair they follow: the last one before them that has not moved."""
    # A split block counts where its last part stands.
    anchors = {i: j for i, j in alignment.pairs if (i, j) not in alignment.moved}
    paired = {i for i, _ in alignment.pairs}
    found: defaultdict[tuple[int | None, int] | None, list[Entry]] = defaultdict(list)
    anchor: tuple[int, int] | None = None
    for i, block in enumerate(old):
        if i in anchors:
            anchor = (i, anchors[i])
        elif i not in paired:
            found[anchor].append(
                Entry("deleted", i, None, whole_spans("delete", block), frozenset({whole_kind(block)}))
            )
    return found


def _paired(old: Sequence[Block], new: Sequence[Block], alignment: Alignment) -> list[Entry]:
    parts_of: defaultdict[int, list[int]] = defaultdict(list)
    sources_of: defaultdict[int, list[int]] = defaultdict(list)
    for i, j in alignment.pairs:
        parts_of[i].append(j)
        sources_of[j].append(i)
    rows = [(i, j) for i, j in alignment.pairs if old[i].kind == new[j].kind == "row"]
    columns = column_pairs(old, new, rows)
    entries: list[Entry] = []
    for i, j in alignment.pairs:
        moved = (i, j) in alignment.moved
        kinds: set[Kind] = {"structure", "moved"} if moved else {"structure"}
        if len(parts_of[i]) > 1:
            if j == parts_of[i][0]:
                spans = spans_between(passage(old[i]), passage(*(new[part] for part in parts_of[i])))
                for part, cut in zip(parts_of[i], split_spans(spans, "insert"), strict=True):
                    entries.append(_entry("split", i, part, new[part], cut, kinds))
        elif len(sources_of[j]) > 1:
            if i == sources_of[j][0]:
                spans = spans_between(passage(*(old[source] for source in sources_of[j])), passage(new[j]))
                for source, cut in zip(sources_of[j], split_spans(spans, "delete"), strict=True):
                    entries.append(_entry("joined", source, j, new[j], cut, kinds))
        else:
            entries.append(_pair(old[i], new[j], i, j, columns.get((i, j)), moved=moved))
    return entries


def _pair(old: Block, new: Block, i: int, j: int, columns: Sequence[tuple[int, int]] | None, *, moved: bool) -> Entry:
    if old == new:
        spans = whole_spans("equal", new)
        return Entry("moved", i, j, spans, frozenset({"moved"})) if moved else Entry("equal", i, j, spans, frozenset())
    kinds = block_kinds(old, new)
    if moved:
        kinds.add("moved")
    entry = _entry(
        "moved" if moved else "changed", i, j, new, spans_between(passage(old), passage(new), columns), kinds
    )
    return entry if entry.kinds else Entry("equal", i, j, entry.spans, frozenset())


def _entry(change: Place, i: int, j: int, block: Block, spans: tuple[Span, ...], kinds: set[Kind]) -> Entry:
    kinds = kinds | {span_change.kind for span_change in span_changes(block, change, spans)}
    kinds |= {mark_change.kind for mark_change in mark_changes(spans)}
    return Entry(change, i, j, spans, frozenset(kinds))
