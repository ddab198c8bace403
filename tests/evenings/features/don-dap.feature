# language: vi
Tính năng: Buổi live đông khách
  Ba trăm đơn trong mười phút, người chốt đơn chỉ dùng bàn phím.

  Kịch bản: Ba trăm đơn, không rời bàn phím
    Cho hợp tác xã đã mở máy, kho mỗi món còn 2000
    Và đang live trên Facebook
    Khi 300 khách đặt hàng giữa 450 câu chuyện trò
    Và người chốt đơn làm hết chỉ bằng bàn phím
    Thì sổ có đúng 300 đơn đã chốt, đúng món, đúng số lượng
    Và không bình luận nào bị mất hay bị đọc hai lần
    Và kho vừa đúng số đã bán
    Và đơn rõ ràng chỉ tốn hai phím trở lại

  Kịch bản: Hàng không đủ thì không bán quá
    Cho hợp tác xã đã mở máy, kho mỗi món còn 4
    Và đang live trên Facebook
    Khi chị Lan viết "c3 3 chai"
    Và anh Tư viết "c3 3 chai nha"
    Và người chốt đơn bấm Enter cho đơn của chị Lan
    Và người chốt đơn bấm Enter cho đơn của anh Tư
    Thì màn hình nói đơn của anh Tư chỉ còn 1
    Và người chốt đơn bấm Enter thì anh Tư được 1 chai
    Và kho C3 còn 0

  Kịch bản: Bấm nhầm thì lấy lại được
    Cho hợp tác xã đã mở máy, kho mỗi món còn 10
    Và đang live trên Facebook
    Khi chị Lan viết "c3 2 chai"
    Và người chốt đơn bấm Enter cho đơn của chị Lan
    Và người chốt đơn bấm "U"
    Thì đơn của chị Lan lại chờ chốt
    Và kho C3 còn 10
