"""Whether two words are one, with a slip of the pen in it."""


def is_nearly(word: str, other: str) -> bool:
    """Whether two words differ in a letter, or long ones in two."""
    if min(len(word), len(other)) < 3 or abs(len(word) - len(other)) > 2:
        return False
    if sorted(word) == sorted(other) and word[0] == other[0]:
        return True  # letters that are the wrong way round
    return _distance(word, other) <= (2 if min(len(word), len(other)) > 6 else 1)


def _distance(word: str, other: str) -> int:
    """Return how many letters have to be changed, put in or taken out to make one word of the other."""
    row = list(range(len(other) + 1))
    for at, letter in enumerate(word, 1):
        before, row[0] = row[0], at
        for place, sign in enumerate(other, 1):
            before, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, before + (letter != sign))
    return row[-1]
