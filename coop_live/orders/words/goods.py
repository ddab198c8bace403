"""Things that farms sell: named by a customer and not in the catalog, they are another shop's."""

from __future__ import annotations

NAMES = """
    măng, măng khô, tiêu, hạt tiêu, gạo, gạo nếp, gạo lứt, cà phê, cafe, cf, mắm, nước mắm, thịt, bò
    khô, khô bò, cá khô, tôm khô, heo, gà, vịt, trứng, rau, khoai, khoai lang, sắn, chuối, xoài, mít,
    sầu riêng, bưởi, cam, quýt, ổi, mận, táo, nho, dưa, thanh long, chôm chôm, nhãn, vải, hạt điều,
    điều, mắc ca, macca, đậu phộng, lạc, mè, ngô, bắp, nấm, mộc nhĩ, miến, bún, bánh tráng, bánh, mứt,
    rượu, nghệ, tinh bột nghệ, tỏi, hành, hành tím, sả, tinh dầu, xà phòng, đông trùng, sâm, yến, muối,
    muối tôm, đường phèn, sữa, hạt sen, chanh, chanh dây, bơ, dừa, dâu, dâu tây, hồng, lê, na, ớt, ớt
    bột, hạt dổi, mắc khén, lá chanh, chả, chả bò, nem, giò, lạp xưởng, tré, bánh ít, rong biển, cá,
    mực, mực khô, tôm, cua, phấn hoa, sữa ong chúa, kẹo dừa, kẹo, trà, chè, trà xanh, trà sen, cao, cao
    gắm, atiso, nha đam, su su, bắp cải, cà rốt, khổ qua, bí, bầu, bí đỏ, mướp, chùm ngây, lúa, phân
    bón, hạt giống, cây giống, áo, quần, nón, dép, giày, nồi, chảo, son, kem, gừng tươi, dầu, dầu ăn,
    dầu phộng, dầu dừa, sáp ong, đậu, đậu xanh, đậu đen, đậu đỏ, khô gà, rau củ, rau sạch, nấm hương,
    nấm mèo, củ cải, củ mài, hà thủ ô, ba kích, tam thất, linh chi, táo mèo, sơn tra, mận khô, mơ, ô
    mai, sấu, tắc, quất hồng bì, trám, cốm, bột sắn, bột, mì, phở, phở khô, xôi, chè vằng, cà gai leo,
    giảo cổ lam, diệp hạ châu, đinh lăng, sương sâm, sương sáo, mít sấy, chuối sấy, khoai sấy, xoài sấy,
    nấm mối, nấm rơm, nấm kim châm, nấm đông cô, nấm tràm, bơ lạc, bơ đậu phộng, bơ thực vật, khoai tây,
    khoai môn, khoai mỡ, khoai sọ, hành tây, hành lá, hành phi, dưa hấu, dưa leo, dưa chuột, dưa lưới,
    dưa cải, dưa gang, dưa món, cà pháo, cà tím, cà chua, cải thảo, cải bẹ, cải thìa, cải xoong, cải
    chua, bông cải, đậu bắp, đậu hũ, đậu nành, đậu rồng, đậu que, bí đao, bí ngòi, mít tố nữ, mít non,
    ổi không hạt, táo tàu, táo ta, cam thảo, cam xoàn, quýt đường, hồng sâm, hồng xiêm, hồng trà, me
    non, măng tây, măng cụt, măng tươi, măng chua, thịt heo, thịt bò, thịt gà, ớt sừng, tỏi đen, gừng
    sấy, chuối hột, mật mía, mật dừa nước, tôm tươi, cá lóc, mắm tôm, mắm ruốc, rau muống, rau má, rau
    dền, rau ngót, rau thơm, xà lách, củ dền, củ sắn, ngô ngọt, bắp mỹ, hạt dẻ, hạt bí, hạt chia, óc
    chó, hạnh nhân, sen đá, cúc, trà cúc, vú sữa, mãng cầu, sapoche, cóc, lựu, lê ki ma, mật, mật ong,
    mật hoa, dứa, khóm, gừng, dầu gội, nếp, ca cao, cacao, cải
"""
