"""What can leave as paper or file from the page Gửi hàng, for the chosen parcels or for all."""

from __future__ import annotations

from collections.abc import Sequence

from coop_live.i18n import tr
from coop_live.settings import Settings
from coop_live.shipping.ready import HERE, Standing
from ui.after.export_card import Export
from ui.after.shipping.step_words import carrier_title


def size_words(size: str) -> str:
    """Return what a size of labels is called."""
    return {"100x150": "100×150", "80": "80 mm", "a4": "A4"}.get(size, size)


def exports_of(
    settings: Settings, carrier: str, chosen: Sequence[Standing], shown: Sequence[Standing]
) -> tuple[Export, ...]:
    """Return the ways out, each with what would be in it."""
    of = chosen or shown
    here = sum(1 for one in of if one.order.state in HERE)
    ready = sum(1 for one in of if one.ready)
    size = size_words(settings.shipping.label_size)
    return (
        Export("labels", "printer", tr("Tem {size}", size=size), tr("%n tem", "", here)),
        Export("sheet", "file-spreadsheet", tr("Phiếu đơn"), "Excel, CSV"),
        Export("packing", "package", tr("Phiếu đóng gói"), tr("theo món, theo lô")),
        Export("picking", "list-checks", tr("Phiếu soạn"), tr("theo xã viên")),
        Export(
            carrier, "truck", tr("Tệp {carrier}", carrier=carrier_title(carrier)), tr("%n đơn", "", ready)
        ),
    )


def ways_of(settings: Settings, here: int, ready: int) -> tuple[Export, ...]:
    """Return what an evening's sums offer: labels of those `here`, `ready` ones for the carrier."""
    carrier, size = settings.shipping.carrier, size_words(settings.shipping.label_size)
    return (
        Export("sheet", "file-spreadsheet", tr("Phiếu đơn"), "Excel, CSV"),
        Export("labels", "printer", tr("Tem {size}", size=size), tr("%n tem", "", here)),
        Export(
            carrier, "truck", tr("Tệp {carrier}", carrier=carrier_title(carrier)), tr("%n đơn", "", ready)
        ),
        Export("packing", "package", tr("Phiếu đóng gói"), tr("theo món, theo lô")),
        Export("picking", "list-checks", tr("Phiếu soạn"), tr("theo xã viên")),
        Export("settlement", "banknote", tr("Quyết toán"), tr("từng xã viên")),
    )
