"""A repository can be anyone's: whatever it is set up to run, no command of policyver's runs it or reaches out."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli import hostile
from tests.cli.every_command import EVERY_COMMAND
from tests.cli.run import done, refused, run
from tests.cli.terminal import POLICYVER, process, program
from tests.store.place import Place

HOOKS = (
    "applypatch-msg pre-applypatch post-applypatch pre-commit pre-merge-commit prepare-commit-msg commit-msg"
    " post-commit pre-rebase post-checkout post-merge pre-push pre-receive update proc-receive post-receive post-update"
    " reference-transaction push-to-checkout pre-auto-gc post-rewrite sendemail-validate fsmonitor-watchman"
    " post-index-change"
).split()
SETTINGS = {
    "core.fsmonitor": "{canary}",
    "core.sshCommand": "{canary}",
    "core.gitProxy": "{canary}",
    "core.pager": "{canary}",
    "core.editor": "{canary}",
    "core.askPass": "{canary}",
    "core.alternateRefsCommand": "{canary}",
    "credential.helper": "!{canary}",
    "diff.external": "{canary}",
    "diff.law.textconv": "{canary}",
    "diff.law.command": "{canary}",
    "filter.law.clean": "{canary}",
    "filter.law.smudge": "{canary}",
    "filter.law.process": "{canary}",
    "filter.law.required": "true",
    "gpg.program": "{canary}",
    "gpg.openpgp.program": "{canary}",
    "gpg.x509.program": "{canary}",
    "gpg.ssh.program": "{canary}",
    "gpg.ssh.defaultKeyCommand": "{canary}",
    "remote.origin.url": "ext::{canary}",
    "remote.origin.promisor": "true",
    "remote.origin.partialclonefilter": "blob:none",
    "remote.origin.uploadpack": "{canary}",
    "extensions.partialClone": "origin",
    "log.showSignature": "true",
    "remote.origin.receivepack": "{canary}",
    "remote.foreign.url": "{canary}",
    "remote.foreign.vcs": "ext",
    "remote.other.url": "https://example.com/x.git",
    "remote.here.url": "{folder}/clone.git",
    "remote.here.uploadpack": "{canary}",
    "remote.here.receivepack": "{canary}",
    "url.ext::{canary} .insteadOf": "https://example.com/",
    "protocol.allow": "always",
    "protocol.ext.allow": "always",
    "alias.fsck": "!{canary}",
    "alias.cat-file": "!{canary}",
    "pager.tag": "{canary}",
    "pager.for-each-ref": "{canary}",
    "sequence.editor": "{canary}",
    "interactive.diffFilter": "{canary}",
    "merge.law.driver": "{canary}",
    "trailer.policyver.command": "{canary}",
    "trailer.policyver.cmd": "{canary}",
    "gc.recentObjectsHook": "{canary}",
    "uploadpack.packObjectsHook": "{canary}",
    "credential.https://example.com.helper": "!{canary}",
    "submodule.x.update": "!{canary}",
    "init.templateDir": "{folder}/template",
    "include.path": "{folder}/included",
    "extensions.worktreeConfig": "true",
}
INCLUDED = """\
[filter ""]
	clean = {canary}
	smudge = {canary}
	required = true
[filter "in.cluded"]
	clean = {canary}
	process = {canary}
[diff ""]
	textconv = {canary}
[core]
	hooksPath = {folder}/template/hooks
