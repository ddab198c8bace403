# language: vi
Tính năng: Lần đầu mở máy
  Chị Hằng chưa dùng coop_live bao giờ, tối nay bán luôn; tay không rời bàn phím.

  Kịch bản: Từ máy mới đến phiếu gửi hàng trong một tối
    Cho một máy mới, chưa mở coop_live lần nào
    Khi mở coop_live lần đầu
    Thì màn hình hỏi bà con dùng tiếng nào
    Khi xem thử tiếng Anh rồi chọn lại tiếng Việt
    Và ghi hợp tác xã "HTX Ia Hrung", người ngồi máy "Hằng"
    Và lấy tệp mẫu rồi ghi hàng của mình trong Excel:
      | mã | tên               | giá    | đơn vị | tồn | ảnh |
      | M1 | Măng khô Ia Hrung | 180000 | gói    | 20  | có  |
      | M2 | Tiêu rừng         | 95000  | hũ     | 12  |     |
    Và bấm Đọc tệp
    Thì danh mục có 2 món, món M1 có ảnh
    Khi để OBS lại sau
    Và tập dượt ba phút, chốt hết đơn của buổi tập
    Thì màn hình chấm điểm buổi tập
    Và sổ thật chưa có buổi live nào
    Khi bấm vào live thật
    Thì màn hình nhắc chưa chọn nơi live
    Khi chọn Facebook rồi vào live
    Và người live bấm phím của món thứ 1
    Và chép bình luận trên Facebook dán vào:
      | khách   | lời                                                                  |
      | chị Lan | m1 2 gói 0905 123 267 giao 12 Lê Lợi, phường Pleiku, Gia Lai         |
      | anh Tư  | tiêu rừng 1 hũ                                                       |
      | bác Sáu | chào cả nhà                                                          |
    Và người chốt đơn bấm Enter cho đơn của chị Lan
    Và người chốt đơn bấm Enter cho đơn của anh Tư
    Và người live kết thúc buổi
    Thì màn hình Sau live nói 2 đơn đã chốt và 1 khách thiếu số điện thoại
    Khi người chốt đơn ghi số "0912345678" cho anh Tư
    Và xuất phiếu bằng Ctrl+E
    Thì phiếu Excel có 2 đơn, đủ số điện thoại và tiền
    Và lần sau mở máy thì vào thẳng Chuẩn bị với 2 món
