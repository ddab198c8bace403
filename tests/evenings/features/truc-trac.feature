# language: vi
Tính năng: Có trục trặc giữa buổi live
  Mạng rớt, máy đổi tiếng, bấm kết thúc sớm: đơn không mất, tay không phải dừng.

  Kịch bản: Mất mạng rồi có lại
    Cho hợp tác xã đã mở máy để live trên TikTok qua TikFinity
    Và chị Lan viết trên TikTok "c3 2 chai"
    Khi mạng rớt
    Thì đèn bình luận báo trục trặc và nói phải làm gì
    Và người chốt đơn vẫn chốt được đơn của chị Lan
    Khi mạng có lại
    Và anh Tư viết trên TikTok "c2 1 hộp"
    Thì đơn của anh Tư hiện ra chờ chốt
    Và dòng bình luận nói đã mất một khoảng
    Khi người chốt đơn dán lại khoảng mất, trong đó cô Ba viết "c8 1 gói"
    Thì đơn của cô Ba hiện ra chờ chốt
    Và mỗi bình luận chỉ có một lần

  Kịch bản: Đổi tiếng giữa buổi
    Cho hợp tác xã đã mở máy, kho mỗi món còn 50
    Và đang live trên Facebook
    Và người live bấm phím của món thứ 2
    Và chị Lan viết "c3 2 chai"
    Và anh Tư viết "chốt 1"
    Khi người chốt đơn đổi sang tiếng Pháp trong Cài đặt
    Thì màn hình nói tiếng Pháp và vẫn đang live
    Và hai đơn vẫn chờ, món vẫn trên hình
    Khi người chốt đơn bấm Enter cho đơn của chị Lan
    Và người chốt đơn bấm Enter cho đơn của anh Tư
    Thì sổ có 2 đơn đã chốt

  Kịch bản: Sau live xuất phiếu gửi hàng
    Cho hợp tác xã đã mở máy, kho mỗi món còn 50
    Và đang live trên Facebook
    Và chị Lan viết "c3 2 chai 0905 123 267 giao 12 Lê Lợi, phường Pleiku, Gia Lai"
    Và người chốt đơn bấm Enter cho đơn của chị Lan
    Và anh Tư viết "c10 1"
    Và người chốt đơn bấm Enter cho đơn của anh Tư
    Khi người live kết thúc buổi
    Thì màn hình Sau live nói 2 đơn đã chốt và 1 khách thiếu số điện thoại
    Khi người chốt đơn ghi số "0912345678" cho anh Tư
    Và xuất phiếu bằng Ctrl+E
    Thì phiếu Excel có 2 đơn, đủ số điện thoại và tiền
