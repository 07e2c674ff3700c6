"""The register is a chain: its order needs no dates, and a gap or a fork in it shows."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyver.errors import BrokenRegister
from policyver.register.chain import chain, faults, linked
from policyver.register.entries import Amendment, AnyEntry, Withdrawn
from policyver.register.register import Register
from tests.register.versions import FIRST_DAY, amended_registers, amendment_entry, entry, registers, tag_id, version


def withdrawal(name: str) -> Amendment:
    """Return an amendment that follows v10."""
    return Amendment(
        "privacy-statement",
        name,
        "Privacy Statement",
        FIRST_DAY,
        "So it was decided.",
        Withdrawn(FIRST_DAY),
        tag_id("v10"),
    )


@given(st.one_of(registers, amended_registers()), st.randoms(use_true_random=False))
def test_shuffled_tags_come_out_in_the_order_they_were_made(made: Register, random: Random) -> None:
    shuffled = list(made.entries)
    random.shuffle(shuffled)
    assert chain(shuffled) == made


@given(st.permutations(["v1", "v5", "v2", "v10"]))
def test_the_order_is_that_of_the_links_whatever_the_numbers(names: list[str]) -> None:
    links = [None, *map(tag_id, names[:-1])]
    made = [entry(version(name, previous=link)) for name, link in zip(names, links, strict=True)]
    assert [each.version.name for each in chain(reversed(made)).versions] == names


@given(registers.filter(lambda made: len(made.entries) > 1), st.data())
def test_a_tag_that_is_gone_is_noticed(made: Register, data: st.DataObject) -> None:
    gone = data.draw(st.integers(0, len(made.entries) - 2))
    left = [each for number, each in enumerate(made.entries) if number != gone]
    with pytest.raises(BrokenRegister, match=f"v{gone + 2} follows an entry that is not there any more"):
        chain(left)


@given(registers, st.data())
def test_two_versions_that_follow_the_same_one_are_noticed(made: Register, data: st.DataObject) -> None:
    previous = data.draw(st.sampled_from([each.version.previous for each in made.versions]))
    with pytest.raises(BrokenRegister, match="both follow the same entry"):
        chain([*made.entries, entry(version("v9", previous=previous))])


@given(st.randoms(use_true_random=False))
def test_of_two_amendments_that_follow_the_same_entry_the_lower_number_is_followed(random: Random) -> None:
    versions = [entry(version(f"v{n}", previous=tag_id(f"v{n - 1}") if n > 1 else None)) for n in range(1, 11)]
    entries: list[AnyEntry] = [*versions, *(amendment_entry(withdrawal(name)) for name in ("v10.a1", "v2.a1"))]
    random.shuffle(entries)
    [fault] = faults(entries)
    assert fault.what == "v2.a1 and v10.a1 both follow the same entry."
    assert linked(entries)[-1].name == "v2.a1"


def test_no_tags_make_an_empty_register() -> None:
    assert chain([]) == Register()
