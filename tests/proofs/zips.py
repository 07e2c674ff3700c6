"""Zip files as an attacker writes them: what a file says at its own head, and what the list of files says of it."""

import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO


@dataclass(frozen=True, slots=True)
class Head:
    """What is at the head of a file in a zip file, and in the list, where that is not as it should be."""

    behind: bytes = b""
    """Bytes behind the end of the packed data, which the list counts with them."""
    method: int = 8
    unpacks_to: bytes | None = None
    """What the packed data really are, where the list names fewer bytes."""
    extra: bytes = b""
    has_no_size: bool = False
    """Whether the head names the size without what is behind it."""


def deflated(data: bytes) -> bytes:
    packing = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packing.compress(data) + packing.flush()


def local(name: str, data: bytes, packed: bytes, *, size: int, method: int = 8, extra: bytes = b"") -> bytes:
    """Return the head of a file, and the file."""
    facts = (method, 0, 33, zlib.crc32(data), size, len(data), len(name), len(extra))
    return struct.pack("<IHHHHHIIIHH", 0x04034B50, 20, 0, *facts) + name.encode() + extra + packed


def zipped(files: Mapping[str, bytes], heads: Mapping[str, Head]) -> bytes:
    """Return a zip file in which some of the files have such heads."""
    out, listed = BytesIO(), b""
    for name, data in files.items():
        head, at = heads.get(name, Head()), out.tell()
        real = deflated(data if head.unpacks_to is None else head.unpacks_to)
        whole = real + head.behind
        size = len(real) if head.has_no_size else len(whole)
        out.write(local(name, data, whole, size=size, method=head.method, extra=head.extra))
        facts = (8, 0, 33, zlib.crc32(data), len(whole), len(data), len(name), 0, 0, 0, 0, 0, at)
        listed += struct.pack("<IHHHHHHIIIHHHHHII", 0x02014B50, 20, 20, 0, *facts) + name.encode()
    start = out.tell()
    end = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, len(files), len(files), len(listed), start, 0)
    return out.getvalue() + listed + end
