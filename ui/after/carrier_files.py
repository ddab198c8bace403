"""What is said of carriers' templates: one's own is made when first asked for, an untried one is told."""

from __future__ import annotations

from pathlib import Path

from coop_live.i18n import tr
from coop_live.settings.after_live import CARRIERS
from coop_live.shipping.templates.folder import OWN, caution, make_own, template_for, template_path
from ui.files import open_folder
from ui.widgets.notice import Said


def own_made(kind: str, folder: Path) -> Said | None:
    """Make one's own template where that is asked for and not there yet, and return what to say of it.

    None where there is nothing to make. Raises CoopLiveError where it cannot be written.
    """
    if kind != OWN or template_path(OWN, folder).exists():
        return None
    path = make_own(folder)
    where = tr("Sửa tệp {file} cho khớp mẫu của hãng, rồi xuất lại.", file=path.name)
    return Said("info", tr("Đã tạo mẫu riêng."), where, (tr("Mở thư mục"), lambda: open_folder(path.parent)))


def caution_for(kind: str, folder: Path) -> str:
    """Return what to mind before this file goes to its carrier, "" where there is nothing."""
    return caution(template_for(kind, folder)) if kind in CARRIERS else ""
