"""A time-stamp authority on this machine: real certificates, real RFC 3161 over a real socket, answered by openssl."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

_CONFIG = """
[req]
distinguished_name = name
[name]
[root]
basicConstraints = critical,CA:true
[stamper]
extendedKeyUsage = critical,timeStamping
[other]
extendedKeyUsage = critical,serverAuth
[tsa]
default_tsa = one
[one]
serial = {folder}/serial
crypto_device = builtin
signer_cert = {folder}/{signer}.pem
signer_key = {folder}/{signer}.key
signer_digest = sha256
default_policy = 1.2.3.4
digests = sha256
ess_cert_id_chain = no
ess_cert_id_alg = sha256
"""


def _openssl(*words: str) -> None:
    subprocess.run(["openssl", *words], check=True, capture_output=True)


def make_authority(folder: Path) -> Path:
    """Root, stamper and a certificate that may not stamp; answers the file of the root."""
    config = folder / "tsa.cnf"
    config.write_text(_CONFIG.format(folder=folder, signer="stamper"), encoding="utf-8")
    new_key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")
    made = ("req", "-x509", "-config", str(config), "-days", "30", *new_key)
    root = ("-keyout", f"{folder}/root.key", "-out", f"{folder}/root.pem")
    _openssl(*made, "-subj", "/CN=Stand-in root", "-extensions", "root", *root)
    for name in ("stamper", "other"):
        keys = ("-keyout", f"{folder}/{name}.key", "-out", f"{folder}/{name}.pem")
        by = ("-CA", f"{folder}/root.pem", "-CAkey", f"{folder}/root.key")
        _openssl(*made, "-subj", f"/CN=Stand-in {name}", "-extensions", name, *by, *keys)
    (folder / "serial").write_text("01", encoding="ascii")
    return folder / "root.pem"


@dataclass
class Authority:
    """``wrong`` is how it answers wrongly: "silent", "words", "refuses", "another text", "again"."""

    folder: Path
    url: str = ""
    wrong: str = ""
    asked: list[bytes] = field(default_factory=list)

    def answer(self, request: bytes) -> tuple[int, bytes]:
        """What openssl answers to a request."""
        self.asked.append(request)
        if self.wrong == "silent":
            return 503, b""
        if self.wrong == "words":
            return 200, b"<html>"
        query, reply = self.folder / "query", self.folder / "reply"
        if self.wrong == "another text":
            text = self.folder / "text"
            text.write_text("another", encoding="ascii")
            _openssl("ts", "-query", "-data", str(text), "-sha256", "-cert", "-out", str(query))
        elif self.wrong == "refuses":
            query.write_bytes(b"no request")
        else:
            query.write_bytes(self.asked[0] if self.wrong == "again" else request)
        _openssl("ts", "-reply", "-config", str(self.folder / "tsa.cnf"), "-queryfile", str(query), "-out", str(reply))
        return 200, reply.read_bytes()


@contextmanager
def served(folder: Path) -> Iterator[Authority]:
    """The authority behind a socket of this machine."""
    authority = Authority(folder)

    class Answers(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            assert self.headers["Content-Type"] == "application/timestamp-query"
            status, body = authority.answer(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(status)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Nothing is printed."""

    server = HTTPServer(("127.0.0.1", 0), Answers)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    authority.url = f"http://127.0.0.1:{server.server_port}/tsa"
    try:
        yield authority
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
