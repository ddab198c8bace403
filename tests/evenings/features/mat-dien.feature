# language: vi
Tính năng: Mất điện giữa buổi live
  Máy tắt ngang lúc đang chốt; mở lại là làm tiếp, đơn đã chốt không mất.

  Kịch bản: Tắt ngang rồi mở lại
    Cho máy đang live, khách đặt hàng dồn dập, người chốt đơn bấm không nghỉ
    Khi mất điện sau 12 đơn đã chốt
    Và mở máy lại
    Thì màn hình hỏi có làm tiếp buổi đó không
    Khi người chốt đơn bấm "Ctrl+L"
    Thì vẫn là buổi live đó, món đang trên hình vẫn là C3
    Và đơn nào màn hình đã báo chốt thì sổ còn đủ, không đơn nào hai lần
    Khi người chốt đơn làm nốt các đơn đang chờ
    Thì sổ có đúng 40 đơn đã chốt, mỗi khách một đơn
