"""RFC 3161: the confirmation of an authority that the last entry of a register existed at a certain time.

A chain shows that no part of it was changed. Only someone else can confirm that all of it was not written yesterday.
The stamp is for the bytes of the last entry's tag object, which names the entry before, and so all of them.
"""

from collections.abc import Callable, Sequence
from datetime import UTC
from hashlib import sha256
from threading import Thread
from typing import TYPE_CHECKING, Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from policyver.errors import BadArgument, TimestampFailed
from policyver.render.page.cover import Stamp

if TYPE_CHECKING:
    from cryptography.x509 import Certificate
    from rfc3161_client import TimeStampResponse

_PATIENCE, _MOST_PATIENCE = 30, 60
"""Seconds: for each part of an answer, and for all of it. An authority that sends a byte a minute never ends."""
_MOST_BYTES = 1_000_000
"""Of an answer. One with all certificates has some thousand."""


def request_timestamp(url: str, data: bytes) -> Stamp:
    """Return the stamp of an authority for data. Raises BadArgument for a wrong address, TimestampFailed."""
    if urlsplit(url).scheme not in ("http", "https"):
        raise BadArgument(f"{url!r} is no address of a time-stamping authority.", "It begins with http:// or https://.")
    client = _client()
    query = client.TimestampRequestBuilder(data, client.HashAlgorithm.SHA256).build()
    answer = _within_time(url, lambda: _post(url, query.as_bytes()))
    try:
        response = client.decode_timestamp_response(answer)
        if client.PKIStatus(response.status) is not client.PKIStatus.GRANTED:
            reason = "; ".join(response.status_string) or client.PKIStatus(response.status).name.lower()
            raise TimestampFailed(f"{url} refused to stamp: {reason}.", "Ask the authority, or name another one.")
        stamped = response.tst_info.nonce, response.tst_info.message_imprint.message
    except ValueError as error:
        raise TimestampFailed(
            f"{url} gave no time stamp: {error}.", "Is it the address of an RFC 3161 authority?"
        ) from None
    if stamped != (query.nonce, sha256(data).digest()):
        raise TimestampFailed(f"{url} stamped something else than it was asked to.", "Name another authority.")
    return _stamp(answer, response)


def read_timestamp(answer: bytes) -> Stamp:
    """Read the answer of an authority. Raises TimestampFailed where it is not a time stamp."""
    if len(answer) > _MOST_BYTES:
        raise TimestampFailed(f"It is no time stamp: it has more than {_MOST_BYTES:,} bytes.")
    client = _client()
    try:
        response = client.decode_timestamp_response(answer)
        if client.PKIStatus(response.status) is not client.PKIStatus.GRANTED:
            raise TimestampFailed("It is no time stamp: the authority refused.")
        return _stamp(answer, response)
    except TimestampFailed:
        raise
    except Exception:  # noqa: BLE001  a changed file can make the reader fail in any way
        raise TimestampFailed("It is no time stamp that can be read.") from None


def timestamp_fault(stamp: Stamp, data: bytes, authorities: Sequence[bytes]) -> str:
    """Return why a stamp is not for this data, or not from one of these authorities; otherwise the empty string.

    `authorities` are certificates (PEM). Without them only the data and the days of the certificate are
    checked: anyone can make a stamp in any name. Raises BadArgument.
    """
    client = _client()
    response = client.decode_timestamp_response(stamp.response)
    if response.tst_info.message_imprint.message != sha256(data).digest():
        return "It is not a time stamp of the last entry in the bundle."
    if outside := _out_of_its_days(response):
        return outside
    if not authorities:
        return ""
    from rfc3161_client import VerificationError, VerifierBuilder

    trusted = [certificate for pem in authorities for certificate in _certificates(pem)]
    try:
        VerifierBuilder(roots=trusted).build().verify_message(response, data)
    except (VerificationError, ValueError):
        return "It is not a time stamp of that authority, or the certificate given is not that of the issuer."
    return ""


