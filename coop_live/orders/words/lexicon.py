"""The words of live chat and what each may stand for; a seller can extend the lists by a word."""

from __future__ import annotations

from coop_live.orders.words import everyday, goods, places

# One bit a meaning, so that a word may have several and asking for one is cheap.
BUY = 1 << 0  # lấy, chốt: asks for goods by itself
GIVE = 1 << 1  # cho, gửi: asks for goods when goods or a person stand beside it
PERSON = 1 << 2
PARTICLE = 1 << 3  # nha, ạ: says nothing, ends a thought
NOT = 1 << 4  # ko: denies what follows, asks at the end
WHICH = 1 << 5  # bao nhiêu, gì, sao
ASK = 1 << 6  # words that belong to questions
LEFT = 1 << 7  # còn
LONG_AGO = 1 << 8  # hôm trước
ALREADY = 1 << 9  # đã, mới: before a verb
DONE = 1 << 10  # rồi, xong: after a verb
AGAIN = 1 << 11  # nữa, thêm, giờ
LATER = 1 << 12  # mai mốt, lần sau
IF = 1 << 13
THEN = 1 << 14
BARGAIN = 1 << 15
CANCEL = 1 << 16
CHANGE = 1 << 17
INTO = 1 << 18  # thành, sang, qua
PAY = 1 << 19
PHONE = 1 << 20
PLACE_LEAD = 1 << 21  # địa chỉ, gửi về
STRANGER = 1 << 22  # somebody else who buys
TELLS = 1 << 23  # bảo, nhờ: a stranger who sends the writer
EVERYBODY = 1 << 24
EACH = 1 << 25
OR = 1 << 26
OOPS = 1 << 27
NOT_THIS = 1 << 28
SPAM = 1 << 29
JOKE = 1 << 30
COMPLAINT = 1 << 31
BANK = 1 << 32
UNIT = 1 << 33
CODE_WORD = 1 << 34  # mã, số: the number after it is a code
COUNT_WORD = 1 << 35  # sl: the number after it is a quantity
NTH = 1 << 36  # lần, thứ: the number after it counts nothing
AND = 1 << 37
NOW_VERB = 1 << 38  # verbs of use and talk: the buying verb's thought is over
UPTO = 1 << 39
CONTACT = 1 << 40  # what a change of contact changes
KEEP = 1 << 41
NEAR = 1 << 42
STREET = 1 << 43
ADMIN = 1 << 44
PLACE = 1 << 45
EMPHASIS = 1 << 46  # luôn, liền
GOODS = 1 << 47  # things farms sell; not ours unless the catalog says so
ORDER_WORD = 1 << 48  # đơn
NOT_QTY = 1 << 49  # units of time, age, people
MONEY = 1 << 50
WEIGHT = 1 << 51
HOW = 1 << 52  # được: possibility
SHIPPING = 1 << 53
SHORT_PERSON = 1 << 54  # c, e, m: one letter, may begin a code
ALL = 1 << 55
THIS = 1 << 56
FRUIT_WORD = 1 << 57  # trái, quả, củ
STOP_ALL = 1 << 58  # thôi
SHOP = 1 << 59
PRAISE = 1 << 60
TOTAL = 1 << 61
SAYS = 1 << 62  # là: describes

