"""Ways to change one thing in a store behind the register's back. Each returns what it did."""

import random
from collections.abc import Callable

from tests.proofs.rebagged import RECORDS, payload, rebag
from tests.store.place import DRAFT, Place

VERSIONS = ["v1", "v2.a3"]
"""Those with a record."""

Tampering = Callable[[Place, random.Random], str]


def tags(place: Place) -> list[str]:
    return place.git("tag", "--list").splitlines()


def point(place: Place, tag: str, content: str) -> None:
    made = place.git("hash-object", "-t", "tag", "-w", "--stdin", stdin=content)
    place.git("update-ref", f"refs/tags/{tag}", made)


def a_byte_of_a_record(place: Place, chance: random.Random) -> str:
    file = chance.choice(sorted(path for path in (place.root / "records").rglob("*") if path.is_file()))
    data = bytearray(file.read_bytes())
    at = chance.randrange(len(data))
    data[at] ^= 1 << chance.randrange(8)
    file.write_bytes(data)
    return f"byte {at} of {file.relative_to(place.root)}"


def a_file_of_a_record_gone(place: Place, chance: random.Random) -> str:
    file = chance.choice(sorted(path for path in (place.root / "records").rglob("*") if path.is_file()))
    file.unlink()
    return f"{file.relative_to(place.root)} gone"


def a_file_more(place: Place, chance: random.Random) -> str:
    folder = chance.choice(sorted(path.parent for path in (place.root / "records").rglob("*") if path.is_file()))
    (folder / "more.txt").write_text("more")
    return f"a file more in {folder.relative_to(place.root)}"


def a_tag_deleted(place: Place, chance: random.Random) -> str:
    tag = chance.choice(tags(place))
    place.git("tag", "--delete", tag)
    return f"{tag} deleted"


def a_tag_moved(place: Place, chance: random.Random) -> str:
    tag, other = chance.sample(tags(place), 2)
    place.git("update-ref", f"refs/tags/{tag}", place.git("rev-parse", other))
    return f"{tag} moved to {other}"


def a_letter_of_a_tag(place: Place, chance: random.Random) -> str:
    tag = chance.choice(tags(place))
    content = place.git("cat-file", "tag", tag) + "\n"
    at = chance.choice([at for at, letter in enumerate(content) if letter.isdigit() and at > content.index("tagger")])
    other = chance.choice([digit for digit in "123456789" if digit != content[at]])
    point(place, tag, content[:at] + other + content[at + 1 :])
    return f"letter {at} of {tag}"


def a_tag_signed_again(place: Place, chance: random.Random) -> str:
    tag = chance.choice(tags(place))
    signature = "-----BEGIN SSH SIGNATURE-----\nU1NIU0lHAAAAAQ==\n-----END SSH SIGNATURE-----\n"
    point(place, tag, place.git("cat-file", "tag", tag) + "\n" + signature)
    return f"{tag} signed again"


def a_commit_rewritten(place: Place, chance: random.Random) -> str:
    tag = chance.choice(["v1", "v2", "v2.a2"])
    commit = place.git("rev-parse", f"{tag}^{{commit}}")
    place.git("checkout", "--quiet", "--detach", commit)
    place.draft(f"# Privacy Statement\n\nWe keep your data for {chance.randrange(100, 999)} days.\n")
    place.git("commit", "--quiet", "--all", "--amend", "--message", "Rewritten")
    content = place.git("cat-file", "tag", tag) + "\n"
    point(place, tag, content.replace(commit, place.git("rev-parse", "HEAD")))
    return f"the commit of {tag} rewritten"


def a_byte_of_an_object(place: Place, chance: random.Random) -> str:
    names = [place.git("rev-parse", tag) for tag in tags(place)]
    names += [place.git("rev-parse", f"{tag}:{DRAFT}") for tag in ("v1", "v2", "v2.a2")]
    name = chance.choice(names)
    file = place.root / ".git" / "objects" / name[:2] / name[2:]
    data = bytearray(file.read_bytes())
    at = chance.randrange(2, len(data))
    data[at] ^= 1 << chance.randrange(8)
    file.chmod(0o644)
    file.write_bytes(data)
    return f"byte {at} of object {name[:12]}"


def a_tip_deleted(place: Place, _: random.Random) -> str:
    """Delete the entries that nothing follows. Git still has them for a while."""
    for tag in ("v2.a3", "v2.a2"):
        place.git("tag", "--delete", tag)
    return "the newest entries deleted"


def a_tip_redirected(place: Place, chance: random.Random) -> str:
    """Let the tag of the newest entry name something else: an object of another kind, or another tag, in any way."""
    last = place.git("rev-parse", "v2.a3")
    others = {
        "a commit": place.git("rev-parse", "v2^{commit}"),
        "a tree": place.git("rev-parse", "v2^{tree}"),
        "a text": place.git("rev-parse", f"v2:{DRAFT}"),
        "an earlier entry": place.git("rev-parse", "v2.a2"),
        "a tag of its tag": place.git(
            "mktag", stdin=f"object {last}\ntype tag\ntag v2.a3\ntagger A <a@b> 1 +0000\n\nv2.a3\n"
        ),
    }
    what = chance.choice([*others, "a link to an earlier entry", "a link to nothing"])
    if what in others:
        place.git("update-ref", "refs/tags/v2.a3", others[what])
    else:
        place.git("update-ref", "-d", "refs/tags/v2.a3")
        place.git("symbolic-ref", "refs/tags/v2.a3", "refs/tags/v2.a2" if "entry" in what else "refs/heads/none")
    return f"v2.a3 redirected to {what}"


def a_record_made_anew(place: Place, chance: random.Random) -> str:
    """Change a digit in a text or a page of a record, and make every digest and attachment anew."""
    version = chance.choice(VERSIONS)
    files = {path: data for path, data in payload(place, version).items() if path.endswith((".md", ".html", ".txt"))}
    path = chance.choice(sorted(files))
    data = bytearray(files[path])
    body = data.find(b"<main") if path.endswith(".html") else 0
    at = chance.choice([at for at in range(max(body, 0), len(data)) if chr(data[at]).isdigit()])
    data[at] = ord("1") if data[at] != ord("1") else ord("2")
    rebag(place, version, {path: bytes(data)})
    return f"byte {at} of {path} in {version}, made anew"


def records_swapped(place: Place, chance: random.Random) -> str:
    """Swap a file of any kind between two records, and make every digest and attachment anew."""
    one, other = chance.sample(VERSIONS, 2)
    first, second = payload(place, one), payload(place, other)
    both = [path for path in first if first[path] != second.get(path, first[path]) and path != "record.json"]
    path = chance.choice(sorted(both))
    rebag(place, one, {path: second[path]})
    rebag(place, other, {path: first[path]})
    return f"{path} swapped between {one} and {other}, made anew"


def folders_swapped(place: Place, chance: random.Random) -> str:
    one, other = chance.sample(VERSIONS, 2)
    records = place.root / RECORDS
    (records / one).rename(records / "between")
    (records / other).rename(records / one)
    (records / "between").rename(records / other)
    return f"the records of {one} and {other} swapped"
