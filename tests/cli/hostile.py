"""Content by which somebody could write to the terminal of whoever looks at it: in all that policyver reads."""

import json
import re
from collections.abc import Callable
from pathlib import Path

from tests.proofs.bundles import claim, files, resealed
from tests.proofs.rebagged import RECORDS, Json, rebag
from tests.store.place import Place
from tests.word.making import WHO, word_file

Poison = Callable[[Place], None]
EVIL = "\x1b[8mhidden\x1b[0m \x1b]52;c;ZXZpbA==\x07 \x1b]0;title\x07 \x9b2J \u202e03\u202c \rover \x08\x7f\x0b\x0c"
LINE = EVIL.replace("\r", "").replace("\x0b", "").replace("\x0c", "")
"""What can be in a line."""

PRINTED = "\u202e03\u202c \x9b2J"
"""What can be in a name of git's and in XML, which refuse some controls."""

OWN_COLOURS = re.compile(r"\x1b\[[0-9;]*m|\r?\x1b\[[0-9]*[KA]|\x1b\[\?25[lh]")
"""Of policyver's own: colours, and a progress bar that writes over itself and hides the cursor meanwhile."""

RAW = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def raw(text: str) -> list[str]:
    """Return the controls in what was printed, but for the line ends of a terminal."""
    return RAW.findall(text.replace("\r\n", "\n"))


def put(place: Place, tag: str, content: str) -> None:
    """Write a tag, whatever it says."""
    made = place.git("hash-object", "-t", "tag", "-w", "--literally", "--stdin", stdin=content)
    place.git("update-ref", f"refs/tags/{tag}", made)


def forge(place: Place, tag: str, *changes: tuple[str, str]) -> None:
    content = place.git("cat-file", "tag", tag) + "\n"
    for old, new in changes:
        assert old in content, (old, content)
        content = content.replace(old, new)
    put(place, tag, content)


def in_texts(place: Place) -> None:
    text = f"# Privacy {LINE} Statement\n\nWe keep {LINE} your data for 60 days.\n"
    place.draft(text)
    place.write("statements/privacy-statement.de.md", text)


def in_files(place: Place) -> None:
    """Files to be compared and taken in, with names like their content."""
    text = f"# Privacy Statement\n\nWe keep {LINE} your data for 30 days. [x](https://example.com/{PRINTED})\n"
    page = (
        "<h1>Privacy &#27;[8m</h1><p>We &#27;[8mnever&#27;[0m keep &#155; your <b>data</b>.</p><iframe src='&#27;[8m'>"
    )
    who = WHO.replace("Counsel", f"Counsel {PRINTED}")
    word = f"<w:p><w:ins {who}><w:r><w:t>We keep {PRINTED} your data.</w:t></w:r></w:ins></w:p>"
    for name in ("evil", f"n{EVIL}"):
        place.write(f"{name}.md", text)
        place.write(f"{name}.txt", text)
        place.write(f"{name}.html", page)
        place.write(f"{name}.docx", word_file(word))
    place.write("letter.txt", text)


def in_tags(place: Place) -> None:
    """Whatever an entry says for people, and who made it."""
    forge(
        place,
        "v2",
        ("We keep data longer.", f"We keep {LINE} data longer."),
        ("tagger A. Editor", f"tagger A. {LINE} Editor"),
        ("Approved-By: Zoë C.", f"Approved-By: Zoë {LINE} C."),
    )


def in_trailers(place: Place) -> None:
    """What an entry says for programs: each in an entry of its own."""
    content = place.git("cat-file", "tag", "v2") + "\n"
    keys = ("Statement", "Effective-Date", "Published-Date", "Materiality", "Text-SHA256", "Previous", "Policyver")
    for number, key in enumerate(keys, 3):
        said = re.sub(rf"^({key}: .*)$", rf"\g<1>{LINE}", content.replace(" v2\n", f" v{number}\n"), flags=re.MULTILINE)
        put(place, f"v{number}", said)
    put(place, f"{PRINTED.replace(' ', '')}/v1", content.replace("privacy-statement", f"privacy-statement{LINE}"))


