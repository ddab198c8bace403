# language: vi
Tính năng: Hai người chốt một hàng chờ
  Thảo ngồi máy chính, Hằng mở trang bàn thứ hai: không ai làm lại việc của người kia.

  Bối cảnh:
    Cho Thảo mở máy có bàn thứ hai, kho mỗi món còn 500
    Và đang live trên Facebook

  Kịch bản: Sáu mươi đơn, hai người cùng làm
    Khi 60 khách mỗi người đặt một chai
    Và Hằng vào bàn thứ hai
    Và hai người cùng chốt đến hết
    Thì mỗi đơn được chốt đúng một lần
    Và ai chốt đơn nào là người đang cầm đơn đó
    Và sổ ghi tên cả hai người
    Và kho C3 còn 440

  Kịch bản: Người kia đang cầm thì để, người kia về thì làm
    Khi chị Lan viết "c3 1 chai"
    Và anh Tư viết "c2 1 hộp"
    Và Hằng vào bàn thứ hai
    Và Hằng cầm đơn của anh Tư
    Và người chốt đơn bấm Enter cho đơn của chị Lan
    Thì máy chính nói Hằng đang làm đơn của anh Tư
    Khi người chốt đơn bấm "Enter"
    Thì đơn của anh Tư chưa ai chốt
    Khi Hằng về
    Thì đơn của anh Tư không ai cầm
    Khi người chốt đơn bấm Enter cho đơn của anh Tư
    Thì đơn của anh Tư do Thảo chốt

  Kịch bản: Hoàn tác chỉ lấy lại việc của mình
    Khi chị Lan viết "c3 2 chai"
    Và anh Tư viết "c2 1 hộp"
    Và Hằng vào bàn thứ hai
    Và người chốt đơn bấm Enter cho đơn của chị Lan
    Và Hằng chốt đơn của anh Tư
    Và người chốt đơn bấm "U"
    Thì đơn của chị Lan lại chờ chốt
    Khi người chốt đơn bấm "U"
    Thì đơn của anh Tư do Hằng chốt
    Khi Hằng hoàn tác đơn của anh Tư
    Thì đơn của anh Tư chưa ai chốt
    Và đơn của chị Lan chưa ai chốt
