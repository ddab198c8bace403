"""Things that farms sell: named by a customer and not in the catalog, they are another shop's."""

from __future__ import annotations

NAMES = """
    măng, măng khô, tiêu, hạt tiêu, gạo, gạo nếp, gạo lứt, cà phê, cafe, cf, mắm, nước mắm, thịt,
    bò khô, khô bò, cá khô, tôm khô, heo, gà, vịt, trứng, rau, khoai, khoai lang, sắn, chuối, xoài,
    mít, sầu riêng, bưởi, cam, quýt, ổi, mận, táo, nho, dưa, thanh long, chôm chôm, nhãn, vải,
    hạt điều, điều, mắc ca, macca, đậu phộng, lạc, mè, ngô, bắp, nấm, mộc nhĩ, miến, bún, bánh tráng,
    bánh, mứt, rượu, nghệ, tinh bột nghệ, tỏi, hành, hành tím, sả, tinh dầu, xà phòng, đông trùng, sâm,
    yến, muối, muối tôm, đường phèn, sữa, hạt sen, chanh, chanh dây, bơ, dừa, dâu, dâu tây, hồng, lê,
    na, ớt, ớt bột, hạt dổi, mắc khén, lá chanh, chả, chả bò, nem, giò, lạp xưởng, tré, bánh ít,
    rong biển, cá, mực, mực khô, tôm, cua, phấn hoa, sữa ong chúa, kẹo dừa, kẹo, trà, chè, trà xanh,
    trà sen, cao, cao gắm, atiso, nha đam, su su, bắp cải, cà rốt, khổ qua, bí, bầu, bí đỏ, mướp,
    chùm ngây, lúa, phân bón, hạt giống, cây giống, áo, quần, nón, dép, giày, nồi, chảo, son, kem,
    gừng tươi, dầu, dầu ăn, dầu phộng, dầu dừa, sáp ong, đậu, đậu xanh, đậu đen, đậu đỏ, khô gà,
    rau củ, rau sạch, nấm hương, nấm mèo, củ cải, củ mài, hà thủ ô, ba kích, tam thất, linh chi,
    táo mèo, sơn tra, mận khô, mơ, ô mai, sấu, tắc, quất hồng bì, trám, cốm, bột sắn, bột, mì, phở,
    phở khô, xôi, chè vằng, cà gai leo, giảo cổ lam, diệp hạ châu, đinh lăng, sương sâm, sương sáo,
    mít sấy, chuối sấy, khoai sấy, xoài sấy
"""
