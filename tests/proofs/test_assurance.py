"""What `verify` says at its end: what is proved, what is not, and who could still do it."""

import shutil
from pathlib import Path

from tests.cli.run import run
from tests.cli.test_verify import needs_ssh, retag, signing
from tests.proofs.bundles import repacked
from tests.store.place import Place

OUTSIDE = "- Nothing here proves that the days are true, that a notice was sent, or that a text was on the web site."
ALONE = "Anyone who may write to this clone could still take v2 away or write all of it anew: no other is known here."
TAKEN_AWAY = "Anyone who had it could have taken its newest entries away, and so another answer: nothing follows them."
CHAIN = "- No entry that another one follows was changed since that one was written."


def said(place: Place, *arguments: str) -> list[str]:
    """Return the last lines of `verify`, from what is proved on."""
    lines = run(place, "verify", *arguments).out.splitlines()
    return lines[next(number for number, line in enumerate(lines) if line in ("Proved:", "Not proved:")) :]


def gaps(place: Place, *arguments: str) -> list[str]:
    return [gap["code"] for gap in run(place, "verify", *arguments, "--format", "json").json["not_proved"]]


def test_a_store_that_only_its_clone_has_and_nobody_signed(two: Place) -> None:
    assert said(two) == [
        "Proved:",
        CHAIN,
        "- Every text is the one that its entry names.",
        "Not proved:",
        "- Anyone who may push or write to this clone could still change v2.",
        "  Sign entries, as docs/signing.md says: git config tag.gpgSign true",
        f"- {ALONE}",
        "  Share it: policyver share",
        "- Anyone who holds every copy could still write all of it anew, with other days.",
        "  Have it stamped, and keep it: policyver evidence --on DATE --timestamp URL -o FILE",
        OUTSIDE,
    ]


def test_a_store_that_was_shared(two: Place, machine: Path) -> None:
    shared(two, machine)
    assert gaps(two) == ["newest-not-signed", "other-clones-not-asked", "not-stamped", "outside-the-register"]


def shared(place: Place, machine: Path) -> None:
    other = machine.parent / "shared.git"
    place.git("clone", "--quiet", "--bare", ".", str(other))
    place.git("remote", "add", "origin", str(other))
    place.git("fetch", "--quiet", "origin")


@needs_ssh
def test_a_store_that_was_signed_and_shared(one: Place, machine: Path) -> None:
    public = signing(one, machine, "ours")
    (machine / "signers").write_text(f"editor@example.com {public.read_text()}")
    one.git("config", "gpg.ssh.allowedSignersFile", str(machine / "signers"))
    one.draft("# Privacy Statement\n\nWe keep your data for 90 days.\n")
    run(one, "cut", "--effective", "2026-09-01", "--summary", "Longer.", "--sign")
    shared(one, machine)
    assert "- v2, the newest, is signed by somebody known here, who vouches for all before." in said(one)
    assert gaps(one) == ["other-clones-not-asked", "not-stamped", "outside-the-register"]


@needs_ssh
def test_a_list_of_signers_in_the_repository_proves_less(one: Place, machine: Path) -> None:
    public = signing(one, machine, "ours")
    one.git("config", "gpg.ssh.allowedSignersFile", "signers")
    one.write("signers", f"editor@example.com {public.read_text()}")
    one.draft("# Privacy Statement\n\nWe keep your data for 90 days.\n")
    run(one, "cut", "--effective", "2026-09-01", "--summary", "Longer.", "--sign")
    assert gaps(one) == ["signers-within", "not-shared", "not-stamped", "outside-the-register"]


def test_an_amendment_leaves_no_trace_in_another_clone(two: Place, machine: Path) -> None:
    shared(two, machine)
    run(two, "reschedule", "v2", "--effective", "2026-08-01", "--reason", "The printers are late.")
    assert "not-shared" in gaps(two)


def test_a_single_entry_is_followed_by_none(one: Place) -> None:
    assert CHAIN not in said(one)


def test_what_was_changed_is_said_with_who_could_have_done_it(all_archived: Place) -> None:
    (all_archived.root / "records/privacy-statement/v1/bagit.txt").unlink()
    by_a_clerk = "- What was found could have been done by anyone who may write where the records are kept; or"
    not_proved, what, todo = said(all_archived)
    assert (not_proved, todo) == ("Not proved:", "  Compare with a copy that they could not write to.")
    assert what == f"{by_a_clerk} it is an accident."
    retag(all_archived, "v2", "We keep data longer.", "We keep data.")
    assert "by anyone who may write where the records are kept; or" in said(all_archived)[1]
    retag(all_archived, "v1", "The first version.", "Another version.")
    assert (
        "done by anyone who may push or write to this clone, or by anyone who may write where" in said(all_archived)[1]
    )


def test_a_bundle(packed_once: Path, elsewhere: Place) -> None:
    elsewhere.write("x.zip", packed_once.read_bytes())
    assert said(elsewhere, "x.zip") == [
        "Proved:",
        "- The entries in it give this answer, and the texts in it are the ones they name.",
        CHAIN,
        "Not proved:",
        "- Anyone could have written its last entry, which nobody known here has signed.",
        "  Compare its object id with another copy, or ask for who may sign.",
        "- All of it could have been written by anyone just before you got it.",
        "  Ask for a bundle with a time stamp.",
        f"- {TAKEN_AWAY}",
        "  Compare the object id of its last entry with another copy.",
        "- Entries published after 2026-05-01 are not in it, and may give another answer.",
        "  If they matter, ask for a bundle of a later day of knowledge.",
        OUTSIDE,
    ]
    record = "- The entries in it give this answer, and the texts and the record in it are the ones they name."
    assert record in said(elsewhere, "x.zip", "--deep"), "its PDFs were made again, too"


def test_a_bundle_that_was_changed(packed_once: Path, elsewhere: Place, machine: Path) -> None:
    file = repacked(Path(shutil.copy(packed_once, machine.parent)), {"cover.html": b"Another"})
    elsewhere.write("x.zip", file.read_bytes())
    assert said(elsewhere, "x.zip")[1].startswith("- What was found could have been done by anyone who had this file;")
