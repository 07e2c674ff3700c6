"""`policyver verify`: what was changed behind the register's back is named; what was not is left in peace."""

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.run import done, run
from tests.store.place import DRAFT, Place

WHY = ("--reason", "The printers are late.")
needs_ssh = pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="there is no ssh-keygen to sign with")


@pytest.fixture
def three(two: Place) -> Place:
    """A store with v1, v2 and an amendment, v2.a1."""
    done(two, "reschedule", "v2", "--effective", "2026-08-01", *WHY)
    return two


def newest(tag: str) -> str:
    return f"{tag} is not yet protected: it is the newest entry and not signed."


def found(place: Place) -> list[tuple[str, str, str | None]]:
    """Verify a store in which something is wrong. Gives where, what, and since when."""
    outcome = run(place, "verify", "--format", "json")
    assert outcome.code == 1, outcome
    assert run(place, "verify").code == 1
    return [(each["where"], each["what"], each["since"]) for each in outcome.json["findings"]]


def retag(place: Place, tag: str, old: str, new: str) -> None:
    """Write a tag again with something in it changed, as only somebody who tampers with the register would."""
    content = place.git("cat-file", "tag", tag) + "\n"
    assert old in content
    made = place.git("hash-object", "-t", "tag", "-w", "--stdin", stdin=content.replace(old, new))
    place.git("update-ref", f"refs/tags/{tag}", made)


def test_a_store_as_it_was_written_gives_no_finding(three: Place) -> None:
    assert done(three, "verify").partition("Proved:")[0].splitlines() == [
        "Looked at 3 entries, 2 texts.",
        f"note  privacy-statement, v2.a1: {newest('v2.a1')}",
        "  Share it to a second place: policyver share. Or have it stamped, or sign the next one (docs/signing.md).",
        "note  privacy-statement, v1: v1 says it was published on 2025-12-01; it was recorded on 2026-05-01.",
        "  Where the day matters, keep another proof of it: it was written down later.",
        "Found nothing that was changed. Read the notes, too.",
    ]
    assert run(three, "verify", "--format", "json").json["findings"] == []


def test_an_empty_store_gives_no_finding(store: Place) -> None:
    assert "Looked at 0 entries, 0 texts.\nFound nothing that was changed.\n" in done(store, "verify")


@pytest.mark.parametrize("tag", ["v1", "v2"])
def test_a_tag_that_was_deleted_is_missed_by_the_next(three: Place, tag: str) -> None:
    three.git("tag", "--delete", tag)
    place, what, since = found(three)[0]
    assert (place, since) == ({"v1": "v2", "v2": "v2.a1"}[tag], {"v1": None, "v2": "2025-12-01"}[tag])
    assert "follows an entry that is not there any more" in what


@pytest.mark.parametrize(
    ("tag", "old", "new"),
    [
        ("v1", "Effective-Date: 2026-01-01", "Effective-Date: 2024-01-01"),
        ("v1", "tagger A. Editor", "tagger A. Forger"),
        ("v2", "We keep data longer.", "We keep data."),
    ],
)
def test_a_tag_that_was_written_again_breaks_the_chain(three: Place, tag: str, old: str, new: str) -> None:
    retag(three, tag, old, new)
    assert any("follows an entry that is not there any more" in what for _, what, _ in found(three))


def test_a_tag_whose_text_is_another_is_named_with_its_day(three: Place) -> None:
    three.draft("# Privacy Statement\n\nWe keep your data forever.\n")
    commit = three.commit("Another text")
    retag(three, "v2.a1", "Reason: The", "Reason: Yet the")  # what nothing follows breaks no chain
    assert run(three, "verify").code == 0
    retag(three, "v1", three.git("rev-parse", "v1^{commit}"), commit)
    assert ("v1", "The text of v1 in en is not the one that its tag names", "2026-01-01") in [
        (place, what.partition(" (")[0], since) for place, what, since in found(three)
    ]


def test_a_text_that_is_gone_from_its_commit_is_named(three: Place) -> None:
    three.git("rm", "--quiet", DRAFT)
    commit = three.commit("Gone")
    retag(three, "v1", three.git("rev-parse", "v1^{commit}"), commit)
    assert any("The text of v1 in en is gone from commit" in what for _, what, _ in found(three))


@pytest.mark.parametrize("damaged", [f"v1:{DRAFT}", "v1^{commit}", "v1", "v2"])
def test_an_object_that_is_damaged_is_found(three: Place, damaged: str) -> None:
    name = three.git("rev-parse", damaged)
    file = three.root / ".git" / "objects" / name[:2] / name[2:]
    file.chmod(0o644)
    data = file.read_bytes()
    file.write_bytes(data[:-8] + bytes([data[-8] ^ 1]) + data[-7:])
    assert any("Git finds its objects damaged" in what or "is gone" in what for _, what, _ in found(three))


