"""Two catalogs that are not the corpus's, and comments to them with what they mean.

A case is one line: text | pinned code | kind | lines | phone | address (the tail may be left out).
A line is CODE[/variant] x quantity, in kilos of what is weighed.
"""

# ruff: noqa: E501  a case stays on one line
from __future__ import annotations

from dataclasses import dataclass

from coop_live.catalog.variants import is_weighed
from coop_live.model import Kind, OrderLine, Product, Variant


def _product(code, name, unit, price, aliases="", variants=""):
    made = tuple(
        Variant(key.strip(), tuple(word.strip() for word in words.split("/")))
        for key, _, words in (part.partition("=") for part in variants.split(";") if part.strip())
    )
    names = tuple(a.strip() for a in aliases.split(",") if a.strip())
    return Product(code, name, unit, price, names, made, weighed=is_weighed(unit, made))


HIGHLAND = (
    _product(
        "MO1",
        "Mật ong hoa cà phê",
        "chai",
        180000,
        "mật ong, mat ong",
        "500ml=500ml/chai nhỏ; 1 lít=1 lít/1l/chai lớn",
    ),
    _product("CF500", "Cà phê rang mộc 500g", "gói", 120000, "cà phê, ca phe, cafe"),
    _product("TC2", "Tiêu sọ trắng", "hũ", 95000, "tiêu sọ, hạt tiêu"),
    _product("ML3", "Măng le rừng khô", "gói", 150000, "măng khô, măng le", "500g=500g/nửa ký; 1kg=1kg/1 ký"),
    _product("SR", "Sầu riêng Ri6", "kg", 110000, "sầu riêng, sau rieng"),
    _product("GL10", "Gạo lứt đỏ", "túi", 60000, "gạo lứt, gao lut", "2kg=2kg/túi nhỏ; 5kg=5kg/túi lớn"),
    _product(
        "BK7",
        "Bò khô một nắng",
        "hộp",
        210000,
        "bò khô, bo kho",
        "cay=cay/vị cay; không cay=không cay/ko cay/ngọt",
    ),
    _product("BK8", "Chà bông heo", "hộp", 130000, "chà bông, ruốc"),
)

GARDEN = (
    _product("1", "Bơ 034", "kg", 45000, "bơ"),
    _product("2", "Me chua", "kg", 40000, "me"),
    _product("3", "Dâu tây Đà Lạt", "hộp", 90000, "dâu, dâu tây"),
    _product("4", "Hồng giòn", "kg", 55000, "hồng"),
    _product("5", "Ớt hiểm xanh", "bịch", 25000, "ớt, ớt hiểm"),
    _product("6", "Chanh dây", "kg", 30000, "chanh dây"),
    _product("7", "Mít sấy", "túi", 65000, "mít sấy, mít", "250g=250g/túi nhỏ; 500g=500g/túi lớn"),
    _product("8", "Nho xanh", "kg", 120000, "nho, nho xanh", "500g=500g/nửa ký; 1kg=1kg/1 ký"),
    _product("9", "Cam sành", "kg", 35000, "cam, cam sành"),
    _product("10", "Khoai lang mật", "kg", 28000, "khoai lang, khoai"),
    _product("12", "Bưởi da xanh", "trái", 50000, "bưởi"),
    _product("14", "Ổi lê", "kg", 25000, "ổi"),
    _product("15", "Sả cây", "bó", 10000, "sả"),
    _product("24", "Trứng gà ta", "vỉ", 42000, "trứng gà, trứng"),
)

