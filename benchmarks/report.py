"""The measurements -> RESULTS.md and WORD.md. Every figure in them comes from a measurement."""

from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from statistics import median

from benchmarks.corpora import GIT, Neighbours
from benchmarks.cost import LIMIT, Cost
from benchmarks.growth import SIZES, Growth
from benchmarks.machine import Facts
from benchmarks.paper import Paper
from benchmarks.redline import Figures
from benchmarks.run import Measured, Result
from benchmarks.word import Maker, OfAll

TOO_MANY = 1.25
"""policyver should mark at most this many times the words that git marks."""

_HEAD = """# policyver beside its peers

Written by `script/benchmark`; to measure anew, run it again. Nothing here is typed by hand.
"""

_HOW = """## How it is measured

- Time is that of the whole process from its start to its end, memory (MiB) the largest of its processes at its
  largest; both are medians of the runs named. What takes more than {limit:.0f} s is stopped. {least:.0f} MiB stands for
  anything up to that, which is what the measuring program has itself.
- Every tool's answer is turned into pieces that are equal, inserted or deleted, and counted by the same code. A *word*
  is a run of letters and digits, in Chinese and Japanese a character. *Changes* are insertions and deletions with no
  unchanged word between them; *islands* are one or two unchanged words between two changes, which make a redline
  confetti. *Put back* are words that are struck and inserted again at one place, in runs of at least three (of nine
  Chinese or Japanese characters): in one change, or in changes with at most four unchanged words between them. *Moves*
  are those the tool itself says there are. What policyver marks only on request, such as the form of quotes, is no
  change where its words are the same on both sides.
- *Gives back* tells whether taking the deletions gives the old text's words in their order, and taking the insertions
  the new text's; where not, how many words are missing (-) and how many too many (+).
- Some tools compare Markdown as a text, link targets and list bullets and all, and others what it says to a reader.
  Both stand in the same table, as a user would call them; the former are run once more on the *words alone*, the texts
  without their markup, and those are the figures to hold beside policyver's.
- Front matter and comments are taken out of the pairs beforehand, since half of the tools know neither. lxml and
  xmldiff get HTML made by markdown-it, docx-trackdiff, jubarte-redlines and Docxodus Word files made by policyver; to
  read their answer is in their time. prosediff shows what moved on its page only, which is no answer to count. Where
  an answer of lxml, xmldiff, redlines or pandiff can be read in two ways, it is read in the way that is better for
  the tool.
"""


def report(
    *,
    machine: Facts,
    versions: Facts,
    least_memory: float,
    start: Sequence[tuple[str, Cost]],
    grown: Sequence[Growth],
    papers: Sequence[Paper],
    results: Sequence[Measured],
    left_out: Sequence[str],
    corpora: Sequence[Neighbours],
) -> str:
    """Return the page on redlines."""
    parts = [_HEAD, *_machine(machine, versions, left_out), _start(start), _growth(grown), _papers(papers)]
    parts += [_pair(measured) for measured in results]
    parts.append(
        _corpora(corpora) if corpora else "## The corpora\n\nNot measured: they are not beside this repository.\n"
    )
    parts.append(_HOW.format(limit=LIMIT, least=least_memory))
    return "\n".join(parts)


def _machine(machine: Facts, versions: Facts, left_out: Sequence[str]) -> Iterable[str]:
    yield "## The machine\n\n" + _table(("what", "value"), machine, align="---")
    yield "## Versions\n\n" + _table(("tool", "version"), versions, align="---")
    yield f"Left out, because it could not be installed here: {', '.join(left_out) if left_out else 'nothing'}.\n"


def _start(rows: Sequence[tuple[str, Cost]]) -> str:
    shown = [(f"`{name}`", _milliseconds(cost), _memory(cost), str(cost.runs)) for name, cost in rows]
    return "## Starting\n\n" + _table(("command", "ms", "MiB", "runs"), shown)