_WORDS: dict[int, str] = {
    BUY: """
        chốt, chốt đơn, lấy, lay, mua, đặt, đặt hàng, đặt mua, order, oder, odr, ord, múc, húp, hốt, lụm,
        lượm, quất, xúc, rinh, tậu, ẵm, lên đơn, lên đơn giúp, book, !xí, xí phần, vợt, !chấm, nhặt,
        khuân, hốt luôn, triển, !bế, rước, !bợ, !táp, đăng ký mua, !mần, thầu, !giật, !vác, ủng hộ, chốt
        cho, lấy cho, đặt cho, mua cho, đớp, chôt, !chót, lên cho, ghi cho, ghi đơn, làm cho, cắt cho,
        thỉnh, đăng ký, lấy sỉ, !ôm, bổ sung, can i buy, buy, want buy, i want buy, i wanna buy, i want,
        can i have, can i get, i buy, give me, i need, i take, i'll take""",
    GIVE: """
        cho, gửi, gui, ship, giao, để, để lại, giữ, giữ lại, đóng, bán, bán cho, gói cho, cân, !cân cho,
        soạn, xin, thêm, cko, cho0, !nhường, !phần, cho xin, cho thêm, chừa, bỏ cho, !kiếm cho, nhờ, gởi
        cho, gửi cho, để cho, giữ cho, !phát, !cần, !thèm, !lên, !chia, sốp cho, !bê, gửi tặng, gởi tặng,
        !gởi""",
    PERSON: """
        em, mình, mk, mh, mik, tui, tôi, toi, chị, anh, cô, bác, chú, dì, con, cháu, o, mệ, mạ, bà, ông,
        tớ, nhà em, nhà mình, nhà tui, !má, mẹ, ba, bố, vợ, chồng, bé, bạn, cậu, mợ, thím, con dâu, chị
        dâu, cô dâu, em dâu, nàng dâu, bà bầu, mẹ bầu, ae, tao, nẫu, bé nhà em, ad, em gái, chị gái, em
        nó, !mí, amí, ní, !bồ, !mọi, ck, vk, cưng, me, !ngoại, !nội, bà ngoại, bà nội, sếp, ông xã, bà xã,
        mấy đứa nhỏ, con gái, con trai, bọn em, tụi em, tụi mình, hội em, người nhà, bồ em, anh hai, chị
        hai, !mi, !choa""",
    SHORT_PERSON: """e, m, c, a, t, b, mn""",
    PARTICLE: """
        nha, nhé, nhe, ạ, đủ rồi, nha nhỏ, nghen nhỏ, nghen, nghe, hen, hén, nè, nka, nhá, nhen, nghen em,
        ơi, oi, vậy, v, z, dạ, đi, với, vs, shop ơi, ha, á, ah, uh, ừ, ok, oke, okie, ok nha, hí, nì, luôn
        nha, thôi, thui, đó, đấy, đây, kìa, cái, lun, hihi, hehe, haha, hi, hjhj, kkk, plz, please, pls,
        nhaa, nhoa, nhoé, nak, nhak, vậy nha, rứa, !hỉ, !hỷ, mừ, mà, thế, !í, !ý, chứ, chớ, cơ, dới, dí,
        nhá em, ui, !iu, thiệt, dzậy, dẫy, !dị, !hè, !tề, !nớ, đê, ikk, ik, !nhớ, !đã, ạa, th, wá, quá,
        lắm, na, nhể, !vời, giùm, dùm, giúp, hộ, dum, gium, giup, help, ui shop, luôn, liền, gấp, ngay""",
    SHOP: """
        shop, sốp, shọp, ad, admin, htx, hợp tác xã, ê kíp, nhà mình ơi, cả nhà ơi, sop, shopp, chủ shop,
        chị chủ, anh chủ, cô chủ""",
    NOT: """
        không, ko, k, !cấm, hết dám, không dám, ko dám, chả dám, kg không, hông, hong, hk, hok, hổng, hem,
        hôn, khum, khong, kh, khg, khônggg, chẳng, chả, hông có, hỏng, hông phải, kô, kh0ng""",
    WHICH: """
        bao nhiêu, nhiêu, bn, bnh, bnhiu, nhiu, bi nhiêu, bao nhiu, mấy, gì, j, sao, !răng, nào, khi nào,
        bao giờ, lúc nào, thế nào, như thế nào, ntn, bao lâu, làm sao, tại sao, sao vậy, ở đâu, chỗ nào,
        !mô, đâu, mấy giờ, mấy ngày, hay sao, ra sao, bao xa, mấy tiền, chi rứa, gì vậy, mấy bữa, nhiêu
        tiền, bao nhiêu tiền, bnh tiền, bn tiền, chừng nào, hồi nào, ngày nào, bao tiền, làm chi, !cái
        chi, gì chi, !có chi, mần chi, với chi, nấu chi, ăn chi, bán chi, ở mô, đi mô, chỗ mô, mô rứa,
        răng rứa, nơi mô, khi mô, how much, how many, how, what, where, when, which, why""",
    ASK: """
        giá, giá sao, giá cả, cho hỏi, hỏi, hỏi chút, hsd, hạn sử dụng, tư vấn, xin giá, xin sđt, cho xin
        sđt, cho xin giá, cho xin số, cho xin zalo, ib giá, báo giá, rep giá, phải không, phải ko, phải k,
        phải hông, đúng không, đúng ko, đúng k, được không, được ko, được k, được hông, dc ko, dc k, dc
        không, đc ko, đc k, đc không, dc hk, được hk, được hong, dc hong, dc hông, đc hông, dc hok, đc hk,
        !hả, !hở, !hử, nhỉ, !à, ko nhỉ, có phải, liệu, có nên, có được, là sao, thật ko, thật không, nghĩa
        là, khác gì, so với, cho biết, cho xem, xem giúp giá, cách dùng, cách đặt, !sỉ, ctv, chiết khấu,
        xuất xứ, thành phần, bảo hành, đổi trả, phí ship, tiền ship, kiểm hàng, xin hỏi, muốn hỏi, hỏi
        thăm, thắc mắc, xin số điện thoại, xin số, xin zalo, xin stk, xin địa chỉ, xin link, xin bảng giá,
        cho xin review, xin review, review, gửi link, gửi hình, gửi ảnh, gửi stk, gửi giá, đúng hong, phải
        hong, đúng hk, hông ta, không ta, ko ta, hk ta, hong ta, hay còn, hay chưa, hay không, hay ko, do
        you, can you, can i, is it, is there, are there, price, hay phải, hay là phải, hay cần, hay để,
        gửi bảng giá, gửi thông tin, gửi zalo, cái link, cái zalo""",
    LEFT: """còn, con hàng, còn hàng, hết, hết hàng, có hàng, có sẵn""",
    LONG_AGO: """
        hôm trước, hôm qua, hôm bữa, hôm nọ, bữa trước, bữa nọ, bữa hổm, bữa kia, lần trước, tuần trước,
        tháng trước, năm ngoái, năm trước, hồi trước, hồi nãy, hồi hôm, lúc nãy, khi nãy, nãy, live trước,
        buổi trước, đợt trước, đợt rồi, tết rồi, lần rồi, tuần rồi, tháng rồi, ngày trước, ban nãy, bữa
        qua, bữa nớ, hôm nớ, hôm tết, hôm rồi, đêm qua, tối qua, sáng nay, chiều qua, trưa nay, phiên
        trước, mấy bữa trước, mấy hôm trước, hôm thứ, bữa thứ, hôm chủ nhật, hôm cn, bữa chủ nhật, từ chủ
        nhật, từ thứ, hôm kia, hôm tê, bữa tê, mùa trước, vụ trước, bữa live trước, đơn cũ, đơn trước, hổm
        rày, kỳ trước, hồi xưa, trước đây, dạo trước, trước giờ, chai trước, hộp trước, gói trước, túi
        trước, mẻ trước, lô trước, hũ trước, chỗ khác, shop khác, bên khác""",
    ALREADY: """đã, mới, vừa, từng, vừa mới, có từng, !toàn, !hay, !lỡ, !đang""",
    DONE: """đủ rồi, rồi, r, xong, rùi, rồi á, roài, rùi á, roi nha, oy, !gồi""",
    AGAIN: """
        nữa, thêm, tiếp, giờ, bây giờ, bữa nay, hôm nay, bữa ni, nay, lại, thôi kệ, kệ, lần này, bi giờ,
        !chừ""",
    LATER: """
        mai mốt, bữa sau, hôm sau, lần sau, tuần sau, tháng sau, đợt sau, bữa khác, hôm khác, lần khác,
        bữa nào, hôm nào, để mai, để mốt, để bữa, để hỏi, để coi, để xem, để suy nghĩ, để nghĩ, suy nghĩ,
        đợi lương, để lương về, lương về rồi, chờ lương về, đợi lương về, chờ lương, lãnh lương, lĩnh
        lương, có lương, khi khác, định, tính, sẽ, hôm nào rảnh, khi nào rảnh, cuối tháng, đầu tháng, sang
        năm, tết này, để tính, chờ chồng, đợi chồng, hỏi chồng, hỏi vợ, hỏi mẹ, để lúc khác, nào hết, để
        sau, ngày mốt, live sau, phiên sau, vụ sau, mùa sau, chưa có tiền, hết tiền, hỏi đã, khi nào có
        lương, khi nào có tiền, bao giờ có lương, ước gì, ước chi, ước, phải chi, trước khi""",
    IF: """nếu, giả sử, lỡ như, nhỡ, lỡ mà, ví dụ, phải chi""",
    THEN: """thì, thời, là""",
    BARGAIN: """
        giảm, bớt, rẻ hơn, fix, giảm giá, khuyến mãi, km, bớt xíu, giảm thêm, bớt chút, bớt đi, giá tốt,
        tặng thêm, hạ giá, sale, mua nhiều, giá sỉ, ưu đãi, chiết khấu, giảm còn, bớt còn, hạ xuống, hạ
        còn""",
    CANCEL: """
        hủy, huỷ, cancel, hủy đơn, bỏ đơn, rút đơn, rút lại, xóa đơn, xoá, xóa, khỏi gửi, khỏi gởi, khỏi
        lấy, khỏi ship, khỏi giao, hoàn đơn, bỏ, huy, khỏi, hủy bỏ, ngưng đơn, thôi khỏi, dừng đơn, gạch,
        đừng lên đơn, đừng làm đơn, đừng chốt đơn, loại bỏ, trả đơn, trả lại đơn, hoàn hàng, xin rút,
        không nhận nữa, ko nhận nữa""",
    CHANGE: """
        đổi, sửa, thay, thế vào, thế vô, thay vào, thay vô, chuyển qua, chuyển sang, chuyển thành, đổi
        lại, sửa lại, đổi qua, đổi sang, đổi thành, sửa thành, thay bằng, thay thành, thay vì, đổi giúp,
        đổi cho, sửa đơn, đổi đơn, chỉnh lại, chỉnh, cập nhật, update, sửa giúp, đổi ý, tăng lên, tăng
        thành, giảm xuống, giảm còn, hạ xuống, rút xuống, bớt xuống, bớt lại, bớt còn, edit, sửa còn, thay
        đổi, đổi loại, sửa số lượng, ghi lại, nâng lên, nâng thành, !nâng, xuống còn, chốt lại, đặt lại,
        lấy lại còn""",
    INTO: """thành, sang, qua, bằng, lên, xuống, còn, sang loại, qua loại, thế bằng, thế, mà là, mà lấy""",
    PAY: """
        ck, chuyển khoản, bank, thanh toán, tt, gửi tiền, gởi tiền, chuyển tiền, trả tiền, chuyển rồi, gửi
        bill, bill, banking, quét mã, quét qr, quét, momo, đóng tiền, bắn tiền, tiền vô, tiền vào, nhận
        được tiền, ting ting, trả đủ, trả xong, thanh toán xong, đã trả, bắn khoản, trả trước, ckhoan,
        chuyen khoan, biên lai, !nạp, đặt cọc, chuyển cọc, nhận tiền, tiền qua, tiền qua rồi, tiền đã qua,
        tiền đã vô, tiền đã chuyển, tiền vô rồi, tiền đi rồi, cọc rồi, !cọc, coc 100k, ck đủ, bank đủ,
        tien vo, chuyển, chuyển qua, banking done, paid, payment done, transferred, tiền em gửi, tiền e
        gửi, tiền mình gửi, tiền gửi, !bắn""",
    PHONE: """
        sđt, sdt, đt, dt, số điện thoại, điện thoại, số đt, số đth, phone, tel, số phone, dđ, di động, sdt
        em, hotline, liên hệ, lh, alo, gọi, zalo, call, zl, sim, số máy, máy bàn, gọi số, số này, nhắn""",
    PLACE_LEAD: """
        địa chỉ, đchỉ, đc, add, address, dc, đ/c, gửi về, gởi về, ship về, giao về, gửi tới, gửi đến, giao
        tới, giao đến, ship tới, ship đến, gửi ra, ship ra, gửi vô, gửi vào, gửi lên, ship lên, ship vô,
        ship vào, giao lên, giao ra, giao vô, giao xuống, ship xuống, gửi xuống, gửi qua, về địa chỉ, nhà
        ở, ship, gửi thẳng, ship thẳng, ship cho e về, chuyển về, gửi, giao, giao tại, nhận tại, giao ở,
        nhận ở, gởi ra, gởi vô, gởi lên, gởi tới, gởi xuống, đến, về, tới, ở, tại, nơi nhận, gửi ngay, ra,
        dìa, đúng là, về bỏ, xuống, lên""",
    STRANGER: """
        có người, người ta, bạn kia, chị kia, anh kia, bạn ở trên, chị ở trên, anh ở trên, bạn trên, chị
        trên, nhỏ bạn, con bạn, bạn em, bạn mình, bạn tui, bà chị, ông anh, chị mình, chị em, mẹ em, mẹ e,
        mẹ mình, má em, me e, chồng em, chồng e, vợ em, hàng xóm, chị hàng xóm, bà hàng xóm, cô hàng xóm,
        khách, nhiều người, ai đó, nó, !họ, bạn đó, chị đó, bà kia, ông kia, người trước, bạn hồi nãy, em
        gái, chị gái, bạn phía trên, chị phía trên, người nhà, mẹ chồng, mẹ vợ, đồng nghiệp, sếp, chị đồng
        nghiệp, bạn cùng phòng, con bé, thằng em, bà ngoại, bà nội, ba em, ba mình, ông xã, bà xã, chị
        dâu, anh rể, chị bạn, anh bạn, bạn nào, !bả, !ổng, !cổ, !ảnh, !chỉ, ngta, nhà bên, nhỏ em""",
    TELLS: """bảo, kêu, nhờ, dặn, biểu, nói, sai, nhắn, !mê, !đòi, thèm, thích, !cần, muốn, xin, bắt""",
    EVERYBODY: """
        mọi người, mng, mọi ng, moi ng, cả nhà, bà con, anh em, chị em, mấy chị, mấy bà, các chị, các bác,
        các mom, các mẹ, mấy bạn, các bạn, cả nhà ơi, mn, anh chị em, bà con cô bác, ai, ace, quý khách,
        cho khách""",
    EACH: """
        mỗi loại, mỗi thứ, mỗi món, mỗi mã, mỗi vị, mỗi cái, mỗi màu, mỗi mùi, mỗi size, mỗi sp, mỗi sản
        phẩm, mỗi em, mỗi đứa, mỗi hộp, mỗi gói, mỗi chai, mỗi túi, mỗi hũ, mỗi lọ, mỗi bên, mỗi con, mỗi
        code, !đều, mỗi một, mỗi, mỗi trái, mỗi bịch, !cùng, mỗi anh, từng loại, mỗi ms, mỗi số, mỗi cỡ,
        mỗi kích cỡ, mỗi quả, mỗi bó, mỗi ký, mỗi kg, mỗi kí, mỗi cân, mỗi hương, đều là, each, mỗi kiểu,
        loại nào cũng""",
    OR: """
        hoặc, !hay, hay là, hoặc là, or, không thì, ko thì, k thì, nếu hết thì, cũng được, cũng dc, cũng
        đc""",
    OOPS: """
        nhưng thôi lấy, nhưng mà thôi lấy, nhưng thôi chốt, lộn, nhầm, à lộn, à nhầm, ý nhầm, í lộn, ý
        lộn, í nhầm, á lộn, á nhầm, ủa nhầm, ủa lộn, lộn rồi, nhầm rồi, lộn r, nhầm r, ghi nhầm, ghi lộn,
        nhắn nhầm, nhắn lộn, gõ nhầm, gõ lộn, đánh nhầm, đánh lộn, chốt nhầm, chốt lộn, đặt nhầm, đặt lộn,
        à quên, viết nhầm, viết lộn, bấm nhầm, bấm lộn, nhầm mã, lộn mã, à ko, à không, à k, ý quên, í
        quên, à mà thôi, ủa thôi, à thôi, á thôi, ý thôi, í thôi, thôi đổi, sorry, xin lỗi nhầm, quên,
        nhầm xíu, ấn nhầm, ủa ko, ủa không, nhầm chút""",
    NOT_THIS: """
        ko phải, không phải, k phải, hông phải, hk phải, hok phải, chứ ko phải, chứ không phải, chứ k
        phải, chứ ko, chứ không, chứ k, trừ, ngoại trừ, ngoài trừ, đừng, ko cần, không cần, k cần, ko ăn
        được, ko thích, không thích, không thèm, thay vì, trừ mã, đâu phải, đâu có phải, chớ ko phải,
        !miễn, hổng phải, chứ hk, chứ hông, !né, ko mê, không mê, không ưng""",
    SPAM: """
        tuyển, tuyển dụng, tuyển ctv, lương, việc làm, vay nhanh, thế chấp, vay nóng, lãi thấp, việc nhẹ,
        kiếm tiền, inbox em, ib em, ib mình, giả danh, mạo danh, lừa cọc, coi chừng số, cảnh giác, gọi
        giả, đòi cọc, giả shop, bán giả, bán hàng giả, nhận order, sim số đẹp, bán sim, cho vay, vay vốn,
        vay tiền, lãi suất, !ăn hoa hồng, hoa hồng cao, thu nhập, tại nhà, lừa đảo, scam, cảnh báo, bùng
        hàng, boom hàng, bom hàng, follow, flow, fl chéo, sub chéo, tương tác chéo, http, https, www, com,
        vn, bên mình bán, bên em bán, nhà mình có, bên em có, bên mình có, sang nhượng, thanh lý, cần bán,
        cho thuê, !bán nhà, !bán đất, xem bói, tử vi, kubet, casino, cá cược, nổ hũ, tài xỉu, lô đề, trúng
        thưởng, nhận quà, giải ngân, đáo hạn, cộng tác viên, theo dõi, xem live em, ghé live, mời ghé,
        xưởng, giá gốc, ghé shop, ghé page, mời cả nhà, đừng mua, đừng tin, giả mạo, hàng giả, kết bạn,
        tăng like, tăng follow, hack, bán acc, trị dứt điểm, giá rẻ hơn, rẻ hơn nè, ôm hàng, nhập sỉ, đăng
        ký ngay, click, link""",
    JOKE: """
        giỡn, đùa, giỡn thôi, đùa thôi, nói chơi, nói giỡn, chọc, đùa xíu, đùa á, đùa tí, trêu, ghẹo,
        troll, hỏi chơi, giỡn chơi, đùa đó, giả bộ, nói xạo, xạo, trúng thưởng, minigame, mini game, quay
        số, đáp án, trúng, cho coi, đưa gần, lại gần, gần cam, camera, quay gần, zoom, đưa lên, đưa sát,
        cho dễ nhìn""",
    COMPLAINT: """
        mà giao, mà gửi, mà nhận, giao thiếu, gửi thiếu, thiếu, giao nhầm, gửi nhầm, giao lộn, gửi lộn,
        giao sai, gửi sai, giao trễ, làm ăn, thất vọng, !kém, !dở, !hư, mốc, vỡ, !bể, móp, hỏng, !đổ,
        !chán, !tệ, !bị, dập, thối, !úng, !héo, chưa nhận, chưa nhận được, chưa thấy, chưa giao, lâu quá,
        chờ hoài, đợi hoài, mãi không, mà chưa, hối hận, lừa, mà shop, mà sao, mãi chưa, !mà bỏ, !mà hư,
        mà dập, !mà thối, mà bị, mà mốc, !mà bể, mà tới giờ, mà giờ, mà nay, hoài chưa, nhận được, nhận
        hàng, đã nhận, mới nhận, !nhận, của e bị, bực, giao chậm, giao hàng chậm, chậm quá, nhũn, thiu,
        gãy nát, vỡ nát, dập nát, chảy nước, !sâu, !đắng, !lạt, xẹp, rách, bung, hoài không, hoài ko, của
        em bé, đổ hết, bay mùi""",
    BANK: """
        stk, số tài khoản, tài khoản, tk, số tk, vietcombank, vcb, mb, mbbank, acb, agribank, techcombank,
        tcb, bidv, vietinbank, sacombank, ngân hàng, nh, tpbank, vpbank, msb, shb, ocb, số thẻ, đáp án, mã
        đơn, mã vận đơn, vận đơn, cccd, cmnd, biển số""",
    UNIT: """
        hộp, gói, túi, chai, lọ, hũ, bịch, bao, kg, kí, combo, set, thùng, phần, suất, bó, chùm, nải,
        trái, quả, củ, vỉ, khay, giỏ, can, lon, bình, chén, cây, con, cuộn, tép, xâu, ổ, miếng, thanh,
        bọc, kiện, ly, hop, cặp quà, bánh, tuýp, cục, mớ, tờ, ống, hột, phong, tô, viên, đòn, quày, buồng,
        xị, sọt, rổ, lốc, dây, thẩu, keo, ve, cân, ký, kilo, kgs, gr, đơn vị, xô, pack, packs, box, boxes,
        bottle, bottles, jar, jars, bag, bags, bắp""",
    CODE_WORD: """
        mã, mã số, ms, số, sp, sản phẩm, mã sp, mặt hàng, msp, code, #, stt, mẫu, loại số, món số, con số,
        cái số, mã hàng, number, sp số, em số, no, №, món""",
    COUNT_WORD: """sl, số lượng, sluong, slg, s lượng, soluong, sl là, số lượng là""",
    NTH: """
        lần, thứ, lần thứ, suất thứ, đơn thứ, tháng, ngày, tầng, tập, top, hạng, người thứ, đơn số, khách
        thứ, lớp, năm thứ, số thứ tự, size, giải, giải thưởng, đáp án, tuổi, quận, ocop, sinh năm, khoảng,
        tầm, sau, trước, lúc, hồi, từ, live""",
    AND: """và, với, vs, cộng, cùng với, kèm, thêm, với lại, +, &, voi, dzới, dới, plus, and, kèm theo""",
    NOW_VERB: """
        uống, ăn, dùng, xài, ngậm, ngâm, gội, xịt, pha, nấu, trị, ngon, thơm, ngọt, chua, cay, xem, coi,
        nghe, thấy, biết, về, chạy, làm, vô, ra, tới, gọi, trả, thử, hợp, tốt, êm, tặng quà, biếu, chấm,
        nướng, kho, xào, luộc, !ra lấy, !tới lấy, qua lấy, ghé lấy, đến lấy, xuống lấy, ra nhận, lại lấy,
        chạy qua lấy, trồng, nuôi, hái, thu hoạch""",
    UPTO: """tới, đến, den, ->, →, -, ~, …, cho tới, cho đến""",
    CONTACT: """
        sđt, sdt, số điện thoại, số đt, địa chỉ, đc, add, số, đt, người nhận, tên, giờ giao, giờ nhận,
        thông tin, dc, ngày giao, chỗ nhận, nơi nhận""",
    KEEP: """
        giữ, vẫn lấy, vẫn, vẫn giữ, còn lại, để lại, cứ lấy, cứ gửi, vẫn gửi, vẫn đặt, lấy thôi, vẫn chốt,
        vẫn mua, giữ nguyên, giữ lại, còn lại vẫn, !chỉ lấy, !chỉ giữ""",
    NEAR: """
        cạnh, gần, đối diện, kế, kế bên, sát, sau lưng, bên cạnh, đầu, cuối, trước mặt, bên hông, ngay,
        phía sau, phía trước, sát bên, chỗ, ngay cạnh, dưới chân, trong, qua khỏi""",
    STREET: """
        số nhà, sn, đường, phố, ngõ, ngách, hẻm, hẽm, kiệt, thôn, xóm, ấp, bản, buôn, làng, tổ, tổ dân
        phố, tdp, khu phố, kp, khu, kcn, khu công nghiệp, khu tái định cư, kdc, khu dân cư, lô, chung cư,
        tòa, toà, tòa nhà, tầng, căn hộ, căn, block, quốc lộ, ql, tỉnh lộ, tl, dt, hl, đội, sóc, phum,
        tiểu khu, plei, plây, bon, trường, trường tiểu học, trường thcs, trường thpt, trường mầm non,
        trường mẫu giáo, bệnh viện, ubnd, uỷ ban, trạm y tế, ngã ba, ngã tư, ngã năm, chợ, cầu, công ty,
        cty, đại lý, tiệm, quán, nhà thờ, chùa, bưu điện, phòng, ký túc xá, ktx, kí túc xá, nhà nghỉ,
        xưởng, cửa hàng, bến xe, khách sạn, vinhomes, cây xăng, nhà máy, trại, nhà văn hóa, đình, cụm,
        thửa, km, đại lộ, phòng khám, nông trường, lâm trường, cảng, sân bay, siêu thị, tạp hóa, tạp hoá,
        spa, salon, văn phòng, ấp chiến lược, xí nghiệp, doanh trại, đồn, hợp tác xã, k, trường đại học,
        đại học, bv, thpt, thcs, shophouse, ngõ số, nhà số, hội trường, sạp, kiot, ki ốt, ki-ốt, khu tập
        thể, hội, nhà công vụ, căn tin, nhà rông, lò gạch, cc, kđt, khu đô thị, khối, tháp, vườn, rẫy, cù
        lao, cồn, trạm, bản làng, nhà hàng, gara, nhà thuốc, tiệm thuốc, ga, khu vực, kv, cầu thang, khóm,
        trụ sở, sảnh, cổng""",
    ADMIN: """
        xã, phường, thị trấn, district, ward, quận, huyện, thị xã, thành phố, tỉnh, tp, tx, tt, p, q, h,
        x, f, ph, đặc khu, t p""",
    EMPHASIS: """luôn, liền, lun, gấp, ngay, lẹ, liền tay, ngay luôn, luôn và ngay""",
    GOODS: goods.NAMES,
    ORDER_WORD: """đơn, đơn hàng, đơn của em, đơn e, đơn em, đơn này, đơn kia""",
    NOT_QTY: """
        tuổi, tháng, năm, ngày, tuần, tiếng, giờ, phút, giây, điểm, lần, người, ng, mắt, view, like, sao,
        độ, bữa, vk, đứa, tim, share, anh, chị, em, mét, km, m, đơn, thằng, đêm, buổi, chiều, món, live,
        mã, comment, cmt, trang, cách, nét, khách, phiên, lượt, đồng, mấy, mét vuông, thành viên, cháu,
        sọt nữa, !chỗ, !nhà, !mùa, !tập, sào, hecta, mẫu đất, công đất, rẫy, gốc""",
    MONEY: """
        k, ka, ngàn, nghìn, ngìn, đ, đồng, vnd, vnđ, tr, triệu, củ, xị, trăm, d, lít, ca, cành, tỷ, nghin,
        ngan, trieu""",
    WEIGHT: """
        g, gr, gam, gram, grams, kg, ký, kí, cân, lạng, l, lít, ml, kgs, ki, kilo, kilogam, cc, yến, tạ,
        tấn""",
    HOW: """được, dc, đc, đươc, duoc""",
    SHIPPING: """
        ship, giao, gửi, gởi, cod, gửi xe, xe đò, viettel, bưu điện, freeship, free ship, vận chuyển, tới,
        đến, về, nhận, ra, gọi, thanh toán, ck, stk, chuyển khoản, tổng, tất cả, tiền, hết, kiểm hàng, vô,
        bóng, xe, gói quà, giá ship, hóa đơn, vat""",
    ALL: """
        tất cả, hết, cả bộ, full, toàn bộ, tất, các mã, tất cả các mã, nguyên set, all, cả shop, các loại,
        đủ loại, tất cả mã, mọi mã, cả dàn, mỗi mã, hết mấy mã, toàn bộ mã, cả mấy món, hết các mã, mấy mã
        trên, đủ các mã, tất cả các loại""",
    THIS: """
        này, ni, đang giới thiệu, đang live, trên hình, đang lên hình, đang cầm, trên màn hình, đang ghim,
        sp đang ghim, món đang ghim, sản phẩm đang ghim, mã đang ghim, đó, loại này, cái này, món này, cái
        ni, đang bán, cái đó, như trên, đang nói, em này, e này, mã này""",
    FRUIT_WORD: """
        trái, quả, củ, cái, bó, chùm, loại, hàng, món, con, vị, kí, ký, kg, cân, hộp, gói, túi, bịch, hũ,
        chai, lọ, bọc, bao, thùng""",
    STOP_ALL: """nx, thôi, thui, nữa, đâu, nữa đâu, nữa nha, hoi, xin phép""",
    PRAISE: """
        cảm ơn, cám ơn, thanks, tks, ngon quá, ngon, tuyệt, dễ thương, thích, mê, chào, hello, hi, chúc,
        xinh, đẹp, hay, ưng, xịn, uy tín""",
    TOTAL: """hết, tổng, tổng cộng, cộng, tất cả, tổng tiền, tiền, hết tất cả, tổng bill, vị chi""",
    SAYS: """
        !là, !rất, ngon, thơm, !hơi, !cũng, !hơn, !nhìn, !như, ghê, khen, hợp, chua, cay, ngọt, đắng,
        lỏng, xài, uống, !ăn, !dùng, ngậm, pha, gội, !của, !toàn, thiệt, !cho""",
    PLACE: places.NAMES,
}