HIGHLAND_CASES = """
mo1 | | order | MO1/500ml x1
MO 1 nha shop | | order | MO1/500ml x1
mo-1 2 chai | | order | MO1/500ml x2
2mo1 | | order | MO1/500ml x2
cf500 3 | | order | CF500 x3
cf 500 x 2 | | order | CF500 x2
CF500 sl 4 ạ | | order | CF500 x4
3 cf500 1 tc2 | | order | CF500 x3, TC2 x1
cho em 2 gói cà phê với 1 hũ tiêu sọ | | order | CF500 x2, TC2 x1
cho e 1kg ca phe | | order | CF500 x2
2 ký măng khô nha | | order | ML3/1kg x2
lấy măng le nửa ký | | order | ML3/500g x1
ml3 500g 2 gói | | order | ML3/500g x2
mật ong 1 lít 2 chai | | order | MO1/1 lít x2
mo1 chai lớn 1, chai nhỏ 2 | | order | MO1/1 lít x1, MO1/500ml x2
bò khô ko cay 2 hộp | | order | BK7/không cay x2
bk7 cay 1 không cay 1 | | order | BK7/cay x1, BK7/không cay x1
bk7 mỗi vị 1 hộp | | order | BK7/cay x1, BK7/không cay x1
gạo lứt 5kg 1 túi | | order | GL10/5kg x1
gl10 | | order | GL10/2kg x1
lấy 2 túi lớn | GL10 | order | GL10/5kg x2
sr 3kg | | order | SR x3
sau rieng 2 ky nhe | | order | SR x2
chốt 2 | CF500 | order | CF500 x2
chốt | | order |
chot cho chi 1 chai nha | MO1 | order | MO1/500ml x1
de em 1 goi | CF500 | order | CF500 x1
để em 1 cái | TC2 | order | TC2 x1
chox em 2 hoopj | BK8 | order | BK8 x2
cho em 2 ho6p bo2 kho6 | | order | BK7/cay x2
laays mootj chai maatj ong | | order | MO1/500ml x1
chị lấy nhé 2 hũ | TC2 | order | TC2 x2
mk lấy cf500 đc ko ạ | | order | CF500 x1
cf500 còn ko, còn thì lấy 2 | | order | CF500 x2
còn cf500 ko shop | | question |
cf500 giá sao | | question |
cf500 120k lấy 1 | | order | CF500 x1
120k 1 gói hả shop | CF500 | question |
lấy 3 gói có bớt ko | CF500 | question |
bớt 20k thì lấy 2 gói | CF500 | question |
mua 5 gói thì freeship ko | CF500 | question |
cf500 tc2 mỗi loại 2 | | order | CF500 x2, TC2 x2
mỗi thứ 1 nha: mo1, cf500, tc2 | | order | MO1/500ml x1, CF500 x1, TC2 x1
mo1 với cf500 2 gói | | order | MO1/500ml x1, CF500 x2
cf500 à nhầm tc2 2 hũ | | order | TC2 x2
tc2 2 hũ à lộn 3 hũ | | order | TC2 x3
cf500 hoặc tc2 cũng được, 1 gói | | order | CF500 x1
hết cf500 thì lấy tc2 cũng được | | order | CF500 x1
không lấy cf500 nha, lấy tc2 2 hũ | | order | TC2 x2
cf500 chứ ko phải tc2 nha shop, 2 gói | | order | CF500 x2
bk7 tới bk8 mỗi mã 1 hộp | | order | BK7/cay x1, BK8 x1
lấy 3 gói, 2 cà phê 1 măng khô | | order | CF500 x2, ML3/500g x1
hôm trước mua cf500 ngon quá, nay lấy thêm 2 gói | | order | CF500 x2
tuần trước lấy 2 gói cf500 mà giờ chưa thấy giao | | other |
đặt mo1 hôm qua rồi nha shop | | other |
mẹ em mới đặt 2 gói cf500 hồi nãy rồi | | other |
chồng em bảo lấy 2 gói cf500 | | order | CF500 x2
bạn kia chốt mo1 rồi kìa | | other |
chị ở trên lấy 3 hộp bk8 | | other |
mọi người chốt đi ạ cf500 ngon lắm | | other |
cf500 uống ngon lắm mọi người ơi | | other |
chưa chốt đâu shop | CF500 | other |
hông mua đâu nha | CF500 | other |
mai có lương rồi lấy | CF500 | other |
để hỏi chồng đã rồi chốt | CF500 | other |
hủy cf500 giúp em | | cancel | CF500 x0
thôi em k lấy nữa nha shop | CF500 | cancel |
bỏ mo1 ra giúp chị, còn lại vẫn lấy | | cancel | MO1/500ml x0
cho mình hủy đơn nha | | cancel |
thôi khỏi gửi bò khô nha | | cancel | BK7/cay x0
đổi cf500 thành tc2 giúp em | | change | TC2 x1
đổi 2 gói cf500 qua 2 hũ tc2 nha | | change | TC2 x2
sửa lại cf500 3 gói nha | | change | CF500 x3
hủy mo1 lấy cf500 thay | | change | CF500 x1
đơn hồi nãy đổi qua ko cay nha | BK7 | change | BK7/không cay x1
lấy thêm 1 tc2 vô đơn cũ | | order | TC2 x1
nhầm rồi shop ơi tc2 mới đúng | CF500 | change | TC2 x1
ck rồi nha shop | CF500 | paid |
e chuyển khoản 240k rồi ạ check giúp e | | paid |
mai em chuyển khoản nha | | other |
chốt 2 gói, ck rồi nha | CF500 | order | CF500 x2
ck qua số nào shop | | question |
0912 345 678 | | contact | | +84912345678
sđt 09I2.345.67o | | contact | | +84912345670
em đổi sđt 0388123456 nha | | contact | | +84388123456
cf500 2 gói 0912345678 12 Lê Lợi, phường Quang Trung, Quy Nhơn | | order | CF500 x2 | +84912345678 | 12 Lê Lợi, phường Quang Trung, Quy Nhơn
mo1 1 chai +84912345678 | | order | MO1/500ml x1 | +84912345678
gửi về thôn 2 xã Ia Băng huyện Đak Đoa Gia Lai nha | | contact | | | thôn 2 xã Ia Băng huyện Đak Đoa Gia Lai
ship Đắk Lắk 2 gói | CF500 | order | CF500 x2 | | Đắk Lắk
ship về Đà Nẵng bao nhiêu | CF500 | question |
shop ở đâu vậy | | question |
stk 0123456789 vietcombank đúng ko shop | | question |
sáng nay 9h mới dậy kịp coi live | CF500 | other |
lần 2 mua rồi nha | CF500 | other |
xem live lần thứ 3 rồi | CF500 | other |
bé 2 tuổi ăn bò khô được ko | | question |
lấy 1 kg hạt điều nha | CF500 | order |
cho 2 gói trà atiso | MO1 | order |
cf500 2 gói với 1 ký hạt điều | | order | CF500 x2
+1 | CF500 | order | CF500 x1
múc 2 | CF500 | order | CF500 x2
e nữa | CF500 | order | CF500 x1
1 | CF500 | order | CF500 x1
hai gói nha em | CF500 | order | CF500 x2
chục gói nha | CF500 | order | CF500 x10
cf500 một tá | | order | CF500 x12
cho cặp mật ong | | order | MO1/500ml x2
dì ba lấy hai chai nghen | MO1 | order | MO1/500ml x2
lấy hộp chà bông cho bé | | order | BK8 x1
ruốc 2 hộp nhé | | order | BK8 x2
hàng chất lượng quá shop ơi | CF500 | other |
ai mua chưa mọi người | CF500 | other |
giỡn thôi chứ lấy 100 gói haha | CF500 | other |
chốt anh quay phim | CF500 | other |
bán sim 0909123456 giá rẻ | | other | | +84909123456
"""

