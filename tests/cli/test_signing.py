"""docs/signing.md is typed as it is; and where git cannot sign, the message says how it can."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.run import done, run
from tests.store.place import Place

DOC = Path(__file__).parents[2] / "docs" / "signing.md"
CUT = ("cut", "--effective", "2026-08-01", "--summary", "Longer.")
pytestmark = pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="there is no ssh-keygen to sign with")


def blocks() -> list[str]:
    return re.findall(r"^```sh\n(.*?)^```$", DOC.read_text(), re.MULTILINE | re.DOTALL)


def typed(place: Place, lines: str) -> str:
    """Type lines into a shell without a terminal, with no pass phrase. Gives all that they wrote."""
    end = subprocess.run(
        ["sh", "-e", "-c", lines], cwd=place.root, input="\n\n", capture_output=True, text=True, start_new_session=True,
        check=False, env={name: value for name, value in os.environ.items() if name != "SSH_AUTH_SOCK"},
    )  # fmt: skip
    assert end.returncode == 0, end.stderr
    return end.stdout + end.stderr


@pytest.fixture
def changed(two: Place, monkeypatch: pytest.MonkeyPatch) -> Place:
    """A store with a draft that may be cut, on a machine where gpg has no keys."""
    monkeypatch.setenv("GNUPGHOME", str(two.root.parent / "no keys"))
    monkeypatch.delenv("SSH_AUTH_SOCK", raising=False)
    two.draft("# Privacy Statement\n\nWe keep your data for 90 days.\n")
    return two


def test_what_the_page_says_is_typed_and_the_next_version_is_signed(changed: Place) -> None:
    *set_up, trial = blocks()
    for block in set_up:
        typed(changed, block)
    assert 'Good "git" signature for editor@example.com' in typed(changed, trial)
    assert changed.git("tag", "--list", "try") == ""
    done(changed, *CUT)
    assert "-----BEGIN SSH SIGNATURE-----" in changed.tag_message("v3")
    codes = {remark["code"] for remark in run(changed, "verify", "--format", "json").json["remarks"]}
    assert not codes & {"newest-unsigned", "signature-unchecked", "signature-of-a-stranger"}


@pytest.mark.parametrize(
    "settings",
    [
        "tag.gpgSign=true",
        "commit.gpgSign=true",
        "tag.forceSignAnnotated=true",
        "tag.gpgSign=true gpg.format=ssh",
        "tag.gpgSign=true gpg.format=ssh user.signingKey=/nowhere/id.pub",
        "tag.gpgSign=true gpg.program=/nowhere/gpg",
        "",
    ],
)
def test_where_git_cannot_sign_the_message_says_how_it_can(changed: Place, settings: str) -> None:
    for setting in settings.split():
        name, _, value = setting.partition("=")
        changed.git("config", *([] if "Sign=" in setting or "Annotated" in setting else ["--global"]), name, value)
    cut = (*CUT, *([] if settings else ["--sign"]))
    outcome = run(changed, *cut)
    assert (outcome.code, outcome.out, changed.git("tag", "--list", "v3")) == (2, "", ""), outcome
    assert "docs/signing.md" in outcome.err
    typed(changed, "\n".join(line for line in outcome.err.splitlines() if line.startswith(" " * 8)))
    done(changed, *cut)
    signed = changed.git(
        "cat-file", "commit" if "commit" in settings else "tag", "HEAD" if "commit" in settings else "v3"
    )
    assert "-----BEGIN SSH SIGNATURE-----" in signed


def test_a_refusal_for_another_reason_says_nothing_of_keys(changed: Place) -> None:
    (changed.root / ".git" / "index.lock").touch()
    assert "signing" not in run(changed, *CUT).err
