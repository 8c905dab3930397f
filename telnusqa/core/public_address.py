"""Is a machine's address one of the open internet? Nobody may send us to a machine behind our own wall."""

from collections.abc import Iterable, Iterator
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

Ip = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

_NAT64 = IPv6Network("64:ff9b::/96")
_CLOSED: tuple[Network, ...] = (
    IPv4Network("192.0.0.0/24"),  # for protocols' own use; Python 3.11 knows a part of it
    IPv4Network("168.63.129.16/32"),  # outside every private range, answered by the house a machine is rented in
    IPv6Network("::/96"),  # IPv4 addresses as they were carried long ago
    IPv6Network("64:ff9b:1::/48"),  # a translator of one's own network
)


def parse_networks(text: str) -> tuple[Network, ...]:
    """``10.0.0.0/8, fd00::/8``. Raises ValueError."""
    return tuple(ip_network(each.strip()) for each in text.split(",") if each.strip())


def may_be_called(address: str, allowed: Iterable[Network] = ()) -> bool:
    """Whether we may speak to it: an address of the open internet, or of a network that is ``allowed`` by name.

    An IPv6 address that carries an IPv4 one is judged by both.
    """
    try:
        asked = ip_address(address)
    except ValueError:
        return False
    networks = tuple(allowed)
    return all(_open(each) or _in(each, networks) for each in _carried(asked))


def _carried(asked: Ip) -> Iterator[Ip]:
    """What is reached by it: itself, or the IPv4 address inside."""
    if isinstance(asked, IPv4Address):
        yield asked
        return
    inside = IPv4Address(int(asked) & 0xFFFFFFFF) if asked in _NAT64 else asked.ipv4_mapped
    if inside is not None:
        yield inside
        return
    yield asked
    if asked.sixtofour is not None:
        yield asked.sixtofour


def _open(asked: Ip) -> bool:
    return asked.is_global and not (asked.is_multicast or asked.is_reserved) and not _in(asked, _CLOSED)


def _in(asked: Ip, networks: tuple[Network, ...]) -> bool:
    return any(asked.version == network.version and asked in network for network in networks)