GARDEN_CASES = """
số 8 | | order | 8/500g x1
ms24 | | order | 24 x1
mã 12 2 trái | | order | 12 x2
12 3 trái | | order | 12 x3
9 3kg | | order | 9 x3
7 | | order | 7/250g x1
7 nha shop | | order | 7/250g x1
chốt số 5 nha | | order | 5 x1
chốt mã 10 2kg | | order | 10 x2
số 8 2 ký | | order | 8/1kg x2
8 x 2 | | order | 8/500g x2
3 bó | 15 | order | 15 x3
sl2 | 3 | order | 3 x2
đặt 2kg | | order |
đặt 2kg | 1 | order | 1 x2
3kg bơ | | order | 1 x3
bơ 2kg | | order | 1 x2
cho em 2 ký bơ với 1 ký hồng | | order | 1 x2, 4 x1
1 ký hồng, 2 bịch ớt | | order | 4 x1, 5 x2
2kg me | | order | 2 x2
me 2 ký nha | | order | 2 x2
mẹ em lấy 2 hộp | 3 | order | 3 x2
cho mẹ 2 hộp nha | 3 | order | 3 x2
dâu 2 hộp | | order | 3 x2
2 hop dau nhe | | order | 3 x2
lay 2kg bo | | order | 1 x2
đau bụng quá shop ơi | 3 | other |
o dau vay shop | 3 | question |
hong biet luon | 3 | other |
còn hồng ko | | question |
bơ bao nhiêu 1 ký | | question |
bỏ đơn giúp mình | 1 | cancel |
bỏ bơ ra nha | | cancel | 1 x0
hủy số 5 | | cancel | 5 x0
đổi số 5 thành số 9 | | change | 9 x1
đổi bơ qua cam 2kg | | change | 9 x2
mã 1 2kg, mã 4 1kg | | order | 1 x2, 4 x1
1 2kg, 4 1kg | | order | 1 x2, 4 x1
3, 5, 9 mỗi loại 1 | | order | 3 x1, 5 x1, 9 x1
số 3 với số 5 mỗi thứ 2 | | order | 3 x2, 5 x2
lấy số 1 và số 9 mỗi loại 2 ký | | order | 1 x2, 9 x2
từ số 3 tới số 6 mỗi mã 1 | | order | 3 x1, 4 x1, 5 x1, 6 x1
số 7 500g | | order | 7/500g x1
mít túi lớn 2 | | order | 7/500g x2
2 túi mít 500g | | order | 7/500g x2
nho 1 ký rưỡi | | order | 8/500g x3
nửa ký nho | | order | 8/500g x1
số 8 bao nhiêu tiền | | question |
8 còn không shop | | question |
lấy 2 | 3 | order | 3 x2
lấy 12 | | order | 12 x1
24 2 vỉ 0912345678 | | order | 24 x2 | +84912345678
số 9 2kg số điện thoại 0912345678 số nhà 5 đường Lê Duẩn, Pleiku | | order | 9 x2 | +84912345678 | số nhà 5 đường Lê Duẩn, Pleiku
số 12 Nguyễn Huệ, phường 1, Đà Lạt 0912345678 | | contact | | +84912345678 | số 12 Nguyễn Huệ, phường 1, Đà Lạt
2 tuổi ăn được ko shop | 3 | question |
live 2 tiếng rồi đó | 3 | other |
8h sáng giao được ko | 3 | question |
hôm qua mua 2kg bơ ngon lắm | | other |
hôm qua mua 2kg bơ ngon lắm, nay lấy 3kg | | order | 1 x3
ớt cay quá | 5 | other |
2 bịch ớt nha chị | | order | 5 x2
khoai 3 ký, ổi 2 ký | | order | 10 x3, 14 x2
4 trái bưởi | | order | 12 x4
em ơi chị lấy 2 kg cam nghen | | order | 9 x2
lấy số 3 chứ ko phải số 5 nha | | order | 3 x1
số 3 à lộn số 4 | | order | 4 x1
ck 90k rồi nha | 3 | paid |
dâu này ngon ko shop | 3 | question |
1 chục trứng | | order | 24 x10
5k 1 trái phải không | 12 | question |
"""


