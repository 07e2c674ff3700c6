import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyver.document.decoding import decode
from policyver.document.losses import Loss, loss_lines
from policyver.document.model import Document
from policyver.document.reading import INPUT_FORMATS, read_import
from policyver.errors import BadText
from policyver.redline import compare
from policyver.render.wording.redline import not_compared_lines


class TestDecode:
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
    def test_reads_the_usual_encodings(self, encoding: str) -> None:
        text = "Datenschutzerklärung\r\n\r\nWir schützen Ihre „Daten“ – immer.\r\n"
        assert decode(text.encode(encoding), "a.txt") == text.replace("\r\n", "\n")

    @pytest.mark.parametrize(
        ("codec", "text"),
        [
            ("cp1250", "Ogród mierzy wilgotność gleby i wysyła ją, także nocą."),
            ("cp1250", "Zahrada měří vlhkost, kterou ukládá dvě hodiny."),
            ("cp1250", "A kert méri a talaj nedvességét, és tárolja."),
            ("cp1252", "Der Garten mißt die Feuchte – für 5 €."),
            ("cp1252", "Le jardin mesure l’humidité du sol, ¿ y el agua ?"),
            ("cp1252", "A half (½) of 5² m is 1¾ m, in £."),
        ],
    )
    def test_an_encoding_that_was_guessed_is_named(self, codec: str, text: str) -> None:
        read = read_import(text.encode(codec), "garden.txt")
        (line,) = loss_lines(read.lost)
        assert "an encoding that the file does not name, taken for Windows-125" in line
        if "Ogród" in text or codec == "cp1252":
            assert decode(text.encode(codec), "garden.txt") == text
            assert codec.replace("cp", "Windows-") in line
        assert read_import(text.encode(), "garden.txt").lost == ()
        assert loss_lines(read_import(text.encode(codec), "garden.md").lost) == (line,)

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


class TestFormats:
    @pytest.mark.parametrize(
        ("name", "markdown"),
        [
            ("a.md", "<p>We keep *it*.\n"),
            ("a.HTML", "We keep \\*it\\*.\n"),
            ("a.txt", "\\<p>We keep \\*it\\*.\n"),
            ("a", "\\<p>We keep \\*it\\*.\n"),
        ],
    )
    def test_a_file_is_read_by_its_ending_and_else_as_plain_text(self, name: str, markdown: str) -> None:
        assert read_import(b"<p>We keep *it*.\n", name).markdown == markdown

    def test_a_file_is_known_by_what_it_begins_with_whatever_it_is_called(self) -> None:
        with pytest.raises(BadText, match=r"a\.md is an old Word file \(\.doc\)"):
            read_import(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "a.md")

    def test_no_two_formats_have_an_ending_in_common(self) -> None:
        endings = [ending for format_ in INPUT_FORMATS for ending in format_.endings]
        assert len(set(endings)) == len(endings)


def test_what_was_lost_is_named_in_lines_of_one_shape() -> None:
    losses = {Loss("a picture"): 2, Loss("a picture", "Our \n logo"): 1, Loss("hidden text", "words " * 20): 3}
    assert loss_lines(losses) == (
        "2 × a picture",
        "a picture: “Our logo”",
        "3 × hidden text: “words words words words words words words words words words…”",
    )


def test_many_losses_of_one_kind_are_one_line_with_a_count() -> None:
    marked = {Loss("highlighting", f"clause {number} of the contract"): number for number in range(1, 6)}
    losses = {Loss("a picture"): 1, **marked, Loss("a picture", "Our logo"): 2}
    assert loss_lines(losses) == (
        "a picture",
        "2 × a picture: “Our logo”",
        "15 × highlighting: “clause 1 of the contract”, “clause 2 of the contract”, …",
    )
    long = [Loss("hidden text", f"{number} words " * 20) for number in range(4)]
    assert loss_lines(long) == ("4 × hidden text: “0 words 0 words 0 words 0 wor…”, …",)


def test_a_redline_says_of_many_losses_of_one_kind_on_which_side_they_are() -> None:
    both = [Loss("highlighting", f"word {number}") for number in range(5)]
    old = [Loss("highlighting", f"old {number}") for number in range(4)]
    redline = compare(Document((), (*both, *old)), Document((), (*both, Loss("a picture"))))
    assert not_compared_lines(redline) == [
        "5 × highlighting: “word 0”, “word 1”, “word 2”, “word 3”, “word 4” (in both texts)",
        "4 × highlighting: “old 0”, “old 1”, “old 2”, “old 3” (in the old text)",
        "a picture (in the new text)",
    ]
    assert redline.verdict == "left-out-differs"
