"""A text as sentences, each with what it is read together with: headings above it, the line that leads in its list."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from policyver.document.marks import AttributeList, Link
from policyver.document.model import Block, Document

_END = re.compile(
    r"(?:(?<=[a-zà-ÿ)\]”\"’»][.!?])|(?<=[a-zà-ÿ] [!?]))\s+(?=[^\W\d_a-zà-ÿ]|[\"“„«(])"
    r"|(?<=\d{4}\.)\s+(?=[^\W\d_])|(?<=[。！？؟])\s*|\n"
)
_ABBREVIATED = re.compile(
    r"(?:\b(?:art|abs|no|nr|inc|ltd|co|corp|e\.g|i\.e|z\. ?b|bzw|d\. ?h|u\.s|st|dr|mr|ms))\.$", re.IGNORECASE
)
_SAME = str.maketrans({"\u00a0": " ", "\u202f": " ", "’": "'", "‘": "'", "ʼ": "'", "\u00ad": None, "‑": "-", "\t": "|"})
_VOWEL_SIGNS = re.compile("[\u064b-\u065f\u0670\u0640]")

_FEW_WORDS = 8
"""Words of a paragraph without a full stop that is a heading in all but name: “Who receives your data”. With more,
sentences whose full stop was forgotten lead in all that follows."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, a heading, an item without a verb, a row of a table."""

    block: int
    text: str
    has_link: bool
    is_statement: bool
    """Whether it says something: headings, tables of contents and questions do not."""
    under: tuple[int, ...]
    """The indexes of the headings above it and of the lines that lead it in."""
    together_with: tuple[int, ...]
    """The indexes of those and of the sentence before it."""


@dataclass(slots=True)
class _Place:
    """What leads in the sentences at a place of a text: indexes of sentences."""

    headings: list[tuple[int, list[int]]] = field(default_factory=list)
    """With their levels, the outermost first."""
    leads: dict[int, list[int]] = field(default_factory=dict)
    """What leads in a list, by how deep it is."""
    table_head: list[int] = field(default_factory=list)
    title: list[int] = field(default_factory=list)
    """A short line that is a heading in all but name."""
    colon: list[int] = field(default_factory=list)
    """A line right before that ends in a colon."""

    def context(self, block: Block) -> list[int]:
        """Return what a block is read together with."""
        if block.kind == "heading":
            return [index for level, indexes in self.headings if level < block.level for index in indexes]
        around = [*(index for _, indexes in self.headings for index in indexes), *self.title]
        if block.kind == "row":
            return [*around, *self.colon, *([] if block.header else self.table_head)]
        if block.depth:
            around += [index for depth, indexes in self.leads.items() if depth < block.depth for index in indexes]
        return [*around, *(index for index in self.colon if index not in around)]

    def pass_by(self, block: Block, words: str, indexes: list[int]) -> None:
        """Remember what leads in what is behind a block."""
        if block.kind == "heading":
            is_title = block.level == 1 and not self.headings  # of the whole text: it is read together with nothing
            kept = [one for one in self.headings if one[0] < block.level]
            self.headings = kept if is_title else [*kept, (block.level, indexes)]
            self.leads, self.title, self.colon, self.table_head = {}, [], [], []
        elif block.kind == "row":
            self.table_head = indexes if block.header else self.table_head
        elif block.depth:
            depth = block.depth
            self.leads = {key: of for key, of in self.leads.items() if key < depth} | {depth: indexes[:1]}
            if block.number is not None and depth == 1 and _is_title(words):
                self.title = indexes[-1:]  # “3. Recipients”, and the paragraph below it is not in the list
        else:
            self.leads, self.table_head = {0: indexes[-1:]}, []
            self.colon = indexes[-1:] if words.rstrip(" *_").endswith((":", "：")) else []
            if _is_title(words):
                self.title = indexes[-1:]


def sentences(document: Document) -> Iterator[Sentence]:
    """Yield the sentences of a text, in reading order."""
    headings = {_bare(block.words.translate(_SAME)) for block in document.blocks if block.kind == "heading"}
    place = _Place()
    count = 0
    for index, block in enumerate(document.blocks):
        words = _read_words(block).translate(_SAME).strip()
        if not block.is_for_readers or not words:
            continue
        has_link = any(isinstance(mark, Link) for run in block.runs for mark in run.marks)
        context = place.context(block)
        indexes: list[int] = []
        is_run_in = False
        for text in _cut(_VOWEL_SIGNS.sub("", words)):
            is_label = not indexes and words.lstrip(" .0123456789*").startswith((f"{text}:", f"{text} :", f"{text}："))
            is_statement = _bare(text) not in headings and not is_label and not text.endswith(("?", "？", "؟"))
            under = (*context, *indexes[:1]) if is_run_in else tuple(context)
            yield Sentence(index, text, has_link, is_statement, under, (*under, *indexes[-1:]))
            is_run_in = is_run_in or (not indexes and len(text.split()) <= _FEW_WORDS)
            indexes.append(count)
            count += 1
        place.pass_by(block, words, indexes)


def _read_words(block: Block) -> str:
    """Return the words of a block, without the attributes that only the program which makes the page reads."""
    if not any(isinstance(mark, AttributeList) for run in block.runs for mark in run.marks):
        return block.words
    read = (run for run in block.runs if not any(isinstance(mark, AttributeList) for mark in run.marks))
    return replace(block, runs=tuple(read)).words


def _is_title(words: str) -> bool:
    return len(words.split()) <= _FEW_WORDS and not words.endswith((".", "。", "!", ":", "："))


def _bare(words: str) -> str:
    """Return a heading as a table of contents may have it: without its number."""
    return words.lower().strip(" .0123456789")


_LABEL = re.compile(r"\W*(?:\d+\W+)?(?P<label>[^\W\d_][^:：.!?|\n]{2,48}?) ?[:：]\s*\S")


def _cut(words: str) -> Iterator[str]:
    """Yield the sentences of a paragraph, and before them what labels it: “Recipients: our bank.”"""
    if (match := _LABEL.match(words)) and len(match["label"].split()) <= _FEW_WORDS:
        yield match["label"]
    waiting = ""
    for part in _END.split(words):
        text = f"{waiting} {part}".strip() if waiting else part.strip()
        if _ABBREVIATED.search(text):
            waiting = text
            continue
        waiting = ""
        if text:
            yield " ".join(text.split())
    if waiting:
        yield waiting
