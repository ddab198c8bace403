"""Provinces, cities and districts (of before 07/2025 too) that people name without saying what they are.

"!" stands before a name that without its marks is rather something else: 'ba vi', 'cai nuoc'.
"""

from __future__ import annotations

NAMES = """
    hà nội, hn, hnoi, tphcm, tp hcm, hcm, sài gòn, sg, sgn, hồ chí minh, đà nẵng, đn, hải phòng,
    cần thơ, huế, thừa thiên huế, an giang, bà rịa, vũng tàu, brvt, bạc liêu, bắc giang, bắc kạn,
    bắc ninh, bến tre, bình dương, bình định, bình phước, bình thuận, cà mau, cao bằng, đắk lắk,
    đăk lăk, daklak, dak lak, đắc lắc, đắk nông, đăk nông, dak nong, điện biên, đồng nai, đồng tháp,
    gia lai, hà giang, hà nam, hà tĩnh, hải dương, hậu giang, hòa bình, hưng yên, khánh hòa,
    kiên giang, kon tum, lai châu, lạng sơn, lào cai, lâm đồng, long an, nam định, nghệ an, ninh bình,
    ninh thuận, phú thọ, phú yên, quảng bình, quảng nam, quảng ngãi, quảng ninh, quảng trị, sóc trăng,
    sơn la, tây ninh, thái bình, thái nguyên, thanh hóa, tiền giang, trà vinh, tuyên quang, vĩnh long,
    vĩnh phúc, yên bái, đà lạt, nha trang, quy nhơn, pleiku, plei ku, buôn ma thuột, bmt, biên hòa,
    thủ đức, vinh, phan thiết, tuy hòa, hội an, tam kỳ, mỹ tho, long xuyên, rạch giá, phú quốc,
    bảo lộc, an khê, ayun pa, thủ dầu một, dĩ an, thuận an, hạ long, việt trì, nam từ liêm,
    bắc từ liêm, cầu giấy, đống đa, ba đình, hoàn kiếm, hai bà trưng, thanh xuân, hà đông, long biên,
    gò vấp, bình thạnh, tân bình, tân phú, phú nhuận, bình tân, nhà bè, hóc môn, củ chi, bình chánh,
    cần giờ, hải châu, thanh khê, liên chiểu, sơn trà, ngũ hành sơn, cẩm lệ, chư sê, chư prông,
    chư păh, đak đoa, ia grai, kbang, krông pa, mang yang, phú thiện, đức cơ, lệ thủy, đồng hới,
    đông hà, châu đốc, sa đéc, cam ranh, phan rang, móng cái, sầm sơn, cửa lò, từ sơn, phủ lý, tân an,
    bến cát, long thành, ninh kiều, cái răng, bình thủy, hoàng mai, tây hồ, gia lâm, đông anh, mê linh,
    sóc sơn, hoài nhơn, an nhơn, tây sơn, hoài ân, phù cát, phù mỹ, tuy phước, vân canh, vĩnh thạnh,
    an lão,
    a lưới, an biên, an dương, !an minh, an phú, anh sơn, !ba bể, !ba chẽ, !ba tri, !ba tơ, !ba vì, ba đồn,
    buôn hồ, buôn đôn, bàu bàng, bá thước, bác ái, bát xát, bình gia, bình giang, bình liêu, bình long, bình
    lục, bình minh, bình sơn, bình xuyên, bình đại, bù gia mập, bù đăng, bù đốp, bạch long vĩ, bạch thông,
    bảo lâm, bảo lạc, bảo thắng, bảo yên, bắc bình, bắc hà, bắc mê, bắc quang, bắc sơn, bắc trà my, bắc tân
    uyên, bắc yên, bến cầu, bến lức, bỉm sơn, !bố trạch, cai lậy, cam lâm, cam lộ, !can lộc, cao lãnh, cao
    lộc, cao phong, chi lăng, chiêm hóa, châu phú, châu thành, châu thành a, châu đức, !chí linh, chơn
    thành, chư pưh, chương mỹ, !chợ gạo, chợ lách, chợ đồn, càng long, !cái bè, !cái nước, cát hải, !cô tô,
    côn đảo, cù lao dung, cư jút, cư kuin, cần giuộc, cần đước, cầu kè, cầu ngang, cẩm giàng, cẩm khê, cẩm
    mỹ, cẩm phả, cẩm thủy, cẩm xuyên, !cờ đỏ, di linh, diên khánh, diễn châu, duy tiên, duy xuyên, duyên
    hải, dương kinh, dương minh châu, dầu tiếng, ea kar, ea súp, gia bình, !gia lộc, gia nghĩa, gia viễn,
    giang thành, giao thủy, gio linh, !giá rai, giồng riềng, giồng trôm, gò công, gò công tây, gò công đông,
    !gò dầu, gò quao, hiệp hòa, hiệp đức, !hoa lư, hoài đức, hoàng su phì, hoằng hóa, hà quảng, hà tiên, hà
    trung, hàm thuận bắc, hàm thuận nam, hàm tân, hàm yên, hòa thành, hòa vang, hòn đất, hưng hà, hưng
    nguyên, hương khê, !hương sơn, hương thủy, !hương trà, hướng hóa, hạ hòa, hạ lang, hải an, !hải hà, hải
    hậu, hải lăng, hậu lộc, hồng bàng, hồng dân, hồng lĩnh, hồng ngự, hớn quản, hữu lũng, ia pa, khoái châu,
    khánh sơn, khánh vĩnh, kim bôi, kim bảng, kim sơn, kim thành, kim động, kinh môn, kiên hải, kiên lương,
    kiến an, kiến thụy, kiến tường, kiến xương, kon plông, kon rẫy, krông a na, krông bông, krông búk, krông
    nô, krông năng, krông pắc, kông chro, kế sách, kỳ anh, kỳ sơn, lai vung, !lang chánh, long hồ, long
    khánh, long mỹ, long phú, long đất, lâm bình, lâm hà, lâm thao, lê chân, lý nhân, lý sơn, lương sơn,
    lương tài, lạc dương, lạc sơn, lạc thủy, lạng giang, lấp vò, lập thạch, lộc bình, lộc ninh, lục nam, lục
    ngạn, lục yên, mai châu, mai sơn, mang thít, minh hóa, !minh long, mèo vạc, mù căng chải, mường chà,
    mường khương, mường la, mường lay, mường lát, mường nhé, mường tè, mường ảng, mỏ cày bắc, mỏ cày nam, mộ
    đức, mộc châu, mộc hóa, !mỹ hào, !mỹ tú, mỹ xuyên, mỹ đức, na hang, !na rì, nam giang, nam sách, nam trà
    my, nam trực, nam đàn, nga sơn, nghi lộc, nghi sơn, nghi xuân, nghĩa hành, nghĩa hưng, nghĩa lộ, nghĩa
    đàn, nguyên bình, ngân sơn, ngã bảy, !ngã năm, ngô quyền, ngọc hiển, ngọc hồi, ngọc lặc, nho quan, nhơn
    trạch, !như thanh, !như xuân, ninh giang, ninh hòa, ninh hải, ninh phước, ninh sơn, nông cống, núi
    thành, !năm căn, nậm nhùn, nậm pồ, phong thổ, phong điền, phù cừ, phù ninh, !phù yên, phú bình, phú
    giáo, phú hòa, phú lương, phú lộc, !phú mỹ, phú ninh, phú riềng, phú tân, phú vang, phú xuyên, phú xuân,
    phúc thọ, phúc yên, phước long, phước sơn, phổ yên, phụng hiệp, pác nặm, !quan hóa, quan sơn, !quang
    bình, quản bạ, quảng hòa, quảng trạch, quảng xương, quảng yên, quảng điền, quế phong, quế sơn, quế võ,
    quốc oai, quỳ châu, quỳ hợp, quỳnh lưu, quỳnh nhai, quỳnh phụ, sa pa, sa thầy, !si ma cai, sìn hồ, sông
    công, sông cầu, sông hinh, sông lô, sông mã, sơn dương, sơn hà, sơn hòa, sơn tây, sơn tịnh, sơn động,
    sốp cộp, !tam bình, tam dương, tam nông, tam điệp, tam đường, tam đảo, than uyên, !thanh ba, thanh bình,
    thanh chương, !thanh hà, thanh liêm, thanh miện, thanh oai, thanh sơn, thanh thủy, thanh trì, thiệu hóa,
    thoại sơn, thuận bắc, thuận châu, thuận hóa, thuận nam, thuận thành, thái hòa, thái thụy, tháp mười,
    thăng bình, thường tín, thường xuân, thạch an, thạch hà, thạch thành, thạch thất, !thạnh hóa, thạnh phú,
    thạnh trị, thọ xuân, thống nhất, thốt nốt, thới bình, thới lai, thủ thừa, thủy nguyên, tiên du, tiên
    lãng, tiên lữ, tiên phước, tiên yên, tiền hải, tiểu cần, tri tôn, triệu phong, triệu sơn, trà bồng, trà
    cú, trà ôn, tràng định, trùng khánh, trạm tấu, trảng bom, trảng bàng, trấn yên, trần văn thời, trần đề,
    trực ninh, tu mơ rông, tuy an, tuy phong, tuy đức, tuyên hóa, tuần giáo, tánh linh, tân biên, tân châu,
    tân hiệp, tân hưng, tân hồng, tân kỳ, tân phú đông, tân phước, tân sơn, tân thạnh, tân trụ, tân uyên,
    tân yên, tây giang, tây hòa, tư nghĩa, tương dương, tịnh biên, tủa chùa, tứ kỳ, !u minh, u minh thượng,
    uông bí, việt yên, vân hồ, !vân đồn, võ nhai, văn bàn, văn chấn, văn giang, văn lâm, văn lãng, văn quan,
    văn yên, vĩnh bảo, vĩnh châu, vĩnh cửu, vĩnh hưng, vĩnh linh, vĩnh lộc, vĩnh lợi, vĩnh thuận, vĩnh
    tường, vĩnh yên, vũ quang, vũ thư, vũng liêm, vạn ninh, vị thanh, vị thủy, vị xuyên, vụ bản, xuyên mộc,
    xuân lộc, xuân trường, xín mần, yên bình, yên châu, yên khánh, !yên lạc, yên lập, yên minh, yên mô, yên
    mỹ, yên phong, yên sơn, yên thành, yên thế, yên thủy, yên định, ân thi, ô môn, ý yên, đa krông, đam
    rông, đan phượng, điện biên phủ, điện biên đông, điện bàn, đoan hùng, đà bắc, đình lập, đô lương, đông
    giang, đông hòa, đông hưng, đông hải, đông triều, đăk glong, đăk hà, đăk pơ, đơn dương, đạ huoai, đại
    lộc, đại từ, đầm dơi, đầm hà, đắk glei, đắk mil, đắk song, đắk tô, định hóa, định quán, đồ sơn, đồng hỷ,
    đồng phú, đồng văn, đồng xoài, đồng xuân, đức huệ, đức hòa, đức linh, đức phổ, đức thọ, đức trọng, ứng
    hòa, !chợ mới, cư mgar, ea hleo, đăk rlấp, đắk rlấp, phan rang tháp chàm
"""
