"""Labels on sheets of A4: four each, all on the paper, with marks where to cut and none through a label."""

from __future__ import annotations

from coop_live.shipping.label import SIZES, parcel_labels
from coop_live.shipping.label_sheet import HEIGHT, WIDTH, label_pages
from coop_live.shipping.paper import Box, Code
from tests.shipping.parcels import SENDER, parcel
from tests.shipping.test_label import box_of, check_apart


def test_four_labels_stand_on_a_sheet_and_the_last_one_may_have_room():
    first, second = label_pages((parcel() for _ in range(6)), SENDER, "a4")
    assert [sum(isinstance(mark, Code) for mark in page.marks) for page in (first, second)] == [4, 2]
    assert (first.width, first.height) == (WIDTH, HEIGHT)
    check_apart(first, 0)


def test_cuts_stand_between_the_labels_only():
    (page,) = label_pages([parcel(lot="L1", code="GHN5ABC123")] * 4, SENDER, "a4")
    cuts = [box_of(mark) for mark in page.marks if isinstance(mark, Box)]
    words = [box_of(mark) for mark in page.marks if not isinstance(mark, Box)]
    assert len(cuts) == 6
    for cut in cuts:
        assert any(
            abs((cut[0] + cut[2]) / 2 - WIDTH / 2) < 1 or abs((cut[1] + cut[3]) / 2 - HEIGHT / 2) < 1
            for _ in "x"
        )
        for box in words:
            assert cut[2] <= box[0] or box[2] <= cut[0] or cut[3] <= box[1] or box[3] <= cut[1]


def test_labels_are_made_when_they_are_asked_for():
    made = []

    def parcels():
        for number in range(1_000_000):
            made.append(number)
            yield parcel()

    pages = label_pages(parcels(), SENDER, "100x150")
    assert next(pages) == parcel_labels(parcel(), SENDER, SIZES["100x150"])[0]
    assert len(made) == 1
