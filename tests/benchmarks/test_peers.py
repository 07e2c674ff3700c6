"""How the answers of other tools are read."""

import zipfile
from pathlib import Path

from benchmarks.peers import git_pieces, wdiff_pieces
from benchmarks.run_word import pieces

_NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def test_marks_of_words_in_a_line() -> None:
    answer = "--- a/old.md\n+++ b/new.md\n@@ -1 +1 @@\nWe keep it for [-30-]{+60+} days.\n{+More.+}\n"
    assert [(piece.op, piece.text) for piece in wdiff_pieces(answer)] == [
        ("equal", "We keep it for "),
        ("delete", "30"),
        ("insert", "60"),
        ("equal", " days.\n"),
        ("insert", "More."),
        ("equal", "\n"),
    ]


def test_lines_of_git() -> None:
    answer = "--- a\n+++ b\n@@ -1 +1 @@\n We keep\n-30\n+60\n days.\n~\n"
    assert [piece.op for piece in git_pieces(answer)] == ["equal", "delete", "insert", "equal", "equal"]


def test_tracked_changes_of_a_word_file(tmp_path: Path) -> None:
    body = (
        '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>We</w:t><w:tab/><w:t>keep </w:t></w:r>'
        "<w:del><w:r><w:delText>30</w:delText></w:r></w:del><w:ins><w:r><w:t>60</w:t></w:r></w:ins></w:p>"
        "<w:p><w:moveFrom><w:r><w:t>Gone.</w:t></w:r></w:moveFrom></w:p>"
    )
    path = tmp_path / "out.docx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("word/document.xml", f"<w:document {_NAMESPACE}><w:body>{body}</w:body></w:document>")
    said = "".join(f"<{op[0]}:{text}>" for op, text in pieces(path) if text)
    assert said == "<e:We><e: ><e:keep ><d:30><i:60><e:\n><d:Gone.><e:\n>"
