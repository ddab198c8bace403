"""Calls Shopee's livestream methods: signed, by Shopee's own clock, with an access token that works."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlsplit

from coop_live.chat.base import Lost, NeedsPerson
from coop_live.chat.http import Answer, Caller, NotSent, broken
from coop_live.chat.kind import Keys
from coop_live.chat.pair import Pair, Renewed
from coop_live.chat.sources.shopee.refusals import Refusal, refusal, sign_in_again, trouble
from coop_live.chat.sources.shopee.signing import REFRESH_SECONDS, expires_at, sign
from coop_live.i18n import tr

TITLE, HOME = "Shopee", "https://partner.shopeemobile.com"
LIVE, AUTH = "/api/v2/livestream/", "/api/v2/auth/"
# The platform keeps ten seconds of comments: waiting longer than this for an answer costs some of them.
SECONDS = (4.0, 6.0)
LARGEST_ID = 4_294_967_295


@dataclass(frozen=True, slots=True)
class Given:
    """What a person gave, cut to what the platform wants: numbers as text, "" where there is none."""

    partner_id: str
    partner_key: str
    user_id: str
    session_id: str
    shop_id: str


class Api:
    """The methods of one account. Everything it raises is Refusal (it answered no), Lost or NeedsPerson."""

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
        self._ahead = 0.0
        self._reading = threading.Lock()  # a code is good for one exchange
        self._caller = Caller(TITLE, HOME, address, seconds=seconds, clock=self.now)
        self._given: Given | None = None
        self.pair = Pair(keys, self._renew, self.now, sign_in_again)

    @property
    def given(self) -> Given:
        """Return what a person gave, as it was last read. Raises NeedsPerson when it cannot do."""
        return self._given or self.read()

    @property
    def ahead(self) -> float:
        """Return how many seconds the platform's clock is ahead of ours, 0 while it takes our time."""
        return self._ahead

    def now(self) -> float:
        """Return the platform's time in seconds, as far as it told us."""
        return self._clock() + self._ahead

    def read(self) -> Given:
        """Take what a person gave, and exchange a code that lies there. Raises NeedsPerson or Lost."""
        with self._reading:
            return self._read()

    def _read(self) -> Given:
        given = _given(self._keys)
        self._given = given
        self.pair.read()
        code = code_of(self._keys.get("code"))
        if code:
            self._given = given = self._exchange(code, given)
        if not given.user_id:
            raise NeedsPerson(tr("Chưa biết User ID của Shopee."), tr("Điền User ID, hoặc dán mã cấp quyền."))
        return given

    def get(self, method: str, **asked: str) -> dict[str, Any]:
        """Ask a livestream method; return its `response`."""
        return self._user_call("GET", LIVE + method, asked)

    def post(self, method: str, **told: object) -> dict[str, Any]:
        """Tell a livestream method something; return its `response`."""
        return self._user_call("POST", LIVE + method, told)

    # ------------------------------------------------------------ one call

    def _user_call(self, verb: str, path: str, told: Mapping[str, object]) -> dict[str, Any]:
        given, token = self.given, self.pair.current()

        def call(token: str) -> Answer:
            return self._signed(verb, path, told, token, given.user_id)

        try:
            answer = call(token)
        except Refusal as refused:
            if not refused.of_token:
                raise
            answer = call(self.pair.instead_of(token))
        response = answer.body.get("response")
        if isinstance(response, dict):
            return response
        if verb == "POST" and answer.body.get("error") == "":
            return {}  # done: there is nothing to tell about it
        raise Lost(tr("{platform} trả lời không đọc được.", platform=TITLE), tr("Đang thử lại."))

    def _signed(
        self, verb: str, path: str, told: Mapping[str, object], token: str = "", user_id: str = ""
    ) -> Answer:
        """Call with the time of now; a wrong clock is set by the answer's Date, and asked once more."""
        try:
            return self._once(verb, path, told, token, user_id)
        except _WrongClock as wrong:
            if wrong.date is None:
                raise
            self._ahead = wrong.date / 1000 - self._clock()
            return self._once(verb, path, told, token, user_id)

    def _once(self, verb: str, path: str, told: Mapping[str, object], token: str, user_id: str) -> Answer:
        given, timestamp = self.given, int(self.now())
        query = {"partner_id": given.partner_id, "timestamp": str(timestamp)}
        if token:
            query |= {"access_token": token, "user_id": user_id}
        query["sign"] = sign(given.partner_key, given.partner_id, path, timestamp, token, user_id)
        if verb == "GET":
            query |= {name: str(value) for name, value in told.items()}
        answer = self._caller.call(verb, path, params=query, body=None if verb == "GET" else dict(told))
        refused = refusal(answer)
        if refused is None:
            failure = broken(answer, TITLE)
            if failure is None:
                return answer
            raise _not_sent(failure) if answer.status == 429 else failure
        if refused.of_clock:
            raise _WrongClock(refused, answer.date)
        raise refused

    # -------------------------------------------------------------- tokens

    def _exchange(self, code: str, given: Given) -> Given:
        """Turn a code into tokens; it is forgotten as soon as they are kept, or it turns out to be spent."""
        try:
            body = {"code": code, "partner_id": int(given.partner_id)}
            answer = self._signed("POST", AUTH + "token/get", body)
        except Refusal as refused:
            if refused.code != "invalid_code":
                raise
            self._keys.put("code", "")
            if self._keys.get("refresh_token"):
                return given  # a crash after the tokens were kept, before the code was forgotten
            raise
        users = answer.body.get("user_id_list")
        if not given.user_id and isinstance(users, list) and len(users) == 1:
            given = Given(
                given.partner_id, given.partner_key, _id(str(users[0])), given.session_id, given.shop_id
            )
            self._keys.put("user_id", given.user_id)
        self.pair.take(self._renewed(answer))
        self._keys.put("code", "")
        return given

    def _renew(self, refresh_token: str) -> Renewed:
        given = self.given
        body: dict[str, object] = {"refresh_token": refresh_token, "partner_id": int(given.partner_id)}
        if given.user_id:
            body["user_id"] = int(given.user_id)
        try:
            return self._renewed(self._signed("POST", AUTH + "access_token/get", body))
        except Refusal as refused:
            raise _of_tokens(refused, self.now()) from None
        except Lost as lost:
            raise _not_sent(lost) from None  # what needs the token was not even tried

    def _renewed(self, answer: Answer) -> Renewed:
        access, refresh = answer.body.get("access_token"), answer.body.get("refresh_token")
        if not (isinstance(access, str) and isinstance(refresh, str) and access and refresh):
            raise Lost(tr("{platform} trả lời không đọc được.", platform=TITLE), tr("Đang thử lại."))
        now = self.now()
        return Renewed(access, refresh, expires_at(answer.body.get("expire_in"), now), now + REFRESH_SECONDS)


