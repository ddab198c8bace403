"""Judges each buying word of a comment: meant now, or past, denied, asked, told of somebody else."""

from __future__ import annotations

from coop_live.orders import lexicon as lex
from coop_live.orders.parts import Clause, Reading
from coop_live.orders.phrases import Item

_FAMILY = frozenset(
    {
        "chi minh",
        "chi em",
        "me em",
        "me e",
        "me minh",
        "ma em",
        "chong em",
        "chong e",
        "vo em",
        "em gai",
        "chi gai",
        "me chong",
        "me vo",
        "sep",
        "con be",
        "ba ngoai",
        "ba noi",
        "ba em",
        "ba minh",
        "ong xa",
        "ba xa",
        "chi dau",
        "anh re",
        "nguoi nha",
        "thang em",
    }
)
_PEOPLE = lex.PERSON | lex.SHORT_PERSON
_POLITE = lex.PARTICLE | lex.SHOP | _PEOPLE | lex.EMPHASIS
_LOOK_BACK = 9
_BEFORE_A_WISH = lex.BUY | _PEOPLE | lex.PARTICLE | lex.SHOP | lex.AGAIN | lex.THIS | lex.AND | lex.EMPHASIS
_HOW_TO = frozenset({"sao", "ai", "noi nao", "cho nao", "o dau", "lam sao", "the nao", "nhu the nao"})


