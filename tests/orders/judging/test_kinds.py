"""Which of the seven kinds a comment is: the cues that pull in different directions."""

from __future__ import annotations

import pytest

from coop_live.model import Kind
from coop_live.orders.recognise import Reader
from tests.orders.accuracy import CORPUS, catalog

READER = Reader(catalog(CORPUS / "catalog-antoan.json"))

# kind | on air | comment
COMMENTS = """
question | C1 | loại này để được bao lâu
question | C1 | có giao Cần Thơ không em
question | C1 | ship Cà Mau mấy ngày tới
question | C1 | giá nhiêu vậy em
question | C1 | nhiu tiền 1 gói
question | C1 | 1 gói được mấy gram
question | C1 | shop có bán lẻ ko
question | C1 | bà bầu uống được không shop
question | C1 | trà này uống lúc nào tốt
question | C1 | có mã giảm giá ko shop
question | C1 | c1 c2 khác nhau sao
question | - | mã nào đang sale vậy
question | C4 | chai 500 giá bao nhiêu
question | C1 | sao đắt vậy shop
question | C1 | đơn của mình tới đâu rồi
question | C1 | bao giờ giao hàng cho em vậy
question | C1 | có cho kiểm hàng trước khi nhận không
question | C1 | mua sỉ liên hệ ai
question | C1 | shop ở đâu cho mình xin địa chỉ
question | C1 | đặt 5 gói giảm nhiêu
question | C1 | lấy 10 gói giá sao em
question | C1 | 100 gói có giá tốt không
question | C1 | c1 còn hàng không
question | C6 | dẻo hay giòn ngon hơn shop
question | C1 | hàng có sẵn chưa
question | C1 | còn mấy gói vậy
question | C1 | ck vô đâu shop
question | C1 | thanh toán khi nhận được không
question | C1 | mấy giờ live lại
question | C1 | ai dùng rồi cho xin review
question | C1 | uống có đắng không ạ
question | C1 | cho hỏi c1 bao nhiêu 1 gói
question | C1 | mua 2 gói ship bao nhiêu
question | C1 | nếu mua 3 gói thì được tặng gì
question | C1 | sdt shop số mấy
question | C1 | bớt chút đi shop em lấy 5 gói
question | C2 | c2 có tặng kèm gì không
other | C1 | trà này ngon lắm nha mọi người
other | C1 | em mới nhận hàng đóng gói kỹ lắm
other | C1 | shop live vui quá
other | C1 | giao hàng chậm quá 5 ngày chưa tới
other | C1 | hôm qua em chốt 3 gói rồi đó
other | C1 | mẹ em uống 2 gói thấy ngủ ngon
other | C1 | bị bom hàng hoài buồn ghê
other | C1 | chị Hoa lấy 5 gói luôn kìa
other | C1 | chưa lấy đâu nha
other | C1 | em xem thôi chưa mua
other | C1 | để dành tiền đã
other | C1 | cuối tháng em lấy
other | C1 | tuần sau em đặt
other | C1 | khách quen của shop nè
other | C1 | 3 năm rồi vẫn ủng hộ shop
other | C1 | share live rồi nha
other | C1 | 2k tim rồi shop ơi
other | C1 | em gái mặc áo đỏ xinh quá
other | C1 | mình cũng ở An Toàn nè
other | C1 | cả nhà mình uống 1 tháng nay đỡ đau bao tử
other | C1 | đừng mua chỗ khác nha mọi người
other | C1 | chốt đơn nhanh lên bà con
other | C1 | hồi sáng đặt 2 gói rồi, cảm ơn shop
other | C1 | chờ hoài không thấy gọi
other | C1 | gói hàng bị rách shop ơi
other | C1 | mất tiếng rồi shop
other | C1 | nhà em trồng cái này nhiều lắm
other | C1 | giá này hơi cao
other | C1 | mắc quá
other | C1 | chúc mừng năm mới
other | C1 | 8h live tiếp nha shop
other | C1 | em 18 tuổi ạ
other | C1 | hai mẹ con xem live
other | C1 | c1 uống ngon hơn c8
other | C1 | nhận rồi nha shop 2 gói
other | C1 | năm nay mất mùa quá
other | C1 | tính mua mà hết tiền rồi
other | C1 | lần trước mua 2 gói hết nhanh ghê
other | C1 | bạn mình mới mua ở chợ 50k
paid | C1 | em chuyển khoản rồi đó shop
paid | C1 | đã ck 170k
paid | C1 | tiền em gửi rồi nha
paid | C1 | em thanh toán rồi ạ mã đơn 123
paid | C1 | chị bank đủ rồi nghe em
paid | C1 | mới ck 85 ngàn nha
paid | C1 | quét mã rồi nha shop
paid | C1 | vừa bắn 250k qua rồi nhé
paid | C1 | ck r nha
paid | C1 | trả tiền rồi mà
contact | C1 | Nguyễn Thị Hoa 0905123456 thôn 3 xã Ia Dom huyện Đức Cơ
contact | C1 | địa chỉ mình: 12/5 Phan Chu Trinh
contact | C1 | gọi em số 0905123456
contact | C1 | sđt em đây 0905 123 456 nha
contact | C1 | em tên Lan, 25 Lê Hồng Phong, Quy Nhơn
contact | C1 | gửi về công ty em 15 Trần Phú nha
contact | C1 | nhận ở bưu điện xã Ia Kha nha shop
contact | C1 | xã An Toàn huyện An Lão
contact | C1 | số nhà 5 ngõ 7 Kim Mã Hà Nội
contact | C1 | giao giờ hành chính giúp em, 0905123456
contact | C1 | chuyển giao qua số 0905123456 giúp em
cancel | C1 | hủy giúp em
cancel | C1 | thôi không lấy nữa
cancel | C1 | em hủy gói c1
cancel | C1 | cho em hủy nhé hết tiền rồi
cancel | C1 | bỏ c1 đi shop
cancel | C1 | ko đặt nữa đâu shop
cancel | C1 | shop ơi hủy đơn hồi nãy giúp e
cancel | C1 | đừng gửi c1 nữa nha
cancel | C1 | chị đổi ý không mua nữa
cancel | C1 | c1 em xin phép không lấy ạ
cancel | C1 | trả đơn giúp e
change | C1 | đổi qua c2 giúp em
change | C1 | sửa thành 3 gói nha
change | C1 | cho e đổi sang gói lớn
change | C1 | em chốt lại 2 gói thôi nha
change | C1 | thay c1 bằng c3
change | C1 | đơn em tăng lên 5 gói nhé
change | C1 | nãy em đặt 2 gói giờ sửa còn 1
change | C6 | đổi dẻo thành giòn giúp e
order | C1 | cho chị gói nhỏ nha
order | C1 | e lấy gói 250g
order | C1 | lấy hết 5 gói còn lại
order | C1 | chị đặt nha em 2 gói
order | C1 | 2 gói em ơi
order | C1 | hai gói gửi về chỗ cũ nha
order | C1 | như cũ 2 gói nha em
order | C1 | cho mình 1 gói dùng thử xem sao
order | C1 | mua thử 1 gói
order | C1 | lấy 1 gói uống thử
order | C1 | đặt 1 gói cho mẹ uống
order | C1 | ok chốt
order | C1 | duyệt 1 gói
order | C1 | ủng hộ shop 2 gói
order | C1 | e đăng ký 3 gói
order | C1 | cho xin 1 suất
order | C1 | e nè 1 gói
order | C1 | chị cũng lấy 1 gói
order | C1 | tui nữa 2 gói
order | C1 | 2
order | C1 | x3
order | C1 | 1 nha c
order | C1 | thêm e 1 gói
order | C1 | để dành cho e 2 gói
order | C1 | giao cho chị 3 gói
order | C1 | gửi chị 2 gói về Quy Nhơn
order | C1 | bán e 2 gói
order | C1 | chốt đơn cho chị nhé
order | C1 | lên đơn giúp mình
order | C1 | ngon quá lấy thêm 2 gói
order | C1 | rẻ quá chốt 5 gói
order | C1 | giá này thì chốt 2 gói luôn
order | C1 | freeship thì lấy 2
order | C1 | có hàng thì gửi e 2 gói
order | C1 | đang đau bao tử lấy 1 gói uống thử
"""


@pytest.mark.parametrize("row", COMMENTS.strip().splitlines())
def test_a_comment_is_of_its_kind(row):
    kind, pinned, text = (field.strip() for field in row.split("|"))
    assert READER.read(text, None if pinned == "-" else pinned).kind is Kind(kind)
