"""Word files (Office Open XML, ECMA-376) -> a document, with what counsel changed in it and remarked on it."""

from policyver.document.word.comments import Comment
from policyver.document.word.reading import Word, read_word

__all__ = ["Comment", "Word", "read_word"]
