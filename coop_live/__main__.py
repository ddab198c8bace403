"""The headless jobs: python -m coop_live JOB, or coop-live JOB."""

from __future__ import annotations

import argparse
import io
import os
import sqlite3
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from coop_live import __version__
from coop_live.chat.rehearsal import AS_FAST_AS_POSSIBLE
from coop_live.commands import (
    address_jobs,
    card_job,
    care_jobs,
    catalog_jobs,
    chat_jobs,
    customer_jobs,
    export_job,
    ledger_jobs,
    payments_job,
    policy_jobs,
    qr_jobs,
    rehearse,
    settle_jobs,
)
from coop_live.commands.output import DONE, WRONG_INPUT, say, say_error
from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.model import CLASSES
from coop_live.overlay.easel import CardPainter
from coop_live.overlay.trace import CANONICAL
from coop_live.sending_out import KINDS
from coop_live.settings import OVERLAY_THEMES, default_ledger_path
from coop_live.shipping.paper import PaperWriter

SLOWEST = 0.01

if TYPE_CHECKING:
    # argparse keeps the class of what add_subparsers returns to itself.
    Jobs = argparse._SubParsersAction[argparse.ArgumentParser]


def main(
    argv: Sequence[str] | None = None, painter: CardPainter | None = None, papers: PaperWriter | None = None
) -> int:
    """Run one job and return its exit status: 0 done, 1 the input is wrong, 2 wrong usage."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="strict" if stream is sys.stdin else "replace")
    args = build_parser(painter, papers).parse_args(argv)
    try:
        job: Callable[[argparse.Namespace], int] = args.job
        return job(args)
    except CoopLiveError as error:
        say_error(error)
        return WRONG_INPUT
    except sqlite3.Error:
        say(tr("Không đọc được sổ: tệp đã hỏng. Mở bản sao lưu gần nhất."))
        return WRONG_INPUT
    except BrokenPipeError:
        # Whoever read our lines has enough; nothing more can be told there.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        name = Path(str(error.filename)).name if error.filename else ""
        say(tr("Không mở được tệp {name}. Kiểm lại tên tệp và thư mục.", name=name))
        return WRONG_INPUT


def build_parser(
    painter: CardPainter | None = None, papers: PaperWriter | None = None
) -> argparse.ArgumentParser:
    """Return what the command line may say."""
    parser = argparse.ArgumentParser(
        prog="coop-live", description=tr("Bán hàng qua livestream, không sót đơn.")
    )
    parser.add_argument("--version", action="version", version=f"coop-live {__version__}")
    jobs = parser.add_subparsers(required=True, metavar="JOB")
    _rehearse(jobs)
    _catalog(jobs)
    _address(jobs)
    _chat(jobs)
    _policy(jobs)
    _ledger(jobs)
    _export(jobs, papers)
    _payments(jobs)
    _settle(jobs)
    _customer(jobs)
    _card(jobs, painter)
    _vietqr(jobs)
    _trace(jobs)
    return parser


def _rehearse(jobs: Jobs) -> None:
    job = jobs.add_parser("rehearse", help=tr("chạy một buổi tập dượt"))
    job.add_argument("--headless", action="store_true", required=True, help=tr("không mở cửa sổ"))
    # Named, not guessed: an invented evening must never get into the cooperative's own book.
    job.add_argument("--ledger", type=Path, required=True)
    job.add_argument("--catalog", type=Path)
    job.add_argument("--comments", type=Path, metavar="FILE.jsonl")
    job.add_argument("--speed", type=speed, default=AS_FAST_AS_POSSIBLE, metavar="N|max")
    job.add_argument("--confirm", choices=("all", "none"), default="none")
    job.set_defaults(job=rehearse.rehearse)


def _catalog(jobs: Jobs) -> None:
    catalog = jobs.add_parser("catalog", help=tr("danh mục sản phẩm")).add_subparsers(
        required=True, metavar="ACT"
    )
    job = catalog.add_parser("import", help=tr("nhập danh mục từ XLSX, CSV, JSON"))
    job.add_argument("file", type=Path)
    job.add_argument("--ledger", type=Path, default=default_ledger_path())
    job.add_argument("--dry-run", action="store_true", help=tr("chỉ xem thử"))
    job.set_defaults(job=catalog_jobs.import_file)
    job = jobs.add_parser("recognise", help=tr("đọc đơn trong bình luận"))
    job.add_argument("--catalog", type=Path, required=True)
    job.add_argument("file", nargs="?", default="-", metavar="FILE.jsonl|-")
    job.set_defaults(job=catalog_jobs.recognise)


def _address(jobs: Jobs) -> None:
    job = jobs.add_parser("address", help=tr("tìm xã, phường hiện nay của một địa chỉ"))
    given = job.add_mutually_exclusive_group(required=True)
    given.add_argument("text", nargs="?", metavar="TEXT")
    given.add_argument("--file", metavar="FILE.jsonl|-")
    job.set_defaults(job=address_jobs.address)


def _chat(jobs: Jobs) -> None:
    acts = jobs.add_parser("chat", help=tr("bình luận từ các nền tảng")).add_subparsers(
        required=True, metavar="ACT"
    )
    job = acts.add_parser("decode", help=tr("đọc bình luận trong câu trả lời đã ghi lại"))
    job.add_argument("source", metavar="SOURCE")
    job.add_argument("files", type=Path, nargs="+", metavar="FILE")
    job.set_defaults(job=chat_jobs.decode)
    job = acts.add_parser("listen", help=tr("nghe một nguồn và in từng bình luận"))
    job.add_argument("source", metavar="SOURCE")
    job.add_argument("address", nargs="?", metavar="ADDRESS")
    job.add_argument("--ledger", type=Path, help=tr("ghi cả vào sổ này"))
    job.add_argument(
        "--port", type=int, default=0, metavar="N", help=tr("cổng của cầu nối, 0 là cổng bất kỳ")
    )
    job.add_argument("--token", metavar="T", help=tr("mã trong địa chỉ cầu nối"))
    job.set_defaults(job=chat_jobs.listen)


def _policy(jobs: Jobs) -> None:
    acts = jobs.add_parser("policy", help=tr("điều được nói, được chiếu khi live")).add_subparsers(
        required=True, metavar="ACT"
    )
    job = acts.add_parser("check", help=tr("xem lời nói, chữ trên hình có phạm quy định không"))
    job.add_argument("--platform", metavar="NAME[,NAME]")
    job.add_argument("--kind", choices=CLASSES, default="", help=tr("loại hàng theo luật"))
    given = job.add_mutually_exclusive_group(required=True)
    given.add_argument("text", nargs="?", metavar="TEXT|-")
    given.add_argument("--file", metavar="FILE.jsonl|-")
    job.set_defaults(job=policy_jobs.check_texts)


def _ledger(jobs: Jobs) -> None:
    job = jobs.add_parser("lives", help=tr("các buổi live trong sổ"))
    _of_ledger(job, ledger_jobs.lives)
    job = jobs.add_parser("verify", help=tr("kiểm sổ"))
    job.add_argument("--repair", action="store_true", help=tr("dựng lại các bảng từ các dòng sổ"))
    _of_ledger(job, care_jobs.check)
    for name, run, about in (
        ("backup", care_jobs.back_up, tr("sao lưu sổ vào một tệp")),
        ("restore", care_jobs.restore, tr("kiểm bản sao lưu rồi đặt vào chỗ sổ; sổ cũ được giữ")),
    ):
        job = jobs.add_parser(name, help=about)
        job.add_argument("file", type=Path)
        _of_ledger(job, run)
    job = jobs.add_parser("rescue", help=tr("xem các đơn trong tệp ghi tạm không vào được sổ"))
    job.add_argument("file", type=Path)
    job.set_defaults(job=care_jobs.rescue)


def _export(jobs: Jobs, papers: PaperWriter | None) -> None:
    job = jobs.add_parser("export", help=tr("xuất phiếu đơn, tệp cho hãng gửi, tem, quyết toán …"))
    job.add_argument("--ledger", type=Path, default=default_ledger_path())
    job.add_argument("--live", type=int, metavar="ID")
    job.add_argument("--as", dest="kind", choices=tuple(KINDS), required=True)
    job.add_argument("--out", type=Path, required=True)
    job.add_argument("--by", default="", metavar="NAME", help=tr("ai làm việc này"))
    for name, field, about in (
        ("--at", "at", tr("quyết toán theo sổ đến hết ngày này")),
        ("--from", "first", tr("quyết toán các buổi live từ ngày này")),
        ("--to", "last", tr("quyết toán các buổi live đến ngày này")),
    ):
        job.add_argument(name, dest=field, type=date.fromisoformat, metavar="YYYY-MM-DD", help=about)
    job.set_defaults(job=lambda args: export_job.export(args, papers))


def _payments(jobs: Jobs) -> None:
    acts = jobs.add_parser("payments", help=tr("tiền khách chuyển khoản")).add_subparsers(
        required=True, metavar="ACT"
    )
    job = acts.add_parser("match", help=tr("đọc sao kê ngân hàng và ghi tiền vào đơn"))
    job.add_argument("--statement", type=Path, required=True, metavar="FILE.xlsx|csv")
    job.add_argument("--column", action="append", metavar="NAME=HEADING", help=tr("tiêu đề của một cột"))
    job.add_argument("--dry-run", action="store_true", help=tr("chỉ xem thử"))
    job.add_argument("--by", default="", metavar="NAME", help=tr("ai làm việc này"))
    _of_ledger(job, payments_job.match)


def _settle(jobs: Jobs) -> None:
    acts = jobs.add_parser(
        "settle", help=tr("thỏa thuận với xã viên, khoản trừ, tiền đã trả")
    ).add_subparsers(required=True, metavar="ACT")
    job = acts.add_parser(
        "terms", help=tr("xem hoặc ghi hợp tác xã giữ bao nhiêu phần trăm, chi phí bao nhiêu")
    )
    job.add_argument("--member", default="", metavar="NAME", help=tr("bỏ trống là tất cả xã viên khác"))
    job.add_argument("--commission", metavar="PERCENT", help=tr("phần trăm, ví dụ 12.5"))
    job.add_argument("--cost", type=int, metavar="DONG", help=tr("đồng mỗi món, hoặc mỗi kg hàng cân"))
    _by_whom(job, settle_jobs.terms)
    for name, run, about, words, more in (
        ("charge", settle_jobs.charge, tr("xem hoặc ghi một khoản trừ"), "--why", tr("lý do")),
        ("payout", settle_jobs.payout, tr("xem hoặc ghi tiền đã trả"), "--way", tr("cách trả: cash, bank")),
    ):
        job = acts.add_parser(name, help=about)
        job.add_argument("--member", default="", metavar="NAME")
        job.add_argument("--amount", type=int, metavar="DONG")
        job.add_argument(words, default="", metavar="TEXT", help=more)
        job.add_argument("--take-back", type=int, metavar="SEQ", help=tr("bỏ một khoản đã ghi"))
        _by_whom(job, run)


def _by_whom(job: argparse.ArgumentParser, run: Callable[[argparse.Namespace], int]) -> None:
    job.add_argument("--by", default="", metavar="NAME", help=tr("ai làm việc này"))
    _of_ledger(job, run)


def _of_ledger(job: argparse.ArgumentParser, run: Callable[[argparse.Namespace], int]) -> None:
    job.add_argument("--ledger", type=Path, default=default_ledger_path())
    job.set_defaults(job=run)


def _customer(jobs: Jobs) -> None:
    customer = jobs.add_parser("customer", help=tr("dữ liệu của một khách")).add_subparsers(
        required=True, metavar="ACT"
    )
    job = customer.add_parser("export", help=tr("xuất tất cả những gì sổ giữ về một khách"))
    job.add_argument("phone")
    job.add_argument("--by", default="", metavar="NAME", help=tr("ai làm việc này"))
    _of_ledger(job, customer_jobs.export)
    job = customer.add_parser("erase", help=tr("xoá thông tin khách; tiền và món vẫn giữ"))
    job.add_argument("phone", nargs="?")
    job.add_argument("--older-than", type=days, metavar="DAYS")
    job.add_argument("--by", default="", metavar="NAME", help=tr("ai làm việc này"))
    _of_ledger(job, customer_jobs.erase)


def _card(jobs: Jobs, painter: CardPainter | None) -> None:
    job = jobs.add_parser("card", help=tr("vẽ thẻ sản phẩm như khi lên hình"))
    job.add_argument("--catalog", type=Path, required=True)
    job.add_argument("--product", required=True, metavar="CODE")
    job.add_argument("--out", type=Path, required=True)
    job.add_argument("--platform", metavar="NAME[,NAME]")
    job.add_argument("--qr", metavar="TEMPLATE")
    job.add_argument("--theme", choices=OVERLAY_THEMES, default=OVERLAY_THEMES[0])
    job.add_argument("--upright", action="store_true", help=tr("hình dọc 9:16"))
    job.set_defaults(job=lambda args: card_job.card(args, painter))


def _vietqr(jobs: Jobs) -> None:
    about = tr("viết hoặc đọc mã chuyển khoản VietQR")
    job = jobs.add_parser("vietqr", help=about, description=about, epilog=qr_jobs.vietqr_fields())
    job.add_argument("--bank", metavar="BIN|NAME", help=tr("6 chữ số mã ngân hàng, hoặc tên"))
    job.add_argument("--account", metavar="N", help=tr("số tài khoản, hoặc số thẻ với --card"))
    job.add_argument(
        "--amount", metavar="N", help=tr("số tiền, đồng, chỉ chữ số; bỏ trống thì người chuyển tự điền")
    )
    job.add_argument(
        "--memo", default="", metavar="TEXT", help=tr("nội dung, không dấu, nhiều nhất 19 ký tự")
    )
    job.add_argument("--card", action="store_true", help=tr("chuyển vào thẻ"))
    job.add_argument("--static", action="store_true", help=tr("một mã cho nhiều lần trả, dù có số tiền"))
    job.add_argument("--out", type=Path, metavar="FILE.png", help=tr("vẽ mã QR vào tệp này"))
    job.add_argument("--decode", metavar="PAYLOAD", help=tr("đọc một mã có sẵn"))
    job.set_defaults(job=qr_jobs.vietqr)


def _trace(jobs: Jobs) -> None:
    about = tr("viết hoặc kiểm đường dẫn truy xuất nguồn gốc (GS1 Digital Link)")
    job = jobs.add_parser("trace", help=about, description=about, epilog=qr_jobs.trace_fields())
    job.add_argument("--gtin", metavar="N", help=tr("số dưới mã vạch: 8, 12, 13 hoặc 14 chữ số"))
    job.add_argument("--lot", default="", metavar="TEXT", help=tr("số lô"))
    job.add_argument("--serial", default="", metavar="TEXT", help=tr("số sê-ri"))
    for name, about in (
        ("--harvest", tr("ngày thu hoạch")),
        ("--best-before", tr("dùng tốt nhất trước ngày")),
        ("--expiry", tr("hạn dùng")),
    ):
        job.add_argument(name, metavar="YYYY-MM-DD", help=about)
    job.add_argument("--domain", default=CANONICAL, help=tr("tên miền trong đường dẫn"))
    job.add_argument("--out", type=Path, metavar="FILE.png", help=tr("vẽ mã QR vào tệp này"))
    job.add_argument("--check", metavar="URI", help=tr("kiểm một đường dẫn có sẵn"))
    job.set_defaults(job=qr_jobs.trace)


def days(text: str) -> int:
    """Return a number of days, 0 or more."""
    number = int(text)
    if number < 0:
        raise ValueError(text)
    return number


def speed(text: str) -> float:
    """Return how many times faster than life an evening is played; "max" never waits."""
    number = AS_FAST_AS_POSSIBLE if text == "max" else float(text)
    if not number >= SLOWEST:
        raise ValueError(text)
    return number


if __name__ == "__main__":
    sys.exit(main())
