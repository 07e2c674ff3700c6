"""A folder -> the git repository that it is in."""

from pathlib import Path

from policyver.errors import NotAStore
from policyver.store.confinement import forget_elsewhere
from policyver.store.git import Repository
from policyver.store.gitpython import git, translated


def find_repository(folder: Path) -> Repository | None:
    """Open the repository that a folder is in; None where it is in none. Raises NotAStore for a bare one."""
    forget_elsewhere()
    with translated():
        root = next((place for place in (folder, *folder.parents) if _begins_a_repository(place)), None)
        if root is None:
            return None
        try:
            repo = git.Repo(root)
        except (git.InvalidGitRepositoryError, git.NoSuchPathError):
            return None
    if repo.bare:
        raise NotAStore(f"{folder} is a bare git repository.", "Work in a clone of it.")
    if not Path(str(repo.working_tree_dir)).samefile(root):
        raise NotAStore(
            f"The configuration of the git repository {root} has its files in another folder, {repo.working_tree_dir}.",
            "Take core.worktree out of it: git config --unset core.worktree",
        )
    if repo.config_reader("repository").get_value("extensions", "objectFormat", "sha1") != "sha1":
        # GitPython reads no object whose id has not 40 digits.
        raise NotAStore(
            f"{folder} is a git repository with SHA-256 object ids, which policyver cannot read.",
            "Begin the store in a repository made with: git init --object-format=sha1",
        )
    return Repository(repo)


def _begins_a_repository(place: Path) -> bool:
    """Whether a folder is the root of a work tree. Raises NotAStore where it is laid out like a bare repository.

    Anyone who can put files into a repository can put such a folder there, with a configuration of his own.
    """
    has_layout = (place / "HEAD").is_file() and (place / "objects").is_dir() and (place / "refs").is_dir()
    if has_layout and place.name != ".git":
        raise NotAStore(
            f"{place} is a bare git repository, or laid out like one.",
            "Work in a clone of it. If it is a folder among other files, nobody should: do not run git there either.",
        )
    return (place / ".git").exists()


def create_repository(folder: Path) -> Repository:
    """Make a folder a git repository with the branch `main`."""
    forget_elsewhere()
    with translated():
        return Repository(git.Repo.init(folder, initial_branch="main", object_format="sha1"))
