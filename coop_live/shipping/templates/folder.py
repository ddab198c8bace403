"""Where templates lie: those that come with the program, and the user's own beside the ledger."""

from __future__ import annotations

from pathlib import Path

from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.resources import asset
from coop_live.saving import written_aside
from coop_live.shipping.templates.reading import read_template
from coop_live.shipping.templates.template import Template

FOLDER = "carriers"
OWN = "own"


def template_for(carrier: str, ledger_folder: Path) -> Template:
    """Return the template of a carrier: the user's own file of that name, else ours.

    Raises InputError where it is wrong, or where there is no own template yet.
    """
    mine = template_path(carrier, ledger_folder)
    if mine.exists():
        return read_template(mine)
    if carrier == OWN:
        raise InputError(
            tr("Chưa có mẫu riêng."),
            tr("Bấm xuất tệp mẫu riêng trong cửa sổ: {file} được tạo sẵn để sửa.", file=mine.name),
        )
    return read_template(asset("carriers", f"{carrier}.toml"))


def template_path(carrier: str, ledger_folder: Path) -> Path:
    """Return where the user's own template of a carrier lies, or would."""
    return ledger_folder / FOLDER / f"{carrier}.toml"


def make_own(ledger_folder: Path, carrier: str = OWN) -> Path:
    """Put a template to edit beside the ledger and return where: an example, or a copy of ours of a carrier.

    One that is there stays as it is. Raises CoopLiveError where it cannot be written.
    """
    path = template_path(carrier, ledger_folder)
    if path.exists():
        return path
    text = asset("carriers", "example.toml" if carrier == OWN else f"{carrier}.toml").read_bytes()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        cause = tr("Chưa tạo được thư mục {folder}.", folder=path.parent.name)
        raise InputError(cause, tr("Xem ổ đĩa còn chỗ và ghi được không.")) from trouble
    with written_aside(path) as aside:
        aside.write_bytes(text)
    return path


def caution(template: Template) -> str:
    """Return what the user is told of a template that nobody has seen a carrier take, "" for a proven one."""
    if template.proven:
        return ""
    return tr(
        "Mẫu {name} chưa thử với hãng: gửi thử một đơn, xem hãng đọc đúng từng cột đã.", name=template.name
    )
