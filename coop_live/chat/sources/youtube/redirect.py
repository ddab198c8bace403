"""A page on this computer to which Google sends the browser back, once, with the code of a sign-in."""

from __future__ import annotations

import html
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from coop_live.i18n import tr

HOST = "127.0.0.1"
# A browser opens connections ahead of need; an idle one is dropped.
_IDLE = 5.0
_LONGEST_PATH = 8000

_PAGE = """<!doctype html><html><head><meta charset="utf-8"><title>coop_live</title><style>
body{{font:20px/1.5 "Be Vietnam Pro",system-ui,sans-serif;background:#f6f3ec;color:#22302a;display:grid;
place-items:center;min-height:90vh;margin:0}}main{{background:#fff;border-radius:16px;padding:40px 48px;
max-width:28em;border-top:8px solid #1e5b3c}}h1{{font-size:28px;margin:0 0 8px}}p{{margin:0}}
</style></head><body><main><h1>{title}</h1><p>{words}</p></main></body></html>"""


@dataclass(frozen=True, slots=True)
class Told:
    """What Google said by way of the browser: a code, or "" where the person did not agree."""

    code: str


class Redirect:
    """Waits on 127.0.0.1 for the one request whose state is ours; all others change nothing.

    `address` is where Google is to send the browser. `close` ends it.
    """

    def __init__(self, is_ours: Callable[[str], bool]) -> None:
        self.told: queue.SimpleQueue[Told] = queue.SimpleQueue()
        self._server = ThreadingHTTPServer((HOST, 0), _handler(self.told, is_ours))
        self._server.daemon_threads = True
        self._server.block_on_close = False
        self.address = f"http://{HOST}:{self._server.server_address[1]}/"
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.05,), name="sign-in page", daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """Take no more requests."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def _handler(told: queue.SimpleQueue[Told], is_ours: Callable[[str], bool]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        timeout = _IDLE

        def do_GET(self) -> None:
            parts = urlsplit(self.path[:_LONGEST_PATH])
            asked = parse_qs(parts.query)
            if parts.path != "/" or not is_ours(asked.get("state", [""])[0]):
                self._show(404, tr("Trang này không có gì."), tr("Quay lại coop_live và bấm Đăng nhập."))
                return
            code = asked.get("code", [""])[0]
            if code:
                self._show(200, tr("Xong rồi!"), tr("Đóng trang này và quay lại coop_live."))
            else:
                self._show(200, tr("Chưa được đồng ý."), tr("Quay lại coop_live và đăng nhập lại."))
            told.put(Told(code))

        def _show(self, status: int, title: str, words: str) -> None:
            page = _PAGE.format(title=html.escape(title), words=html.escape(words)).encode()
            self.send_response(status)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(page)))
            self.send_header("Cache-Control", "no-store")
            self.send_header("Referrer-Policy", "no-referrer")
            self.send_header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
            self.send_header("Connection", "close")
            self.end_headers()
            self.wfile.write(page)

        def log_message(self, format: str, *told: object) -> None:  # noqa: A002 - the library's name
            """Say nothing: the path holds the code."""

    return Handler
