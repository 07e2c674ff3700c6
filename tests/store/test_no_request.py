"""No command makes a request, whatever a repository, a text or a bundle names: not even to find out an address."""

import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.cli import hostile
from tests.cli.every_command import EVERY_COMMAND, ONLINE
from tests.cli.terminal import POLICYVER, environment
from tests.proofs.bundles import files, resealed
from tests.store.place import DRAFT, Place
from tests.store.test_confinement import SIGNATURES, set_up
from tests.word.making import word_file

pytestmark = pytest.mark.large

ALONE = ("unshare", "--map-root-user", "--net", sys.executable, str(Path(__file__).with_name("alone.py")))
FAR = "198.51.100.7"
"""An address for examples (RFC 5737)."""

REMOTES = {
    "http": f"http://{FAR}/x.git",
    "https": "https://example.com/x.git",
    "ssh": f"ssh://git@{FAR}/x.git",
    "scp": "git@example.com:x.git",
    "git": f"git://{FAR}/x.git",
    "file": "file:///nowhere/x.git",
}
PAGE = """\
<html><head><base href="http://{far}/"><link rel="stylesheet" href="http://{far}/x.css">
<script src="http://{far}/x.js"></script><meta http-equiv="refresh" content="0;url=http://{far}/"></head>
<body style="background: url(http://{far}/b.png)"><h1>Privacy Statement</h1><p>We keep your data for 90 days.
<img src="http://{far}/x.png" srcset="//example.com/y.png 2x"><iframe src="http://{far}/"></iframe></p>
<object data="http://{far}/o"></object><video src="http://{far}/v"></video></body></html>
"""
TEXT = """\
# Privacy Statement

We keep your data for 90 days. ![A picture](http://{far}/x.png) [A link](http://{far}/y)

<img src="http://{far}/z.png" alt="Another"> <link rel="stylesheet" href="http://{far}/x.css">

<style>@import url(http://{far}/x.css); p {{ background: url(//example.com/x.png) }}</style>

<svg><image href="http://{far}/x.svg"/><use href="http://{far}/u.svg#a"/></svg>
"""


@dataclass(frozen=True, slots=True)
class Ran:
    status: int
    output: str
    packets: int


def alone(where: Place, commands: Sequence[Sequence[str]]) -> list[Ran]:
    done = subprocess.run(
        ALONE,
        cwd=where.root,
        input=json.dumps(commands),
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        pytest.skip(f"this machine makes no network apart: {done.stderr.strip()}")
    return [Ran(*result) for result in json.loads(done.stdout)]


@pytest.fixture(scope="module", autouse=True)
def _network_apart() -> None:
    if shutil.which("unshare") is None or shutil.which("ip") is None:
        pytest.skip("unshare or ip is not here")


def reaching_out(place: Place, machine: Path) -> Path:
    """Let everything in a store lead out of it. Return what a program that runs would leave."""
    place.draft(TEXT.format(far=FAR))
    hostile.in_files(place)
    place.write("evil.md", TEXT.format(far=FAR))
    place.write("evil.html", PAGE.format(far=FAR))
    place.write("evil.docx", word_file(
        '<w:p><w:hyperlink r:id="far"><w:r><w:t>We keep your data.</w:t></w:r></w:hyperlink></w:p>',
        {"far": f"http://{FAR}/x"},
    ))  # fmt: skip
    trace = set_up(place, machine)
    for name, url in REMOTES.items():
        place.git("config", f"remote.{name}.url", url)
        place.git("config", f"remote.{name}.promisor", "true")
        place.git("config", f"remote.{name}.tagOpt", "--tags")
    place.git("config", "http.proxy", f"http://{FAR}:3128")
    place.git("config", "fetch.bundleURI", f"http://{FAR}/x.bundle")
    place.git("config", "submodule.x.url", REMOTES["http"])
    place.write(".gitmodules", f'[submodule "x"]\n\tpath = x\n\turl = {REMOTES["http"]}\n')
    return trace


def test_what_is_sent_is_counted(two: Place) -> None:
    """The count is worth something only if each kind of request would be seen."""
    send = "import socket; s = socket.socket(socket.AF_INET, socket.SOCK_{}); s.connect_ex(('{}', 80)); s.send(b'x')"
    found = alone(two, [
        (sys.executable, "-c", send.format("STREAM", FAR)),
        (sys.executable, "-c", send.format("DGRAM", FAR)),
        (sys.executable, "-c", f"import socket; socket.create_connection(('{FAR}', 443))"),
        ("git", "ls-remote", REMOTES["http"]),
        ("git", "ls-remote", REMOTES["git"]),
        (sys.executable, "-c", "pass"),
    ])  # fmt: skip
    assert [ran.packets > 0 for ran in found] == [True] * 5 + [False]


def test_no_command_makes_a_request(archived: Place, machine: Path) -> None:
    trace = reaching_out(archived, machine)
    offline = [command for command in EVERY_COMMAND if command not in ONLINE]
    commands = [[*POLICYVER, *command.split()] for command in offline]
    for command, ran in zip(offline, alone(archived, commands), strict=True):
        assert ran.status in (0, 1, 2), (command, ran.output)
        assert ran.packets == 0, (command, ran.output)
    assert not trace.exists(), trace.read_text()


def test_no_command_asks_for_an_object_that_is_gone(archived: Place, machine: Path) -> None:
    """Git asks a remote that promised its objects for one that is missing, if it may."""
    reaching_out(archived, machine)
    for missing in (f"v1:{DRAFT}", "v1^{tree}"):
        name = archived.git("rev-parse", missing)
        (archived.root / ".git" / "objects" / name[:2] / name[2:]).unlink()
    commands = [[*POLICYVER, *command.split()] for command in ("list", "show v1", "diff v1 v2", "verify", "archive v1")]
    for ran in alone(archived, commands):
        assert ran.status in (0, 1, 2), ran.output
        assert ran.packets == 0, ran.output


@pytest.mark.parametrize("kind", SIGNATURES)
def test_no_signature_makes_a_request(two: Place, machine: Path, kind: str) -> None:
    """A signature says where its key, or the list of revoked certificates, can be had."""
    reaching_out(two, machine)
    signed = two.git("cat-file", "tag", "v2") + "\n" + SIGNATURES[kind]
    hostile.put(two, "v2", signed)
    (ran,) = alone(two, [[*POLICYVER, "verify"]])
    assert (ran.status, ran.packets) in ((0, 0), (1, 0)), ran.output


def test_no_bundle_makes_a_request(packed_once: Path, elsewhere: Place, machine: Path) -> None:
    file = Path(shutil.copy(packed_once, machine))
    page = PAGE.format(far=FAR).encode()
    changes: list[dict[str, bytes | None]] = [
        {},
        {"cover.html": page},
        {"record/en/statement.html": page},
        {"text/privacy-statement.en.md": TEXT.format(far=FAR).encode()},
        {"timestamp.tsr": files(file)["cover.pdf"]},
    ]
    commands = []
    for number, changed in enumerate(changes):
        bundle = resealed(file, changed).rename(machine / f"{number}.zip")
        commands += [[*POLICYVER, "verify", str(bundle), *deep] for deep in ((), ("--deep",))]
    for ran in alone(elsewhere, commands):
        assert ran.status in (0, 1, 2), ran.output
        assert ran.packets == 0, ran.output
