"""What a message of policyver's says to type next, taken out of its words as a reader takes it."""

import re
import shlex
from collections.abc import Iterator, Mapping, Sequence

_BEFORE = r"(?<!Usage: )(?:(?<=: )|(?<=then )|(?<=, and )|(?<=from )|(?<= {8})|(?<=\n  ))"
_BEGINNING = re.compile(rf"{_BEFORE}(?:policyver|git|mv) (?=\S)")
# A quoted text, which may hold anything, or a letter, as long as the sentence does not go on without the command.
_PIECE = re.compile(r'"[^"\n]*"|(?!\n|  #|[,;] |[,;.]?$|\. |\.\n)[^"]', re.M)
_OPTION = re.compile(
    r"--[a-z][a-z-]+(?:[= ](?:\"[^\"]*\"|\d{4}-\d\d-\d\d|[a-z]{2}(?:-[A-Z]{2})?(?=\n|$)|https?://[^\s,]+|[a-z][a-z-]*=\"[^\"]*\"))?"
)
_MEANT = re.compile(r"Did you mean ([^\s?]+)\?")
_WRONG = re.compile(r"'([^']+)'|(?:Cannot read|There is no day|There is no) (\S+?)[.:](?:\s|$)")
_PLACEHOLDER = re.compile(r"…|\b[A-Z]{3,}(?:-[A-Z]+)*\b")
_SAME_OPTIONS = ", with the same options"


def commands(message: str) -> list[str]:
    """Return the commands that a message names: each stands behind a colon, and ends with its line or sentence."""
    return list(_commands(message))


def _commands(message: str) -> Iterator[str]:
    for beginning in _BEGINNING.finditer(message):
        at = beginning.end()
        while piece := _PIECE.match(message, at):
            at = piece.end()
        same = message.startswith(_SAME_OPTIONS, at)
        yield message[beginning.start() : at].strip() + (_SAME_OPTIONS if same else "")


def chosen_command(named: Sequence[str], word: str, fill: Mapping[str, str], refused: str) -> str:
    """Return the first of the commands that messages named with `word` in it, with its placeholders filled in.

    `refused` is the command that was refused: its options are those of "the same options".
    """
    choice = [command for command in named if word in command]
    assert choice, f"no command with {word!r} in it is among {named}"
    command, same, _ = choice[0].partition(_SAME_OPTIONS)
    for name, value in fill.items():
        assert name in command, f"{command!r} asks for no {name}"
        command = command.replace(f'"{name}"', shlex.quote(value)).replace(name, shlex.quote(value))
    assert not (left := _PLACEHOLDER.findall(command)), f"{command!r} still asks for {left}"
    if same:
        words = shlex.split(refused)
        first = next((index for index, one in enumerate(words) if one.startswith("--")), len(words))
        command = f"{command} {shlex.join(words[first:])}"
    return command


def with_option(message: str, option: str, value: str, refused: str) -> str:
    """Return the refused command with an option that the message names. `value` replaces `…`, or a placeholder."""
    named = [one for one in _OPTION.findall(message) if re.match(rf"{option}(?![a-z-])", one)]
    assert named, f"{option} is not named:\n{message}"
    words = shlex.split(named[0].replace("…", value))
    if len(words) == 1 and value:
        words.append(value)
    assert words[-1] != option or not value
    return shlex.join([*_without(shlex.split(refused), option), *words])


def without_option(message: str, option: str, refused: str) -> str:
    """Return the refused command without an option that the message says to leave out."""
    assert re.search(rf"{option}(?![a-z-])", message), f"{option} is not named:\n{message}"
    words = shlex.split(refused)
    assert option in words
    return shlex.join(_without(words, option))


def as_meant(message: str, refused: str) -> str:
    """Return the refused command with what the message asks for in place of what it quotes: Did you mean …?"""
    meant, wrong = _MEANT.search(message), _WRONG.search(message)
    assert meant, f"it asks for nothing:\n{message}"
    assert wrong, f"it names nothing that is wrong:\n{message}"
    mistyped = wrong[1] or wrong[2]
    words = shlex.split(refused)
    replaced = [word.replace(mistyped, meant[1]) for word in words]
    assert replaced != words, f"{mistyped!r} was not typed: {refused}"
    return shlex.join(replaced)


def _without(words: Sequence[str], option: str) -> list[str]:
    """Return a command without an option and, where it has one, its value."""
    if option not in words:
        return list(words)
    at = words.index(option)
    end = at + 2 if at + 1 < len(words) and not words[at + 1].startswith("--") else at + 1
    return [*words[:at], *words[end:]]