def in_git(place: Place) -> None:
    """Names of branches, authors of commits, paths of lists."""
    branch = f"main{PRINTED.replace(' ', '')}"
    place.git("config", "user.name", f"A. {PRINTED} Editor")
    place.git("config", "gpg.ssh.allowedSignersFile", f"/nowhere/{LINE}")
    place.git("checkout", "--quiet", "-b", branch)
    place.git("add", "--all")
    place.git("commit", "--quiet", "--allow-empty", "-m", f"Evil {PRINTED}\n\nPolicyver-Entry: privacy-statement/v9\n")


def in_config(place: Place) -> None:
    escaped = json.dumps(PRINTED)[1:-1]
    place.configure("Example Networks, Inc.", f"Example {escaped}")
    place.configure('title = "Privacy Statement"', f'title = "Privacy {escaped} Statement"')
    place.configure("https://example.com/privacy", f"https://example.com/{escaped}")


def in_config_controls(place: Place) -> None:
    place.configure("Example Networks, Inc.", "Example " + json.dumps(EVIL)[1:-1].replace("\\u007f", "\\u001b"))


def in_records(place: Place) -> None:
    """Names of folders and files in records, and what their record.json and bag-info.txt say."""

    def edit(record: Json) -> None:
        record["rendered_by"]["policyver"] = f"9 {EVIL}"
        record[f"more {EVIL}"] = "1"

    rebag(place, "v2", {"en/statement.html": b"<p>Something else &#27;[8m\x1b[8m</p>"}, edit)
    place.write(f"{RECORDS}/v1/data/en/{EVIL}.txt", "more")
    for folder in (f"{RECORDS}/v7{EVIL}", f"records/{EVIL}", f"{RECORDS}/v1{EVIL}"):
        place.write(f"{folder}/bagit.txt", "BagIt")


POISONS: tuple[Poison, ...] = (
    in_texts,
    in_files,
    in_tags,
    in_trailers,
    in_git,
    in_config,
    in_config_controls,
    in_records,
)


def bundles(file: Path) -> list[Path]:
    """Return bundles whose fields, entries, pages and names of files have controls in them."""
    whole = files(file)
    answer = json.loads(whole["evidence.json"])["answer"]
    evil_answer = {**answer, "version": {**answer["version"], "summary": EVIL, "approved_by": [EVIL]}}
    record = json.loads(whole["record/record.json"])
    record["rendered_by"]["policyver"], record["title"], record[EVIL] = EVIL, EVIL, EVIL
    variants: list[dict[str, bytes | None]] = [
        {"evidence.json": claim(file, **{key: EVIL})}
        for key in ("organization", "policyver", "contact", "head", "schema")
    ]
    variants += [
        {"evidence.json": claim(file, withheld=[EVIL])},
        {"evidence.json": claim(file, withheld=[PRINTED])},
        {"evidence.json": claim(file, policyver=f"9{PRINTED}"), "README.txt": b"Other words " + EVIL.encode()},
        {"evidence.json": claim(file, timestamp={"moment": "2026-01-01T00:00:00+00:00", "authority": PRINTED})},
        {"evidence.json": claim(file, answer=evil_answer)},
        {"evidence.json": claim(file, **{EVIL: "1"}, policyver="9")},
        {"evidence.json": EVIL.encode()},
        {"entries/v2.txt": whole["entries/v2.txt"].replace(b"We keep data longer.", EVIL.encode())},
        {"entries/v2.txt": whole["entries/v2.txt"].replace(b"Previous: ", b"Previous: " + LINE.encode())},
        {f"entries/{PRINTED}.txt": whole["entries/v2.txt"]},
        {f"{PRINTED}.txt": b"more"},
        {f"{EVIL}.txt": b"more"},
        {"record/record.json": json.dumps(record).encode()},
        {"record/en/statement.html": b"<p>Something else &#27;[8m\x1b[8m</p>"},
        {"timestamp.tsr": EVIL.encode()},
    ]
    return [
        Path(resealed(file, changed).rename(file.with_name(f"evil-{number}.zip")))
        for number, changed in enumerate(variants)
    ]