"""
SIGNATURES = {
    "PGP SIGNATURE": "-----BEGIN PGP SIGNATURE-----\n\nAAAA\n-----END PGP SIGNATURE-----\n",
    "SSH SIGNATURE": "-----BEGIN SSH SIGNATURE-----\nU1NIU0lHAAAAAQ==\n-----END SSH SIGNATURE-----\n",
    "SIGNED MESSAGE": "-----BEGIN SIGNED MESSAGE-----\nAAAA\n-----END SIGNED MESSAGE-----\n",
}


def set_up(place: Place, machine: Path) -> Path:
    """Let everything in a repository that git could run be one program. Return the file that it would leave."""
    trace = machine / "it-ran"
    canary = program(machine / "bin", "canary", f'echo "$0 $@" >> "{trace}"\n')
    attributes = "*.md filter=law diff=law merge=law\n*.toml filter= diff=\n*.txt filter=in.cluded\n"
    place.write(".git/info/attributes", attributes)
    place.write(".gitattributes", attributes)
    place.write("letter.txt", "Privacy Statement\n\nWe keep your data for 90 days.\n")
    place.git("clone", "--quiet", "--bare", ".", str(machine / "clone.git"))
    (machine / "template").mkdir()
    for folder in (place.root / ".git", machine / "template", machine / "clone.git"):
        for hook in HOOKS:
            program(folder / "hooks", hook, f'echo {hook} >> "{trace}"\n')
    for file in (machine / "included", place.root / ".git" / "config.worktree"):
        file.write_text(INCLUDED.format(canary=canary, folder=machine))
    for key, value in SETTINGS.items():
        place.git("config", key.format(canary=canary), value.format(canary=canary, folder=machine))
    trace.unlink(missing_ok=True)
    return trace


def test_git_itself_would_run_them(two: Place, machine: Path) -> None:
    """The canary is worth something only if it sings."""
    trace = set_up(two, machine)
    two.git("config", "--unset", "filter.law.process")
    for arguments in (["add", "letter.txt", ".gitattributes"], ["commit", "-m", "x"], ["diff", "v1", "v2"], ["fetch"]):
        subprocess.run(["git", *arguments], cwd=two.root, capture_output=True, check=False)
        assert trace.exists(), arguments
        trace.unlink()


QUICK = {"list", "show v1", "diff v1 v2", "check", "verify", "import letter.txt --force", "share", "share foreign"}
COMMANDS = [
    pytest.param(command, marks=[] if command in QUICK or "--yes" in command else pytest.mark.large)
    for command in (*EVERY_COMMAND, "share foreign", "share other", "share here")
]


@pytest.mark.parametrize("command", COMMANDS)
def test_no_command_runs_what_a_repository_names(two: Place, machine: Path, command: str) -> None:
    two.draft("# Privacy Statement\n\nWe keep your data for 90 days.\n")
    hostile.in_files(two)
    trace = set_up(two, machine)
    outcome = run(two, *command.split())
    assert outcome.code in (0, 1, 2), outcome
    assert not trace.exists(), trace.read_text()


@pytest.mark.parametrize("kind", SIGNATURES)
def test_no_signature_runs_what_a_repository_names(two: Place, machine: Path, kind: str) -> None:
    signed = two.git("cat-file", "tag", "v2") + "\n" + SIGNATURES[kind]
    made = two.git("hash-object", "-t", "tag", "-w", "--stdin", stdin=signed)
    two.git("update-ref", "refs/tags/v2", made)
    trace = set_up(two, machine)
    assert run(two, "verify").code in (0, 1)
    assert not trace.exists(), trace.read_text()


def test_a_folder_laid_out_like_a_repository_is_refused(two: Place, machine: Path) -> None:
    trace = machine / "it-ran"
    canary = program(machine / "bin", "canary", f'touch "{trace}"\n')
    inner = two.root / "statements" / "assets"
    for folder in ("objects", "refs"):
        (inner / folder).mkdir(parents=True)
    (inner / "HEAD").write_text("ref: refs/heads/main\n")
    (inner / "config").write_text(f'[core]\n\tbare = false\n\tworktree = "{two.root}"\n\tfsmonitor = "{canary}"\n')
    refusal = refused(Place(inner), "list")
    assert "is a bare git repository, or laid out like one." in refusal
    assert not trace.exists()


def partial_clone(place: Place, machine: Path, what: str = "blob:none") -> Place:
    place.git("config", "uploadpack.allowFilter", "true")
    clone = machine.parent / "partial"
    place.git("clone", "--quiet", f"--filter={what}", "--no-checkout", place.root.as_uri(), str(clone))
    partial = Place(clone)
    partial.git("config", "remote.origin.url", (machine / "gone").as_uri())
    partial.write("policyver.toml", (place.root / "policyver.toml").read_bytes())
    return partial


@pytest.mark.parametrize("what", ["blob:none", "tree:0", "blob:limit=10"])
def test_a_partial_clone_is_named_as_one_and_not_called_changed(two: Place, machine: Path, what: str) -> None:
    partial = partial_clone(two, machine, what)
    outcome = run(partial, "verify")
    assert outcome.code == 1, "nobody knows whether a text was changed that is not here"
    assert "NOT COMPARED privacy-statement, v1: statements/privacy-statement.md in commit" in outcome.out
    assert outcome.out.count("is not here: this is a partial clone, made with --filter.") == 2
    assert "FOUND" not in outcome.out
    assert "Found nothing that was changed in what is here. That is not all: see NOT COMPARED.\n" in outcome.out
    answer = run(partial, "verify", "--format", "json").json
    assert (answer["verdict"], answer["texts"], answer["findings"]) == ("incomplete", 0, [])
    assert "git fetch --refetch" in refused(partial, "show", "v1")


def test_a_record_in_a_partial_clone_is_checked_as_far_as_it_can_be(all_archived: Place, machine: Path) -> None:
    all_archived.commit("Records")
    partial = partial_clone(all_archived, machine)
    shutil.copytree(all_archived.root / "records", partial.root / "records")
    (partial.root / "records/privacy-statement/v2/bagit.txt").unlink()
    answer = run(partial, "verify", "--format", "json").json
    assert [finding["code"] for finding in answer["findings"]] == ["record-broken"]
    assert "record-not-compared" in [remark["code"] for remark in answer["remarks"]]


def test_a_text_of_gigabytes_is_not_read(two: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("policyver.store.git.MOST_BYTES", 10)
    assert "policyver reads 10 at most." in refused(two, "show", "v1")


def test_git_that_is_not_where_it_is_said_to_be_is_an_expected_error(
    two: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("git.Git.GIT_PYTHON_GIT_EXECUTABLE", "/nowhere/git")
    assert "Git is not installed, or not on the PATH." in refused(two, "list")


@pytest.mark.parametrize("key", ["protocol.file.allow", "protocol.allow"])
@pytest.mark.parametrize("how", ["configuration", "environment", "file alone"])
def test_a_bundle_is_good_whatever_git_allows(
    elsewhere: Place, monkeypatch: pytest.MonkeyPatch, packed_once: Path, key: str, how: str
) -> None:
    from tests.test_earlier import EARLIER

    if how == "environment":
        for name, value in {"COUNT": "1", "KEY_0": key, "VALUE_0": "never"}.items():
            monkeypatch.setenv(f"GIT_CONFIG_{name}", value)
    else:
        elsewhere.git("config", "--global", key, "never")
    if how == "configuration":
        monkeypatch.setenv("GIT_ALLOW_PROTOCOL", "https")
    for bundle in (EARLIER / "evidence.zip", packed_once):
        done(elsewhere, "verify", str(bundle))


NOT_GIT: dict[str, Callable[[Path], Path]] = {
    "nowhere": lambda machine: machine / "nowhere" / "git",
    "a-folder": lambda machine: machine,
    "no-program": lambda machine: machine / "gitconfig",
    "another-program": lambda _: Path("/bin/false"),
}


@pytest.mark.parametrize(
    ("command", "kind", "refresh"),
    [
        *(("list", kind, "") for kind in NOT_GIT),
        ("list", "nowhere", "raise"),
        ("verify", "nowhere", "nonsense"),
        ("init --organization Example", "nowhere", ""),
    ],
)
def test_a_setting_of_gitpythons_that_points_nowhere_is_an_expected_error(
    two: Place, machine: Path, command: str, kind: str, refresh: str
) -> None:
    changes = {"GIT_PYTHON_REFRESH": refresh} if refresh else {}
    executable = NOT_GIT[kind](machine)
    outcome = process(two, *POLICYVER, *command.split(), GIT_PYTHON_GIT_EXECUTABLE=str(executable), **changes)
    assert outcome.returncode == 2, outcome
    assert "Traceback" not in outcome.stderr
    assert outcome.stderr.splitlines()[-1].startswith("  "), "what to do next"
