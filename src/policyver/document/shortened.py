"""A long text -> its beginning, cut at the end of a word."""


def cut_at_word(text: str, most: int) -> str:
    """Return a text, or where it has more characters its first words and a sign that more follow.

    Half a word would look like another one. Some scripts have no spaces to cut at: of theirs, `most` characters remain.
    """
    if len(text) <= most:
        return text
    end = text.rfind(" ", 0, most)
    return f"{text[: end if end > 0 else most]} …"
