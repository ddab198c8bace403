# language: vi
Tính năng: Sau buổi live
  Live xong, chị Thảo gửi hàng, đối tiền rồi chia tiền cho xã viên trong một lần ngồi; tay không rời bàn phím.

  Kịch bản: Từ lúc kết thúc live đến lúc xã viên ký nhận tiền
    Cho hợp tác xã có tài khoản ngân hàng, đã mở máy
    Và đang live trên Facebook
    Khi khách viết và người chốt đơn chốt hết:
      | khách    | lời                                                          |
      | chị Lan  | c3 2 chai 0905 123 267 giao 12 Lê Lợi, phường Pleiku, Gia Lai |
      | anh Tư   | c2 1 hộp 0905 123 268 thôn 3, xã Ia Hrung, Gia Lai            |
      | cô Ba    | c8 2 0905 123 269 xóm 2 xã Tân Lập                            |
      | bác Sáu  | ox 3 0905 123 270 số 3 đường Trần Phú          |
      | chị Diệp | c1 250g 1 gói                                                |
      | anh Dũng | c3 1 0905 123 272 thôn 1, xã Ia Hrung, Gia Lai                |
      | cô Út    | c6 dẻo 2 túi 0905 123 273 7 Hùng Vương, phường Pleiku, Gia Lai |
      | chị Nga  | c5 gừng 3 hộp 0905 123 274 thôn 5, xã Ia Hrung, Gia Lai       |
      | bác Năm  | cb2 1 0905 123 275 20 Trần Phú, phường Pleiku, Gia Lai        |
      | anh Hoà  | c10 1 0905 123 276 thôn 2, xã Ia Hrung, Gia Lai                |
      | chị Mai  | c2 2 0905 123 277 5 Lê Lợi, phường Pleiku, Gia Lai            |
      | cô Thu   | c8 1 0905 123 278 thôn 7, xã Ia Hrung, Gia Lai                |
    Và người live kết thúc buổi
    Và mở trang "Gửi hàng"
    Thì còn 3 địa chỉ phải sửa
    Khi người gói hàng bấm số của xã "Xã Tân Lập, Lâm Đồng" cho cô Ba
    Và người gói hàng gõ "ia hrung" rồi Enter cho bác Sáu
    Và người gói hàng ghi số "0905123271", địa chỉ "thôn 4, xã Ia Hrung, Gia Lai" cho chị Diệp
    Thì còn 0 địa chỉ phải sửa
    Khi mở trang "Thanh toán"
    Và nhập sao kê của ngân hàng:
      | nội dung              | tiền vào |
      | chị Lan, đúng mã      | 158000   |
      | anh Tư, đúng mã       | 100000   |
      | BAC SAU CHUYEN TIEN   | 150000   |
    Thì chị Lan không còn nợ
    Khi ghi khoản chuyển thiếu cho anh Tư
    Thì anh Tư còn nợ 20000
    Khi giao khoản không mã cho bác Sáu
    Thì bác Sáu không còn nợ
    Khi nhập lại sao kê ấy
    Thì không có khoản nào mới
    Khi mở trang "Gửi hàng"
    Và in tem bằng Ctrl+P
    Thì tệp tem có 12 trang
    Khi xuất tệp GHN bằng Ctrl+E
    Thì tệp GHN có 12 đơn, thu hộ vừa đúng tiền còn nợ
    Khi người gói hàng quét tem của mọi đơn: đã gói, đã gửi
    Và quét gói của anh Dũng hoàn về, những gói khác đã giao
    Và mở trang "Quyết toán"
    Và thỏa thuận giữ 10 % cho mọi người, trả đủ cho xã viên đầu bảng
    Thì xã viên ấy không còn gì phải trả, có tờ PDF để ký
    Khi mở trang "Tổng kết"
    Và xuất báo cáo của buổi
    Thì báo cáo là một trang PDF
    Và sổ còn nguyên, ghi đủ tem và tệp GHN đã ra ngoài
    Khi lần live sau anh Dũng viết "c3 1"
    Thì khung khách nhắc "Bom hàng 1 lần"
