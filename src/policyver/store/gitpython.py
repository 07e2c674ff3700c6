"""GitPython, which looks for no git while it is imported, and its errors in words of our own."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from policyver.store.confinement import NAMED_GIT

# The line above keeps GitPython from looking for a git while it is imported.
# isort: split
import git

from policyver.errors import GitFailed, GitNotInstalled

if NAMED_GIT:
    os.environ["GIT_PYTHON_GIT_EXECUTABLE"] = git.Git.GIT_PYTHON_GIT_EXECUTABLE = NAMED_GIT

_NO_ROOM = ("No space left", "Read-only file system", "Permission denied", "couldn't write", "quota exceeded")
MAKE_ROOM = "Make room, or see who may write there, then run the command again."

_NOT_SIGNED = ("failed to sign", "unable to sign", "signing failed", "signingkey", "load key")
LET_GIT_SIGN = """If you have a key that it is to sign with, was the pass phrase right? Then run this again.
  If you have none, let it sign with a new SSH key, as docs/signing.md says:
        mkdir -p -m 700 ~/.ssh
        ssh-keygen -t ed25519 -f ~/.ssh/id_ed25519
        git config --global gpg.format ssh
        git config --global user.signingKey ~/.ssh/id_ed25519.pub"""

__all__ = ["LET_GIT_SIGN", "MAKE_ROOM", "command", "git", "not_installed", "translated"]


def command(arguments: Sequence[str]) -> list[str]:
    """Return the command line that runs git with these arguments."""
    return [git.Git.GIT_PYTHON_GIT_EXECUTABLE or "git", *arguments]


def not_installed() -> GitNotInstalled:
    """Return the error that there is no git that can be run."""
    if NAMED_GIT:
        return GitNotInstalled(
            f"GIT_PYTHON_GIT_EXECUTABLE is set to {NAMED_GIT}, which is no program that can be run.",
            "Set it to where git is, or take it out of the environment.",
        )
    return GitNotInstalled("Git is not installed, or not on the PATH.", "Install git 2.34 or newer.")


@contextmanager
def translated() -> Iterator[None]:
    """Raise GitNotInstalled or GitFailed for the errors of GitPython."""
    try:
        yield
    except git.GitCommandNotFound:
        raise not_installed() from None
    except PermissionError as error:
        if error.filename != command([])[0]:
            raise
        raise not_installed() from None
    except git.GitCommandError as error:
        errors = str(error.stderr).strip().removeprefix("stderr: '").removesuffix("'").strip()
        hint = "Set that right in git, then run the command again."
        if any(sign in errors for sign in _NO_ROOM):
            hint = MAKE_ROOM
        if any(sign in errors.lower() for sign in _NOT_SIGNED):
            hint = LET_GIT_SIGN
        raise GitFailed(f"Git refused: {errors or f'its exit status is {error.status}'}", hint) from error
    except git.GitError as error:
        raise GitFailed(f"Git cannot be used here: {error}", "Check the repository with: git fsck") from error
