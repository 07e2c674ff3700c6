"""The figures that every tool's redline is counted by."""

from benchmarks.redline import Op, Piece, Redline, figures, words


def put_back(*pieces: tuple[Op, str]) -> int:
    """Count the words put back in a redline of these pieces."""
    redline = Redline([Piece(op, text) for op, text in pieces])
    old, new = ("".join(text for op, text in pieces if op != other) for other in ("insert", "delete"))
    return figures(redline, words(old), words(new)).put_back


def test_a_sentence_that_is_struck_and_inserted_again_is_put_back() -> None:
    assert put_back(("delete", "We keep your orders. "), ("insert", "As law asks, we keep your orders. ")) == 3


def test_words_go_back_to_a_place_over_a_few_that_stay() -> None:
    assert put_back(("insert", "in our shop we "), ("equal", "sell "), ("delete", "in our shop ")) == 3
    far = " and it is the only thing that we do there "
    assert put_back(("insert", "in our shop we "), ("equal", far), ("delete", "in our shop ")) == 0


def test_a_word_here_and_there_is_not_put_back() -> None:
    assert put_back(("delete", "We keep the orders of the week. "), ("insert", "The law is the law of land. ")) == 0


def test_words_that_a_change_alone_makes_neighbours_are_not_put_back() -> None:
    assert put_back(("delete", "in our "), ("equal", "shop "), ("delete", "now "), ("insert", "in our now ")) == 0


def test_nine_characters_are_as_three_words() -> None:
    assert put_back(("delete", "お客様の情報を保護します"), ("insert", "お客様の情報を第三者へ")) == 0
    assert put_back(("delete", "お客様の個人情報を保護します"), ("insert", "この個人情報を保護します")) == 11
