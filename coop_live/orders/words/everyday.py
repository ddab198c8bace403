"""Words that mean nothing for an order; known, so that they are not taken for goods of another shop."""

from __future__ import annotations

WORDS = """
    có, của, này, kia, đang, khi, lúc, trên, dưới, trong, ngoài, vào, lên, xuống, nhưng, nên, vì, do,
    tại, bởi, được, dc, đc, phải, rất, hơn, nhất, cũng, chỉ, mỗi, các, những, một ít, xíu, chút, tí,
    nhanh, chậm, sớm, trễ, to, nhỏ, lớn, bé, bự, dài, ngắn, tươi, khô, sấy, loại, ngon, đẹp, rẻ, đắt,
    mắc, tốt, xấu, nhiều, ít, hết, gấp, sáng, trưa, chiều, tối, mai, mốt, hôm, bữa, ngày, tháng, năm,
    tuần, giờ, nhà, quê, chỗ, nơi, người, khách, hàng, đồ, tên, giúp, hộ, nhờ, cảm ơn, cám ơn, vui,
    mừng, thương, yêu, nhớ, quên, biết, xem, coi, nghe, thấy, nói, gọi, nhắn, tin, trả lời, rep, uống,
    ăn, dùng, xài, nấu, pha, ngủ, đau, bệnh, khỏe, về, đi, đến, tới, ra, vô, qua, lại, tiền, giá, ship,
    cod, free, freeship, thử, dùng thử, ăn thử, biếu, làm, quà, đám, giỗ, tết, lễ, sinh nhật, dịp, cưới,
    ngoại, nội, sếp, khuyến mãi, kèm, nguyên, cứ, theo, nhận, trước, sau, tặng, xài thử, uống thử, ae,
    đủ, đúng, sai, thật, y, như, giống, cũ, mới, kỹ, cẩn thận, đóng, gói, kĩ, gửi xe, xe, cuối, đầu,
    nhen, thì, là, mà, nữa, lun, để, dành, cất, còn, hay, rồi, đã, thoai, mong, gia đình, đứa, tụi, bọn,
    combo, size, màu, vị, tính, sỉ, lẻ, hôm nay, hnay, bữa nay, ăn dần, ib, inbox, check, tag, live,
    cmt, nick, fb, tiktok, em ơi, xinh, iu, quá, ghê, cực, siêu, hoài, luôn, đầu tiên, thứ, khác, trắng,
    đỏ, xanh, vàng, đen, nâu, ngọt, cay, mặn, nhạt, thơm, chín, sống, già, non, dẻo, giòn, mềm, cứng,
    chua, gửi, nhé, đợi, chờ, xong, không đường, nhẹ, nặng, thêm, ngay, cần, gì, sáng mai, chiều nay,
    tối nay, cháu, con, ơn, shop, đt, rưỡi, bí mật, nguyên seal, seal, date, mới nhất, size lớn, tròn,
    chẵn, đầy, nhen nhen, thiệt, lỡ, ưng, hộp giấy, hàng mới, may, chi, ban, bay, ma, nam, cao, ca, sao,
    san, dao, hoa, lan, thu, thanh, minh, tam, trang, quang, an, van, thai, son, long, phong, ha, hang,
    ngoc, linh, tay, dang, xin, can, men, nem, ve, mưa to, mưa lớn, trời mưa, mưa quá, mưa gió, mưa bão,
    đang mưa, mưa hoài, đông cứng, đông, chưa, đau bụng, đau đầu, đau họng, như cũ, giá này, giá hơi,
    giá cao, giá rẻ, giá hợp lý, giá mềm, giá ok, giá như, lấy hàng, chốt giá, đặt lên, đặt xuống, lấy
    mã giảm giá, chốt sổ, đặt câu hỏi, lấy cớ, lấy vợ, lấy chồng, mua sắm, đặt tên, lấy lương, lấy nhau,
    lấy hên, mưa dai, mưa dầm, mùa mưa, coi sao, xem sao, thử sao, biết sao, bác sĩ, thạc sĩ, ca sĩ, nha
    sĩ, chưa bao giờ, không bao giờ, ko bao giờ, chẳng bao giờ, bao giờ cũng, khi nào cũng, lúc nào
    cũng, ngày nào cũng, tuần nào cũng, live nào cũng, ai cũng, gì cũng, sao cũng được, thế nào cũng,
    hồi nào giờ, từ nào giờ, please, hết sảy, hết ý, hết hồn, hết nấc, bỏ sỉ, bán sỉ, thôi à, thoi a,
    nãy giờ, nay gio, hồi giờ, từ nãy giờ, tiêu hết, tiêu tiền, tiêu xài, chi tiêu, mục tiêu, tiêu hóa,
    tiểu đường, tiêu đời, mang bầu, có bầu, đang bầu, vợ bầu, bầu bì, bầu trời, bí quá, bí ý tưởng, bơ
    nhau, bơ em, bơ tui, bơ mình, hành nhau, đau dạ dày, đầu gối, dau goi goi, sau sáp nhập, đại gia,
    ghê chưa, thấy chưa, ghe chua, bỏ mối, hành chính, hành chánh, giờ hành chính, giờ hành chánh, hành
    lý, đổi gió, đổi món, thay đổi không khí, hoa hồng, kẻo, kẻo hết, lẹ, kịp, bằng, coi răng, thử coi
    răng, thông gia, gia vị, tham gia, quốc gia, gia công, đúng giá, rớt giá, mất giá, tăng giá, lên
    giá, được giá, trúng giá, hỏi nãy giờ, hỏi hoài, hỏi mãi, hỏi mấy lần, ship đắt, ship mắc, mắc quá,
    ship dat qua, ship dat, đắt quá, chắc, chắc là, ừm, ừ thì, xài dần, để dành, đãi khách, cúng, trữ,
    sẵn, kho, hấp, rim, chiên, rang, nướng, trộn, gỏi, canh, lẩu, nhậu, lai rai, ăn vặt, ăn sáng, ăn
    kiêng, giảm cân, bồi bổ, tẩm bổ, bà bầu, người già, trẻ con, con nít, mẹ chồng, riêng, chung, lén,
    giấu, khen, chê, mê, ghiền, nghiện, nguội, nóng, lạnh, ấm, mát, bổ, béo, gầy, ốm, mập, yếu, vui vẻ,
    dễ, khó, trôi, lag, giật, đứng hình, mất tiếng, mất hình, nghe rõ, to lên, nhỏ lại, hoàn tiền, trả
    lại tiền, hồng hào, màu hồng đẹp, ớn lạnh, mơ thấy, mơ ước, nằm mơ, giấc mơ, na ná
"""
