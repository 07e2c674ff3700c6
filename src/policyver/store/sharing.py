"""How a register is brought to a remote: compared with what that has, then pushed at once."""

from collections.abc import Collection
from dataclasses import replace

from policyver.cutting.share import SeenBranch, SeenEntry, ShareProposal, ShareState
from policyver.cutting.state import RepositoryState
from policyver.errors import BadArgument, PolicyverError, ShareRefused
from policyver.register.entries import AnyEntry, is_version, make_entry
from policyver.register.names import is_entry_name
from policyver.register.tag import parse_tag
from policyver.store.annotation import parse_annotation, tagger_in
from policyver.store.remotes import RemoteRefs, ask_remote, push, read_remote_tags
from policyver.store.store import Store
from policyver.store.traces import commits_of_entries


def chosen_remote(store: Store, name: str) -> str:
    """Return the remote that is named, or the one that the branch is set up with. Raises BadArgument."""
    names = store.repository.remotes()
    if not names:
        raise BadArgument(
            "This repository has no remote to share with.", "Name one, with its address: git remote add origin URL"
        )
    if name:
        if name not in names:
            raise BadArgument(
                f"There is no remote {name!r}.",
                f"There is: {', '.join(names)}. To share with that: policyver share {names[0]}",
            )
        return name
    branch = store.repository.branch()
    keys = (f"branch.{branch}.pushRemote", "remote.pushDefault", f"branch.{branch}.remote")
    wished = [*(store.repository.settings.value(key) for key in keys), *(names if len(names) == 1 else []), "origin"]
    for wish in wished:
        if wish in names:
            return wish
    raise BadArgument("There are several remotes.", f"Say which: policyver share {names[0]}")


def gather_share(store: Store, remote: str) -> ShareState:
    """Ask a remote what it has, and compare. Raises BrokenRegister, and ShareRefused where it does not answer."""
    repository = store.repository
    entries = {entry.tag: entry for known in store.config.statements for entry in store.register(known).entries}
    asked = []
    for answer in ask_remote(repository, remote):
        if not isinstance(answer, RemoteRefs):
            raise ShareRefused(
                f"The remote {remote} could not be asked. {answer.why}", f"Try it with git: git ls-remote {remote}"
            )
        asked.append(answer)
    refs = asked[0]  # where it is pushed to
    if any((answer.tags, answer.branches) != (refs.tags, refs.branches) for answer in asked):
        raise ShareRefused(
            f"{remote} has several addresses, and they do not have the same.",
            f"Bring them in step first, or name one by itself: git remote get-url --push --all {remote}",
        )
    names = _names_of_entries(store, refs)
    own = {of.commit for of in commits_of_entries(repository)}
    others = [tag for tag in names if tag not in entries or entries[tag].tag_id != refs.tags[tag]]
    return ShareState(
        remote=remote,
        default=store.config.statements[0].name,
        here=tuple(
            replace(
                _seen(entry, repository.tag_object(entry.tag_id)),
                has_commit=entry.target in own and _leaves_text(store, entry, refs),
            )
            for entry in entries.values()
        ),
        there=_there(store, remote, others, names, refs, entries),
        tags_there=frozenset(refs.tags),
        branch=_branch(store, remote, refs),
        repository=RepositoryState(repository.branch(), repository.under_way(), repository.has_identity()),
    )


def _leaves_text(store: Store, entry: AnyEntry, refs: RemoteRefs) -> bool:
    """Whether to take back an entry, which the remote does not have, leaves a text that no commit holds."""
    if refs.tags.get(entry.tag) == entry.tag_id:
        return False
    parent = store.repository.resolve(f"{entry.target}^")
    return parent is None or bool(store.repository.run("diff-tree", "-r", "--name-only", parent, entry.target, "--"))


def share(store: Store, proposal: ShareProposal) -> None:
    """Push what the remote lacks: all of it or nothing. Raises ShareRefused where that refuses it."""
    specs = [f"refs/tags/{tag}:refs/tags/{tag}" for tag in proposal.tags]
    if branch := proposal.branch:
        specs.append(f"refs/heads/{branch.name}:refs/heads/{branch.target}")
    try:
        push(store.repository, proposal.remote, specs)
    except PolicyverError as error:
        raise ShareRefused(
            f"{proposal.remote} did not take it. {error.what}", "If somebody else shared meanwhile, run this again."
        ) from None


def _names_of_entries(store: Store, refs: RemoteRefs) -> dict[str, str]:
    """Return the tags of a remote that are named like entries, and the statements that they would be of."""
    return {
        tag: known.name
        for known in store.config.statements
        for tag in refs.tags
        if tag.startswith(store.tags.name(known, "")) and is_entry_name(store.tags.entry(known, tag))
    }


def _there(
    store: Store, remote: str, tags: list[str], names: dict[str, str], refs: RemoteRefs, here: Collection[str]
) -> tuple[SeenEntry, ...]:
    """Return those of a remote's tags that are entries, or are called like those here, with what they say."""
    if not tags:
        return ()
    seen = []
    for tag, data in read_remote_tags(store.repository, remote, tags).items():
        statement = store.config.statement(names[tag])
        if data is None and tag not in here:
            continue  # no annotated tag, and so no entry
        entry = _parsed(store.tags.entry(statement, tag), tag, refs.tags[tag], data) if data else None
        if entry is not None and data is not None:
            if entry.content.statement == statement.name:
                seen.append(_seen(entry, data))
        elif tag in here:
            seen.append(SeenEntry(statement.name, tag, refs.tags[tag], "a tag that is no entry"))
    return tuple(seen)


def _parsed(name: str, tag: str, tag_id: str, data: bytes) -> AnyEntry | None:
    annotation = parse_annotation(data)
    try:
        content = parse_tag(name, annotation.message, tag=tag)
    except PolicyverError:
        return None
    return make_entry(content, tag, tag_id, annotation.target, annotation.recorded) if content else None


def _seen(entry: AnyEntry, data: bytes) -> SeenEntry:
    what = f"effective {entry.content.effective}" if is_version(entry) else str(getattr(entry.content, "in_a_word", ""))
    written = f"written by {tagger_in(data) or 'nobody who is named'} on {entry.recorded:%Y-%m-%d at %H:%M %z}"
    facts = f"published {entry.published}, {what}, {written}"
    return SeenEntry(entry.content.statement, entry.tag, entry.tag_id, facts)


def _branch(store: Store, remote: str, refs: RemoteRefs) -> SeenBranch:
    repository = store.repository
    name = repository.branch() or ""
    merge = (
        repository.settings.value(f"branch.{name}.merge")
        if repository.settings.value(f"branch.{name}.remote") == remote
        else ""
    )
    target = merge.removeprefix("refs/heads/") or name
    there = refs.branches.get(target)
    is_ahead = there is None or repository.is_in_history(there)
    return SeenBranch(name, target, repository.head(), there, is_ahead)