@dataclass(frozen=True, slots=True)
class Case:
    text: str
    pinned: str | None
    kind: Kind
    lines: tuple[OrderLine, ...]
    phone: str | None
    address: str | None


def _case(row: str) -> Case:
    fields = [field.strip() for field in row.split("|")] + [""] * 6
    lines = []
    for part in filter(None, (p.strip() for p in fields[3].split(","))):
        goods, _, qty = part.rpartition(" x")
        code, _, variant = goods.partition("/")
        lines.append(OrderLine(code, variant or None, int(qty)))
    return Case(
        fields[0], fields[1] or None, Kind(fields[2]), tuple(lines), fields[4] or None, fields[5] or None
    )


def cases(rows: str) -> list[Case]:
    return [_case(row) for row in rows.splitlines() if row.strip()]


MORE_HIGHLAND_CASES = """
em đặt 2 gói cà phê rang mộc ạ | | order | CF500 x2
Cho mình xin 1 chai mật ong hoa cà phê nhé | | order | MO1/500ml x1
chốt cho em cf500 nha shop iu | | order | CF500 x1
order giúp em 3 hũ tiêu | TC2 | order | TC2 x3
gửi e 2 hũ này nha | TC2 | order | TC2 x2
bán cho chị 2 gói măng | ML3 | order | ML3/500g x2
ship cho anh 1 thùng | BK8 | order | BK8 x1
TC2x3 | | order | TC2 x3
tc2*2 | | order | TC2 x2
tc2: 2 | | order | TC2 x2
tc2 - 2 hũ | | order | TC2 x2
MO1,CF500 | | order | MO1/500ml x1, CF500 x1
mo1+cf500 | | order | MO1/500ml x1, CF500 x1
mo1 và 2 cf500 | | order | MO1/500ml x1, CF500 x2
2 mo1 2 cf500 1 sr | | order | MO1/500ml x2, CF500 x2, SR x1
em lấy mã tc2 số lượng 2 | | order | TC2 x2
mã TC2 nha em lấy 2 hũ | | order | TC2 x2
lay e tc2 nhe | | order | TC2 x1
lấy cho mẹ em 2 chai mật ong | | order | MO1/500ml x2
mua biếu bà ngoại 1 hộp chà bông | | order | BK8 x1
lấy nguyên 1 set bk7 | | order | BK7/cay x1
2 hộp 1 cay 1 không cay | BK7 | order | BK7/cay x1, BK7/không cay x1
bò khô 3 hộp: 2 cay 1 ko cay | | order | BK7/cay x2, BK7/không cay x1
lấy 4kg gạo lứt | | order | GL10/2kg x2
gạo lứt 10kg | | order | GL10/5kg x2
sầu riêng 1 trái tầm 3kg nha | | order | SR x3
5 lạng măng khô | | order | ML3/500g x1
mật ong chai 500ml 3 chai | | order | MO1/500ml x3
mình chốt 3 chai mật ong, sđt 0386 123 789 nha shop | | order | MO1/500ml x3 | +84386123789
tc2 2 hũ sdt không ba tám sáu 123 789 | | order | TC2 x2 | +84386123789
O386.123.789 mo1 1 | | order | MO1/500ml x1 | +84386123789
84386123789 cf500 2 gói | | order | CF500 x2 | +84386123789
01686123789 nha | CF500 | contact |
097845512 | | contact |
số em 0386-123-78 nha | CF500 | contact |
sđt: 038612378999 | CF500 | contact |
025 6382 2145 máy bàn nhé | CF500 | contact | | +842563822145
đc: 45/7 Hùng Vương, tổ 3, P. Diên Hồng, TP Pleiku | | contact | | | 45/7 Hùng Vương, tổ 3, P. Diên Hồng, TP Pleiku
nhà chị ở hẻm 12 Trần Phú, phường 5, Bến Tre nha em | | contact | | | hẻm 12 Trần Phú, phường 5, Bến Tre
dia chi 20 nguyen trai p2 q5 tphcm | | contact | | | 20 nguyen trai p2 q5 tphcm
xóm 4 xã Nghi Kim TP Vinh Nghệ An | | contact | | | xóm 4 xã Nghi Kim TP Vinh Nghệ An
cf500 1 gói ship về 15 Lý Thường Kiệt, Huế, 0912345678 Hoa | | order | CF500 x1 | +84912345678 | 15 Lý Thường Kiệt, Huế
gửi về trường tiểu học Lê Hồng Phong, xã Ia Pia, Gia Lai giúp cô Mai | | contact | | | trường tiểu học Lê Hồng Phong, xã Ia Pia, Gia Lai
ship hà nội mấy ngày vậy shop | CF500 | question |
gửi ra Hải Phòng được không | CF500 | question |
có ship cod không ạ | | question |
bao giờ có hàng lại shop | ML3 | question |
cà phê này pha phin được ko | | question |
mật ong nguyên chất không em | | question |
tiêu này cay không | | question |
hsd bao lâu vậy | BK8 | question |
1 hộp mấy gram | BK8 | question |
1 hộp bao nhiêu vậy | BK8 | question |
mua ở đâu vậy shop | BK8 | question |
đặt hàng sao ạ | BK8 | question |
muốn mua thì làm thế nào | BK8 | question |
em muốn mua 2 hộp chà bông | | order | BK8 x2
combo có gì | | question |
mã này hết chưa shop | BK8 | question |
cf500 với tc2 cái nào ngon hơn | | question |
chà bông có cho bé ăn dặm được hong | | question |
nếu lấy 3 hộp thì có quà gì không | BK8 | question |
giảm giá đi rồi chị lấy 5 hộp | BK8 | question |
lấy 2 hộp được free ship ko ạ | BK8 | question |
chốt 2 hộp bao lâu nhận được hàng | BK8 | order | BK8 x2
lấy 1 hộp nha, khi nào giao vậy shop | BK8 | order | BK8 x1
lấy 2 hộp hết bao nhiêu tiền | BK8 | order | BK8 x2
cho chị 2 hộp, tổng bao nhiêu e | BK8 | order | BK8 x2
shop ơi cho em hỏi bk8 còn ko, còn thì chốt em 2 hộp | | order | BK8 x2
bk8 nếu còn thì cho em 1 | | order | BK8 x1
đợt trước mua bk8 bị mốc nha shop | | other |
hàng giao thiếu 1 gói cf500 rồi shop ơi | | other |
đặt 3 hôm rồi chưa thấy giao | CF500 | other |
nhận được 2 gói cf500 rồi nha, cảm ơn shop | | other |
hôm bữa mua về cả nhà khen ngon, cho chị thêm 2 hộp | BK8 | order | BK8 x2
hồi nãy đặt 1 hộp giờ lấy thêm 1 hộp nữa | BK8 | order | BK8 x1
cô hàng xóm nhà mình mua 5 gói khen lắm | CF500 | other |
người ta đặt hết rồi | CF500 | other |
thấy bạn kia lấy 3 hộp luôn | BK8 | other |
mẹ mình bảo lấy thêm 1 hộp nữa | BK8 | order | BK8 x1
mai em lấy nha | BK8 | other |
tháng sau mới mua được | BK8 | other |
khi nào có lương chị ủng hộ | BK8 | other |
chờ xíu để e hỏi vợ | BK8 | other |
đừng gửi cf500 nha, gửi tc2 thôi | | order | TC2 x1
k lấy cay nha, lấy ko cay 2 hộp | BK7 | order | BK7/không cay x2
lấy hết trừ cf500 với sr mỗi mã 1 | | order | MO1/500ml x1, TC2 x1, ML3/500g x1, GL10/2kg x1, BK7/cay x1, BK8 x1
em xin hủy đơn tc2 với ạ | | cancel | TC2 x0
ko lấy tc2 nữa nha shop | | cancel | TC2 x0
bỏ giúp chị cf500, tc2 giữ nguyên | | cancel | CF500 x0
hủy hết đơn của e nha | | cancel |
shop hủy giúp mình gói cà phê nha | | cancel | CF500 x0
bé bấm nhầm, hủy giúp chị | BK8 | cancel |
sao đơn e bị hủy vậy shop | | question |
chuyển cf500 sang tc2 giúp mình | | change | TC2 x1
đổi mo1 qua chai lớn nha | | change | MO1/1 lít x1
em đổi lại lấy 3 hộp nhé | BK8 | change | BK8 x3
thay vì cf500 cho chị tc2 nha | | change | TC2 x1
sửa đơn e thành 1 cf500 2 tc2 | | change | CF500 x1, TC2 x2
đổi trả thế nào vậy shop | BK8 | question |
e gửi lại địa chỉ: thôn 5 xã Hà Bầu huyện Đak Đoa Gia Lai | | contact | | | thôn 5 xã Hà Bầu huyện Đak Đoa Gia Lai
đã thanh toán ạ | | paid |
mình ck 360k rồi nhé, tên Lan | | paid |
vừa chuyển khoản xong nha em | | paid |
bank rồi shop check giúp | | paid |
e chưa ck nha mai e ck | | other |
ck trước hay nhận hàng rồi trả tiền | | question |
shop nhận được tiền chưa e ck hồi nãy rồi | | paid |
xem cái áo đẹp ghê | | other |
chúc shop buôn may bán đắt | | other |
chào cả nhà mình nha | | other |
âm thanh nhỏ quá shop ơi | | other |
hay quá xem hoài không chán | CF500 | other |
99 like rồi kìa | CF500 | other |
hôm nay trời mưa to quá | CF500 | other |
2 chị em xinh quá | CF500 | other |
nhà em cũng trồng 2 sào cà phê | | other |
em ở Gia Lai nè | | other |
tiktok lag quá | CF500 | other |
bom hàng 0388111222 nha mọi người cẩn thận | | other | | +84388111222
cần tuyển ctv bán mật ong lương cao ib | | other |
chốt đơn cho khách đi shop | CF500 | other |
"""

