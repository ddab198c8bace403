"""Signed calls to Lazada's open platform, its tokens, and what its errors mean."""

from __future__ import annotations

import hashlib
import hmac
import re
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qs, urlsplit

from coop_live.chat.base import Lost, NeedsPerson
from coop_live.chat.http import Answer, Caller, broken
from coop_live.chat.kind import Keys
from coop_live.i18n import tr

TITLE, HOME, LOGIN = "Lazada", "https://api.lazada.vn", "https://auth.lazada.com"

# The names of these errors are [?]: the documents that could be read list only some of them.
_STALE = ("IllegalAccessToken", "InvalidAccessToken")
_SIGNED_OUT = ("IllegalRefreshToken", "AUTH_TYPE_UNSUPPORTED", "InvalidCode")
_KEYS_WRONG = ("IncompleteSignature", "InvalidSignature", "InvalidAppKey", "MissingParameter")
_RATE = ("ApiCallLimit", "AppCallLimit", "SellerCallLimit")
_FORBIDDEN = ("InsufficientPermission", "BIZ_USER_NOT_PERMITTED")
_OWN_TROUBLE = ("SYSTEM", "ISP")
_BAN = re.compile(r"ban will last ([0-9]{1,4}) second")
RATE_SECONDS = 60.0
# A clock that is further off than this is put right by Lazada's own; it accepts two hours.
_CLOCK_OFF_MS = 60_000


class Refused(Lost):
    """Lazada read what was sent and did not do it. `code` is its word for why."""

    def __init__(self, cause: str, remedy: str = "", *, after: float = 0.0, code: str = "") -> None:
        super().__init__(cause, remedy, after=after)
        self.code = code


def signature(secret: str, path: str, params: Mapping[str, str]) -> str:
    """Return the sign of a call: HMAC-SHA256 over path and sorted names and values, upper-case hex."""
    told = path + "".join(f"{name}{params[name]}" for name in sorted(params))
    return hmac.new(secret.encode(), told.encode(), hashlib.sha256).hexdigest().upper()


class Gate:
    """Calls with the shop's token, which is refreshed once where Lazada does not take it any more."""

    # Of all gates, a try's beside the live's too: two of them never refresh at once.
    _signing_in = threading.Lock()

    def __init__(self, keys: Keys, address: str = "", clock: Callable[[], float] = time.time) -> None:
        self._keys = keys
        self._shop, self._login = Caller(TITLE, HOME, address), Caller(TITLE, LOGIN, address)
        self._clock = clock
        self._off = 0

    @property
    def now(self) -> int:
        """Return the time (ms UTC), by Lazada's clock where ours is wrong."""
        return round(self._clock() * 1000) + self._off

    def get(self, path: str, **params: str) -> dict[str, Any]:
        """Return what is there. Raises Lost, NeedsPerson."""
        return self._ask("GET", path, params)

    def post(self, path: str, **params: str) -> dict[str, Any]:
        """Send. Raises what `get` does; Refused, NeedsPerson and NotSent say that nothing was done."""
        return self._ask("POST", path, params)

    def _ask(self, method: str, path: str, params: Mapping[str, str]) -> dict[str, Any]:
        token = self._token()
        answer = self._call(self._shop, method, path, {**params, "access_token": token})
        if _code(answer) in _STALE:
            token = self._another(token)
            answer = self._call(self._shop, method, path, {**params, "access_token": token})
        return _told(answer)

    def _call(self, caller: Caller, method: str, path: str, params: Mapping[str, str]) -> Answer:
        secret = self._keys.get("app_secret").strip()
        signed = {
            **params,
            "app_key": self._keys.get("app_key").strip(),
            "timestamp": str(self.now),
            "sign_method": "sha256",
        }
        signed["sign"] = signature(secret, path, signed)
        if method == "GET":
            answer = caller.get(f"/rest{path}", signed)
        else:
            answer = caller.call("POST", f"/rest{path}", form=signed)
        if answer.date is not None:
            off = answer.date - round(self._clock() * 1000)
            self._off = off if abs(off) > _CLOCK_OFF_MS else 0
        return answer

    # --------------------------------------------------------------- signing in

    def _token(self) -> str:
        """Return the token; a pasted code is exchanged first, and a token past its end is refreshed."""
        with self._signing_in:
            code = code_in(self._keys.get("code"))
            if code:
                self._exchange(code)
            token, until = self._keys.get("access_token"), self._keys.get("access_until")
        if not token:
            raise signed_out()
        return self._another(token) if until.isdecimal() and self.now >= int(until) else token

    def _exchange(self, code: str) -> None:
        """Turn a code into tokens. It is good once and for half an hour: it is forgotten either way."""
        try:
            told = _told(self._call(self._login, "POST", "/auth/token/create", {"code": code}))
        except NeedsPerson:
            self._keys.put("code", "")
            raise
        self._keep(told)
        self._keys.put("code", "")

    def _another(self, stale: str) -> str:
        """Return another token than this one: what somebody else got meanwhile, else a new one."""
        with self._signing_in:
            token = self._keys.get("access_token")
            if token != stale:
                return token
            refresh = self._keys.get("refresh_token")
            if not refresh:
                raise signed_out()
            self._keep(
                _told(self._call(self._login, "POST", "/auth/token/refresh", {"refresh_token": refresh}))
            )
            return self._keys.get("access_token")

    def _keep(self, told: Mapping[str, Any]) -> None:
        """Keep the new tokens before they are used; the one that gets others comes first."""
        access, refresh = told.get("access_token"), told.get("refresh_token")
        if not isinstance(access, str) or not access:
            raise unread()
        lasts, refresh_lasts = _seconds(told.get("expires_in")), _seconds(told.get("refresh_expires_in"))
        if isinstance(refresh, str) and refresh_lasts > 0:
            self._keys.put("refresh_token", refresh)
            self._keys.put("refresh_until", str(self.now + refresh_lasts * 1000))
        self._keys.put("access_token", access)
        self._keys.put("access_until", str(self.now + lasts * 1000) if lasts > 0 else "")


