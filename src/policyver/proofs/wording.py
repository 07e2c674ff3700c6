"""What the cover of a bundle says of its proof: which files are it, how to check them, and what they cannot show."""

from collections.abc import Iterator, Sequence

from policyver.forms import NOW, Form, is_since
from policyver.proofs.bundle import entry_name, text_name
from policyver.register.answer import Answer
from policyver.register.entries import AnyEntry
from policyver.register.register import Register
from policyver.render.page.cover import STAMP, Proof, Stamp

_DATES = "Dates are those that the register's keepers wrote down; a tag says itself when it was recorded."
_EVERY_COPY = (
    "Whoever holds every copy of a register can write all of it anew. Compare its last entry with another copy."
)
_NO_ADVICE = "policyver gives no legal advice: what follows from a text is not its matter."
_OF_WHOM = (
    "Entries do not say whose statement it is, nor where to write to or to read it: the record does, as policyver.toml"
    " did."
)
_NOTHING_ELSE = (
    "Nothing else of the repository is here: no commits, no other texts, no other statement, no entry published later."
)
_CHAIN = (
    "The entries. Git names each by the SHA-1 of its bytes behind a short head: the first command prints these names."
    " The line Previous of an entry has the name of the one before it. Follow them from {last} back to the first entry,"
    " which has no such line:"
)
_NAMES = """for f in entries/*.txt; do (printf 'tag %s\\0' $(wc -c < "$f"); cat "$f") | sha1sum | sed "s|-|$f|"; done"""
_EARLIER_CHAIN = (
    "The entries. Git names each by the SHA-1 of its bytes behind a short head, and the line Previous of the next one"
    " has that name:"
)
_EARLIER_NAMES = """for f in entries/*.txt; do (printf 'tag %s\\0' $(wc -c < "$f"); cat "$f") | sha1sum; done"""
"""In the form of 0.5 and earlier: these commands print no names of files."""


def proof_by_entries(
    register: Register,
    recorded: Register,
    answer: Answer,
    signed: Sequence[AnyEntry],
    stamp: Stamp | None,
    withheld: Sequence[str],
    form: Form = NOW,
) -> Proof:
    """Return the proof of evidence/2: the entries as tag objects, and the texts that they name by their digests.

    `recorded` is the register as it was when the record of the answer was made, `signed` are the entries with a
    signature, `withheld` the object ids of entries that were published too late.
    """
    statement = answer.amended.version.statement
    text = answer.text or answer.amended.text()
    last, is_now = register.entries[-1], is_since(form, "0.6")
    with_text = answer.amended.entry_of_text(text.locale).name if is_now else answer.amended.text_entry
    chain = (_CHAIN.format(last=entry_name(last.name)), _NAMES) if is_now else (_EARLIER_CHAIN, _EARLIER_NAMES)
    commands: list[tuple[str, tuple[str, ...]]] = [
        *_WITH_POLICYVER,
        (
            "The text. Its digest is in the entry that it was written with, in the line Text-SHA256:",
            (
                f"sha256sum {text_name(statement, text.locale)}",
                f"grep -a ^Text-SHA256: {entry_name(with_text)}",
            ),
        ),
        (chain[0], (chain[1], "grep -a ^Previous: entries/*.txt")),
        ("The same with git:", ("git hash-object -t tag entries/*.txt",)),
        *_signatures(signed),
    ]
    if stamp is not None:
        commands.append(_stamp_command(entry_name(last.name)))
    return Proof(
        files=(
            ("entries/", "Each entry of the register that was published by then, as git keeps its tag."),
            *((f"record/{locale}/replaced.md", what) for locale, what in _replaced(recorded, answer)),
        ),
        commands=tuple(commands),
        limits=(
            _DATES,
            _EVERY_COPY,
            _OF_WHOM,
            _NOTHING_ELSE,
            _NO_ADVICE,
        ),
        by=recorded,
        gaps=tuple(_gaps(register, withheld)),
    )


def proof_by_history(register: Register, answer: Answer, signed: Sequence[AnyEntry], stamp: Stamp | None) -> Proof:
    """Return the proof of evidence/1: git's own objects, with all that they lead to."""
    statement, amended = answer.amended.version.statement, answer.amended
    text = answer.text or amended.text()
    is_source = text.locale == amended.version.texts[0].locale
    path = f"statements/{statement}.md" if is_source else f"statements/{statement}.{text.locale}.md"
    commands: list[tuple[str, tuple[str, ...]]] = [
        *_WITH_POLICYVER,
        (
            "With git alone. The line Previous of a tag names the tag object of the entry before it:",
            (
                "git init check",
                "git -C check fetch ../history.bundle 'refs/tags/*:refs/tags/*'",
                "git -C check for-each-ref refs/tags",
                f"git -C check cat-file tag {amended.entry.tag}",
                f"git -C check show {text.commit}:{path} | sha256sum",
            ),
        ),
    ]
    if signed:
        tags = " ".join(entry.tag for entry in signed)
        about = "The signatures with git. SIGNERS lists who may sign, with their keys (ssh-keygen(1)); ask for it:"
        commands.append((about, (f'git -C check -c gpg.ssh.allowedSignersFile="$PWD/SIGNERS" verify-tag {tags}',)))
    if stamp is not None:
        about, (check,) = _stamp_command("last-entry")
        commands.append((about, (f"git -C check cat-file tag {register.head} > last-entry", check)))
    return Proof(
        files=(
            ("history.bundle", "The tags and commits behind it, for git."),
            ("policyver.toml", "How the register is kept: whose it is, which statements, which time zone."),
        ),
        commands=tuple(commands),
        limits=(_DATES, _EVERY_COPY, _NO_ADVICE),
        by=register,
    )


_WITH_POLICYVER = (
    ("With policyver, on a machine that has no repository:", ("policyver verify FILE.zip",)),
    ("The files against their digests, in the unpacked folder:", ("sha256sum --check SHA256SUMS",)),
)


def _replaced(register: Register, answer: Answer) -> Iterator[tuple[str, str]]:
    """Yield each language with a redline, and what the text is that it is made from."""
    for locale in answer.amended.locales:
        if replaced := register.text_replaced(answer.amended, locale):
            yield locale, f"The text of {replaced.version.name}, from which the redline was made."


def _gaps(register: Register, withheld: Sequence[str]) -> Iterator[str]:
    for object_id in withheld:
        after = next(entry.name for entry in register.entries if entry.previous == object_id)
        yield (
            f"An entry before {after} was published later, and is not here: its tag is {object_id}. Without it nobody"
            f" can see what {after} follows."
        )


def _signatures(signed: Sequence[AnyEntry]) -> Iterator[tuple[str, tuple[str, ...]]]:
    if not signed:
        return
    names = " ".join(entry_name(entry.name) for entry in signed)
    check = (
        f'for f in {names}; do git -C check -c gpg.ssh.allowedSignersFile="$PWD/SIGNERS" verify-tag $(git -C check'
        ' hash-object -w -t tag "$PWD/$f"); done'
    )
    about = "The signatures with git. SIGNERS lists who may sign, with their keys (ssh-keygen(1)); ask for it:"
    yield about, ("git init check", check)


def _stamp_command(entry: str) -> tuple[str, tuple[str]]:
    return (
        "The time stamp with OpenSSL. AUTHORITY.pem is the certificate that the authority publishes:",
        (f"openssl ts -verify -data {entry} -in {STAMP} -CAfile AUTHORITY.pem",),
    )
