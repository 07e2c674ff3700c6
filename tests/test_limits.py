"""What comes from strangers is read within limits, and beyond them refused by name, with what to do.

docs/security.md has each limit in its table; a test here says that both agree.
"""

import os
import re
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from policyver import config, files
from policyver.document import text
from policyver.document.reading import read_import
from policyver.document.text import canonical_text
from policyver.document.web import encoding
from policyver.errors import BadArgument, BadConfig, BadText
from tests.cli.run import refused
from tests.store.place import Place

ROOT = Path(__file__).parent.parent
LIMITS = {
    "a file that is read": [files.MOST_BYTES],
    "`policyver.toml`": [config._LONGEST, config._MOST_DOTS],
    "a text, Markdown or plain": [text.MOST_BYTES],
    "a web page": [encoding.MOST_BYTES],
}


def documented() -> dict[str, str]:
    """Return the table of docs/security.md."""
    table = (ROOT / "docs/security.md").read_text().partition("## Limits")[2]
    return {row[1].strip(): row[2] for line in table.splitlines() if len(row := line.split("|")) == 4}


@pytest.mark.parametrize("what", LIMITS)
def test_the_table_in_the_docs_says_the_same(what: str) -> None:
    numbers = [int(number.replace(",", "")) for number in re.findall(r"[0-9][0-9,]*", documented()[what])]
    assert numbers == LIMITS[what]


def quick(do: Callable[[], object], seconds: float = 5) -> None:
    """Do something that takes far less time than that, unless its time grows by the square of what is read."""
    before = time.process_time()
    do()
    assert time.process_time() - before < seconds


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="the system has no such device")
def test_a_file_without_end_is_not_read_to_its_end() -> None:
    with pytest.raises(BadArgument, match=r"/dev/zero has more than 1,000 bytes, which policyver reads at most\."):
        files.read_file(Path("/dev/zero"), most=1_000)


@pytest.mark.skipif(os.name != "posix", reason="the system has no such pipes")
def test_a_pipe_is_read(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    threading.Thread(target=pipe.write_bytes, args=(b"text",)).start()
    assert files.read_file(pipe) == b"text"


def test_a_draft_that_is_too_long_is_not_cut(store: Place) -> None:
    store.draft(b"words " * 3_400_000)
    message = refused(store, "cut", "--effective", "2026-09-01", "--summary", "Longer.")
    assert "statements/privacy-statement.md has 20,400,000 bytes, and policyver reads texts of 20,000,000" in message


@pytest.mark.parametrize("name", ["x.md", "x.txt"])
def test_a_text_that_is_too_long_is_refused(name: str) -> None:
    with pytest.raises(BadText, match="20,000,000 at most"):
        read_import(b"words " * 3_400_000, name)
    with pytest.raises(BadText, match="20,000,000 at most"):
        canonical_text(b"words " * 3_400_000, name)


def test_a_page_that_is_too_long_is_refused() -> None:
    with pytest.raises(BadText, match="50,000,000 at most"):
        read_import(b"words " * 8_400_000, "x.html")


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("a = 1\n" * 17_000, "more than 100,000 characters"),
        ("a." * 101 + "a = 1", "a line of more than 100 full stops"),
        ("[" + "a." * 40_000 + "a]", "a line of more than 100 full stops"),
        ("a = " + "1" * 20_000, "a number that is too long"),
        ("a = " + "[" * 50_000, "nested too deeply"),
        ("a = " + "{a = " * 15_000, "nested too deeply"),
    ],
)
def test_a_configuration_is_read_in_time(written: str, says: str) -> None:
    def read() -> None:
        with pytest.raises(BadConfig, match=says):
            config.parse_config(written)

    quick(read)


def test_a_configuration_of_hundreds_of_statements_is_read() -> None:
    head = '[policyver]\norganization = "A"\n'
    table = '[statements.n{}]\ntitle = "A"\nsource-locale = "en"\n'
    quick(lambda: config.parse_config(head + "".join(table.format(number) for number in range(600))))
