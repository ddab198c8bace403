"""Zalo's bot platform as its documents tell it: `python -m tests.chat.fakes.zalo_bot`; one update a call."""

from __future__ import annotations

from typing import Any

from tests.chat.fakes.polled import Evening, Reply, Request, broken, serve, told

TOKEN = "1234:SECRETtoken"


class ZaloBot(Evening):
    """Gives so many messages, one a call, then nothing; fails by chance before it gives one."""

    def __init__(self, script: dict[str, Any]) -> None:
        super().__init__(script)
        self.left = [f"b{number}" for number in range(script.get("messages", 0))]
        self.sent: list[dict[str, Any]] = []
        self.given: dict[str, float] = {}  # and when: what is given is gone
        self.not_before = 0.0

    def answer(self, request: Request) -> Reply:
        with self.lock:
            method = request.path.rpartition("/")[2]
            self.calls.append(method)
            if request.method != "POST" or request.query:
                self.breach(f"{request.method} {method}")
            if request.path != f"/bot{self.script.get('token', TOKEN)}/{method}":
                return told({"ok": False, "error_code": 401, "description": "Unauthorized"}, 401)
            if self.clock() < self.not_before:
                self.breach("asked before the time it was told")
            self.not_before = 0.0
            if self.chance.random() < self.script.get("faults", 0):
                return self._fault()
            return getattr(self, f"_{method}")(request.body)  # type: ignore[no-any-return]

    def _fault(self) -> Reply:
        reply = broken(self)
        if reply.headers.get("Retry-After", "soon") != "soon":
            self.not_before = self.clock() + 1.9  # a date has whole seconds
        return reply

    def _getUpdates(self, asked: dict[str, Any]) -> Reply:
        if not (set(asked) == {"timeout"} and asked["timeout"].isdecimal()):
            self.breach(f"getUpdates: {asked}")
        if not self.left:
            return told({"ok": False, "error_code": 408, "description": "Request timeout"})
        number = self.left.pop(0)
        self.given[number] = self.clock()
        who = {"id": "lan1", "display_name": "Lan", "is_bot": False}
        message = {"message_id": number, "date": 1747744785000, "text": "chốt 1", "from": who}
        message["chat"] = {"id": "talk1", "chat_type": "PRIVATE"}
        return told({"ok": True, "result": {"event_name": "message.text.received", "message": message}})

    def _sendMessage(self, asked: dict[str, Any]) -> Reply:
        self.sent.append(asked)
        if self.script.get("lose_sent"):
            return Reply(b"{}", cut="reset")
        return told({"ok": True, "result": {"message_id": "x"}})

    def _getMe(self, asked: dict[str, Any]) -> Reply:
        return told({"ok": True, "result": {"id": "1234"}})

    def notes(self) -> dict[str, Any]:
        return super().notes() | {"sent": self.sent, "given": self.given}


if __name__ == "__main__":
    serve(ZaloBot)