def test_two_histories_that_were_merged_show_their_fork(one: Place, machine: Path) -> None:
    clone = one.copy(machine.parent / "a clone")
    for place, days in ((one, 60), (clone, 90)):
        place.draft(f"# Privacy Statement\n\nWe keep your data for {days} days.\n")
        done(place, "cut", f"v{days}", "--effective", "2026-08-01", "--summary", "Longer.", "--yes")
    one.git("fetch", "--quiet", "--tags", str(clone.root))
    assert found(one) == [("v90", "v60 and v90 both follow the same entry.", "2026-05-01")]


@needs_ssh
@pytest.mark.parametrize("known", [True, False])
def test_a_signature_is_checked_where_the_key_is_known(one: Place, machine: Path, known: bool) -> None:
    key = machine / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key)], check=True)
    one.git("config", "gpg.format", "ssh")
    one.git("config", "user.signingKey", f"{key}.pub")
    if known:
        public = (machine / "key.pub").read_text()
        (machine / "signers").write_text(f"editor@example.com {public}")
        one.git("config", "gpg.ssh.allowedSignersFile", str(machine / "signers"))
    one.draft("# Privacy Statement\n\nWe keep your data for 60 days.\n")
    done(one, "cut", "--effective", "2026-08-01", "--summary", "Longer.", "--sign")
    assert "-----BEGIN SSH SIGNATURE-----" in one.git("cat-file", "tag", "v2")
    said = done(one, "verify")
    assert ("v2 is signed, and this machine cannot check by whom" in said) != known
    retag(one, "v2", "Longer.", "Not at all longer.")
    if known:
        assert ("v2", "The signature of v2 does not match what the tag says.", "2026-05-01") in found(one)


def signing(place: Place, machine: Path, name: str) -> Path:
    """Let git sign with a key of that name. Gives its public half."""
    key = machine / name
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key)], check=True)
    place.git("config", "gpg.format", "ssh")
    place.git("config", "user.signingKey", f"{key}.pub")
    return key.with_suffix(".pub")


@needs_ssh
def test_a_tag_signed_anew_by_a_stranger_is_found(one: Place, machine: Path) -> None:
    public = signing(one, machine, "ours")
    (machine / "signers").write_text(f"editor@example.com {public.read_text()}")
    one.git("config", "gpg.ssh.allowedSignersFile", str(machine / "signers"))
    one.draft("# Privacy Statement\n\nWe keep your data for 60 days.\n")
    done(one, "cut", "--effective", "2026-08-01", "--summary", "Longer.", "--sign")
    assert "not signed" not in done(one, "verify")
    signing(one, machine, "stranger")
    message = one.tag_message("v2").partition("-----BEGIN")[0].replace("Longer.", "Shorter.")
    one.write("message", message)
    one.git("tag", "-f", "-s", "--cleanup=verbatim", "-F", "message", "v2", "v2^{commit}")
    what = "v2 is signed by somebody who is not on git's list of signers."
    assert ("v2", what, "2026-05-01") in found(one)


@needs_ssh
@pytest.mark.parametrize("always", [True, False])
def test_a_signature_that_was_taken_off_is_missed(one: Place, machine: Path, always: bool) -> None:
    signing(one, machine, "ours")
    if always:
        one.git("config", "tag.gpgSign", "true")
    one.draft("# Privacy Statement\n\nWe keep your data for 60 days.\n")
    done(one, "cut", "--effective", "2026-08-01", "--summary", "Longer.", "--sign")
    done(one, "withdraw", "v2", "--on", "2026-12-01", *WHY, "--sign")
    content = one.git("cat-file", "tag", "v2.a1").partition("-----BEGIN")[0]
    made = one.git("hash-object", "-t", "tag", "-w", "--stdin", stdin=content)
    one.git("update-ref", "refs/tags/v2.a1", made)
    said = run(one, "verify")
    assert "v2.a1 is not signed, and v2 before it is." in said.out
    assert said.code == int(always)


@needs_ssh
def test_a_cut_that_git_did_not_sign_is_undone(one: Place, machine: Path) -> None:
    signing(one, machine, "ours")
    one.git("config", "user.signingKey", str(machine / "mistyped"))
    one.draft("# Privacy Statement\n\nWe keep your data for 60 days.\n")
    outcome = run(one, "cut", "--effective", "2026-08-01", "--summary", "Longer.", "--sign")
    assert outcome.code == 2
    assert one.git("tag", "--list") == "v1"


