"""A YouTube on this computer, with a Google to sign in to, made from the documents, not from our client.

`python -m` prints its port. `POST /_fake/evening` begins an evening (a Script as JSON), `GET /_fake/book`
tells all that happened.
"""

from __future__ import annotations

import base64
import hashlib
import json
import sys
import threading
import time
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from tests.chat.fakes import youtube_rules
from tests.chat.fakes.youtube_evening import Evening, Script
from tests.chat.fakes.youtube_list import answer
from tests.chat.fakes.youtube_talk import CHANNEL
from tests.chat.fakes.youtube_wire import Server, Wire

MESSAGES = "/youtube/v3/liveChat/messages"
COSTS = {
    ("GET", MESSAGES): 5,
    ("POST", MESSAGES): 20,
    ("DELETE", MESSAGES): 20,
    ("GET", "/youtube/v3/liveBroadcasts"): 1,
    ("GET", "/youtube/v3/videos"): 1,
}
WRITES = "https://www.googleapis.com/auth/youtube.force-ssl"


class Handler(Wire):
    """Answers one connection."""

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    def do_DELETE(self) -> None:
        self._answer()

    # -------------------------------------------------------------- routing

    def _answer(self) -> None:
        parts = urlsplit(self.path)
        raw = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        params = parse_qs(parts.query, keep_blank_values=True)
        if parts.path.startswith("/_fake/"):
            self._control(parts.path, raw)
            return
        evening = self.server.evening
        if parts.path == "/token":
            self._token(evening, parse_qs(raw.decode(), keep_blank_values=True))
        elif parts.path == "/o/oauth2/v2/auth":
            self._consent(evening, {name: values[0] for name, values in params.items()})
        else:
            with evening.lock:
                self._api(evening, parts.path, params, json.loads(raw) if raw else None)

    def _control(self, path: str, raw: bytes) -> None:
        if path == "/_fake/evening":
            told = json.loads(raw)
            told["faults"] = tuple(told.get("faults", ()))
            self.server.evening = Evening(Script(**told))
            self.server.answers = True
            self.send(200, {"chat": self.server.evening.chat})
        elif path == "/_fake/set":
            evening = self.server.evening
            with evening.lock:
                told = json.loads(raw)
                for name in ("over", "units_now"):
                    if name in told:
                        value = told.pop(name)
                        if name == "over":
                            evening.over = value
                            if value and evening.script.end == "chatEndedEvent":
                                evening.talk.end(evening.now())
                        else:
                            evening.units[evening.day()] = value
                self.server.answers = told.pop("answers", self.server.answers)
                evening.script = replace(evening.script, **told)
            self.send(200, {})
        else:
            with self.server.evening.lock:
                self.send(200, self.server.evening.book())

    # -------------------------------------------------------------- sign-in

    def _consent(self, evening: Evening, asked: dict[str, str]) -> None:
        fixed = {
            "response_type": "code",
            "client_id": evening.script.client_id,
            "code_challenge_method": "S256",
            "access_type": "offline",
            "prompt": "consent",
            "scope": WRITES,
        }
        for name, value in fixed.items():
            if asked.get(name) != value:
                evening.breach(f"consent: {name} is {asked.get(name)}")
        back = urlsplit(asked.get("redirect_uri", ""))
        if back.scheme != "http" or back.hostname != "127.0.0.1" or not back.port or back.path != "/":
            evening.breach("consent: redirect_uri is not http://127.0.0.1:PORT/")
        if len(asked.get("state", "")) < 16 or len(asked.get("code_challenge", "")) != 43:
            evening.breach("consent: state or code_challenge is too short")
        code = f"4/planted-code-{len(evening.codes)}"
        evening.codes[code] = asked
        told = {"state": asked.get("state", ""), "code": code, "scope": WRITES}
        self.send(302, None, Location=f"{asked['redirect_uri']}?{urlencode(told)}")

    def _token(self, evening: Evening, form: dict[str, list[str]]) -> None:
        told = {name: values[0] for name, values in form.items()}
        script = evening.script
        with evening.lock:
            evening.refreshing += 1
            if evening.refreshing > 1:
                evening.breach("two refreshes at once")
        time.sleep(0.005)
        with evening.lock:
            evening.refreshing -= 1
            waiting = [plan for plan in evening.plan.values() if "refresh 500" in plan]
            if waiting and told.get("grant_type") == "refresh_token":
                waiting[0].remove("refresh 500")
                evening.done.append("refresh 500")
                self.send(500, {"error": "internal_failure"})
            elif (
                told.get("client_id") != script.client_id or told.get("client_secret") != script.client_secret
            ):
                self.send(401, {"error": "invalid_client"})
            elif (
                told.get("grant_type") == "refresh_token"
                and told.get("refresh_token") == script.refresh_token
            ):
                self._granted(evening, {})
            elif told.get("grant_type") == "authorization_code" and self._code_is_good(evening, told):
                self._granted(evening, {"refresh_token": script.refresh_token})
            else:
                self.send(400, {"error": "invalid_grant", "error_description": "Token has been expired."})

    def _code_is_good(self, evening: Evening, told: dict[str, str]) -> bool:
        asked = evening.codes.pop(told.get("code", ""), None)
        digest = hashlib.sha256(told.get("code_verifier", "").encode()).digest()
        proof = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if asked is None or not 43 <= len(told.get("code_verifier", "")) <= 128:
            return False
        return asked["code_challenge"] == proof and asked["redirect_uri"] == told.get("redirect_uri")

    def _granted(self, evening: Evening, more: dict[str, Any]) -> None:
        evening.refreshes += 1
        token = f"ya29.planted-{evening.refreshes}"
        evening.access = {token: evening.now() + evening.script.lasts}
        body = {"access_token": token, "expires_in": int(evening.script.lasts), "token_type": "Bearer"}
        self.send(200, {**body, "scope": evening.script.scope, **more})

    # ------------------------------------------------------------------ api

    def _api(self, evening: Evening, path: str, params: dict[str, list[str]], body: object) -> None:
        for wrong in youtube_rules.breaches(self.command, path, params, body):
            evening.breach(wrong)
        if "access_token" in params or "key" in params:
            evening.breach("a token in the address")
        evening.asked.append(f"{self.command} {path.rsplit('/', 1)[-1]}")
        units = COSTS.get((self.command, path), 1)
        token = (self.headers.get("Authorization") or "").removeprefix("Bearer ")
        if not evening.spend(units):
            self.error("quotaExceeded")
        elif evening.access.get(token, 0) < evening.now():
            self.error("authError")
        elif evening.script.always:
            self.error(evening.script.always)
        else:
            self._done(evening, path, params, body)

    def _done(self, evening: Evening, path: str, params: dict[str, list[str]], body: object) -> None:
        one = {name: values[0] for name, values in params.items()}
        if path == "/youtube/v3/liveBroadcasts":
            self._broadcasts(evening, params)
        elif path == "/youtube/v3/videos":
            self._videos(evening, one["id"])
        elif path != MESSAGES:
            self.send(404, {"error": {"code": 404}})
        elif self.command == "GET":
            answer(self, evening, one)
        elif self.command == "POST":
            self._insert(evening, body)
        else:
            self._delete(evening, one["id"])

    def _broadcasts(self, evening: Evening, params: dict[str, list[str]]) -> None:
        if sum(name in params for name in ("mine", "id", "broadcastStatus")) != 1:
            evening.breach("liveBroadcasts: mine, id and broadcastStatus exclude one another")
        on = evening.script.live and not evening.over
        snippet = {"liveChatId": evening.chat, "title": "Chợ phiên", "channelId": CHANNEL}
        self.send(200, {"items": [{"id": "abcdefghijk", "snippet": snippet}] if on else []})

    def _videos(self, evening: Evening, number: str) -> None:
        details: dict[str, Any] = {"actualStartTime": "2026-11-22T03:00:00Z"}
        if number == "abcdefghijk" and not evening.over:
            details["activeLiveChatId"] = evening.chat
        elif number == "notyet_____":
            details = {"scheduledStartTime": "2026-11-22T03:00:00Z"}
        elif number == "nolive_____":
            details = {}
        else:
            details["actualEndTime"] = "2026-11-22T04:00:00Z"
        known = number != "unknown____"
        items = [{"id": number, "snippet": {"title": "Chợ phiên"}, "liveStreamingDetails": details}]
        self.send(200, {"items": items if known else []})

    def _insert(self, evening: Evening, body: Any) -> None:
        snippet = body["snippet"]
        text = snippet.get("textMessageDetails", {}).get("messageText", "")
        if snippet.get("liveChatId") != evening.chat or snippet.get("type") != "textMessageEvent":
            self.error("preconditionCheckFailed")
        elif not 0 < len(text) <= 200:
            evening.breach("insert: 1 to 200 characters")
            self.error("messageTextInvalid")
        else:
            said = evening.talk.text(text, evening.now(), own=evening.script.owner)
            if text.startswith("LOSE"):
                self.cut(b"")
            else:
                self.send(200, said)

    def _delete(self, evening: Evening, number: str) -> None:
        known = any(one["id"] == number for one in evening.talk.items)
        if known:
            evening.talk.delete(number, evening.now())
            self.send(204, None)
        else:
            self.error("liveChatNotFound")


class Stranger(BaseHTTPRequestHandler):
    """Another host: whoever asks it anything has gone astray."""

    server: Any

    def do_GET(self) -> None:
        self.server.fake.evening.breach("followed a redirect to another host")
        self.send_error(404)

    def log_message(self, format: str, *told: object) -> None:  # noqa: A002
        """Say nothing."""


def main() -> None:
    """Serve until the standard input ends, so that no fake outlives its test."""
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    server = Server(("127.0.0.1", port), Handler)
    server.evening = Evening(Script(zero=time.monotonic()))
    stranger = ThreadingHTTPServer(("127.0.0.1", 0), Stranger)
    stranger.fake = server  # type: ignore[attr-defined]
    server.stranger = stranger.server_address[1]
    for one in (server, stranger):
        threading.Thread(target=one.serve_forever, daemon=True).start()
    print(server.server_address[1], flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
