"""The workflow and the hook that the docs offer: their files can be read, and each of their commands does its work."""

import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from policyver.config import parse_config
from tests.cli.run import done
from tests.store.place import CONFIG, DRAFT, Place

ROOT = Path(__file__).parents[2]
WORKFLOW = ROOT / "docs/workflows/policyver.yml"
DOCS = (ROOT / "docs/review-in-github.md").read_text()
WRONG = "# Privacy Statement\n\nWe keep your data for 60 days.\n\nWrite to [TBD].\n"
GH = '#!/bin/sh\nprintf "%s\\n" "$@" > "$RUNNER_TEMP/typed"\ncp "$RUNNER_TEMP/comment.md" "$RUNNER_TEMP/posted.md"\n'


def workflow() -> Any:  # noqa: ANN401  a test knows the shape it asks for
    return yaml.safe_load(WORKFLOW.read_text())


def steps() -> dict[str, dict[str, Any]]:
    return {step["name"]: step for step in workflow()["jobs"]["review"]["steps"] if "name" in step}


@pytest.fixture
def pulled(one: Place, tmp_path: Path) -> Place:
    """What GitHub checks out of a pull request: the merge of a branch, on no branch, with all tags of the origin."""
    bare = tmp_path / "origin.git"
    one.git("clone", "--quiet", "--bare", str(one.root), str(bare))
    one.git("switch", "--quiet", "--create", "longer")
    one.draft(WRONG)
    one.commit("Longer")
    one.git("push", "--quiet", str(bare), "longer:refs/pull/1/merge")
    pulled = Place(tmp_path / "work")
    pulled.root.mkdir()
    pulled.git("init", "--quiet")
    pulled.git("remote", "add", "origin", str(bare))
    every = ("+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*", "+refs/pull/1/merge:refs/pull/1/merge")
    pulled.git("fetch", "--quiet", "origin", *every)
    pulled.git("checkout", "--quiet", "--detach", "refs/pull/1/merge")
    return pulled


def do(name: str, place: Place, tmp_path: Path, **more: str) -> "subprocess.CompletedProcess[str]":
    """Run a step as GitHub does, with a `gh` that writes down what it is asked for."""
    programs = tmp_path / "bin"
    if not programs.exists():
        programs.mkdir()
        for program, script in (("policyver", f'#!/bin/sh\nexec {sys.executable} -m policyver "$@"\n'), ("gh", GH)):
            (programs / program).write_text(script)
            (programs / program).chmod(0o755)
    step = steps()[name]
    known = {key: value for key, value in {**workflow()["env"], **step.get("env", {})}.items() if "${{" not in value}
    environment = {
        "PATH": f"{programs}:/usr/bin:/bin",
        "HOME": str(tmp_path),
        "RUNNER_TEMP": str(tmp_path),
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md"),
        "RUN": "https://github.com/example/store/actions/runs/7",
        "NUMBER": "1",
        **known,
        **more,
    }
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
    return subprocess.run(command, cwd=place.root, env=environment, capture_output=True, text=True, check=False)


def test_the_workflow_fetches_the_whole_register() -> None:
    read = workflow()
    checkout = next(
        step for step in read["jobs"]["review"]["steps"] if step.get("uses", "").startswith("actions/checkout")
    )
    assert checkout["with"]["fetch-depth"] == 0
    assert read["permissions"] == {"contents": "read", "pull-requests": "write"}
    assert read[True]["pull_request"]["paths"] == ["policyver.toml", "statements/**"]  # YAML 1.1 reads `on` as true
    assert steps()["Install"]["run"] == 'pip install "$POLICYVER"'


def test_findings_are_shown_beside_their_lines(pulled: Place, tmp_path: Path) -> None:
    checked = do("Check", pulled, tmp_path)
    assert (checked.returncode, checked.stdout.count("\n")) == (1, 1)
    assert checked.stdout.startswith(f"::error file={DRAFT},line=5,title=policyver placeholder::The en text has ")


def test_redline_and_findings_become_a_comment(pulled: Place, tmp_path: Path) -> None:
    compared = do("Compare", pulled, tmp_path)
    assert compared.returncode == 0, compared.stderr
    comment = (tmp_path / "comment.md").read_text()
    assert "# Redline: v1 to draft" in comment
    assert "A period goes from “30 days” to “60 days”." in comment
    assert f"staged, {DRAFT}:5: error [placeholder]" in comment
    assert (tmp_path / "summary.md").read_text() == comment
    assert do("Comment", pulled, tmp_path).returncode == 0
    assert (tmp_path / "posted.md").read_text() == comment
    assert (tmp_path / "typed").read_text().split()[:4] == ["pr", "comment", "1", "--body-file"]


def test_a_long_redline_is_in_the_summary(pulled: Place, tmp_path: Path) -> None:
    pulled.draft(WRONG + "".join(f"\nWe tell partner {number} of it.\n" for number in range(3000)))
    assert do("Compare", pulled, tmp_path).returncode == 0
    assert "partner 2999" in (tmp_path / "summary.md").read_text()
    assert (tmp_path / "comment.md").read_text().endswith(" https://github.com/example/store/actions/runs/7\n")


def test_a_first_version_has_no_redline(pulled: Place, tmp_path: Path) -> None:
    compared = do("Compare", pulled, tmp_path, STATEMENTS="cookie-notice privacy-statement")
    assert compared.returncode == 0
    comment = (tmp_path / "comment.md").read_text()
    assert comment.startswith("No redline of the cookie-notice: the log says why.\n")
    assert "# Redline: v1 to draft" in comment


def test_the_hook_that_others_name_is_there() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    (shown,) = (yaml.safe_load(code) for code in re.findall("```yaml\n(.*?)```", DOCS, re.DOTALL))
    assert shown["repos"][0]["hooks"] == [{"id": hook["id"]}]
    assert (hook["entry"], hook["language"], hook["pass_filenames"]) == ("policyver check --staged", "python", False)


def test_the_settings_in_the_docs_can_be_read() -> None:
    (toml,) = re.findall("```toml\n(.*?)```", DOCS, re.DOTALL)
    assert parse_config(f"{CONFIG}\n{toml}").checks == tomllib.loads(toml)["checks"]


def test_the_comment_in_the_docs_silences_a_finding(one: Place) -> None:
    (text,) = re.findall("```markdown\n(.*?)```", DOCS, re.DOTALL)
    one.draft(f"# Privacy Statement\n\n{text}")
    assert done(one, "check").splitlines()[1:] == [
        "draft: 1 finding is silenced by comments in the text. To see them: policyver check --silenced"
    ]


def test_the_hook_in_the_docs_holds_a_wrong_commit_up(one: Place) -> None:
    (script,) = re.findall("```sh\n(.*?)```", DOCS, re.DOTALL)
    hook = one.write(
        ".git/hooks/pre-commit", script.replace("policyver", f"{shlex.quote(sys.executable)} -m policyver")
    )
    hook.chmod(0o755)
    one.draft(WRONG)
    tried = subprocess.run(["git", "commit", "-aqm", "x"], cwd=one.root, capture_output=True, text=True, check=False)
    assert (tried.returncode, "[placeholder]" in tried.stdout + tried.stderr) == (1, True)
