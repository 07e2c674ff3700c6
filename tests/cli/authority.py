"""A time-stamping authority on this machine: OpenSSL's own, behind a web server on the loopback address."""

import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

CONFIG = """\
[req]
distinguished_name = name
[name]
[ca]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
subjectKeyIdentifier = hash
[stamper]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[tsa]
default_tsa = here
[here]
serial = serial
signer_cert = stamper.pem
signer_key = stamper.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
[issuing]
database = issued
new_certs_dir = .
serial = numbers
default_md = sha256
policy = anybody
[anybody]
organizationName = optional
commonName = supplied
"""
EIGHTY_YEARS = "20200101000000Z", "20991231000000Z"


@dataclass(frozen=True, slots=True)
class Authority:
    url: str
    certificate: Path
    """Of the one who vouches for the stamper: PEM."""
    stamp: Callable[[bytes], bytes]
    """Query -> answer, as it would give it over the network."""


@contextmanager
def authority(folder: Path, name: str, *, valid: tuple[str, str] = EIGHTY_YEARS) -> Iterator[Authority]:
    """Open an authority of that name, whose stamper has a certificate that is valid between two moments."""
    folder.mkdir()
    (folder / "tsa.cnf").write_text(CONFIG)
    for file in ("serial", "numbers"):
        (folder / file).write_text("01\n")
    (folder / "issued").touch()
    for key, subject in (("ca", f"{name} Root"), ("stamper", name)):
        _openssl(folder, "req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", f"{key}.key", "-out", f"{key}.csr",
                 "-subj", f"/O=Example/CN={subject}", "-config", "tsa.cnf")  # fmt: skip
    _openssl(folder, "x509", "-req", "-in", "ca.csr", "-signkey", "ca.key", "-days", "3650", "-out", "ca.pem",
             "-extfile", "tsa.cnf", "-extensions", "ca")  # fmt: skip
    _openssl(folder, "ca", "-batch", "-notext", "-config", "tsa.cnf", "-name", "issuing", "-in", "stamper.csr",
             "-cert", "ca.pem", "-keyfile", "ca.key", "-startdate", valid[0], "-enddate", valid[1],
             "-out", "stamper.pem", "-extensions", "stamper")  # fmt: skip

    def answer(query: bytes) -> bytes:
        (folder / "query").write_bytes(query)
        _openssl(folder, "ts", "-reply", "-config", "tsa.cnf", "-queryfile", "query", "-out", "answer")
        return (folder / "answer").read_bytes()

    with served(answer) as url:
        yield Authority(url, folder / "ca.pem", answer)


@contextmanager
def served(answer: Callable[[bytes], bytes], status: int = 200) -> Iterator[str]:
    """Answer what is posted to the address that is given."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            assert self.headers["Content-Type"] == "application/timestamp-query"
            data = answer(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(status)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _openssl(folder: Path, *arguments: str) -> None:
    done = subprocess.run(["openssl", *arguments], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
