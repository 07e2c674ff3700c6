"""The comments of a Word file that came in: printed, and as a file."""

from collections.abc import Iterator, Sequence

from policyver.cli.output import say
from policyver.document.word.comments import Comment


def echo_comments(comments: Sequence[Comment]) -> None:
    """Print the comments of a file."""
    if comments:
        say(f"Comments: {len(comments)}")
    for comment in comments:
        say(f"  {_heading(comment)}:")
        for line in comment.text.splitlines():
            say(f"    {line}")


def comments_file(comments: Sequence[Comment], name: str) -> str:
    """Return comments as Markdown, one after the other."""
    from policyver.document.markdown.writing import escaped

    parts = [f"# Comments in {escaped(name)}\n"]
    for comment in comments:
        parts.append(f"{escaped(_heading(comment))}:\n")
        parts += [f"> {escaped(line)}\n>" for line in comment.text.splitlines()]
        parts[-1] = parts[-1].removesuffix(">")
    return "\n".join(parts)


def _heading(comment: Comment) -> str:
    return ", ".join(_parts(comment))


def _parts(comment: Comment) -> Iterator[str]:
    yield comment.author
    if comment.moment is not None:
        yield comment.moment.date().isoformat()
    if comment.place:
        yield f"under “{comment.place}”"
    if comment.quoted:
        yield f"on “{comment.quoted}”"
