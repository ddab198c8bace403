"""What the steps of a parcel, and what comes of them, are called."""

from __future__ import annotations

from coop_live.i18n import tr
from coop_live.model import Consignment, ConsignmentState
from coop_live.shipping.ready import Lack
from coop_live.shipping.steps import Outcome, Step


def mode_words(step: Step) -> str:
    """Return what a scan does, in a word."""
    return {
        Step.PACK: tr("Gói"),
        Step.SEND: tr("Gửi"),
        Step.DELIVER: tr("Giao"),
        Step.RETURN: tr("Hoàn"),
    }[step]


def step_words(step: Step) -> str:
    """Return what a button says that takes this step."""
    return {
        Step.PACK: tr("Đã gói"),
        Step.SEND: tr("Đã gửi"),
        Step.DELIVER: tr("Đã giao"),
        Step.RETURN: tr("Hoàn về"),
    }[step]


def done_words(step: Step, count: int) -> str:
    """Return that so many orders took a step."""
    match step:
        case Step.PACK:
            return tr("Đã gói %n đơn.", "", count)
        case Step.SEND:
            return tr("Đã gửi %n đơn.", "", count)
        case Step.DELIVER:
            return tr("Đã giao %n đơn.", "", count)
        case _:
            return tr("%n đơn hoàn về. Hàng chưa vào lại kho.", "", count)


def outcome_words(outcome: Outcome, step: Step) -> tuple[str, str]:
    """Return what came of a step, and the tone in which it is said."""
    match outcome:
        case Outcome.TAKEN:
            return step_words(step), "tea"
        case Outcome.ALREADY:
            return tr("{step} từ trước rồi", step=step_words(step)), "sky"
        case Outcome.BEYOND:
            return tr("đã qua bước này rồi"), "sky"
        case Outcome.NOT_SENT:
            return tr("chưa gửi đi, không hoàn được"), "honey"
        case Outcome.WISH:
            return tr("khách đang muốn đổi hoặc hủy"), "honey"
        case _:
            return tr("không phải đơn đã chốt"), "danger"


def lack_words(lack: Lack) -> str:
    """Return what an order lacks."""
    return {
        Lack.WISH: tr("khách muốn đổi hoặc hủy"),
        Lack.PHONE: tr("thiếu SĐT"),
        Lack.ADDRESS: tr("thiếu địa chỉ"),
        Lack.COMMUNE: tr("chưa rõ xã"),
    }[lack]


CARRIER_TITLES = {
    "ghn": "GHN",
    "ghtk": "GHTK",
    "viettelpost": "Viettel Post",
    "vnpost": "VNPost",
    "jt": "J&T",
}


def carrier_title(name: str) -> str:
    """Return what a carrier is called by people."""
    return CARRIER_TITLES.get(name, tr("Mẫu riêng"))


def consignment_words(one: Consignment) -> str:
    """Return where a parcel stands with its carrier."""
    carrier = carrier_title(one.carrier)
    match one.state:
        case ConsignmentState.SENDING:
            return tr("đang giao cho {carrier}", carrier=carrier)
        case ConsignmentState.UNKNOWN:
            return tr("chưa rõ {carrier} đã nhận chưa", carrier=carrier)
        case ConsignmentState.CREATED:
            return f"{carrier} {one.code}".strip()
        case ConsignmentState.FAILED:
            return tr("{carrier} không nhận", carrier=carrier)
        case _:
            return tr("đã hủy ở {carrier}", carrier=carrier)


def consignment_remedy(one: Consignment) -> str:
    """Return what to do about a parcel at its carrier, "" for nothing."""
    match one.state:
        case ConsignmentState.SENDING | ConsignmentState.UNKNOWN:
            return tr("Bấm Hỏi lại hãng. Đừng tạo đơn khác.")
        case ConsignmentState.FAILED:
            return tr("Sửa theo lời hãng rồi gửi lại.")
        case _:
            return ""