def _not_sent(lost: Lost) -> NotSent:
    return NotSent(lost.cause, lost.remedy, after=lost.after)


class _WrongClock(Refusal):
    """Refused for the time in it; `date` is the platform's own (ms UTC)."""

    def __init__(self, refused: Refusal, date: int | None) -> None:
        super().__init__(refused.code, refused.message, refused.after)
        self.date = date


def _of_tokens(refused: Refusal, now: float) -> Lost | NeedsPerson:
    """Say what a refused renewal means: what is wrong with the question is wrong with the refresh token."""
    passing = ("error_param", "error_data")
    if refused.code in passing and not refused.of_clock and "partner_id" not in refused.message.lower():
        return sign_in_again()
    return trouble(refused, now)


# ------------------------------------------------------------- what was given


def _given(keys: Keys) -> Given:
    partner, key = _id(keys.get("partner_id")), keys.get("partner_key").strip()
    if not partner or int(partner) > LARGEST_ID or not key:
        words = tr("Chưa có Partner ID (một dãy số) và Partner Key.")
        raise NeedsPerson(words, tr("Chép hai thứ đó từ Shopee Open Platform."))
    session = session_of(keys.get("session_id"))
    if not session:
        raise NeedsPerson(
            tr("Chưa có số phiên live Shopee."), tr("Dán đường dẫn chia sẻ của buổi live, hoặc số phiên.")
        )
    return Given(partner, key, _id(keys.get("user_id")), session, _id(keys.get("shop_id")))


def _id(told: str) -> str:
    text = told.strip()
    return text if text.isascii() and text.isdecimal() and 0 < len(text) < 20 else ""


def session_of(told: str) -> str:
    """Return the number of a live from what was pasted: the number, or the address that is shared."""
    return _id(told) or _id(_asked(told, "session") or _asked(told, "session_id"))


def code_of(told: str) -> str:
    """Return the code from what was pasted: the code, or the address one comes to after giving leave."""
    text = told.strip()
    code = _asked(text, "code") if re.search(r"[=/?&]", text) else text
    return code if re.fullmatch(r"[\w.~-]{1,500}", code, re.ASCII) else ""


def _asked(address: str, name: str) -> str:
    try:
        found = parse_qs(urlsplit(address.strip()).query).get(name, [""])
    except ValueError:
        return ""
    return found[0]
