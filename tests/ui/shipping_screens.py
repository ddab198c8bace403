"""The page Gửi hàng as it is in the middle of the work: for pictures and for tests of the whole look."""

from __future__ import annotations

from coop_live.shipping.carriers.asking import Answers
from coop_live.shipping.carriers.base import Quote, Stage, Status
from coop_live.shipping.carriers.telling import Told
from coop_live.shipping.status_list import Line
from coop_live.shipping.steps import Outcome, Step, Taken
from tests.ui.stand import wait_until
from ui.app import Program
from ui.window import Shell


def shipping(_program: Program, shell: Shell) -> None:
    """Show addresses to mend, parcels that are chosen, and what a scan has just done."""
    page = shell.after.shipping
    shell.after._show_page(2)
    wait_until(lambda: page.parcels.list.rows)
    wait_until(lambda: page.carrier._has_key is not None)
    order = page.parcels.list.shown[0].order
    page.parcels.scan.said.show_taken(Taken(order, Step.PACK, Outcome.TAKEN))
    page.parcels.choose_ready()
    page.addresses.take_keyboard()


def carrier_list(program: Program, shell: Shell) -> None:
    """Show what a carrier's list would do."""
    shipping(program, shell)
    page = shell.after.shipping
    taken = page.parcels.list.shown[0].order
    lines = (
        Line(2, "HTX000017", "Đã lấy hàng", taken, Step.SEND, Outcome.TAKEN),
        Line(3, "HTX000025", "Giao hàng thành công", taken, Step.DELIVER, Outcome.ALREADY),
        Line(4, "GA8F3X", "Chờ lấy hàng"),
    )
    page.list_sheet.show_lines("van-don-22-11.xlsx", lines)


def carrier_fee(program: Program, shell: Shell) -> None:
    """Show what sending would cost; one address is read otherwise by the carrier."""
    shipping(program, shell)
    page = shell.after.shipping
    ready = [one for one in page._shown if one.ready][:6]
    of: dict[int, Quote | Told] = {one.order.number: Quote(31_000 + 500 * one.order.number) for one in ready}
    of[ready[0].order.number] = Quote(31_000, "VSL", "Hà Nội, Phường Cầu Giấy", elsewhere=True)
    page._show_fees("viettelpost", Answers(of))


def carrier_stands(program: Program, shell: Shell) -> None:
    """Show where a carrier says that parcels are."""
    shipping(program, shell)
    page = shell.after.shipping
    stages = (Stage.RETURNED, Stage.DELIVERED, Stage.MOVING, Stage.WAITING)
    numbers = [one.order.number for one in page._shown[:4]]
    page._show_stands(
        Answers({number: Status(stage) for number, stage in zip(numbers, stages, strict=False)})
    )


def carrier_key(program: Program, shell: Shell) -> None:
    """Show where a carrier's key is got."""
    shipping(program, shell)
    shell.after.shipping.carrier.keys.click()
