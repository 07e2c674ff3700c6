"""Signatures of three kinds that prove nothing: of a stranger, of nobody, of another entry, or taken off."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.run import Outcome, done, run
from tests.conftest import isolate
from tests.proofs.signers import EDITOR, MARKS, PROGRAMS, STRANGER, Signers, are_here, signers
from tests.store.place import Place

KINDS = [pytest.param(kind, marks=[] if kind == "SSH" else pytest.mark.large) for kind in PROGRAMS]


@pytest.fixture(scope="module", params=KINDS)
def keys(request: pytest.FixtureRequest) -> Iterator[Signers]:
    if not are_here(request.param):
        pytest.skip(f"one of {', '.join(PROGRAMS[request.param])} is not here")
    with signers(request.param) as made:
        yield made


@pytest.fixture(scope="module")
def signed_once(keys: Signers, made_once: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("signed")
    with pytest.MonkeyPatch.context() as monkeypatch:
        isolate(monkeypatch, folder / "home")
        for name, value in keys.environment.items():
            monkeypatch.setenv(name, value)
        place = Place(made_once["one"]).copy(folder / "store")
        for name, value in keys.settings.items():
            place.git("config", name, value)
        place.draft("# Privacy Statement\n\nWe keep your data for 60 days.\n")
        done(place, "cut", "--effective", "2026-08-01", "--summary", "Longer.", "--sign")
        done(place, "withdraw", "v2", "--on", "2026-12-01", "--reason", "Court.", "--sign")
    return place.root


@pytest.fixture
def signed(signed_once: Path, keys: Signers, machine: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    """A store with v1, which is not signed, and v2 and v2.a1, which the editor signed."""
    for name, value in keys.environment.items():
        monkeypatch.setenv(name, value)
    keys.asked.unlink(missing_ok=True)
    return Place(signed_once).copy(machine.parent / "the store")


def put(place: Place, tag: str, content: str) -> None:
    made = place.git("hash-object", "-t", "tag", "-w", "--literally", "--stdin", stdin=content)
    place.git("update-ref", f"refs/tags/{tag}", made)


def parts(place: Place, tag: str, kind: str) -> tuple[str, str]:
    """Return what a tag says, and its signature."""
    content, mark, signature = (place.git("cat-file", "tag", tag) + "\n").partition(MARKS[kind][0])
    return content, mark + signature


def altered(content: str) -> str:
    """Say another day on which the entry takes effect."""
    old, new = ("2026-12-01", "2026-11-01") if "2026-12-01" in content else ("2026-08-01", "2026-07-01")
    assert old in content
    return content.replace(old, new)


Attack = Callable[[str, str, Signers], str]
"""What the last entry says, its signature, keys -> what is put in its place."""


def a_foreign_key(content: str, _: str, keys: Signers) -> str:
    return altered(content) + keys.sign(STRANGER, altered(content))


def a_foreign_key_of_the_same_words(content: str, _: str, keys: Signers) -> str:
    return content + keys.sign(STRANGER, content)


def a_fake(content: str, _: str, keys: Signers) -> str:
    return altered(content) + keys.fake


def a_fake_of_another_kind(content: str, _: str, keys: Signers) -> str:
    other = "OpenPGP" if keys.kind != "OpenPGP" else "X.509"
    return altered(content) + "\n".join([MARKS[other][0], "", "AAAA", MARKS[other][1], ""])


def a_beginning_alone(content: str, _: str, keys: Signers) -> str:
    return altered(content) + MARKS[keys.kind][0] + "\n"


def its_own_before_it_was_altered(content: str, signature: str, _: Signers) -> str:
    return altered(content) + signature


def a_foreign_key_behind_its_own(content: str, signature: str, keys: Signers) -> str:
    before = altered(content) + signature
    return before + keys.sign(STRANGER, before)


def a_foreign_key_whose_words_name_another_kind(content: str, _: str, keys: Signers) -> str:
    said = altered(content).replace("Court.", "A BEGIN SSH SIGNATURE.").replace("Longer.", "A BEGIN SSH SIGNATURE.")
    return said + keys.sign(STRANGER, said)


def taken_off(content: str, _: str, __: Signers) -> str:
    return altered(content)


def of_other_bytes(content: str, _: str, keys: Signers) -> str:
    return altered(content) + keys.sign(EDITOR, "Something else.\n")


ATTACKS: list[Attack] = [
    a_foreign_key,
    a_foreign_key_of_the_same_words,
    a_fake,
    a_fake_of_another_kind,
    a_beginning_alone,
    its_own_before_it_was_altered,
    a_foreign_key_behind_its_own,
    a_foreign_key_whose_words_name_another_kind,
    taken_off,
    of_other_bytes,
]


def verdict(outcome: Outcome) -> str:
    assert outcome.code == (outcome.json["verdict"] == "changed"), outcome
    return str(outcome.json["verdict"])


def test_a_store_that_is_signed_throughout_passes(signed: Place, keys: Signers) -> None:
    signed.git("config", "tag.gpgSign", "true")
    assert verdict(run(signed, "verify", "--format", "json")) == "unchanged"
    assert not keys.asked.exists()


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.__name__)
@pytest.mark.parametrize("policy", [True, False], ids=["every-tag-is-signed", "no-policy"])
def test_it_is_found(signed: Place, keys: Signers, attack: Attack, policy: bool) -> None:
    signed.git("config", "tag.gpgSign", str(policy).lower())
    put(signed, "v2.a1", attack(*parts(signed, "v2.a1", keys.kind), keys))
    outcome = run(signed, "verify", "--format", "json")
    assert verdict(outcome) in (("changed",) if policy else ("changed", "unchanged-as-compared")), outcome
    assert not keys.asked.exists(), "nobody is asked whether to trust a key"


def test_a_stranger_who_put_himself_on_the_list_is_named(signed: Place, keys: Signers) -> None:
    """Who may push may change every file: also a list of who may sign, if it is one of them."""
    if keys.kind != "SSH":
        pytest.skip("only SSH has a list")
    listed = Path(keys.settings["gpg.ssh.allowedSignersFile"]).read_text()
    stranger = Path(keys.settings["user.signingKey"]).with_name(f"{STRANGER}.pub").read_text()
    signed.write("signers", f"{listed}{STRANGER} {stranger}")
    signed.git("config", "gpg.ssh.allowedSignersFile", "signers")
    put(signed, "v2.a1", a_foreign_key(*parts(signed, "v2.a1", keys.kind), keys))
    gaps = [gap["code"] for gap in run(signed, "verify", "--format", "json").json["not_proved"]]
    assert "signers-within" in gaps


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.__name__)
def test_it_is_found_where_no_entry_before_it_is_signed(signed: Place, keys: Signers, attack: Attack) -> None:
    signed.git("config", "tag.gpgSign", "true")
    signed.git("tag", "--delete", "v2.a1")
    signed.git("update-ref", "-d", "refs/policyver/written/privacy-statement")  # which would keep the amendment
    signed.git("prune", "--expire=now")
    assert verdict(run(signed, "verify", "--format", "json")) == "unchanged"
    put(signed, "v2", attack(*parts(signed, "v2", keys.kind), keys))
    assert verdict(run(signed, "verify", "--format", "json")) in ("changed", "unchanged-as-compared")
