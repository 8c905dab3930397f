"""The tree of RFC 6962: its own test values, and every path of every small tree."""

from contextlib import suppress
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnusqa.core.merkle import leaf_hash, path, root, root_by_path

# The leaves and roots that implementations of RFC 6962 are tried on.
LEAVES = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
ROOTS = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]


def leaves(number: int) -> list[bytes]:
    return [leaf_hash(n.to_bytes(2, "big")) for n in range(number)]


@pytest.mark.parametrize("number", range(9))
def test_the_roots_others_find(number: int) -> None:
    assert root(leaf_hash(bytes.fromhex(each)) for each in LEAVES[:number]).hex() == ROOTS[number]


def test_a_leaf_is_no_node() -> None:
    assert leaf_hash(b"") == sha256(b"\x00").digest()
    one, two = leaves(2)
    assert root([one, two]) == sha256(b"\x01" + one + two).digest() != leaf_hash(one + two)


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5, 7, 8, 9, 33])
def test_every_path_leads_to_the_root(number: int) -> None:
    held = leaves(number)
    top = root(held)
    for index, leaf in enumerate(held):
        beside = path(held, index)
        assert root_by_path(leaf, index, number, beside) == top
        assert root_by_path(leaf_hash(b"another"), index, number, beside) != top


@pytest.mark.parametrize("index", [-1, 3])
def test_no_leaf_no_path(index: int) -> None:
    with pytest.raises(IndexError):
        path(leaves(3), index)
    with pytest.raises(ValueError, match="does not fit"):
        root_by_path(leaves(1)[0], index, 3, ())


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
def test_a_path_is_walked_for_a_place_in_the_tree_alone(number: int) -> None:
    held = leaves(number)
    for index, beside in ((-1, path(held, 0)), (number, path(held, number - 1))):
        with pytest.raises(ValueError, match="does not fit"):
            root_by_path(held[0], index, number, beside)


def test_a_path_of_another_length_is_none() -> None:
    held = leaves(5)
    # The last of five stands right under the root.
    assert len(path(held, 4)) == 1
    for wrong in ((), path(held, 0)):
        with pytest.raises(ValueError, match="does not fit"):
            root_by_path(held[4], 4, 5, wrong)


@given(st.integers(1, 70), st.data())
def test_a_path_shows_its_leaf_at_its_place_alone(number: int, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, number - 1))
    other = data.draw(st.integers(0, number - 1))
    held = leaves(number)
    beside = path(held, index)
    if other != index:
        with suppress(ValueError):
            assert root_by_path(held[index], other, number, beside) != root(held)