def code_in(pasted: str) -> str:
    """Return the code in what was pasted: the code itself, or the address that it came in."""
    try:
        return parse_qs(urlsplit(pasted.strip()).query).get("code", [pasted.strip()])[0]
    except ValueError:
        return pasted.strip()


def expires(keys: Keys) -> int | None:
    """Return when nothing but another sign-in helps (ms UTC), None where that is not known."""
    until = keys.get("refresh_until") or keys.get("access_until")
    return int(until) if until.isdecimal() else None


def signed_out() -> NeedsPerson:
    """Return what to say where no token works."""
    return NeedsPerson(
        tr("Lazada cần đăng nhập lại."),
        tr("Ủy quyền lại cho ứng dụng, rồi dán mã mới (code) trong vòng 30 phút."),
    )


def _code(answer: Answer) -> str:
    """Return the code of an error, "" where there is none."""
    for name in ("code", "err_code"):
        code = answer.body.get(name)
        if code not in (None, "", "0", 0, "null"):
            return re.sub(r"[^A-Za-z0-9_.-]", "", str(code)[:40]) or "?"
    return "?" if answer.body.get("success") in (False, "false") else ""


def _told(answer: Answer) -> dict[str, Any]:
    """Return the answer where it is none of the errors. Lazada's own words are English and stay out."""
    code = _code(answer)
    if code in (*_STALE, *_SIGNED_OUT):
        raise signed_out()
    if code in _KEYS_WRONG:
        raise NeedsPerson(
            tr("Lazada không nhận App Key hay App Secret."),
            tr("Chép lại cả hai từ trang ứng dụng của Lazada."),
        )
    if code in _FORBIDDEN:
        raise NeedsPerson(
            tr("Ứng dụng Lazada chưa được cấp quyền này."), tr("Xin quyền trong trang ứng dụng của Lazada.")
        )
    if code in _RATE:
        ban = _BAN.search(str(answer.body.get("message", "")))
        after = float(ban[1]) if ban else answer.retry_after or RATE_SECONDS
        raise Refused(tr("Lazada bảo hỏi chậm lại."), tr("Đang chờ."), after=after, code=code)
    if code:
        words, again = tr("Lazada báo lỗi {code}.", code=code), tr("Đang thử lại.")
        # After a trouble of Lazada's own nobody knows what was done.
        if answer.body.get("type") in _OWN_TROUBLE or code.startswith("SYSTEM"):
            raise Lost(words, again)
        raise Refused(words, again, code=code)
    trouble = broken(answer, TITLE)
    if trouble is not None or answer.status != 200:
        raise trouble or unread()
    return answer.body


def unread() -> Lost:
    """Return what to say of an answer that is not as it should be."""
    return Lost(tr("{platform} trả lời không đọc được.", platform=TITLE), tr("Đang thử lại."))


def _seconds(told: object) -> int:
    """Return a number of seconds, which may come as text; 0 where it is none."""
    text = str(told) if isinstance(told, int | str) and not isinstance(told, bool) else ""
    return int(text) if re.fullmatch(r"[0-9]{1,10}", text) else 0
