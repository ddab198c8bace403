"""An evening with orders to be sent, held in the running program: for the tests of the page Gửi hàng."""

from __future__ import annotations

from itertools import count

from coop_live.model import Comment
from tests.ui.stand import shell_of, wait_until
from ui.after.place import AfterPlace
from ui.app import Program

SURE = "Thôn 3, xã Ia Hrung, Gia Lai"
UNSURE = "xã Tân Lập"
_COUNT = count(1)


def hold_evening(program: Program, *addresses: str | None) -> tuple[AfterPlace, list[int]]:
    """Hold an evening with a confirmed order for each address; return the place, and the orders' numbers.

    The page Gửi hàng is in front and knows how they stand.
    """
    session, evening = program.app.session, next(_COUNT)
    name = f"Live gửi hàng {evening}"
    session.begin(name, ("facebook",)).result(10)
    session.set_stock("C4", 1000, "300ml").result(10)
    numbers = []
    for place, address in enumerate(addresses):
        key = f"{evening}-{place}"
        said = Comment("facebook", name, key, f"Chị Duyên {key}", "c4 2", 0, author_id=key)
        number = session.hear(said).result(10).order
        phone = f"+8497{evening:03}{place:04}"
        session.set_contact(number, phone, address).result(10)
        session.confirm(number).result(10)
        numbers.append(number)
    session.end().result(10)
    shell = shell_of(program)
    shell.go_to("after")
    place = shell.after
    wait_until(lambda: place.live_choice.text() == name)
    place._show_page(2)
    wait_until(lambda: {one.order.number for one in place.shipping._shown} == set(numbers))
    return place, numbers


def kept(program: Program, number: int):
    """Return an order as the ledger has it."""
    with program.app.ledger.read() as questions:
        return questions.order(number)