MORE_GARDEN_CASES = """
lấy em số 3 | | order | 3 x1
e lấy mã số 14 nha | | order | 14 x1
sp 9 2kg | | order | 9 x2
#9 | | order | 9 x1
ms 3 2 hộp, ms 5 1 bịch | | order | 3 x2, 5 x1
mã 3 sl 2 | | order | 3 x2
chốt 9 | | order | 9 x1
chốt 24 nha | 3 | order | 24 x1
cho em số 1 với số 4 mỗi loại 1kg | | order | 1 x1, 4 x1
14 và 15 | | order | 14 x1, 15 x1
3,5,9 | | order | 3 x1, 5 x1, 9 x1
số 9 3 ký nha shop | | order | 9 x3
9: 3kg, 10: 2kg | | order | 9 x3, 10 x2
2kg số 9 | | order | 9 x2
1kg bơ, 1kg cam, 2 hộp dâu | | order | 1 x1, 9 x1, 3 x2
bơ 1 cam 2 ổi 3 | | order | 1 x1, 9 x2, 14 x3
chị lấy bơ nha | | order | 1 x1
cho chị hồng 2kg | | order | 4 x2
hồng giòn 3 ký | | order | 4 x3
lấy ớt với sả | | order | 5 x1, 15 x1
lay ot voi sa moi thu 2 | | order | 5 x2, 15 x2
mua bưởi 5 trái về cúng | | order | 12 x5
cho 2kg oi | | order | 14 x2
oi shop oi | 3 | other |
em oi cho chi 2 kg cam | | order | 9 x2
me oi con muon an | 3 | other |
hong phai dau | 3 | other |
bo me em thich lam | 3 | other |
bó hoa đẹp quá | 3 | other |
bơ này sáp không em | 1 | question |
cam ngọt không | | question |
còn số 8 không | | question |
mã 5 giá sao shop | | question |
số 3 hết chưa | | question |
10 nghìn 1 bó hả | 15 | question |
2 hộp | 3 | order | 3 x2
hai ký nha | 1 | order | 1 x2
5 ký luôn | 1 | order | 1 x5
5 trái | 12 | order | 12 x5
nửa ký được ko | 8 | question |
nho nửa ký | | order | 8/500g x1
nho 500g 2 phần | | order | 8/500g x2
3 ký nho | | order | 8/1kg x3
mít 250g 3 túi | | order | 7/250g x3
mít 2 túi lớn 1 túi nhỏ | | order | 7/500g x2, 7/250g x1
chục bó sả | | order | 15 x10
số 7 túi lớn nha | | order | 7/500g x1
bơ hoặc cam 2kg | | order | 1 x2
hết bơ thì cam cũng được | | order | 1 x1
lấy bơ thôi, không lấy cam đâu | | order | 1 x1
2kg bơ à không 3kg | | order | 1 x3
hủy bơ nha | | cancel | 1 x0
thôi bỏ số 5 giúp em | | cancel | 5 x0
bỏ 5kg cam giúp chị | | cancel | 9 x0
đổi số 9 qua số 12 | | change | 12 x1
đổi 2kg bơ thành 3kg | | change | 1 x3
mã 12 đổi thành mã 14 giúp e | | change | 14 x1
số 5 Lê Lợi, phường Tây Sơn, Pleiku 0912345678 | | contact | | +84912345678 | số 5 Lê Lợi, phường Tây Sơn, Pleiku
số em là 0912345678 | | contact | | +84912345678
3kg bơ gửi về 7 Hai Bà Trưng, Kon Tum sđt 0912 345 678 | | order | 1 x3 | +84912345678 | 7 Hai Bà Trưng, Kon Tum
1 2 3 | | order | 1 x1, 2 x1, 3 x1
em 12 tuổi mê dâu | 3 | other |
còn 2 ngày nữa tết rồi | 3 | other |
5 sao cho shop | 3 | other |
1000 like rồi kìa | 3 | other |
bơ 45k lấy 2kg | | order | 1 x2
45k 1 ký hả, lấy 2 ký | 1 | order | 1 x2
lấy 100k bơ nha | | order | 1 x1
live lúc 8h tối mai nữa không | 3 | question |
bạn số 7 trúng thưởng kìa | 3 | other |
hôm qua đặt 2kg cam chưa giao | | other |
bơ hôm trước non quá ăn không được | | other |
"""


