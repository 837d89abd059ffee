"""A folder to work in, what the command says, and object stores on this machine.

Those are moto for S3 and Google Cloud Storage, a stand-in for Azure and Hugging Face's Hub.
"""

import json
import re
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, quote, unquote, urlsplit
from xml.sax.saxutils import escape

import pytest

from dq.cli import run

TOKEN = "hf_for_tests"  # noqa: S105 - of the stand-in alone
PAGE = 2
"""The hub's stand-in lists so many files a page."""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes an empty folder the one the test works in."""
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def said(capfd: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, list[str]]]:
    """Runs `dq audit` and returns its exit status and what it said on stderr."""

    def audit(*arguments: str) -> tuple[int, list[str]]:
        status = run(["audit", "--isolated", *arguments])
        return status, capfd.readouterr().err.splitlines()

    return audit


class _StandIn(BaseHTTPRequestHandler):
    """As much of Azure's Blob service and of the Hub as reading needs, by their documentation."""

    objects: dict[str, bytes]

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        query = parse_qs(address.query)
        path = unquote(address.path)
        if query.get("comp") == ["list"]:
            self._azure_list(query.get("prefix", [""])[0])
        elif path.startswith("/api/datasets/press/wire/tree/"):
            self._hub_list(path, int(query.get("cursor", ["0"])[0]))
        elif path.startswith("/datasets/press/wire/resolve/"):
            self._hub_file(path)
        else:
            self._object(path.removeprefix("/corpus/").removeprefix("/cdn/"))

    def _azure_list(self, prefix: str) -> None:
        blobs = "".join(
            f"<Blob><Name>{escape(key)}</Name><Properties>"
            f"<Last-Modified>Sat, 14 Mar 2026 08:15:00 GMT</Last-Modified><Etag>0x1</Etag>"
            f"<Content-Length>{len(data)}</Content-Length><Content-Type>text/plain</Content-Type></Properties></Blob>"
            for key, data in self.objects.items()
            if key.startswith(prefix)
        )
        xml = f'<?xml version="1.0"?><EnumerationResults><Blobs>{blobs}</Blobs><NextMarker/></EnumerationResults>'
        self._answer(200, xml.encode(), {"Content-Type": "application/xml"})

    def _hub_list(self, path: str, start: int) -> None:
        folder = re.sub(r".*/tree/[^/]+/?", "", path)
        files = [(key, len(data)) for key, data in self.objects.items() if key.startswith(folder)]
        page = [{"type": "file", "path": key, "size": size} for key, size in files[start : start + PAGE]]
        page.append({"type": "directory", "path": "wire", "size": 0})
        more = f'<http://{self.headers["Host"]}{self.path.partition("&")[0]}&cursor={start + PAGE}>; rel="next"'
        self._answer(200, json.dumps(page).encode(), {"Link": more} if start + PAGE < len(files) else {})

    def _hub_file(self, path: str) -> None:
        if self.headers.get("Authorization") != f"Bearer {TOKEN}":
            self._answer(401, b"")
        else:
            key = re.sub(r".*/resolve/[^/]+/", "", path)
            self._answer(302, b"", {"Location": quote(f"/cdn/{key}")})

    def _object(self, key: str) -> None:
        if key not in self.objects:
            self._answer(404, b"")
            return
        data, status = self.objects[key], 200
        asked = re.fullmatch(r"bytes=(\d*)-(\d*)", self.headers.get("Range") or self.headers.get("x-ms-range") or "")
        about = {}
        if asked:
            begin = int(asked[1]) if asked[1] else max(0, len(data) - int(asked[2]))
            end = min(len(data), int(asked[2]) + 1) if asked[1] and asked[2] else len(data)
            about = {"Content-Range": f"bytes {begin}-{end - 1}/{len(data)}"}
            data, status = data[begin:end], 206
        self._answer(status, data, about)

    def _answer(self, status: int, data: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        about = {"Last-Modified": "Sat, 14 Mar 2026 08:15:00 GMT", "ETag": '"1"', "x-ms-version": "2023-11-03"}
        for name, value in {**about, **(headers or {}), "Content-Length": str(len(data))}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(data)

    def log_message(self, *_arguments: object) -> None:
        """Nothing: the tests speak for themselves."""


@pytest.fixture(scope="session")
def moto_server() -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(150):
            try:
                with urllib.request.urlopen(f"{address}/moto-api/", timeout=1):  # noqa: S310 - this machine
                    break
            except OSError:
                time.sleep(0.2)
        yield address
    finally:
        server.terminate()
        server.wait(timeout=20)


@pytest.fixture(scope="session")
def stand_in() -> Iterator[tuple[str, dict[str, bytes]]]:
    """The address of the stand-in, and what it holds."""
    objects: dict[str, bytes] = {}
    handler = type("Handler", (_StandIn,), {"objects": objects})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", objects
    server.shutdown()
    server.server_close()
    thread.join(timeout=20)


@pytest.fixture(scope="session")
def surroundings(
    moto_server: str, stand_in: tuple[str, dict[str, bytes]], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, str]:
    """The environment that leads to the stores."""
    key = tmp_path_factory.mktemp("gcs") / "account.json"
    account = {"gcs_base_url": moto_server, "disable_oauth": True, "client_email": "", "private_key": ""}
    key.write_text(json.dumps(account | {"private_key_id": ""}), encoding="utf-8")
    return {
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_REGION": "us-east-1",
        "AWS_ENDPOINT_URL": moto_server,
        "AWS_ALLOW_HTTP": "true",
        "GOOGLE_SERVICE_ACCOUNT": str(key),
        "GOOGLE_ALLOW_HTTP": "true",
        "AZURE_STORAGE_ACCOUNT_NAME": "press",
        "AZURE_STORAGE_ACCOUNT_KEY": "dGVzdA==",
        "AZURE_STORAGE_ENDPOINT": stand_in[0],
        "AZURE_ALLOW_HTTP": "true",
        "HF_ENDPOINT": stand_in[0],
        "HF_TOKEN": TOKEN,
    }
