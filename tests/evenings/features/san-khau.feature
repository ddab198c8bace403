# language: vi
Tính năng: Người nói nhìn sân khấu chữ lớn
  Chị Thảo đứng trước máy quay, chỉ nhìn cửa sổ sân khấu và bấm phím; hai cửa sổ nói như nhau.

  Kịch bản: Một buổi ở sân khấu
    Cho hợp tác xã đã mở máy, kho mỗi món còn 20
    Và đang live trên Facebook
    Khi người nói mở sân khấu ra cửa sổ riêng
    Và người nói bấm "2"
    Thì món C2 trên hình ở cả hai cửa sổ
    Khi người nói bấm "N"
    Thì món C3 trên hình ở cả hai cửa sổ
    Khi chị Lan viết "chốt 2 chai nha"
    Thì đơn của chị Lan là 2 C3
    Và sân khấu nói 1 đơn chờ, 0 đơn chốt
    Khi người chốt đơn ở cửa sổ chính bấm Enter cho đơn của chị Lan
    Thì sân khấu nói 0 đơn chờ, 1 đơn chốt
    Và C3 còn 18 ở cả hai cửa sổ
    Khi người nói bấm "H"
    Thì không món nào trên hình ở cả hai cửa sổ
    Khi người nói bấm "H"
    Thì món C3 trên hình ở cả hai cửa sổ

  Kịch bản: Giờ vàng, hết hàng và câu hỏi
    Cho hợp tác xã đã mở máy, kho mỗi món còn 20
    Và đang live trên Facebook
    Và người nói mở sân khấu ra cửa sổ riêng
    Khi người nói bấm "3"
    Thì món C3 trên hình ở cả hai cửa sổ
    Khi người nói bấm "G" rồi gõ "60k 10"
    Thì C3 giá 60.000 ở cả hai cửa sổ
    Khi anh Tư viết "chốt 2 chai"
    Thì đơn của anh Tư là 120.000 đồng
    Khi người nói bấm "S"
    Và người nói bấm "S"
    Thì C3 còn 0 ở cả hai cửa sổ
    Khi cô Ba viết "mật ong có kết tinh không shop"
    Và bác Sáu viết "bao giờ giao ạ"
    Thì sân khấu có 2 câu hỏi chờ
    Khi người nói bấm "Q"
    Thì sân khấu có 1 câu hỏi chờ
    Và cửa sổ chính có 1 câu hỏi chờ
    Khi người nói cất cửa sổ sân khấu
    Thì cửa sổ chính có lại sân khấu, món C3 vẫn trên hình
