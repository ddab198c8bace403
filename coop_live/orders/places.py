"""Provinces, cities and districts that people name without saying what they are, with their short forms."""

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
    an lão
"""