def _growth(rows: Sequence[Growth]) -> str:
    """Return what commands cost in stores of different sizes. `--version` is what starting costs."""
    if not rows:
        return "## Growth\n\nNot measured.\n"
    columns = [f"ms, {size:,} versions" for size in SIZES]
    shown = [(f"`policyver {row.command}`", *map(_milliseconds, row.costs)) for row in rows]
    return "## Growth\n\n" + _table(("command", *columns), shown)


def _papers(rows: Sequence[Paper]) -> str:
    if not rows:
        return "## PDF files\n\nNot measured.\n"
    shown = [
        (row.pair, row.tool, f"{row.cost.seconds:.2f}", _memory(row.cost), str(row.cost.runs),
         "failed" if row.pages is None else str(row.pages))
        for row in rows
    ]  # fmt: skip
    return "## PDF files\n\n" + _table(("pair", "tool", "s", "MiB", "runs", "pages"), shown)


def _pair(measured: Measured) -> str:
    pair, sizes, rows = measured.pair, measured.words, measured.results
    text = f"## {pair.name}: {pair.about}\n\n{sizes[0]:,} words to {sizes[1]:,}.\n"
    if pair.truth:
        truth = pair.truth
        text += (
            f"\nThe truth: {truth.inserted:,} words inserted and {truth.deleted:,} deleted in "
            f"{truth.edits - truth.splits - truth.joins:,} changes; {truth.splits} paragraphs split, {truth.joins} "
            f"joined, {truth.moves} sections moved.\n"
        )
    head = ("tool", "s", "MiB", "runs", "words in", "words out", "changes", "islands", "put back", "moves",
            "gives back old", "new")  # fmt: skip
    text += "\n" + _table(head, [_row(result) for result in rows])
    summaries = [
        f"{row.name} says of it: {row.figures.summary}.\n" for row in rows if row.figures and row.figures.summary
    ]
    return "\n".join([text, *summaries, _stages(measured)])


def _stages(measured: Measured) -> str:
    """Return a line on where policyver's time goes, in order."""
    parts = [f"{name} {seconds * 1000:.0f}" for name, seconds in measured.stages]
    return f"Where policyver's time goes, in ms: {', '.join(parts)}.\n"


def _row(result: Result) -> Sequence[str]:
    cost, counted = result.cost, result.figures
    if cost.over:
        return result.name, f"over {LIMIT:.0f} s", _memory(cost), str(cost.runs), *["–"] * 8
    costs = (f"{cost.seconds:.{3 if cost.seconds < 1 else 2}f}", _memory(cost), str(cost.runs))
    if counted is None:
        return result.name, *costs, "failed", *["–"] * 7
    words = (counted.inserted, counted.deleted, counted.changes, counted.islands, counted.put_back)
    shown = (f"{count:,}" for count in words)
    return result.name, *costs, *shown, str(counted.moves), counted.rejected, counted.accepted


def _corpora(compared: Sequence[Neighbours]) -> str:
    def of(which: str, count: Callable[[Figures], int]) -> Sequence[str]:
        counts = [count(getattr(pair, which)) for pair in compared]
        return f"{median(counts):g}", f"{sum(counts):,}"

    def marked(counted: Figures) -> int:
        return counted.inserted + counted.deleted

    rows = [
        (
            which,
            *of(which, marked),
            *of(which, lambda counted: counted.changes),
            *of(which, lambda counted: counted.islands),
            *of(which, lambda counted: counted.put_back),
        )
        for which in ("policyver", "git")
    ]
    measures = ("words", "changes", "islands", "put back")
    head = ("", *chain.from_iterable((f"{measure}, median", "sum") for measure in measures))
    many = [pair for pair in compared if marked(pair.policyver) > TOO_MANY * marked(pair.git)]
    whole = sum(pair.rebuilt for pair in compared)
    same = sum((pair.policyver.rejected, pair.policyver.accepted) == ("yes", "yes") for pair in compared)
    slowest = max(compared, key=lambda pair: pair.seconds)
    text = (
        f"## The corpora: {len(compared)} pairs of neighbouring revisions\n\n"
        f"policyver beside `{' '.join(GIT)}` on the same words: those of each block on a line, without markup and "
        f"punctuation, with spaces between what policyver tells apart. Words are those inserted and those deleted "
        f"together; a change of policyver's without a word in it is not counted, since git cannot have one.\n\n"
        f"{_table(head, rows)}\n"
        f"- policyver's JSON gives back every block of both texts on {whole} of {len(compared)} pairs, and "
        f"every word in its order on {same}.\n"
        f"- It read, compared and proved all of them in {sum(pair.seconds for pair in compared):.1f} s, one in "
        f"{median(pair.seconds for pair in compared) * 1000:.0f} ms (median), the slowest ({_named(slowest)}) in "
        f"{slowest.seconds * 1000:.0f} ms, without the start of the process.\n"
        f"- It marks more than {TOO_MANY} times the words that git marks on {len(many)} pairs{':' if many else '.'}\n"
    )
    if not many:
        return text
    lists = [
        (_named(pair), f"{marked(pair.policyver):,}", f"{marked(pair.git):,}", str(pair.policyver.changes),
         str(pair.git.changes)) for pair in many
    ]  # fmt: skip
    return f"{text}\n{_table(('pair', 'words, policyver', 'git', 'changes, policyver', 'git'), lists)}"