class Judge:
    """Answers what became of the buying words of one comment."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.items = reading.items
        self.heads = {part.first: part.role for part in reading.parts}

    def flags(self, place: int) -> int:
        """Return the meanings at a place; nothing beyond the ends."""
        return self.items[place].flags if 0 <= place < len(self.items) else 0

    def item(self, place: int) -> Item | None:
        """Return the item at a place, None beyond the ends."""
        return self.items[place] if 0 <= place < len(self.items) else None

    def buying(self, clause: Clause) -> list[tuple[int, str]]:
        """Return where the buying words of a clause stand, with their fates; "now" counts."""
        found: list[tuple[int, str]] = []
        start = clause.first
        for place in range(clause.first, clause.last + 1):
            item = self.items[place]
            if item.product is not None or self._is_other_word(place):
                continue
            if item.folded == "ban" and not self._offers(place):
                continue  # 'bên này bán mắc ca'
            if item.folded == "ung ho" and not any(
                self._goods(n) for n in range(clause.first, clause.last + 1)
            ):
                continue  # a regular's greeting
            if item.flags & lex.BUY or (item.flags & lex.GIVE and self._gives(place, clause)):
                found.append((place, self._fate(place, start, clause)))
                start = place + 1
        return found

    def _offers(self, place: int) -> bool:
        """Tell 'bán cho em', 'bán 2 kg' from telling what others sell."""
        after = self.item(place + 1)
        return after is not None and (
            place + 1 in self.heads
            and self.heads[place + 1] != "product"
            or bool(after.flags & (_PEOPLE | lex.GIVE))
        )

    def _is_other_word(self, place: int) -> bool:
        """Tell units and numbers from verbs that are spelled like them."""
        item = self.items[place]
        if place in self.heads and self.heads[place] in ("quantity", "size", "variant", "each"):
            return True
        before = self.item(place - 1)
        counted = before is not None and before.number is not None and before.folded != "mot"
        return bool(item.flags & (lex.UNIT | lex.MONEY) and counted) or bool(
            item.flags & lex.PAY and not item.flags & lex.GIVE
        )

    def _gives(self, place: int, clause: Clause) -> bool:
        """Tell 'cho e 2 hộp' and 'gửi mình' from 'cho hỏi' and 'gửi về Huế'."""
        item = self.items[place]
        if self.flags(place - 1) & lex.BUY and item.folded == "cho":
            return True
        after = place + 1
        people = 0
        while (
            after <= clause.last
            and self.flags(after) & (_PEOPLE | lex.GIVE | lex.AGAIN | lex.STRANGER)
            and after not in self.heads
        ):
            people += bool(self.flags(after) & (_PEOPLE | lex.STRANGER))
            after += 1
        if self.flags(after) & (lex.ASK | lex.WHICH) and not self._goods(after):
            return False
        if after <= clause.last and self._goods(after):
            return True
        if (
            after <= clause.last
            and self.flags(after) & lex.UNIT
            and item.folded in ("cho", "lay", "xin", "de")
        ):
            if people and (after == clause.last or self.flags(after + 1) & lex.PARTICLE):
                return True  # 'để tui hũ nha'
            return after + 1 <= clause.last and self._goods(after + 1)
        if item.flags & lex.PLACE_LEAD and not people:
            return False
        ended = (
            after > clause.last
            or bool(self.flags(after) & (lex.PARTICLE | lex.SHOP))
            or self.items[after].sign
        )
        address = self.reading.address
        if address is not None and clause.first == address.last + 1:
            return False  # 'giao về … cho chị nha'
        if address is not None and item.folded in ("giao cho", "gui cho", "goi cho"):
            return False
        if (
            not people
            or not ended
            or item.folded
            in ("ban", "xin", "nho", "them", "can", "phan", "chia", "tang", "len", "can", "giao")
        ):
            return False
        if item.folded == "cho" and place > clause.first and not self.flags(place - 1) & _BEFORE_A_WISH:
            return False  # 'trả lại cho em', 'nói cho em'
        rest = range(after, clause.last + 1)
        if any(self.flags(n) & (lex.WHICH | lex.ASK) for n in range(clause.first, place)):
            return False  # 'bao giờ giao hàng cho em'
        return all(self.flags(n) & _POLITE or self.items[n].sign or self._goods(n) for n in rest)

    def _goods(self, place: int) -> bool:
        return self.heads.get(place) in ("product", "quantity", "size", "variant", "each", "foreign") or bool(
            self.flags(place) & lex.THIS
        )

    def _fate(self, place: int, start: int, clause: Clause) -> str:
        before = self._before(place, start, clause)
        return before or self._after(place, clause) or "now"

    def _before(self, place: int, start: int, clause: Clause) -> str:
        """Walk back from a buying word; the nearest word that changes its meaning decides."""
        if self._whatever(place):
            return ""
        fresh = False  # 'giờ', 'nay': whatever is told before is another purchase
        mine = False  # a first person stands before the verb: strangers further left do not buy
        for n in range(place - 1, max(start, place - _LOOK_BACK, clause.first) - 1, -1):
            if self.items[n].product is not None or self.heads.get(n) in ("quantity", "size"):
                continue
            fresh = fresh or (bool(self.flags(n) & lex.AGAIN) and self.items[n].folded not in ("them", "lai"))
            fate = self._refused(n, place, clause) or ("" if fresh else self._another_time(n, place))
            fate = fate or ("" if mine else self._somebody_else(n, place, clause))
            fate = fate or self._on_terms(n, place, clause)
            if fate:
                return fate
            mine = mine or self._speaker(n)
        return "asked" if self._supposes(place, clause) else ""

    def _whatever(self, place: int) -> bool:
        """'k bớt cũng lấy': bought on any terms."""
        before = self.item(place - 1)
        return before is not None and before.folded == "cung" and self.items[place].flags & lex.BUY != 0

    def _speaker(self, n: int) -> bool:
        """Tell whether the writer names themselves here, not a kinsman of theirs ('chồng em')."""
        item, before = self.items[n], self.item(n - 1)
        if item.folded not in ("em", "e", "minh", "tui", "toi", "m", "mk", "tao", "to"):
            return False
        kin = before is not None and before.flags & (lex.STRANGER | lex.PERSON | lex.EVERYBODY)
        return not kin and (before is None or before.folded not in ("cua", "nha", "ben", "moi", "cho", "gui"))

    def _supposes(self, place: int, clause: Clause) -> bool:
        """'nếu mua 1 thùng gửi ra Hải Phòng phí ship bao nhiêu'."""
        supposed = any(self.flags(n) & lex.IF for n in range(clause.first, place))
        return supposed and self._asked_after(place, Clause(place, len(self.items) - 1))

    def _refused(self, n: int, place: int, clause: Clause) -> str:
        item, close = self.items[n], place - n <= 2
        if n == place - 1 and self._denies(n):
            return "denied"
        if n == place - 1 and item.folded in ("sdt", "so dien thoai", "so dt") and item.flags & lex.PHONE:
            return "past"  # 'sđt đặt hàng 0977…'
        if self._has_none(n, place):
            return "denied"
        if close and item.folded in ("chua", "dung", "khoi") and not self.flags(n + 1) & lex.THEN:
            return "denied"
        if n == place - 1 and item.folded == "co" and self.items[clause.last].folded == "dau":
            return "denied"  # 'có mua đâu'
        if n == place - 1 and item.folded == "co" and self._ends_asking(place, clause):
            return "asked"  # 'hôm nay có chốt đơn không'
        if (
            close
            and item.flags & lex.ASK
            and item.folded.endswith("hoi")
            and self._ends_asking(place, clause)
        ):
            return "asked"  # 'cho hỏi mua 5 thùng có xe gửi không'
        return "asked" if close and item.flags & lex.ASK and item.folded.startswith("co ") else ""

    def _has_none(self, n: int, place: int) -> bool:
        """'hổng có tiền mua', 'tiền đâu mà mua'."""
        if place - n > 4 or self.items[n].folded != "tien":
            return False
        before = self.items[max(0, n - 2) : n]
        asked = self.item(n + 1)
        return any(i.flags & lex.NOT or i.folded == "chua" for i in before) or (
            asked is not None and asked.folded in ("dau", "o dau") and place > n + 1
        )

    def _another_time(self, n: int, place: int) -> str:
        item, flags = self.items[n], self.flags(n)
        if flags & lex.ORDER_WORD and place - n <= 3 and self._by_people(n + 1, place):
            return "past"  # 'đơn em đặt 2 gói bao giờ tới'
        if flags & lex.LONG_AGO and not self._asks_between(n, place):
            return "past"
        told = item.exact or item.folded in ("da", "moi", "vua", "tung")
        if told and place - n <= 2 and flags & lex.ALREADY and not flags & lex.PARTICLE:
            apart = item.folded == "dang" and n < place - 1 and not self.flags(place - 1) & lex.ALREADY
            return "" if apart else "past"  # 'con gái đang ho lấy 2 hộp'
        return "later" if flags & lex.LATER or self._tomorrow(n, place) else ""

    def _by_people(self, first: int, place: int) -> bool:
        return first < place and all(self.flags(k) & (_PEOPLE | lex.ALREADY) for k in range(first, place))

    def _tomorrow(self, n: int, place: int) -> bool:
        """Tell 'mai em lấy' from 'mai có hàng thì lấy' and 'mai giao cho em'."""
        if self.items[n].folded not in ("mai", "mot") or place - n > 3:
            return False
        between = range(n, place)
        return not any(
            self.flags(k) & lex.THEN or self.items[k].folded in ("giao", "gui", "ship") for k in between
        )

    def _somebody_else(self, n: int, place: int, clause: Clause) -> str:
        item, flags = self.items[n], self.flags(n)
        if not flags & (lex.EVERYBODY | lex.STRANGER) or self._given(n):
            return ""
        if self.items[place].folded == "ung ho":
            return ""
        if flags & lex.EVERYBODY:
            return "prompt"
        if self._told(n, place):
            return "others" if self._withheld(place) else ""
        if item.folded in _FAMILY:
            return "others" if self._over(place, clause) else ""
        return "others" if item.exact or not flags & _PEOPLE else ""

    def _on_terms(self, n: int, place: int, clause: Clause) -> str:
        item, flags = self.items[n], self.flags(n)
        if flags & lex.IF and self._asked_after(place, clause):
            return "asked"
        if flags & lex.BARGAIN and self._bargains(n, place):
            return "bargain"
        if item.folded in ("freeship", "free ship") and self._ends_asking(place, clause):
            return "bargain"
        if n == place - 1 and item.folded == "thi" and self.items[n - 1].flags & lex.HOW and n > clause.first:
            return "bargain"  # 'được thì chốt'
        if flags & lex.MONEY and self.items[n - 1].number is not None and self._allowed(clause):
            return "bargain"  # '60k lấy 2 gói được không'
        return "asked" if flags & lex.WHICH and place - n <= 3 and item.folded in _HOW_TO else ""

    def _allowed(self, clause: Clause) -> bool:
        """Tell whether a thought ends in 'được không'."""
        return any(
            self.flags(n) & lex.ASK and self.items[n].folded.startswith(("duoc ", "dc "))
            for n in range(max(clause.first, clause.last - 2), clause.last + 1)
        )

    def _bargains(self, n: int, place: int) -> bool:
        """Tell 'bớt 10% thì chốt' from 'đang giảm giá lấy 2 gói'."""
        given = n > 0 and self.items[n - 1].folded in ("dang", "duoc", "da", "khoi", "khong can", "ko can")
        if self.items[n].folded.startswith(("giam", "bot", "fix", "ha ")) and not given:
            return True
        return any(self.flags(k) & (lex.THEN | lex.DONE | lex.MONEY) for k in range(n + 1, place))

    def _denies(self, n: int) -> bool:
        item = self.items[n]
        before = self.item(n - 1)
        if item.flags & lex.NOT_THIS or item.folded in ("khoi", "thoi khoi"):
            return True
        if not item.flags & lex.NOT:
            return False
        if any(self.items[k].folded in ("con", "co") for k in range(max(0, n - 4), n)):
            return False  # 'còn … không cho 2 gói': the denial asked
        if before is not None and (before.flags & (lex.HOW | lex.LEFT) or before.product is not None):
            return before.product is not None and not self._asks_stock(n)
        return not (
            before is not None and before.number is not None and not before.spelled and item.folded == "k"
        )

    def _asks_stock(self, n: int) -> bool:
        return any(self.flags(k) & lex.LEFT or self.items[k].folded == "co" for k in range(max(0, n - 5), n))

    def _asks_between(self, first: int, last: int) -> bool:
        return any(self.items[k].folded in ("gio", "nay") for k in range(first, last))

    def _given(self, n: int) -> bool:
        return (
            bool(self.flags(n - 1) & (lex.GIVE | lex.BUY))
            or self.items[n - 1].folded in ("tang", "cua", "cho", "bieu")
            if n
            else False
        )

    def _told(self, n: int, place: int) -> bool:
        return any(self.flags(k) & lex.TELLS for k in range(n + 1, place))

    def _withheld(self, place: int) -> bool:
        """'chồng tui đòi lấy 5 hũ mà tui ko cho'."""
        return any(
            self.items[k].folded == "cho" and self.flags(k - 1) & lex.NOT and k + 1 >= len(self.items)
            for k in range(place + 1, len(self.items))
        )

    def _over(self, place: int, clause: Clause) -> bool:
        """Tell whether a family member's purchase is told as done."""
        return any(
            self.flags(k) & (lex.DONE | lex.LONG_AGO) or self.items[k].folded in ("kia", "hoi nay")
            for k in range(place, clause.last + 1)
        ) or bool(self.flags(place - 1) & lex.ALREADY)

    def _asked_after(self, place: int, clause: Clause) -> bool:
        return any(
            self.flags(k) & (lex.WHICH | lex.ASK) or self.items[k].folded == "ai"
            for k in range(place + 1, clause.last + 1)
        )

    def _after(self, place: int, clause: Clause) -> str:
        verb = self.items[place]
        if self._scoffs(place):
            return "denied"
        pointed = clause.last
        while (
            pointed > place
            and self.flags(pointed) & (lex.SHOP | _PEOPLE)
            and self.items[pointed].folded != "kia"
        ):
            pointed -= 1
        if (
            self.items[pointed].folded == "kia"
            and (self.items[pointed].exact or not self.reading.tokens.accented)
            and place > clause.first
            and not verb.flags & lex.GIVE
        ):
            return "others"  # 'chị Lan đặt 5 gói kìa'
        polite = False
        goods = False
        heard = place  # the last goods or the verb itself: what is done long after is something else
        n = place + 1
        while n < len(self.items) and n <= clause.last:
            item, flags = self.items[n], self.items[n].flags
            if item.product is not None or (
                n in self.heads and self.heads[n] in ("quantity", "size", "variant")
            ):
                goods = True
                heard = n
            elif flags & lex.DONE and self.flags(n - 1) & lex.PAY:
                break  # what is done is the payment
            elif (
                (
                    flags & lex.DONE
                    and not polite
                    and n - heard <= 5
                    and not self._goes_on(n, clause)
                    and verb.flags & (lex.BUY | lex.GIVE)
                )
                or (flags & lex.COMPLAINT and item.folded.startswith(("ma ", "chua ", "giao ", "gui ")))
                or (
                    flags & lex.LONG_AGO
                    and not polite
                    and not self._added(place, n)
                    and not verb.folded.startswith("them")
                    and not self.flags(n - 1) & lex.ORDER_WORD
                    and not self.flags(n + 1) & lex.NOW_VERB
                )
            ):
                return "past"
            elif flags & lex.EVERYBODY and not flags & lex.PERSON and not goods and verb.folded != "ung ho":
                return "prompt"
            elif self._hypothetical(place, n, clause, goods):
                return "asked"
            elif flags & lex.BUY and n > place + 1:
                break
            polite = polite or (
                bool(flags & lex.PARTICLE and not flags & (lex.BUY | lex.DONE))
                and item.folded not in ("di", "ma")
            )
            n += 1
        return ""

    def _scoffs(self, place: int) -> bool:
        """'chốt gì mà chốt'."""
        verb = self.items[place].folded
        after = [item.folded for item in self.items[place + 1 : place + 5]]
        before = [item.folded for item in self.items[max(0, place - 3) : place]]
        told = self.items[max(0, place - 6) : place]
        if (
            before[-1:] == ["thi"]
            and any(i.flags & lex.EVERYBODY for i in told)
            and any(i.folded == verb for i in told)
        ):
            return True  # 'ai mua thì mua'
        if (after[:2] == ["thi", verb] or before[-2:] == [verb, "thi"]) and verb == "mua":
            return True  # 'mua thì mua rồi'
        return (after[:2] == ["gi", "ma"] and verb in after) or (
            before[-2:] == ["gi", "ma"] and verb in before
        )

    def _added(self, place: int, n: int) -> bool:
        return any(self.flags(k) & lex.AGAIN for k in range(place, n))

    def _goes_on(self, n: int, clause: Clause) -> bool:
        """'mua rồi giờ lấy', 'chốt rồi gửi về': only what ends there is done."""
        after = self.item(n + 1)
        if after is None or n + 1 > clause.last:
            return False
        return bool(after.flags & (lex.GIVE | lex.PLACE_LEAD | lex.PAY | lex.PHONE)) and not after.flags & (
            lex.PARTICLE | lex.PERSON
        )

    def _hypothetical(self, place: int, n: int, clause: Clause, goods: bool) -> bool:
        verb, item, flags = self.items[place], self.items[n], self.items[n].flags
        if item.product is not None:
            return False
        if flags & lex.WHICH and n - place <= 2 and not goods and not self._ship_question(n):
            return True
        if flags & lex.THEN and item.folded == "thi" and goods and self._asked_after(n, clause):
            return True
        soft = verb.folded in ("lay", "mua", "dat", "order", "muon mua", "dat mua", "dat hang", "lay si")
        if not soft:
            return False
        if flags & lex.ASK and n - place <= 2 and not goods:
            return True
        if flags & lex.THEN and item.folded == "thi" and self._asked_after(n, clause):
            return True
        if flags & lex.BARGAIN and (self._asked_after(n, clause) or self._ends_asking(n, clause)):
            return True
        if item.folded == "sao" and self.items[n - 1].folded == "co":
            return False  # 'ăn có sao không': about its use
        if (
            flags & lex.WHICH
            and item.folded
            in (
                "bao nhieu",
                "nhieu",
                "bn",
                "nhiu",
                "bao nhieu tien",
                "bnh",
                "sao",
                "o dau",
                "the nao",
                "nhu the nao",
                "cho nao",
            )
            and (verb.folded == "mua" or not self._ship_question(n))
        ):
            return True
        if flags & lex.ASK and item.folded in ("gia", "gia sao", "gia ca"):
            return True
        following = self.item(n + 1)
        if item.folded == "tang" and following is not None and following.number is not None and goods:
            return True  # 'mua 10 tặng 1 hả'
        return item.folded in (
            "tang",
            "free",
            "freeship",
            "free ship",
            "duoc tang",
            "re",
        ) and self._ends_asking(n, clause)

    def _ship_question(self, n: int) -> bool:
        return any(self.flags(k) & (lex.SHIPPING | lex.TOTAL) for k in range(max(0, n - 4), n))

    def _ends_asking(self, n: int, clause: Clause) -> bool:
        return self.question(Clause(n, clause.last)) is not None

    def question(self, clause: Clause) -> int | None:
        """Return the place of what makes this clause a question, or None."""
        for place in range(clause.first, clause.last + 1):
            item = self.items[place]
            if item.folded == "?" or item.folded == "??":
                return place
            if item.product is not None or (
                place in self.heads and self.heads[place] in ("quantity", "size")
            ):
                continue
            if item.flags & (lex.LEFT | lex.NOT) and self._said_as_question(clause):
                return clause.last
            if item.flags & lex.ASK and not (item.folded == "hoi" and not item.exact):
                if item.folded == "a" and self._tells_price(place, clause):
                    continue
                if item.folded in ("gui anh", "gui hinh") and not item.exact:
                    continue
                return place
            if item.flags & lex.WHICH and self._really_asks(place, clause):
                return place
            if (
                (item.flags & lex.NOT and not item.flags & lex.NOT_THIS) or self._not_yet(place)
            ) and self._at_end(place, clause):
                return place
        return None

    def _not_yet(self, place: int) -> bool:
        """Tell 'chưa' from chua (sour) and chừa."""
        item, tokens = self.items[place], self.reading.tokens
        return item.folded == "chua" and (
            not tokens.accented or tokens.raw[item.first].lower() in ("chưa", "chứa", "chua")
        )

    def _tells_price(self, place: int, clause: Clause) -> bool:
        """Tell the 'à' that closes 'có 5 ngàn à' from the one that asks."""
        money = any(self.flags(n) & lex.MONEY for n in range(max(clause.first, place - 2), place))
        return money and any(self.items[n].folded == "co" for n in range(clause.first, place))

    def _said_as_question(self, clause: Clause) -> bool:
        """Tell whether a thought ends in 'hả', vocatives aside."""
        last = clause.last
        while (
            last > clause.first
            and self.flags(last) & (lex.SHOP | lex.PERSON | lex.SHORT_PERSON)
            and self.items[last].folded != "a"
        ):
            last -= 1
        return self.items[last].folded in ("ha", "ho", "roi ha")

    def _really_asks(self, place: int, clause: Clause) -> bool:
        item = self.items[place]
        after = self.item(place + 1)
        before = self.item(place - 1)
        if self._indirect(place, clause):
            return False
        stars = (
            item.folded == "sao" and before is not None and before.number is not None and not before.spelled
        )
        if stars and not self.flags(place - 2) & lex.LONG_AGO:
            return False
        if item.folded == "dau" and item.exact and before is not None and before.flags & lex.BUY:
            if before.folded not in ("mua", "dat"):
                return False  # 'đã chốt đâu'
        if item.folded == "dau" and not item.exact:
            return before is not None and before.folded in ("o", "mua", "di", "ban", "giao", "tim", "duoc")
        if item.folded == "nhieu" and not item.exact:
            counted = lex.UNIT | lex.SHIPPING | lex.TOTAL | lex.ASK | lex.MONEY
            return before is not None and (
                bool(before.flags & counted)
                or before.product is not None
                or before.folded in ("la", "khoang")
            )
        if (
            item.folded == "nao"
            and before is not None
            and after is not None
            and before.folded == after.folded
        ):
            return False  # 'củ nào củ nấy'
        if item.folded in ("gi", "j", "chi") and any(
            self.flags(n) & lex.NOT or self.items[n].folded in ("chua", "chang")
            for n in range(max(clause.first, place - 5), place)
        ):
            return False  # 'không nghe gì hết'
        if (
            item.folded == "dau"
            and item.exact
            and any(self.items[n].folded == "co" for n in range(clause.first, place - 1))
        ):
            return False  # 'có mua đâu'
        if item.folded in ("dau", "mo"):
            return not any(
                self.flags(n) & (lex.NOT | lex.NOT_THIS) or self.items[n].folded.startswith("chua")
                for n in range(clause.first, place)
            )
        if item.folded == "may" and after is not None and after.flags & (lex.PERSON | lex.EVERYBODY):
            return False
        if item.folded.endswith("nao") and after is not None and after.folded in ("cung", "cung duoc"):
            return False
        return not (item.folded in ("gi", "sao") and after is not None and after.folded == "cung")

    def _indirect(self, place: int, clause: Clause) -> bool:
        """'lấy 1 ký ăn thử coi cái nào ngon': a question within an order."""
        heard = any(
            self.items[n].folded in ("coi", "xem", "thu", "biet")
            for n in range(max(clause.first, place - 3), place)
        )
        counted = any(self.heads.get(n) in ("quantity", "size") for n in range(clause.first, place))
        return heard and counted

    def _urges(self, before: Item) -> bool:
        """Tell the 'nào' that urges from the one that asks which."""
        return not (
            before.flags & (lex.UNIT | lex.CODE_WORD | lex.FRUIT_WORD | lex.NOT_QTY)
            or before.product is not None
            or before.folded in ("cho", "khi", "luc", "hom", "bua", "noi", "the", "nhu the", "ben", "nguoi")
        )

    def _at_end(self, place: int, clause: Clause) -> bool:
        address = self.reading.address
        if place == clause.first:
            return address is not None and address.last == place - 1  # 'có giao Cần Thơ không'
        before = self.items[place - 1]
        if self.items[place].folded in ("k", "kh") and before.number is not None and not before.spelled:
            return False
        if self.items[place].folded == "hong" and before.flags & lex.UNIT:
            return False
        for n in range(place + 1, clause.last + 1):
            flags = self.flags(n)
            if n in self.heads or (flags & (lex.BUY | lex.GIVE) and n > place + 1):
                return n > place + 1 or self._asks_stock(place) or self.heads.get(n) in ("quantity",)
            if (not flags & (_POLITE | lex.PRAISE) or flags & lex.PAY) and not self.items[n].sign:
                return flags & lex.BUY != 0 and self._asks_stock(place)
        return True
