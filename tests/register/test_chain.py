"""The register is a chain: its order needs no dates, and a gap or a fork in it shows."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyver.errors import BrokenRegister
from policyver.register.chain import chain
from policyver.register.register import Register
from tests.register.versions import amended_registers, entry, registers, tag_id, version


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


def test_no_tags_make_an_empty_register() -> None:
    assert chain([]) == Register()