def word_report(
    *, machine: Facts, versions: Facts, left_out: Sequence[str], of_all: OfAll, makers: Sequence[Maker]
) -> str:
    """Return the page on Word files."""
    head = "# Word files with tracked changes\n\nWritten by `script/benchmark word`. Nothing here is typed by hand.\n"
    return "\n".join([head, *_machine(machine, versions, left_out), _word(of_all, makers)])


def _word(of_all: OfAll, makers: Sequence[Maker]) -> str:
    right = of_all.settled
    rows = [
        (
            maker.name,
            f"{maker.settled.words_new} / {maker.settled.words_old}",
            f"{maker.settled.all_new} / {maker.settled.all_old}",
            str(maker.settled.empty),
            "" if maker.marked is None else f"{maker.marked:,}",
            "" if maker.seconds is None else f"{maker.seconds:.2f}",
        )
        for maker in makers
    ]
    head = ("tool", "words right", "all right", "empty paragraphs left", "words marked", "s")
    count = makers[0].settled.pairs if makers else 0
    return (
        f"## All neighbouring revisions of the histories\n\n"
        f"Each redline as a Word file with tracked changes, opened in LibreOffice, which accepted all changes and, "
        f"once more, rejected all.\n\n"
        f"- Accepted, {right.words_new} of {right.pairs} are the new text's words, block by block; rejected, "
        f"{right.words_old} are the old one's.\n"
        f"- Accepted, {right.all_new} are the new text in all that LibreOffice tells: headings and their levels, list "
        f"items and theirs, where links lead, rows and cells; rejected, {right.all_old} are the old one.\n"
        f"- Paragraphs without words left over, in all of them: {right.empty}. Of the paragraphs that come or go "
        f"{of_all.stuck} stand before a table or behind the last one, where LibreOffice has nothing to join them to.\n"
        f"- Files that break a rule of the schema: {of_all.faults}.\n"
        f"- To compare two texts and write the file took {of_all.seconds * 1000:.0f} ms in the mean.\n\n"
        f"## Beside its peers\n\nEach of them got {count} of the pairs as two Word files that policyver wrote. Of each "
        f"the numbers are those of the files that were right, all changes accepted, and all rejected. "
        f"LibreOffice compares by itself, and writes no file in between.\n\n{_table(head, rows)}"
    )


def _named(pair: Neighbours) -> str:
    return f"{pair.corpus}, {pair.old.removesuffix('.md')} and {pair.new.removesuffix('.md')}"


def _milliseconds(cost: Cost) -> str:
    return f"{cost.seconds * 1000:.0f}"


def _memory(cost: Cost) -> str:
    return f"{cost.mebibytes:.0f}"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]], *, align: str = "---:") -> str:
    lines = [head, ["---", *[align] * (len(head) - 1)], *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)
