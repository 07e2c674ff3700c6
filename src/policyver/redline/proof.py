"""The proof that a redline gives back both texts (rule 1 of the redline)."""

from collections import defaultdict

from policyver.document.model import Run, join_runs
from policyver.errors import RedlineUnproved
from policyver.redline.model import Redline


def prove(redline: Redline) -> None:
    """Rebuild both texts, blocks, characters and marks, from the spans alone.

    Raises RedlineUnproved where the old or the new text does not come back exactly.
    """
    rejected: defaultdict[int, list[Run]] = defaultdict(list)
    accepted: defaultdict[int, list[Run]] = defaultdict(list)
    for compared in redline.blocks:
        if compared.old is not None:
            rejected[compared.old] += [
                Run(span.text, span.marks if span.was is None else span.was)
                for span in compared.spans
                if span.op != "insert"
            ]
        if compared.new is not None:
            accepted[compared.new] += [Run(span.text, span.marks) for span in compared.spans if span.op != "delete"]
    for which, document, rebuilt in (("old", redline.old, rejected), ("new", redline.new, accepted)):
        for index, block in enumerate(document.blocks):
            if index not in rebuilt or join_runs(rebuilt[index]) != block.runs:
                raise RedlineUnproved(
                    f"The redline does not give back block {index + 1} of the {which} text, so it is not shown:"
                    f" “{block.text[:60]}”.",
                    "This is a bug in policyver. Please report it with the two texts.",
                )
