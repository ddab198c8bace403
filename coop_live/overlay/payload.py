"""What the QR of a product or an order carries, and what is said beside it on air."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from unicodedata import normalize

from coop_live.errors import InputError, NotPossible
from coop_live.i18n import tr
from coop_live.memo import PREFIX, memo_code
from coop_live.model import Lot, Product
from coop_live.overlay.banks import bin_of
from coop_live.overlay.qr import fill, require_readable
from coop_live.overlay.trace import CANONICAL, Trace, day_of, link
from coop_live.overlay.vietqr import TO_ACCOUNT, Transfer, encode, without_accents

# Words on air speak to the viewers, whatever language the desk is set to: they are not translated.
WORDS = {
    "order": "Quét để đặt",
    "page": "Quét xem hàng",
    "vietqr": "Quét chuyển khoản",
    "trace": "Quét xem nguồn gốc",
}


@dataclass(frozen=True, slots=True)
class Payee:
    """The cooperative's own account; `bank` is its BIN or its name, as it was typed."""

    bank: str
    account: str
    service: str = TO_ACCOUNT


@dataclass(frozen=True, slots=True)
class QrChoice:
    """What the cooperative chose once; `kind` is one of QR_KINDS and holds for products that say nothing.

    "" is the product's own page, else the order link, else no code. `order_link` may have {code}, as in
    https://m.me/htx?ref={code}; `memo` is what a transfer from the screen is called; `domain` stands in
    traceability links.
    """

    kind: str = ""
    order_link: str = ""
    payee: Payee | None = None
    memo: str = "{code}"
    domain: str = CANONICAL


@dataclass(frozen=True, slots=True)
class Payload:
    """The text in a code, its kind, the words beside it, and for a transfer its memo, to be shown before."""

    kind: str
    text: str
    words: str
    memo: str = ""


def payload_for(
    product: Product,
    choice: QrChoice,
    *,
    lot: Lot | None = None,
    theme: str = "",
) -> Payload | None:
    """Return what the QR of a product carries; None where none is wanted.

    `lot` is where the goods on the table come from, `theme` the card that must be able to show the code
    ("" any). Raises NotPossible or InputError with what the streamer can do where the wanted code cannot be
    made.
    """
    kind = product.qr or choice.kind or _usual(product, choice)
    if kind == "none":
        return None
    makers: dict[str, Callable[[], Payload]] = {
        "order": lambda: _order(product, choice),
        "page": lambda: _page(product),
        "vietqr": lambda: _transfer(product, choice),
        "trace": lambda: _trace(product, choice, lot),
    }
    made = makers[kind]()
    if theme:
        require_readable(made.text, theme)
    return made


def payload_for_order(payee: Payee | None, number: int, owed: int, prefix: str = PREFIX) -> str:
    """Return the VietQR by which a customer pays what is owed of one order, its code as the memo.

    It is for that customer alone, never for the screen. Raises NotPossible without an account, a known bank
    or a debt.
    """
    if owed <= 0:
        raise NotPossible(
            tr("Đơn #{number} không còn nợ đồng nào.", number=number),
            tr("Không cần gửi mã. Chưa nhận tiền thì sửa lại số đã trả."),
        )
    account = _account(payee)
    memo = memo_code(number, prefix)
    return encode(Transfer(account.bank, account.account, owed, memo, account.service, dynamic=True))


def newest_lot(lots: Iterable[Lot], code: str) -> Lot | None:
    """Return the lot of a product that was harvested last, of those that still have something, or None."""
    dated = [lot for lot in lots if lot.code == code and lot.harvested and lot.left > 0]
    return max(dated, key=lambda lot: lot.harvested, default=None)


def _usual(product: Product, choice: QrChoice) -> str:
    if product.link:
        return "page"
    return "order" if choice.order_link else "none"


def _order(product: Product, choice: QrChoice) -> Payload:
    text = fill(choice.order_link, product.code)
    if not text:
        raise NotPossible(
            tr("Chưa có đường dẫn đặt hàng cho mã QR."),
            tr("Vào Cài đặt, điền đường dẫn Zalo hoặc Messenger của hợp tác xã."),
        )
    return Payload("order", text, WORDS["order"])


def _page(product: Product) -> Payload:
    if not product.link:
        raise NotPossible(
            tr("{code} chưa có đường dẫn trang sản phẩm.", code=product.code),
            tr("Điền cột đường dẫn trong danh mục, hoặc chọn loại mã QR khác."),
        )
    return Payload("page", _web(product.link, product), WORDS["page"])


def _transfer(product: Product, choice: QrChoice) -> Payload:
    account = _account(choice.payee)
    memo = _memo(choice.memo, product.code)
    # Everybody who watches may pay with it, so it is a code for many payments although it has an amount.
    # Published codes have both (openhoangnc/vietqr, napas-qr-python); not proved with every bank [?].
    text = encode(Transfer(account.bank, account.account, _one_price(product), memo, account.service))
    return Payload("vietqr", text, WORDS["vietqr"], memo)


def _one_price(product: Product) -> int | None:
    """Return the dong that everybody pays for one; None where that depends on the kind or the weight.

    Then the payer types the amount: better none than one that is wrong for most.
    """
    prices = {product.price, *(product.price_of(one.key) for one in product.variants)}
    return None if product.weighed or len(prices) > 1 else product.price


def _memo(rule: str, code: str) -> str:
    """Return the memo in plain capitals: with small letters the code would need finer modules."""
    wanted = normalize("NFC", fill(rule, code))
    plain = without_accents(wanted).upper()
    if len(plain) != len(wanted):
        raise InputError(
            tr("Mã {code} có chữ không viết được vào nội dung chuyển khoản.", code=code),
            tr("Đổi mã sản phẩm thành chữ và số, ví dụ C1."),
        )
    return plain


def _account(payee: Payee | None) -> Payee:
    """Return the account with its bank's BIN; raises NotPossible where one of both is not known."""
    if payee is None or not payee.bank or not payee.account:
        raise NotPossible(
            tr("Chưa có tài khoản ngân hàng của hợp tác xã cho mã VietQR."),
            tr("Vào Cài đặt, chọn ngân hàng và điền số tài khoản."),
        )
    try:
        return replace(payee, bank=bin_of(payee.bank))
    except InputError as wrong:
        raise NotPossible(wrong.cause, tr("Vào Cài đặt, gõ lại tên ngân hàng nhận tiền.")) from wrong


def _trace(product: Product, choice: QrChoice, lot: Lot | None) -> Payload:
    if product.trace:
        return Payload("trace", _web(product.trace, product), WORDS["trace"])
    if not product.gtin:
        raise NotPossible(
            tr("{code} chưa có mã GTIN hay đường dẫn truy xuất.", code=product.code),
            tr("Điền số dưới mã vạch, hoặc đường dẫn của cổng truy xuất, trong danh mục."),
        )
    name, harvested = (lot.lot, lot.harvested) if lot else ("", "")
    text = link(Trace(product.gtin, name, day_of(harvested) if harvested else None), choice.domain)
    return Payload("trace", text, WORDS["trace"])


def _web(address: str, product: Product) -> str:
    if not address.startswith(("https://", "http://")) or any(letter.isspace() for letter in address):
        raise InputError(
            tr("Đường dẫn của {code} viết sai.", code=product.code),
            tr("Đường dẫn bắt đầu bằng https:// và không có khoảng trắng."),
        )
    return address