LAST_HIGHLAND_CASES = """
Em chốt CF500 2 gói, MO1 1 chai ạ. Sđt 0977 123 456 | | order | CF500 x2, MO1/500ml x1 | +84977123456
em chot 2 cf500 voi 1 mo1 nhe shop | | order | CF500 x2, MO1/500ml x1
cf500 lay chi 2 goi | | order | CF500 x2
cf500 em 2 | | order | CF500 x2
c lấy 2 cf500 | | order | CF500 x2
m 2 gói | CF500 | order | CF500 x2
cho m 1 nha | CF500 | order | CF500 x1
t lấy 3 | CF500 | order | CF500 x3
dạ em lấy ạ | CF500 | order | CF500 x1
lấy luôn shop ơi | CF500 | order | CF500 x1
hốt liền 1 em này | TC2 | order | TC2 x1
xúc 5 | TC2 | order | TC2 x5
rinh em này về | BK8 | order | BK8 x1
quất luôn cho chị 2 hũ | TC2 | order | TC2 x2
thêm 1 nữa nha | TC2 | order | TC2 x1
cho thêm 2 gói nữa | CF500 | order | CF500 x2
đặt trước 2 gói nhé | CF500 | order | CF500 x2
giữ cho e 1 hũ nha chiều e ck | TC2 | order | TC2 x1
chừa chị 2 hộp nhé em | BK8 | order | BK8 x2
mình lấy một chai mật ong và hai gói cà phê | | order | MO1/500ml x1, CF500 x2
mat ong 2 ca phe 3 | | order | MO1/500ml x2, CF500 x3
cà phê x3, mật ong x1 | | order | CF500 x3, MO1/500ml x1
2 cà phê | | order | CF500 x2
cà phê nha shop | | order | CF500 x1
chot ca phe | | order | CF500 x1
tiêu sọ 1 chà bông 1 bò khô 1 | | order | TC2 x1, BK8 x1, BK7/cay x1
bo kho 2 hop | | order | BK7/cay x2
bò khô vị cay 2 hộp vị ngọt 1 hộp | | order | BK7/cay x2, BK7/không cay x1
lấy loại cay nha 2 hộp | BK7 | order | BK7/cay x2
loại ko cay ạ | BK7 | order | BK7/không cay x1
cho loại 1kg nha | ML3 | order | ML3/1kg x1
loại nửa ký 2 gói | ML3 | order | ML3/500g x2
1kg rưỡi măng le | | order | ML3/500g x3
chai lớn nha | MO1 | order | MO1/1 lít x1
2 chai 1l | MO1 | order | MO1/1 lít x2
lấy 1 lớn 1 nhỏ | MO1 | order | MO1/1 lít x1, MO1/500ml x1
cf500 tc2 bk8 mỗi thứ một | | order | CF500 x1, TC2 x1, BK8 x1
mỗi mã 2 nha: cf500, bk8 | | order | CF500 x2, BK8 x2
cf500 và bk8 mỗi loại 3 hộp | | order | CF500 x3, BK8 x3
combo 2 cf500 + 1 tc2 | | order | CF500 x2, TC2 x1
2 gói cf500 170k phải ko, chốt nha | | order | CF500 x2
120 ngàn chốt 1 gói | CF500 | order | CF500 x1
chị 50 tuổi rồi lấy 2 hộp ăn có sao không em | BK8 | order | BK8 x2
lần 3 ủng hộ shop, lấy 2 gói | CF500 | order | CF500 x2
đơn thứ 2 của em: cf500 1 gói | | order | CF500 x1
5h chiều giao được k, lấy 1 gói | CF500 | order | CF500 x1
nhà số 9 mà, lấy 2 gói nha | CF500 | order | CF500 x2
2 gói, không lấy 3 gói đâu nha | CF500 | order | CF500 x2
lấy 2 à 3 gói | CF500 | order | CF500 x3
cf500 2 gói ủa nhầm 1 gói thôi | | order | CF500 x1
chốt cf500 à quên chốt bk8 mới đúng | | order | BK8 x1
không phải cf500 mà là tc2 nha 2 hũ | | order | TC2 x2
lấy tc2 thôi ko lấy cf500 | | order | TC2 x1
trừ bk7 ra, lấy bk8 với tc2 | | order | BK8 x1, TC2 x1
nếu hết cf500 thì lấy tc2 1 hũ | | order | CF500 x1
cf500 hay tc2 cũng được cho em 1 | | order | CF500 x1
hết chưa shop, chưa thì lấy 2 gói | CF500 | order | CF500 x2
còn hàng thì để em 3 gói | CF500 | order | CF500 x3
ngon thì lần sau mua tiếp | CF500 | other |
mẹ kêu mua 2 gói | CF500 | order | CF500 x2
mua cho má 1 hộp | BK8 | order | BK8 x1
bạn em nhờ đặt 2 hộp | BK8 | order | BK8 x2
sếp em lấy 10 hộp làm quà | BK8 | order | BK8 x10
em mua hồi nãy 1 hộp rồi giờ mua thêm 2 hộp cho chị gái | BK8 | order | BK8 x2
bữa trước em có mua 1 gói uống được lắm | CF500 | other |
đã đặt 2 gói rồi nha shop | CF500 | other |
đã nhận hàng, cà phê thơm lắm shop | | other |
chị Lan đặt 5 gói kìa | CF500 | other |
ai chốt nhiều vậy trời | CF500 | other |
nhanh tay chốt đi bà con ơi | CF500 | other |
không biết có nên mua không | CF500 | question |
lấy nhiều có giá sỉ ko | CF500 | question |
mua 10 tặng 1 không shop | CF500 | question |
100k 2 gói thì em lấy | CF500 | order | CF500 x2
đắt quá giảm còn 100k em lấy 2 gói | CF500 | question |
cf500 với mo1 tổng bao nhiêu | | question |
gửi xe về Sài Gòn được không shop | CF500 | question |
số tài khoản shop là gì | | question |
cho em xin số điện thoại shop | | question |
cho em hỏi giá cf500 | | question |
cho xem hạn sử dụng đi shop | BK8 | question |
cho mình hỏi chút mật ong này kết tinh không | | question |
e lấy 2 hộp lúc nãy giờ hủy nha | BK8 | cancel |
thôi để hôm khác em mua nha | BK8 | other |
cf500 e ko lấy nữa, bk8 vẫn lấy nha | | cancel | CF500 x0
cho e rút lại cf500 | | cancel | CF500 x0
đơn của em đổi thành 3 gói nha | CF500 | change | CF500 x3
cho chị đổi bk7 cay qua không cay | | change | BK7/không cay x1
chị đặt lộn, cf500 chứ không phải tc2 | | change | CF500 x1
giảm còn 1 gói giúp em, nãy đặt 2 | CF500 | change | CF500 x1
ck đủ 240k rồi shop ơi, cf500 2 gói | | order | CF500 x2
đã gửi tiền cho shop | | paid |
tối e chuyển khoản nhé | | other |
địa chỉ em là thôn Đắk Wơt, xã Hơ Moong, huyện Sa Thầy, Kon Tum nha | | contact | | | thôn Đắk Wơt, xã Hơ Moong, huyện Sa Thầy, Kon Tum
giao về chợ Đầm, Nha Trang cho chị nha 0935111222 | | contact | | +84935111222 | chợ Đầm, Nha Trang
2 hộp bk8 ship 34A Nguyễn Văn Cừ, P.4, Q.5, TP.HCM | | order | BK8 x2 | | 34A Nguyễn Văn Cừ, P.4, Q.5, TP.HCM
"""
