"""A flood of comments through the bridge into the open window: python tests/benchmarks/bench_bridge.py [SECONDS].

Another process posts 1,000 comments a second, in lists. Printed: how long from the POST to the answer and
to the row on the screen, beside a bare server that keeps nothing; how long the window's main thread was
ever away; what memory did; and whether all of them are in the ledger once.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HOUSE = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(HOUSE))

from PySide6.QtWidgets import QApplication
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from coop_live.web.server import LocalServer
from tests.benchmarks.flood import Flood, Watched, live_program, percentile, wait_until

SECONDS = 60


def bare_server() -> tuple[LocalServer, str]:
    """Return a running server that reads what is posted and keeps nothing."""

    async def answer(request: Request) -> JSONResponse:
        return JSONResponse({"accepted": len(json.loads(await request.body()))})

    server = LocalServer(Starlette(routes=[Route("/bridge", answer, methods=["POST"])]), 0)
    return server, f"http://127.0.0.1:{server.start()}/bridge"


def main() -> None:
    """Print what a flood costs."""
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else SECONDS
    application = QApplication([])
    server, address = bare_server()
    bare = Flood(address, min(seconds, 10))
    wait_until(bare.ended)
    server.stop()
    with tempfile.TemporaryDirectory() as home, live_program(application, Path(home)) as program:
        idle = Watched(program)
        quiet_until = time.monotonic() + min(seconds, 5)
        wait_until(lambda: time.monotonic() > quiet_until)
        idle.stop()
        watched = Watched(program)
        flood = Flood(program.app.bridge_address, seconds)
        wait_until(flood.ended)
        answered = flood.result()
        wait_until(lambda: len(watched.on_screen) >= answered.sent)
        watched.stop()
        kept = watched.kept()
    shown = [at - answered.posted_at[number] for number, at in watched.on_screen.items()]
    print(f"{answered.sent:,} comments in {answered.seconds:.1f} s, {kept:,} in the ledger, "
          f"{len(shown):,} rows, told by the bridge: {answered.counts}")  # fmt: skip
    print(f"POST to answer   p95 {percentile(answered.took, 95) * 1000:7.1f} ms   "
          f"bare server {percentile(bare.result().took, 95) * 1000:6.1f} ms")  # fmt: skip
    print(f"POST to row      p95 {percentile(shown, 95) * 1000:7.1f} ms   worst {max(shown) * 1000:7.1f} ms")
    away = watched.away
    print(f"main thread away p99 {percentile(idle.away, 99) * 1000:7.1f} ms   worst {max(idle.away) * 1000:7.1f} ms"
          "   while nothing came")  # fmt: skip
    print(f"main thread away p99 {percentile(away, 99) * 1000:7.1f} ms   worst {max(away) * 1000:7.1f} ms"
          f"   over 50 ms: {sum(one > 0.05 for one in away)} of {len(away)}")  # fmt: skip
    print(f"processor time   {watched.worked:7.1f} s for {answered.sent:,} comments: "
          f"{watched.worked / answered.sent * 1000:.2f} ms each")  # fmt: skip
    print("memory MiB       " + "  ".join(f"{at:.0f}s {mib:.0f}" for at, mib in watched.memory))


if __name__ == "__main__":
    main()
