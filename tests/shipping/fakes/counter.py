"""What fake carriers share: they serve on loopback, check each request, fail as a script or chance says."""

from __future__ import annotations

import json
import random
import threading
from typing import Any

from tests.chat.fakes.web_faults import Asked, Told, serve

# Faults before a call is worked on: nothing came of it.
BEFORE = ("429", "500", "reset")
# And after: it was done, and nobody hears of it.
AFTER = ("lost", "half", "502")
_BROKEN = {"lost": "reset", "half": "half_json", "502": "html_502"}

# Vietnam's mobile numbers as carriers take them.
PHONE_LENGTH = 10


class Counter:
    """One carrier. `script` names faults, in order, for calls whose path ends so; `rate` is for chance."""

    def __init__(self, *, rate: float = 0.0, seed: int = 1, **script: list[str]) -> None:
        self.parcels: dict[str, dict[str, Any]] = {}
        self.calls: list[str] = []
        self.breaches: list[str] = []
        self._script = {name.replace("_", "-"): list(faults) for name, faults in script.items()}
        self._rate = rate
        self._chance = random.Random(seed)
        self._lock = threading.Lock()
        self.address = f"http://127.0.0.1:{serve(self.answer, wait=False)}"

    def answer(self, asked: Asked) -> Told:
        """Answer one request, or fail."""
        with self._lock:
            self.calls.append(f"{asked.method} {asked.path}")
            fault = self._fault(asked.path)
            if fault == "429":
                return Told(429, {"message": "slow down"}, {"Retry-After": "7"})
            if fault == "wait an hour":
                return Told(429, {"message": "slow down"}, {"Retry-After": "3600"})
            if fault == "500":
                return Told(500, {"success": False, "message": "Internal Server Error"})
            if fault == "reset":
                return Told(200, {}, broken="reset")
            told = self.work(asked, fault)
            if fault in AFTER:
                told.broken = _BROKEN[fault]
            return told

    def work(self, asked: Asked, fault: str) -> Told:
        """Do what is asked."""
        raise NotImplementedError

    def breach(self, what: str) -> None:
        """Note that a request was not as the documents want it."""
        self.breaches.append(what)

    def body(self, asked: Asked) -> dict[str, Any]:
        """Return the JSON of a request, which has to say that it is."""
        if asked.headers.get("content-type") != "application/json":
            self.breach(f"{asked.path}: no JSON")
        try:
            told = json.loads(asked.body)
        except ValueError:
            told = None
        if not isinstance(told, dict):
            self.breach(f"{asked.path}: no object")
            return {}
        return told

    def shaped(self, where: str, body: dict[str, Any], fields: dict[str, type]) -> None:
        """Check that a body has these fields and no others, each of its type."""
        if set(body) != set(fields):
            self.breach(f"{where}: {sorted(set(body) ^ set(fields))}")
        for name, kind in fields.items():
            value = body.get(name)
            if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
                self.breach(f"{where}: {name} is {type(value).__name__}")

    def phone(self, where: str, phone: object) -> None:
        """Check a phone: digits from 0 on."""
        if not (
            isinstance(phone, str) and len(phone) == PHONE_LENGTH and phone.isdigit() and phone[0] == "0"
        ):
            self.breach(f"{where}: phone")

    def _fault(self, path: str) -> str:
        for end, faults in self._script.items():
            if path.rstrip("/").endswith(end) and faults:
                return faults.pop(0)
        if self._rate and self._chance.random() < self._rate:
            return self._chance.choice((*BEFORE, *AFTER))
        return ""
