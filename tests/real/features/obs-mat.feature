# language: vi
Tính năng: OBS mất rồi có lại
  OBS sập giữa buổi: đơn vẫn chốt, và OBS mở lại là thẻ của món đang nói tự hiện, không ai phải bấm gì.

  Kịch bản: OBS sập giữa buổi live
    Cho hợp tác xã đã mở máy, OBS đang chạy
    Và đang live trên Facebook
    Khi người live đưa món C10 lên hình
    Thì thẻ C10 ở trên hình của OBS
    Khi OBS sập
    Thì đèn OBS báo trục trặc và nói phải làm gì
    Khi chị Lan viết "chốt 2 chai nha"
    Và người chốt đơn bấm Enter cho đơn của chị Lan
    Và người live đưa món C2 lên hình
    Và anh Tư viết "chốt 1"
    Và người chốt đơn bấm Enter cho đơn của anh Tư
    Thì sổ có 2 đơn đã chốt
    Khi OBS mở lại
    Thì thẻ C2 ở trên hình của OBS, không ai bấm gì
    Và đèn OBS lại sáng