def test_a_damaged_record_is_no_fault_of_the_register(archived: Place) -> None:
    archived.write("records/privacy-statement/v2/data/en/statement.md", "Something else.\n")
    said = run(archived, "verify")
    assert said.code == 1
    assert "This record cannot be relied on; the register itself is not touched by it." in said.out
    assert "The register cannot be trusted" not in said.out


def test_records_behind_a_broken_chain_are_not_said_to_be_nobodys(all_archived: Place) -> None:
    all_archived.git("tag", "--delete", "v1")
    assert [place for place, _, _ in found(all_archived)] == ["v2", "v1", "records/privacy-statement/v1"]
    assert "The record of v2 was not looked at: the chain is broken before it." in run(all_archived, "verify").out


@pytest.mark.parametrize("how", ["prefix", "order", "removed"])
def test_entries_that_policyver_toml_hides_are_found(all_archived: Place, how: str) -> None:
    two = all_archived
    two.write("statements/cookie-notice.md", "# Cookie Notice\n\nWe set none.\n")
    done(two, "cut", "cookie-notice/v1", "--effective", "2026-07-01", "--summary", "The first.")
    done(two, "archive", "cookie-notice/v1")
    config = (two.root / "policyver.toml").read_text()
    privacy, _, cookies = config.partition("[statements.cookie-notice]")
    first, _, statement = privacy.partition("[statements.privacy-statement]")
    two.write("policyver.toml", {
        "prefix": config.replace("[policyver]", '[policyver]\ntag-prefix = "p/"'),
        "order": f"{first}[statements.cookie-notice]{cookies}\n[statements.privacy-statement]{statement}",
        "removed": privacy,
    }[how])  # fmt: skip
    what = {(place, said) for place, said, _ in found(two)}
    hidden = "cookie-notice/v1" if how == "removed" else "v2"
    assert (
        hidden,
        f"{hidden} says that it is an entry, and policyver.toml has no statement with a tag of that name.",
    ) in what
    if how == "removed":
        assert (
            "records/cookie-notice",
            "There are records of cookie-notice, which policyver.toml does not name.",
        ) in what


def test_a_tag_whose_language_is_a_path_is_refused_and_nothing_is_written(two: Place, machine: Path) -> None:
    retag(two, "v2", "Text-SHA256: en ", f"Text-SHA256: {machine}/outside ")
    assert any("a Text-SHA256 in no language" in what for _, what, _ in found(two))
    assert run(two, "archive", "v2").code == 2
    assert not (machine / "outside").exists()


def test_a_record_that_the_register_contradicts_is_kept_as_the_proof(archived: Place) -> None:
    two = archived
    retag(two, "v2", "Effective-Date: 2026-06-15", "Effective-Date: 2029-06-15")
    before = found(two)
    assert ("records/privacy-statement/v2", "2026-06-15") in [(place, since) for place, _, since in before]
    said = run(two, "archive", "v2")
    assert said.code == 2
    assert "records/privacy-statement/v2 says something else than the register does: version.effective" in said.err
    assert found(two) == before


@pytest.mark.parametrize("zone", ["+9999", "-9959"])
@pytest.mark.parametrize("seconds", ["1", "99999999999"])
def test_a_tag_made_at_no_time_there_is_crashes_nothing(two: Place, zone: str, seconds: str) -> None:
    import re

    content = two.git("cat-file", "tag", "v2") + "\n"
    changed = re.sub(r"> \d+ [+-]\d{4}", f"> {seconds} {zone}", content)
    made = two.git("hash-object", "-t", "tag", "-w", "--literally", "--stdin", stdin=changed)
    two.git("update-ref", "refs/tags/v2", made)
    assert run(two, "verify").code in (0, 1)
    assert run(two, "list").code == 0


def test_a_record_that_is_missing_is_written_by_the_command_that_is_named(archived: Place) -> None:
    named = re.search(r"Archive it, policyver ([^,]*),", " ".join(run(archived, "verify").out.split()))
    assert named
    done(archived, *named[1].split())
    assert "Archive it" not in run(archived, "verify").out


def test_a_folder_is_no_bundle_and_what_to_do_with_it_is_said(two: Place, tmp_path: Path) -> None:
    done(two, "archive", "v1")
    copied = tmp_path / "v1 on the shelf"
    shutil.copytree(two.root / "records/privacy-statement/v1", copied)
    outcome = run(two, "verify", str(copied))
    assert outcome.code == 2
    assert "is a record: verify looks at the store" in outcome.err
    validate = outcome.err.partition("bagit.py --validate ")[2].strip()
    assert shlex.split(validate) == [str(copied)]
    store = run(tmp_path, "verify", str(two.root))
    assert "To verify a store in that folder: cd " in store.err