def _within_time(url: str, ask: Callable[[], bytes]) -> bytes:
    """Return what an authority answers. Raises TimestampFailed where that takes too long, and what `ask` raises."""
    outcome: list[bytes | Exception] = []

    def run() -> None:
        try:
            outcome.append(ask())
        except Exception as error:  # noqa: BLE001  it is raised again by who waits
            outcome.append(error)

    thread = Thread(target=run, daemon=True)  # urllib's own limit begins anew with each part of an answer
    thread.start()
    thread.join(_MOST_PATIENCE)
    match outcome:
        case [bytes() as answer]:
            return answer
        case [Exception() as error]:
            raise error
        case _:
            what = f"{url} did not answer within {_MOST_PATIENCE} seconds."
            raise TimestampFailed(what, "Try again later, or name another authority.")


def _post(url: str, query: bytes) -> bytes:
    """Return the answer to a query over HTTP (section 3.4 of the RFC)."""
    request = Request(url, query, {"Content-Type": "application/timestamp-query"})  # noqa: S310  the scheme was looked at
    try:
        with urlopen(request, timeout=_PATIENCE) as answer:  # noqa: S310  the scheme was looked at
            data: bytes = answer.read(_MOST_BYTES + 1)
        if len(data) <= _MOST_BYTES:
            return data
        reason = f"what it sends has more than {_MOST_BYTES:,} bytes"
    except HTTPError as error:
        error.close()  # it is an answer, with a connection
        reason = f"{error.code} {error.reason}"
    except (URLError, OSError, ValueError) as error:
        reason = str(getattr(error, "reason", error))
    raise TimestampFailed(f"{url} did not answer: {reason}.", "Check the address and the connection.")


def _stamp(answer: bytes, response: "TimeStampResponse") -> Stamp:
    return Stamp(answer, response.tst_info.gen_time, _authority(response))


def _out_of_its_days(response: "TimeStampResponse") -> str:
    """Return that the signer's certificate was not valid at the moment of the stamp, or the empty string.

    It may have expired since: stamps are made to be looked at years later.
    """
    certificate, moment = _certificate_of_signer(response), response.tst_info.gen_time.astimezone(UTC)
    if certificate is None or certificate.not_valid_before_utc <= moment <= certificate.not_valid_after_utc:
        return ""
    first, last = certificate.not_valid_before_utc.date(), certificate.not_valid_after_utc.date()
    return f"It was made with a certificate that was valid only from {first} to {last}, and says {moment.date()}."


def _certificate_of_signer(response: "TimeStampResponse") -> "Certificate | None":
    """Return the certificate in a stamp that it was signed with; None where it has none."""
    from cryptography.x509 import load_der_x509_certificate

    signer = next(iter(response.signed_data.signer_infos))
    for data in response.signed_data.certificates:
        certificate = load_der_x509_certificate(data)
        if (certificate.issuer, certificate.serial_number) == (signer.issuer, signer.serial_number):
            return certificate
    return None


def _authority(response: "TimeStampResponse") -> str:
    """Return the name of the signer, from the certificate in the stamp, or else of the issuer of that certificate."""
    from cryptography.x509 import NameOID

    certificate = _certificate_of_signer(response)
    names = [certificate.subject] if certificate else []
    names += [next(iter(response.signed_data.signer_infos)).issuer]
    common = [str(part.value) for name in names for part in name.get_attributes_for_oid(NameOID.COMMON_NAME)]
    return common[0] if common else names[0].rfc4514_string()


def _certificates(pem: bytes) -> "list[Certificate]":
    from cryptography.x509 import load_pem_x509_certificates

    try:
        return load_pem_x509_certificates(pem)
    except ValueError:
        raise BadArgument(
            "The authority's file holds no certificate.",
            "It is a PEM file, and begins with -----BEGIN CERTIFICATE-----.",
        ) from None


def _client() -> Any:  # noqa: ANN401  a module
    try:
        import rfc3161_client  # an optional package
    except ImportError:
        raise TimestampFailed(
            "Time stamps need the package rfc3161-client, which is not installed.",
            "Install it with policyver: pipx install 'policyver[timestamp]'",
        ) from None
    return rfc3161_client