HALF_MORE, HALF = -1, -2
NUMBERS: dict[str, int] = {
    "một": 1,
    "mốt": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "bồn": 4,
    "tư": 4,
    "năm": 5,
    "lăm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
    "mười": 10,
    "mươi": 10,
    "chục": 10,
    "tá": 12,
    "cặp": 2,
    "đôi": 2,
    "rưỡi": HALF_MORE,
    "nửa": HALF,
}


# Words that without their marks are far more often another word: `hop` is hộp, seldom hợp.
_ONLY_MARKED = """
    ẵm, vợt, khuân, triển, rước, thầu, đớp, thỉnh, tậu, đóng, soạn, chừa, mợ, mệ, ní, bố, mạ, cưng, tớ,
    hôn, chả, nhỉ, liệu, định, tính, nhỡ, thời, gạch, chỉnh, nó, thèm, nhờ, quên, lộn, lương, xưởng,
    giỡn, đùa, chọc, trúng, xạo, ghẹo, trêu, mốc, vỡ, móp, hỏng, dập, thối, lừa, bực, xẹp, rách, mớ, tô,
    ống, hột, ổ, tờ, tép, xâu, cuộn, cục, đòn, quày, buồng, xị, rổ, dây, xô, cây, bình, nải, kiện, bánh,
    mẫu, hạng, tầm, hồi, từ, tập, lớp, giải, hợp, ăn, êm, trả, thử, gọi, hái, dùng, bóng, đồng, củ,
    cành, yến, tạ, tấn, mê, nãy, độ, cách, gốc
"""


def phrases() -> list[tuple[str, int, bool]]:
    """Return every phrase, the meaning it is listed under, and whether it counts only with its marks.

    "!" before a phrase says so, and so does being a farm product of one syllable: `cua` is many things.
    """
    only_marked = {word.strip() for word in _ONLY_MARKED.split(",")}
    listed = [(phrase.strip(), flag) for flag, row in _WORDS.items() for phrase in row.split(",")]
    listed += [(phrase.strip(), 0) for phrase in everyday.WORDS.split(",")]
    listed += [(f"như {phrase.strip()}", THIS) for phrase in _WORDS[LONG_AGO].split(",")]
    return [
        (
            phrase.lstrip("!"),
            flag,
            phrase.startswith("!") or phrase in only_marked or (flag == GOODS and " " not in phrase),
        )
        for phrase, flag in listed
    ]
