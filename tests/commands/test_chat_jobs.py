"""The chat jobs: recorded answers told as lines, and a source or the bridge heard from another process."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import requests

from coop_live.__main__ import main
from coop_live.ledger import read_ledger, verify

ROOT = Path(__file__).parents[2]
RECORDINGS = ROOT / "tests" / "chat" / "recordings"
VECTORS = ROOT.parent / "shared" / "vectors" / "chat"
needs_vectors = pytest.mark.skipif(not VECTORS.is_dir(), reason="no recorded answers beside the project")


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]):
    """Run a job in this process; return its status, its records and its sentences."""

    def run(*words: object) -> tuple[int, list[dict[str, Any]], str]:
        try:
            status = main([str(word) for word in words])
        except SystemExit as leave:
            status = int(leave.code or 0)
        out, err = capsys.readouterr()
        return status, [json.loads(line) for line in out.splitlines()], err

    return run


# ------------------------------------------------------------------------ decode


def test_recorded_answers_are_told_as_records_of_fixed_names(said):
    status, records, sentences = said("chat", "decode", "youtube", RECORDINGS / "youtube.jsonl")
    assert (status, sentences) == (0, "")
    first, paid, deleted, own = records
    assert set(first) == set(own)
    assert {name: first[name] for name in ("platform", "live_id", "comment_id", "kind", "text", "ts")} == {
        "platform": "youtube",
        "live_id": "LC",
        "comment_id": "LCC.abc1",
        "kind": "text",
        "text": "chốt 2 hũ",
        "ts": 1795316400123,
    }
    assert (paid["kind"], paid["amount_micros"], paid["currency"], paid["is_member"]) == (
        "paid", "50000000000", "VND", 1,
    )  # fmt: skip
    assert (deleted["kind"], deleted["target_id"]) == ("delete", "LCC.abc1")
    assert (own["is_owner"], first["is_owner"]) == (1, 0)


def test_the_same_answer_twice_is_told_once(said):
    path = RECORDINGS / "facebook.jsonl"
    once, twice = (said("chat", "decode", "facebook", *[path] * times)[1] for times in (1, 2))
    assert [one["comment_id"] for one in twice] == [one["comment_id"] for one in once]
    assert len(once) == 3


@pytest.mark.parametrize(("called", "name"), [("tiktok", "tikfinity"), ("ssn", "social_stream")])
def test_a_source_may_be_called_as_people_call_it(said, called: str, name: str):
    path = RECORDINGS / f"{name}.jsonl"
    texts = [[one["text"] for one in said("chat", "decode", word, path)[1]] for word in (called, name)]
    assert texts[0] == texts[1] != []


def test_the_bridge_knows_every_shape_by_itself(said, tmp_path: Path):
    native = tmp_path / "native.json"
    native.write_text('[{"platform": "vcamart", "author": "Lan", "text": "chốt 2"}, {"x": 1}]', "utf-8")
    shapes = [RECORDINGS / f"{name}.jsonl" for name in ("tikfinity", "social_stream", "onecomme")]
    status, records, sentences = said("chat", "decode", "bridge", native, *shapes)
    assert status == 1, "one of them is no comment of any shape"
    assert {one["platform"] for one in records} >= {"vcamart", "tiktok", "facebook", "youtube"}
    assert sentences


def test_what_cannot_be_read_is_told_by_name_and_line(said, tmp_path: Path):
    broken = tmp_path / "gãy.jsonl"
    good = (RECORDINGS / "shopee.jsonl").read_text("utf-8")
    broken.write_text(good + '{"error": \n', "utf-8")
    status, records, sentences = said("chat", "decode", "shopee", broken)
    assert (status, len(records)) == (1, 2)
    assert "gãy.jsonl" in sentences
    assert "2" in sentences
    status, records, sentences = said("chat", "decode", "shopee", tmp_path / "không có.json")
    assert (status, records) == (1, [])
    assert "không có.json" in sentences
    broken.write_bytes(b"\xff\xfe\x00")
    assert said("chat", "decode", "shopee", broken)[0] == 1


def test_a_source_that_is_none_is_told_with_those_there_are(said):
    status, records, sentences = said("chat", "decode", "zoom", RECORDINGS / "shopee.jsonl")
    assert (status, records) == (1, [])
    assert "youtube" in sentences
    assert "tikfinity" in sentences
    assert "bridge" in sentences


@needs_vectors
def test_the_recordings_of_others_say_what_their_list_says(said):
    envelopes = sorted((VECTORS / "youtube" / "pytchat").glob("API_*.json"))
    _, records, _ = said("chat", "decode", "youtube", *envelopes, *envelopes)
    assert len(records) == 3
    assert len({one["comment_id"] for one in records}) == 1
    assert {one["kind"] for one in records} >= {"text", "paid"}
    pages = sorted((VECTORS / "facebook" / "python-facebook").glob("comments_p*.json"))
    _, records, _ = said("chat", "decode", "facebook", *pages)
    assert len({one["comment_id"] for one in records}) == len(records) == 15
    assert {one["author_id"] for one in records} == {None}
    _, records, _ = said("chat", "decode", "tiktok", *(VECTORS / "tiktok").glob("*.json"))
    kinds = [one["kind"] for one in records]
    assert {"text", "follow", "share", "gift", "like", "join"} <= set(kinds)
    follow, share = (next(one for one in records if one["kind"] == kind) for kind in ("follow", "share"))
    assert follow["comment_id"] == share["comment_id"]


# ------------------------------------------------------------------------ listen


@pytest.fixture
def heard(tmp_path: Path) -> Iterator[Any]:
    """Start a listening job in a process of its own; ended by SIGTERM at the latest."""
    started: list[subprocess.Popen[str]] = []

    def start(*words: object, **around: str) -> subprocess.Popen[str]:
        clean = {name: value for name, value in os.environ.items() if not name.startswith("COOP_LIVE")}
        process = subprocess.Popen(
            [sys.executable, "-m", "coop_live", "chat", "listen", *map(str, words)],
            cwd=ROOT,
            env={**clean, "COOP_LIVE_HOME": str(tmp_path / "home"), "PYTHONPATH": str(ROOT), **around},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        started.append(process)
        return process

    yield start
    for process in started:
        if process.poll() is None:
            process.terminate()
        process.communicate(timeout=20)


def line_of(process: subprocess.Popen[str]) -> dict[str, Any]:
    assert process.stdout is not None
    return json.loads(process.stdout.readline())


def end(process: subprocess.Popen[str]) -> tuple[list[dict[str, Any]], str]:
    process.send_signal(signal.SIGTERM)
    out, err = process.communicate(timeout=20)
    assert process.returncode == 0, err
    return [json.loads(line) for line in out.splitlines()], err


def test_the_bridge_says_where_it_listens_and_then_every_comment_once(heard, tmp_path: Path):
    book = tmp_path / "book.db"
    process = heard("bridge", "--port", 0, "--token", "thu-0123456789", "--ledger", book)
    address = line_of(process)["listening"]
    assert address.endswith("/bridge/thu-0123456789")
    said = [
        {"platform": "vcamart", "author": "Lan", "text": text, "id": text} for text in ("chốt 1", "chốt 2")
    ]
    for _ in range(2):
        assert requests.post(address, json=said, timeout=10).status_code == 200
    assert requests.post(address + "x", json=said, timeout=10).status_code == 404
    first, second = line_of(process), line_of(process)
    assert [first["text"], second["text"]] == ["chốt 1", "chốt 2"]
    assert end(process)[0] == []
    with read_ledger(book) as questions:
        kept = questions.connection.execute("SELECT text FROM comment ORDER BY seq").fetchall()
    assert kept == [("chốt 1",), ("chốt 2",)]


def test_what_the_bridge_answered_outlives_a_kill_and_may_be_sent_again(heard, tmp_path: Path):
    book = tmp_path / "book.db"
    said = [{"platform": "vcamart", "author": "Lan", "text": "chốt 1", "id": f"m{n}"} for n in range(60)]
    answered = 0
    for until in (20, 40, 60):
        process = heard("bridge", "--port", 0, "--token", "thu-0123456789", "--ledger", book)
        address = line_of(process)["listening"]
        # A tool that does not know what was stored sends its last ones again.
        for one in said[max(0, answered - 5) : until]:
            assert requests.post(address, json=one, timeout=10).status_code == 200
        answered = until
        process.kill()
        process.wait(20)
    with read_ledger(book) as questions:
        kept = questions.connection.execute("SELECT comment_id FROM comment ORDER BY seq").fetchall()
    assert kept == [(one["id"],) for one in said]
    assert verify(book).whole
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert files
    assert not any(b"thu-0123456789" in file.read_bytes() for file in files)


def test_the_bridge_prints_each_comment_once_without_a_book_too(heard):
    process = heard("bridge", "--port", 0)
    address = line_of(process)["listening"]
    one = {"platform": "vcamart", "author": "Lan", "text": "chốt 1", "id": "7"}
    answers = [requests.post(address, json=one, timeout=10).json() for _ in range(2)]
    assert [(told["accepted"], told["duplicates"]) for told in answers] == [(1, 0), (0, 1)]
    assert line_of(process)["comment_id"] == "7"
    assert end(process)[0] == []


def test_a_port_that_is_taken_is_told_in_one_sentence(heard):
    first = heard("bridge", "--port", 0)
    port = line_of(first)["listening"].split(":")[2].split("/")[0]
    second = heard("bridge", "--port", port)
    out, err = second.communicate(timeout=20)
    assert (second.returncode, out) == (1, "")
    assert port in err
    assert "Traceback" not in err


class Shopee(BaseHTTPRequestHandler):
    """Answers every call with the recorded comments."""

    def do_GET(self) -> None:
        body = (RECORDINGS / "shopee.jsonl").read_bytes()
        if "get_latest_comment_list" not in self.path:
            body = b'{"error": "", "message": "", "response": {"status": 1}}'
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *words: object) -> None:
        pass


KEYS = {
    f"COOP_LIVE_CHAT_SHOPEE_{name}": value
    for name, value in {
        "PARTNER_ID": "1000001", "PARTNER_KEY": "shpk-secret", "USER_ID": "123", "SESSION_ID": "6236215",
        "ACCESS_TOKEN": "tok-secret", "REFRESH_TOKEN": "ref-secret",
    }.items()
}  # fmt: skip


def test_a_source_is_heard_at_another_address_with_keys_from_around(heard):
    server = ThreadingHTTPServer(("127.0.0.1", 0), Shopee)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        process = heard("shopee", f"http://127.0.0.1:{server.server_port}", **KEYS)
        assert [line_of(process)["text"] for _ in range(2)] == ["chốt 2 hũ", "1 <b>kg</b> tiêu"]
        assert "secret" not in json.dumps(end(process))
    finally:
        server.shutdown()
        server.server_close()


def test_what_is_missing_and_what_does_not_answer_is_told_in_sentences(heard):
    process = heard("shopee")
    out, err = process.communicate(timeout=20)
    assert (process.returncode, out) == (1, "")
    assert "Shopee" in err
    process = heard("shopee", "http://127.0.0.1:9", **KEYS)
    assert process.stderr is not None
    told = process.stderr.readline()
    assert "shopee" in told
    assert "secret" not in told
    end(process)


def test_a_strangers_address_is_refused(heard):
    process = heard("shopee", "http://evil.example", **KEYS)
    out, err = process.communicate(timeout=20)
    assert (process.returncode, out) == (1, "")
    assert "Traceback" not in err
