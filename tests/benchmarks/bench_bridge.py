"""A flood of comments through the bridge into the open window: bench_bridge.py [SECONDS [ORDERS]].

Another process posts 1,000 comments a second, in lists. Printed: how long from the POST to the answer and
to the row on the screen, beside a bare server that keeps nothing; how long the window's main thread was
ever away; what memory did; and whether all of them are in the ledger once.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtWidgets import QApplication
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from coop_live.web.server import LocalServer
from tests.benchmarks.flood import Flood, Watched, live_program, percentile, wait_until

SECONDS = 60
# Every tenth comment orders something: in a flood most are hearts and greetings.
ORDERS = 0.1


def bare_server() -> tuple[LocalServer, str]:
    """Return a running server that reads what is posted and keeps nothing."""

    async def answer(request: Request) -> JSONResponse:
        return JSONResponse({"accepted": len(json.loads(await request.body()))})

    server = LocalServer(Starlette(routes=[Route("/bridge", answer, methods=["POST"])]), 0)
    return server, f"http://127.0.0.1:{server.start()}/bridge"


def main() -> None:
    """Print what a flood costs."""
    words = [float(word) for word in sys.argv[1:]]
    seconds, orders = int(words[0]) if words else SECONDS, words[1] if words[1:] else ORDERS
    application = QApplication([])
    server, address = bare_server()
    bare = Flood(address, min(seconds, 10), orders)
    wait_until(bare.ended)
    beside = bare.result()
    server.stop()
    with tempfile.TemporaryDirectory() as home, live_program(application, Path(home)) as program:
        idle = Watched(program)
        quiet_until = time.monotonic() + min(seconds, 5)
        wait_until(lambda: time.monotonic() > quiet_until)
        idle.stop()
        watched = Watched(program)
        flood = Flood(program.app.listening.bridge_address, seconds, orders)
        wait_until(flood.ended)
        answered = flood.result()
        wait_until(lambda: len(watched.on_screen) >= answered.sent)
        watched.stop()
        kept = watched.kept()
    shown = [at - answered.posted_at[number] for number, at in watched.on_screen.items()]
    print(
        f"{answered.sent:,} comments in {answered.seconds:.1f} s, {kept:,} in the ledger, {len(shown):,} rows"
    )
    print(f"the bridge says  {answered.counts}")
    told("POST to answer", answered.took)
    told("  bare server", beside.took)
    told("POST to row", shown)
    told("main thread away", watched.away, limit=0.05)
    told("  its own work", watched.busy, limit=0.05)
    told("  nothing came", idle.away, limit=0.05)
    each = watched.worked / answered.sent * 1000
    print(f"processor time   {watched.worked:7.1f} s, {each:.2f} ms a comment")
    others = os.getloadavg()[0]
    print(f"wanted by        {others:7.1f} programs in the last minute, of {os.cpu_count()} processors")
    print("memory MiB       " + "  ".join(f"{at:.0f}s {mib:.0f}" for at, mib in watched.memory))


def told(what: str, times: list[float], limit: float | None = None) -> None:
    """Print 95th and 99th percentile and the worst, and how often it was over a limit."""
    parts = "  ".join(f"p{part} {percentile(times, part) * 1000:7.1f}" for part in (50, 95, 99))
    many = "" if limit is None else f"   over {limit * 1000:.0f} ms: {sum(one > limit for one in times)}"
    print(f"{what:16} {parts}  worst {max(times) * 1000:7.1f} ms{many}")


if __name__ == "__main__":
    main()
