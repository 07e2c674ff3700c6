"""Print where the time of `policyver diff OLD NEW --format json` goes: seconds by part, as JSON.

usage: python run_stages.py OLD NEW
"""

import json
import sys
import time


def stages(old: str, new: str) -> dict[str, float]:
    """Return the seconds of each part of the command, without the start and the end of the interpreter."""
    times = [time.perf_counter()]

    def done() -> None:
        times.append(time.perf_counter())

    import click  # noqa: F401  loading it is measured

    done()
    import diff_match_patch  # noqa: F401  likewise
    import markdown_it  # noqa: F401  likewise

    done()
    from policyver.cli import diff  # noqa: F401  likewise, with all that it imports
    from policyver.cli.sources import Sources
    from policyver.document import reading  # noqa: F401  likewise
    from policyver.redline import compare
    from policyver.render.json import dumps
    from policyver.render.redline_json import redline_json

    done()
    before, after = Sources().read_both(old, new)
    done()
    redline = compare(before.document, after.document)
    done()
    dumps(redline_json(redline, before.side, after.side))
    done()
    names = (
        "loading click",
        "loading markdown-it and diff-match-patch",
        "loading policyver's own modules",
        "reading",
        "comparing and proving",
        "writing JSON",
    )
    return {name: end - begin for name, begin, end in zip(names, times, times[1:], strict=False)}


if __name__ == "__main__":
    print(json.dumps(stages(*sys.argv[1:])))
