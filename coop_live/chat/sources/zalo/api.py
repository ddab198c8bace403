"""Calls Zalo's Official Account API with an access token that works; tells what it refuses in plain words."""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Callable
from typing import Any

from coop_live.chat.base import Lost, NeedsPerson
from coop_live.chat.http import Answer, Caller, NotSent, broken
from coop_live.chat.kind import Keys
from coop_live.chat.pair import Pair, Renewed
from coop_live.chat.sources.zalo.permission import OAUTH_HOME, pasted, same_state
from coop_live.chat.text import clean
from coop_live.errors import CoopLiveError
from coop_live.i18n import tr

TITLE, HOME = "Zalo", "https://openapi.zalo.me"
TOKENS = "/v4/oa/access_token"
RECENT, MESSAGE = "/v2.0/oa/listrecentchat", "/v3.0/oa/message/cs"
PAGE_SIZE = 10
SECONDS = (5.0, 10.0)

ACCESS_REFUSED, PARAMETERS, UPLOAD = -216, -14003, -155
# Some pages say an hour, the answers 25: the field is trusted, and this stands where there is none.
ACCESS_SECONDS = 3600.0
REFRESH_SECONDS = 90 * 24 * 3600.0


class Refused(Exception):
    """An answer whose `error` is not 0."""

    def __init__(self, code: int, message: str = "") -> None:
        super().__init__(str(code))
        self.code, self.message = code, message


class Api:
    """The calls of one Official Account. What is refused is Refused; else Lost or NeedsPerson is raised."""

    def __init__(
        self,
        keys: Keys,
        address: str = "",
        *,
        clock: Callable[[], float] = time.time,
        seconds: tuple[float, float] = SECONDS,
    ) -> None:
        self._keys = keys
        self._clock = clock
        self._caller = Caller(TITLE, HOME, address, seconds=seconds, clock=clock)
        self._signer = Caller(TITLE, OAUTH_HOME, address, seconds=seconds, clock=clock)
        self._reading = threading.Lock()  # a code is good for one exchange
        self._was_read = False
        self.pair = Pair(keys, self._renew, clock, sign_in_again)

    def read(self) -> None:
        """Take what a person gave, and exchange a code that lies there. Raises NeedsPerson or Lost."""
        with self._reading:
            self.pair.read()
            told = self._keys.get("code")
            if told.strip():
                self._exchange(told)
            self._was_read = True

    def recent(self, offset: int) -> list[Any]:
        """Return the newest messages of all talks, newest first, at most ten, from the `offset`-th on."""
        data = json.dumps({"offset": offset, "count": PAGE_SIZE}, separators=(",", ":"))
        answer = self._call("GET", RECENT, params={"data": data})
        rows = answer.body.get("data")
        if not isinstance(rows, list):
            raise Lost(tr("{platform} trả lời không đọc được.", platform=TITLE), tr("Đang thử lại."))
        return rows

    def send(self, user_id: str, text: str) -> None:
        """Send a message to somebody who wrote in the last 48 hours."""
        self._call("POST", MESSAGE, body={"recipient": {"user_id": user_id}, "message": {"text": text}})

    # ------------------------------------------------------------ one call

    def _call(
        self, verb: str, path: str, params: dict[str, str] | None = None, body: object = None
    ) -> Answer:
        if not self._was_read:
            self.read()

        def call(token: str) -> Answer:
            headers = {"access_token": token}
            return _checked(self._caller.call(verb, path, params=params, headers=headers, body=body))

        token = self.pair.current()
        try:
            return call(token)
        except Refused as refused:
            if refused.code != ACCESS_REFUSED:
                raise
        return call(self.pair.instead_of(token))

    # -------------------------------------------------------------- tokens

    def _exchange(self, told: str) -> None:
        """Turn what was pasted into tokens; it is forgotten once they are kept, or it is refused."""
        found = pasted(told)
        if found is None or not same_state(found, self._keys.get("state")):
            self._keys.put("code", "")
            raise NeedsPerson(*_wrong_address())
        form = {"code": found.code, "grant_type": "authorization_code"}
        verifier = self._keys.get("code_verifier")
        if verifier:
            form["code_verifier"] = verifier
        try:
            renewed = self._tokens(form)
        except Refused:
            self._keys.put("code", "")
            if self._keys.get("refresh_token"):
                return  # a crash after the tokens were kept, before the code was forgotten
            raise NeedsPerson(*_wrong_address()) from None
        self.pair.take(renewed)
        for name in ("code_verifier", "state", "code"):
            self._keys.put(name, "")

    def _renew(self, refresh_token: str) -> Renewed:
        try:
            return self._tokens({"refresh_token": refresh_token, "grant_type": "refresh_token"})
        except Refused:
            raise sign_in_again() from None
        except Lost as lost:
            # What needs the token was not even tried.
            raise NotSent(lost.cause, lost.remedy, after=lost.after) from None

    def _tokens(self, form: dict[str, str]) -> Renewed:
        app_id, secret = self._keys.get("app_id").strip(), self._keys.get("secret_key").strip()
        if not re.fullmatch(r"\d{1,30}", app_id, re.ASCII) or not re.fullmatch(r"[!-~]{1,200}", secret):
            words = tr("Chưa có App ID (một dãy số) và khóa bí mật của ứng dụng Zalo.")
            raise NeedsPerson(words, tr("Chép hai thứ đó từ trang Zalo for Developers."))
        answer = _checked(
            self._signer.call("POST", TOKENS, headers={"secret_key": secret}, form={"app_id": app_id} | form)
        )
        access, refresh = answer.body.get("access_token"), answer.body.get("refresh_token")
        if not (isinstance(access, str) and isinstance(refresh, str) and access and refresh):
            raise Lost(tr("{platform} trả lời không đọc được.", platform=TITLE), tr("Đang thử lại."))
        now = self._clock()
        lasts = _seconds(answer.body.get("expires_in"), ACCESS_SECONDS)
        kept = _seconds(answer.body.get("refresh_token_expires_in"), REFRESH_SECONDS)
        return Renewed(access, refresh, now + lasts, now + kept)


