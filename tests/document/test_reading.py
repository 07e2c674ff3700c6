import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyver.document.decoding import decode
from policyver.errors import BadText


class TestDecode:
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
    def test_reads_the_usual_encodings(self, encoding: str) -> None:
        text = "Datenschutzerklärung\r\n\r\nWir schützen Ihre „Daten“ – immer.\r\n"
        assert decode(text.encode(encoding), "a.txt") == text.replace("\r\n", "\n")

    def test_gives_composed_letters(self) -> None:
        assert decode("Erkla\u0308rung".encode(), "a.txt") == "Erklärung"

    def test_old_mac_line_ends(self) -> None:
        assert decode(b"One\rTwo", "a.txt") == "One\nTwo"

    @pytest.mark.parametrize(
        ("data", "kind"),
        [
            (b"PK\x03\x04\x14\x00", "Word"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", "Word"),
            (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
            (b"{\\rtf1\\ansi", "rich text"),
            (b"one\x00two", "binary"),
            ("Datenschutz".encode("utf-16-le"), "binary"),
        ],
    )
    def test_says_what_a_file_is_that_is_no_text(self, data: bytes, kind: str) -> None:
        with pytest.raises(BadText, match=rf"counsel\.docx is .*{kind}") as refused:
            decode(data, "counsel.docx")
        assert refused.value.hint == "Save it as plain text (UTF-8) or Markdown."

    @pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" \r\n \n"])
    def test_an_empty_file(self, data: bytes) -> None:
        with pytest.raises(BadText, match=r"a\.txt is empty"):
            decode(data, "a.txt")

    @pytest.mark.parametrize(
        "data",
        [
            "プライバシーポリシー、個人情報の取扱い".encode("shift_jis"),
            "Политика конфиденциальности".encode("koi8-r"),
            "Wir schützen Ihre Daten für Sie. ".encode() + b"\xff",
            b"\xff\xfeA",
        ],
    )
    def test_what_would_come_out_as_nonsense_is_refused(self, data: bytes) -> None:
        with pytest.raises(BadText, match="cannot be read as text"):
            decode(data, "a.txt")

    @given(st.binary(max_size=60))
    def test_any_bytes_are_text_or_refused(self, data: bytes) -> None:
        try:
            assert decode(data, "a.txt").strip()
        except BadText as refused:
            assert refused.what.startswith("a.txt ")
