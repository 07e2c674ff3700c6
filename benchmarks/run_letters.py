"""diff-match-patch as its manual has it, by letters with the semantic clean-up: usage: run_letters.py OLD NEW."""

import json
import sys
from pathlib import Path

from diff_match_patch import diff_match_patch

if __name__ == "__main__":
    old, new = (Path(name).read_text(encoding="utf-8") for name in sys.argv[1:])
    matcher = diff_match_patch()
    diffs = matcher.diff_main(old, new)
    matcher.diff_cleanupSemantic(diffs)
    print(json.dumps([({0: "equal", 1: "insert", -1: "delete"}[op], text) for op, text in diffs]))