def _checked(answer: Answer) -> Answer:
    """Return an answer that is one. Raises Refused where its `error` is not 0, Lost where it is none."""
    code = answer.body.get("error", 0)
    if isinstance(code, int | str) and not isinstance(code, bool) and re.fullmatch(r"-?\d{1,9}", str(code)):
        if int(code) != 0:
            message = answer.body.get("message") or answer.body.get("error_name")
            raise Refused(int(code), message if isinstance(message, str) else "")
        failure = broken(answer, TITLE)
        if failure is None:
            return answer
        if answer.status == 429:
            raise NotSent(failure.cause, failure.remedy, after=failure.after)
        raise failure
    raise Lost(tr("{platform} trả lời không đọc được.", platform=TITLE), tr("Đang thử lại."))


def _seconds(told: object, usual: float) -> float:
    text = str(told)
    return float(text) if re.fullmatch(r"[1-9]\d{0,8}", text, re.ASCII) else usual


def trouble(refused: Refused) -> CoopLiveError:
    """Return what a refusal means to a person."""
    if refused.code == ACCESS_REFUSED:
        return sign_in_again()
    if refused.code in (PARAMETERS, UPLOAD):
        words = tr("Zalo không nhận câu hỏi của chương trình (lỗi {code}).", code=refused.code)
        return Lost(words, tr("Đang thử lại. Lâu thì cập nhật chương trình."))
    # The list of errors is not published whole: the platform's own words, without a token or a phone.
    message = re.sub(r"[\w.~-]{20,}|\+?\d[\d .-]{7,}", "…", clean(refused.message, 120))
    return Lost(
        tr("Zalo báo lỗi {code}: {message}", code=refused.code, message=message),
        tr("Xem quyền và gói của Zalo OA. Đang thử lại."),
    )


def sign_in_again() -> NeedsPerson:
    """Return the error of a sign-in that came to its end."""
    return NeedsPerson(
        tr("Phiên đăng nhập Zalo OA đã hết hạn."), tr("Cấp quyền lại rồi dán địa chỉ hoặc mã mới.")
    )


def _wrong_address() -> tuple[str, str]:
    return (
        tr("Địa chỉ hoặc mã Zalo này không dùng được, đã dùng rồi hoặc quá 10 phút."),
        tr("Bấm Cấp quyền lần nữa rồi dán địa chỉ mới ngay."),
    )
