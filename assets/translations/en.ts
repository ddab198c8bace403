<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name></name>
    <message>
        <source>#{number} chưa có số điện thoại gọi được.</source>
        <translation>#{number} has no phone that can be called.</translation>
    </message>
    <message>
        <source>#{number} chưa có vận đơn ở hãng nào.</source>
        <translation>#{number} is with no carrier.</translation>
    </message>
    <message>
        <source>#{number} chưa có địa chỉ.</source>
        <translation>#{number} has no address.</translation>
    </message>
    <message>
        <source>#{number} chờ hàng</source>
        <translation>#{number} waits for goods</translation>
    </message>
    <message>
        <source>#{number} không chờ hỏi lại hãng.</source>
        <translation>#{number} does not wait for the carrier&apos;s answer.</translation>
    </message>
    <message>
        <source>#{number} đã chốt</source>
        <translation>#{number} confirmed</translation>
    </message>
    <message>
        <source>#{number}: chưa chắc địa chỉ ở xã nào.</source>
        <translation>#{number}: it is not certain which commune the address is in.</translation>
    </message>
    <message>
        <source>#{number}: chưa gửi, vì đã bấm dừng.</source>
        <translation>#{number}: not sent, because it was stopped.</translation>
    </message>
    <message>
        <source>#{number}: chưa gửi. {why}</source>
        <translation>#{number}: not sent. {why}</translation>
    </message>
    <message>
        <source>#{number}: chưa rõ hãng đã nhận chưa. {why}</source>
        <translation>#{number}: not known whether the carrier has it. {why}</translation>
    </message>
    <message>
        <source>#{number}: hãng đã có vận đơn {code}.</source>
        <translation>#{number}: the carrier has it already, as {code}.</translation>
    </message>
    <message>
        <source>#{number}: hãng đã nhận, mã {code}, nhưng chưa ghi được vào sổ.</source>
        <translation>#{number}: the carrier has it as {code}, but it could not be written into the book.</translation>
    </message>
    <message>
        <source>#{number}: {carrier} đã nhận, mã {code}.</source>
        <translation>#{number}: {carrier} has it, as {code}.</translation>
    </message>
    <message>
        <source>#{number}: đang gửi cho hãng.</source>
        <translation>#{number}: sending to the carrier.</translation>
    </message>
    <message>
        <source>#{number}: đã hủy vận đơn ở {carrier}.</source>
        <translation>#{number}: the parcel at {carrier} is cancelled.</translation>
    </message>
    <message numerus="yes">
        <source>%n bình luận</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bình luận đặt</source>
        <translation>
            <numerusform>%n by comment</numerusform>
            <numerusform>%n by comment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chương trình đang lấy</source>
        <comment>programs that have the overlay page open</comment>
        <translation>
            <numerusform>%n program is using it</numerusform>
            <numerusform>%n programs are using it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n câu hỏi:</source>
        <comment>questions wait for an answer</comment>
        <translation>
            <numerusform>%n question:</numerusform>
            <numerusform>%n questions:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n còn trong hàng chờ</source>
        <translation>
            <numerusform>%n still in the queue</numerusform>
            <numerusform>%n still in the queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dòng bỏ ra</source>
        <translation>
            <numerusform>%n line left out</numerusform>
            <numerusform>%n lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dòng không đổi gì</source>
        <translation>
            <numerusform>%n line changes nothing</numerusform>
            <numerusform>%n lines change nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dòng tiền ra bỏ qua</source>
        <translation>
            <numerusform>%n outgoing line left out</numerusform>
            <numerusform>%n outgoing lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dòng tiền về không đọc được.</source>
        <translation>
            <numerusform>%n line of money in cannot be read.</numerusform>
            <numerusform>%n lines of money in cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n giây trước</source>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n giờ trước</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gói</source>
        <translation>
            <numerusform>%n parcel</numerusform>
            <numerusform>%n parcels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n khoản chờ bạn xem</source>
        <translation>
            <numerusform>%n waits for you</numerusform>
            <numerusform>%n wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n khoản khớp</source>
        <translation>
            <numerusform>%n agrees</numerusform>
            <numerusform>%n agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n khoản mới</source>
        <translation>
            <numerusform>%n new transfer</numerusform>
            <numerusform>%n new transfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n khoản tiền vào mấy ngày qua.</source>
        <translation>
            <numerusform>%n transfer in the last days.</numerusform>
            <numerusform>%n transfers in the last days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n khoản đã ghi vào đơn</source>
        <translation>
            <numerusform>%n transfer counted</numerusform>
            <numerusform>%n transfers counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n khách mới</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n khách quen</source>
        <translation>
            <numerusform>%n regular</numerusform>
            <numerusform>%n regulars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loại</source>
        <comment>variants of a product</comment>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n món</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n món</source>
        <comment>products in the catalog</comment>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n món chưa có ảnh</source>
        <translation>
            <numerusform>%n without photo</numerusform>
            <numerusform>%n without photo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n món sẽ vào danh mục.</source>
        <translation>
            <numerusform>%n product would come in.</numerusform>
            <numerusform>%n products would come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n món trong danh mục</source>
        <translation>
            <numerusform>%n product in the catalog</numerusform>
            <numerusform>%n products in the catalog</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n món vào danh mục.</source>
        <translation>
            <numerusform>%n product for the catalog.</numerusform>
            <numerusform>%n products for the catalog.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n món đã hết kho</source>
        <translation>
            <numerusform>%n sold out</numerusform>
            <numerusform>%n sold out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n món đã vào danh mục</source>
        <translation>
            <numerusform>%n product imported</numerusform>
            <numerusform>%n products imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mới</source>
        <comment>new comments below</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n người hỏi</source>
        <translation>
            <numerusform>%n person asks</numerusform>
            <numerusform>%n people ask</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n người đặt hàng</source>
        <translation>
            <numerusform>%n person ordering</numerusform>
            <numerusform>%n people ordering</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phút</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phút dự kiến</source>
        <translation>
            <numerusform>%n minute planned</numerusform>
            <numerusform>%n minutes planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phút trước</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tem</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n việc</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n việc cần sửa</source>
        <translation>
            <numerusform>%n thing to fix</numerusform>
            <numerusform>%n things to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n điều chờ xem</source>
        <translation>
            <numerusform>%n thing to check</numerusform>
            <numerusform>%n things to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n điều nên xem lại</source>
        <translation>
            <numerusform>%n thing to look at again</numerusform>
            <numerusform>%n things to look at again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n điều phải bỏ</source>
        <translation>
            <numerusform>%n thing to take out</numerusform>
            <numerusform>%n things to take out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n điều trái luật hoặc nội quy: {first}</source>
        <translation>
            <numerusform>%n thing is against the law or the rules: {first}</numerusform>
            <numerusform>%n things are against the law or the rules: {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n điều đã ổn</source>
        <translation>
            <numerusform>%n thing is fine</numerusform>
            <numerusform>%n things are fine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n điểm trên 100</source>
        <translation>
            <numerusform>%n point out of 100</numerusform>
            <numerusform>%n points out of 100</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đã có</source>
        <comment>comments that are known</comment>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn chưa chốt</source>
        <translation>
            <numerusform>%n unconfirmed</numerusform>
            <numerusform>%n unconfirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn chưa có tem của hãng.</source>
        <translation>
            <numerusform>%n order has no label from the carrier yet.</numerusform>
            <numerusform>%n orders have no label from the carrier yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn chưa gửi</source>
        <translation>
            <numerusform>%n order not sent</numerusform>
            <numerusform>%n orders not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn chưa hỏi</source>
        <translation>
            <numerusform>%n not asked</numerusform>
            <numerusform>%n not asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn chưa rõ</source>
        <translation>
            <numerusform>%n order not known</numerusform>
            <numerusform>%n orders not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn chưa vào tệp.</source>
        <translation>
            <numerusform>%n order is not in the file.</numerusform>
            <numerusform>%n orders are not in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn có đủ SĐT, địa chỉ</source>
        <translation>
            <numerusform>%n order with phone and address</numerusform>
            <numerusform>%n orders with phone and address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn cần xem</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn gõ tay</source>
        <translation>
            <numerusform>%n typed in</numerusform>
            <numerusform>%n typed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn hoàn về. Hàng chưa vào lại kho.</source>
        <translation>
            <numerusform>%n order came back. The goods are not in stock yet.</numerusform>
            <numerusform>%n orders came back. The goods are not in stock yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn hãng không nhận</source>
        <translation>
            <numerusform>%n order refused by the carrier</numerusform>
            <numerusform>%n orders refused by the carrier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn hãng thu tiền khác sổ</source>
        <translation>
            <numerusform>for %n order the carrier will collect another sum than the book says</numerusform>
            <numerusform>for %n orders the carrier will collect another sum than the book says</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn không vào tệp được.</source>
        <translation>
            <numerusform>%n order could not go into the file.</numerusform>
            <numerusform>%n orders could not go into the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn không đi bước đó được.</source>
        <translation>
            <numerusform>%n order cannot take that step.</numerusform>
            <numerusform>%n orders cannot take that step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn quá {seconds} giây</source>
        <translation>
            <numerusform>%n order over {seconds} seconds</numerusform>
            <numerusform>%n orders over {seconds} seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn đã bỏ</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn đã chọn</source>
        <translation>
            <numerusform>%n order chosen</numerusform>
            <numerusform>%n orders chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn đã chốt tối nay</source>
        <translation>
            <numerusform>%n order confirmed tonight</numerusform>
            <numerusform>%n orders confirmed tonight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn đủ để gửi</source>
        <translation>
            <numerusform>%n ready to ship</numerusform>
            <numerusform>%n ready to ship</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ảnh khớp</source>
        <comment>photos that lie beside the list</comment>
        <translation>
            <numerusform>%n photo matched</numerusform>
            <numerusform>%n photos matched</numerusform>
        </translation>
    </message>
    <message>
        <source>(chưa rõ)</source>
        <translation>(unknown)</translation>
    </message>
    <message>
        <source>--check in một dòng JSON: gtin, vietnam (mã do GS1 Việt Nam cấp), lot, serial, variant, harvest, best_before, expiry (ngày, hoặc null), domain, và fields: mọi dữ liệu theo số của GS1.</source>
        <translation>--check prints one JSON line: gtin, vietnam (number given out by GS1 Vietnam), lot, serial, variant, harvest, best_before, expiry (days, or null), domain, and fields: all data by GS1&apos;s numbers.</translation>
    </message>
    <message>
        <source>--check đứng một mình.</source>
        <translation>--check stands alone.</translation>
    </message>
    <message>
        <source>--decode in một dòng JSON: bank (mã ngân hàng), bank_name, account (số tài khoản hay thẻ), amount (đồng, hoặc null), memo (nội dung), service (QRIBFTTA tài khoản, QRIBFTTC thẻ), dynamic (chỉ trả một lần), crc, và những mục khác của mã nếu có: bill, mobile, store, loyalty, reference, customer, terminal, category, name, city, postcode.</source>
        <translation>--decode prints one JSON line: bank (the bank&apos;s number), bank_name, account (account or card number), amount (dong, or null), memo, service (QRIBFTTA account, QRIBFTTC card), dynamic (for one payment only), crc, and the code&apos;s other fields where present: bill, mobile, store, loyalty, reference, customer, terminal, category, name, city, postcode.</translation>
    </message>
    <message>
        <source>--decode đứng một mình.</source>
        <translation>--decode stands alone.</translation>
    </message>
    <message>
        <source>1. Mở OBS.</source>
        <translation>1. Open OBS.</translation>
    </message>
    <message>
        <source>1–9 chọn · Enter lấy · Space để sau · Ctrl+Z hoàn tác</source>
        <translation>1–9 choose · Enter take · Space later · Ctrl+Z undo</translation>
    </message>
    <message>
        <source>2 đến 5 chữ cái đứng trước số đơn trong nội dung chuyển khoản, ví dụ HTX001321.</source>
        <translation>2 to 5 letters before the order number in a bank transfer&apos;s memo, for example HTX001321.</translation>
    </message>
    <message>
        <source>2. Trong OBS: Công cụ (Tools), Cài đặt máy chủ WebSocket (WebSocket Server Settings).</source>
        <translation>2. In OBS: Tools, WebSocket Server Settings.</translation>
    </message>
    <message>
        <source>3. Đánh dấu Bật máy chủ WebSocket (Enable WebSocket server), bấm OK.</source>
        <translation>3. Tick Enable WebSocket server, press OK.</translation>
    </message>
    <message>
        <source>6 chữ số mã ngân hàng, hoặc tên</source>
        <translation>the bank&apos;s 6-digit number, or its name</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access token</translation>
    </message>
    <message>
        <source>Ai ngồi máy này?</source>
        <translation>Who sits here?</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>App Key</source>
        <translation>App Key</translation>
    </message>
    <message>
        <source>App Secret</source>
        <translation>App Secret</translation>
    </message>
    <message>
        <source>Ba nơi làm việc</source>
        <translation>Three workplaces</translation>
    </message>
    <message numerus="yes">
        <source>Bom %n</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message>
        <source>Bom hàng</source>
        <translation>Refused before</translation>
    </message>
    <message numerus="yes">
        <source>Bom hàng %n lần</source>
        <translation>
            <numerusform>Refused %n parcel</numerusform>
            <numerusform>Refused %n parcels</numerusform>
        </translation>
    </message>
    <message>
        <source>Buổi live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Buổi live chưa có bình luận nào để thử.</source>
        <translation>The live has no comment to try with yet.</translation>
    </message>
    <message>
        <source>Buổi live này tắt trò chuyện.</source>
        <translation>The chat of this live is switched off.</translation>
    </message>
    <message>
        <source>Buổi live này đã kết thúc.</source>
        <translation>This live has ended.</translation>
    </message>
    <message>
        <source>Buổi live trên YouTube đã kết thúc.</source>
        <translation>The live on YouTube has ended.</translation>
    </message>
    <message>
        <source>Buổi live ở địa chỉ này đã kết thúc.</source>
        <translation>The live at this address has ended.</translation>
    </message>
    <message>
        <source>Buổi này</source>
        <translation>This evening</translation>
    </message>
    <message>
        <source>Buổi này chưa chốt đơn nào.</source>
        <translation>No order was confirmed in this live.</translation>
    </message>
    <message>
        <source>Buổi tập có khách đặt thử trong vài phút. Không có gì lên hình, sổ thật không đổi.</source>
        <translation>For a few minutes made-up customers order. Nothing goes on air, your real book stays as it is.</translation>
    </message>
    <message>
        <source>Buổi tập {parts}.</source>
        <translation>Rehearsal: {parts}.</translation>
    </message>
    <message>
        <source>Bà con bán những món gì?</source>
        <translation>What do you sell?</translation>
    </message>
    <message>
        <source>Bà con dùng tiếng nào?</source>
        <translation>Which language do you use?</translation>
    </message>
    <message numerus="yes">
        <source>Bài dài quá: chỉ nhận %n chữ cái đầu.</source>
        <translation>
            <numerusform>The text is too long: only the first %n letter was taken.</numerusform>
            <numerusform>The text is too long: only the first %n letters were taken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bàn chốt đơn</source>
        <translation>Order desk</translation>
    </message>
    <message>
        <source>Bàn khác đang dùng tên này.</source>
        <translation>Another desk uses this name.</translation>
    </message>
    <message>
        <source>Bàn thứ hai</source>
        <translation>Second desk</translation>
    </message>
    <message>
        <source>Bàn {number}:</source>
        <translation>Desk {number}:</translation>
    </message>
    <message>
        <source>Bàn {number}: {name}</source>
        <translation>Desk {number}: {name}</translation>
    </message>
    <message>
        <source>Bàn đầy rồi. Chờ một lát rồi mở lại trang.</source>
        <translation>All desks are taken. Wait a moment, then open the page again.</translation>
    </message>
    <message>
        <source>Bán hàng live, không sót đơn</source>
        <translation>Sell live, miss no order</translation>
    </message>
    <message>
        <source>Bán hàng qua livestream, không sót đơn.</source>
        <translation>Sell by livestream, miss no order.</translation>
    </message>
    <message>
        <source>Bán lại</source>
        <translation>Sell again</translation>
    </message>
    <message>
        <source>Bán được</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Báo cáo PDF</source>
        <translation>PDF report</translation>
    </message>
    <message>
        <source>Báo cáo buổi live</source>
        <translation>Report of the live</translation>
    </message>
    <message>
        <source>Báo cáo buổi live là tệp .pdf.</source>
        <translation>The report of a live is a .pdf file.</translation>
    </message>
    <message>
        <source>Báo có người vào, theo dõi: không phải lời nói.</source>
        <translation>Says that somebody came or followed: not a comment.</translation>
    </message>
    <message>
        <source>Báo đã trả tiền</source>
        <translation>Says that it is paid</translation>
    </message>
    <message>
        <source>Bên phải</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Bên trái</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Bình luận</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Bình luận</source>
        <comment>lamp of all that brings comments</comment>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Bình luận TikTok, nhờ LIVE Studio</source>
        <translation>TikTok comments, through LIVE Studio</translation>
    </message>
    <message>
        <source>Bình luận TikTok, nhờ TikFinity</source>
        <translation>TikTok comments, through TikFinity</translation>
    </message>
    <message>
        <source>Bình luận cuối: {ago}</source>
        <translation>Last comment: {ago}</translation>
    </message>
    <message>
        <source>Bình luận của nhiều nơi</source>
        <translation>Comments of several places</translation>
    </message>
    <message>
        <source>Bình luận của tên này không bao giờ thành đơn.</source>
        <translation>Comments under this name never become an order.</translation>
    </message>
    <message>
        <source>Bình luận live của Trang</source>
        <translation>Live comments of the Page</translation>
    </message>
    <message>
        <source>Bình luận live trên {platform}</source>
        <translation>Live comments on {platform}</translation>
    </message>
    <message>
        <source>Bình luận mới nhất</source>
        <translation>Newest comments</translation>
    </message>
    <message>
        <source>Bình luận nghe đủ, không mất lúc nào.</source>
        <translation>All comments were heard.</translation>
    </message>
    <message>
        <source>Bình luận này không có mã của Facebook.</source>
        <translation>This comment has no Facebook id.</translation>
    </message>
    <message>
        <source>Bình luận trong buổi live Lazada thì không chương trình nào đọc được.</source>
        <translation>The comments of a Lazada live cannot be read by any program.</translation>
    </message>
    <message>
        <source>Bình luận tìm thấy</source>
        <translation>Comments found</translation>
    </message>
    <message>
        <source>Bình luận tới nhanh cỡ nào</source>
        <translation>How fast comments come</translation>
    </message>
    <message>
        <source>Bình luận từ</source>
        <translation>Comments from</translation>
    </message>
    <message>
        <source>Bình luận về muộn: lúc khách viết đang bán {code}.</source>
        <translation>Came late: {code} was on sale when the customer wrote it.</translation>
    </message>
    <message>
        <source>Bình luận đã bị xoá.</source>
        <translation>The comment was deleted.</translation>
    </message>
    <message>
        <source>Bình luận đã sửa.</source>
        <translation>The comment was edited.</translation>
    </message>
    <message>
        <source>Bình luận đã xoá.</source>
        <translation>The comment was deleted.</translation>
    </message>
    <message>
        <source>Bình luận: chỉ đơn</source>
        <translation>Comments: orders</translation>
    </message>
    <message>
        <source>Bình luận: câu hỏi</source>
        <translation>Comments: questions</translation>
    </message>
    <message>
        <source>Bình luận: tất cả</source>
        <translation>Comments: all</translation>
    </message>
    <message>
        <source>Bản miễn phí của OneComme đòi ghi tên OneComme ở phần giới thiệu buổi live.</source>
        <translation>The free OneComme asks to be named in the description of the live.</translation>
    </message>
    <message>
        <source>Bản mới nhất: {time}, {name}</source>
        <translation>Newest: {time}, {name}</translation>
    </message>
    <message>
        <source>Bản sao lưu</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Bản sao {name} không mở được: xoá tệp đó bằng tay.</source>
        <translation>The copy {name} does not open: delete that file by hand.</translation>
    </message>
    <message>
        <source>Bảng chép từ trang</source>
        <translation>A table copied from a page</translation>
    </message>
    <message>
        <source>Bảng dài hơn {most} dòng.</source>
        <translation>Table over {most} rows.</translation>
    </message>
    <message>
        <source>Bảng quyết toán là tệp .xlsx hoặc .pdf.</source>
        <translation>A settlement is a .xlsx or .pdf file.</translation>
    </message>
    <message>
        <source>Bảng rộng hơn {most} cột.</source>
        <translation>Table over {most} columns.</translation>
    </message>
    <message>
        <source>Bảng tính (*.xlsx *.csv *.txt)</source>
        <translation>Tables (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>Bảng {table} không khớp với sổ.</source>
        <translation>Table {table} disagrees with the book.</translation>
    </message>
    <message>
        <source>Bấm / tìm đơn cần in tem.</source>
        <translation>Press / to find the order whose label you need.</translation>
    </message>
    <message>
        <source>Bấm Chuyển cảnh trong OBS một lần.</source>
        <translation>Press Transition in OBS once.</translation>
    </message>
    <message>
        <source>Bấm Ctrl+V ở đó, hoặc đợi hết buổi.</source>
        <translation>Press Ctrl+V there, or wait until the live is over.</translation>
    </message>
    <message>
        <source>Bấm Cấp quyền lại trước buổi live.</source>
        <translation>Press Give access again before the live.</translation>
    </message>
    <message>
        <source>Bấm Cấp quyền lần nữa rồi dán địa chỉ mới ngay.</source>
        <translation>Press Give access once more and paste the new address at once.</translation>
    </message>
    <message>
        <source>Bấm E rồi gõ mã và số.</source>
        <translation>Press E, type code and number.</translation>
    </message>
    <message>
        <source>Bấm E rồi gõ đơn mới, hoặc X để giữ đơn cũ.</source>
        <translation>Press E and type the new order, or X to keep the old one.</translation>
    </message>
    <message>
        <source>Bấm E để sửa số, W để chờ hàng, hoặc X để bỏ.</source>
        <translation>Press E to change the number, W to wait for goods, or X to drop it.</translation>
    </message>
    <message>
        <source>Bấm E để sửa số, hoặc X để giữ đơn cũ.</source>
        <translation>Press E to edit, or X to keep the old order.</translation>
    </message>
    <message>
        <source>Bấm E để đổi món, hoặc X để bỏ.</source>
        <translation>Press E to change the product, or X to refuse.</translation>
    </message>
    <message>
        <source>Bấm Enter lần nữa để làm thay.</source>
        <translation>Press Enter again to take it over.</translation>
    </message>
    <message>
        <source>Bấm Esc để hiện lại cả danh mục.</source>
        <translation>Press Esc to show the whole list.</translation>
    </message>
    <message>
        <source>Bấm Gửi lần nữa khi đã ổn.</source>
        <translation>Press Send again when all is well.</translation>
    </message>
    <message>
        <source>Bấm Hỏi lại hãng. Đừng tạo đơn khác.</source>
        <translation>Press Ask again. Do not make another one.</translation>
    </message>
    <message>
        <source>Bấm Hỏi lại.</source>
        <translation>Press Ask again.</translation>
    </message>
    <message>
        <source>Bấm Space sang đơn khác, hoặc chờ một lát.</source>
        <translation>Press Space for another order, or wait a moment.</translation>
    </message>
    <message>
        <source>Bấm Thử lần nữa.</source>
        <translation>Press Try again.</translation>
    </message>
    <message>
        <source>Bấm Thử để xem được hay chưa.</source>
        <translation>Press Try to see whether it works.</translation>
    </message>
    <message>
        <source>Bấm Thử để xem được hay chưa. Trả lời người mua miễn phí trong 48 giờ.</source>
        <translation>Press Try to see whether it works. Replies to buyers are free for 48 hours.</translation>
    </message>
    <message>
        <source>Bấm Thử. Chìa khóa chỉ nằm trong kho khóa của máy này.</source>
        <translation>Press Try. The key stays in this computer&apos;s key store only.</translation>
    </message>
    <message>
        <source>Bấm Thử. Mã chỉ nằm trong kho khóa của máy này.</source>
        <translation>Press Try. The codes stay in this computer&apos;s keyring only.</translation>
    </message>
    <message>
        <source>Bấm Thử. Mật khẩu chỉ nằm trong kho khóa của máy này.</source>
        <translation>Press Try. The password stays in this computer&apos;s key store only.</translation>
    </message>
    <message>
        <source>Bấm U để hoàn tác.</source>
        <translation>Press U to undo.</translation>
    </message>
    <message>
        <source>Bấm Vào live trước.</source>
        <translation>Press Go live first.</translation>
    </message>
    <message>
        <source>Bấm Vào live để mở buổi mới.</source>
        <translation>Press Go live to open a new one.</translation>
    </message>
    <message>
        <source>Bấm X để bỏ đơn.</source>
        <translation>Press X to refuse it.</translation>
    </message>
    <message>
        <source>Bấm X để giữ đơn cũ, rồi báo khách.</source>
        <translation>Press X to keep the order as it was, then tell the customer.</translation>
    </message>
    <message>
        <source>Bấm lại lần nữa.</source>
        <translation>Press once more.</translation>
    </message>
    <message>
        <source>Bấm lần nữa</source>
        <translation>Press again</translation>
    </message>
    <message>
        <source>Bấm lần nữa để chặn</source>
        <translation>Press again to block</translation>
    </message>
    <message>
        <source>Bấm lần nữa để hủy đơn</source>
        <translation>Press again to cancel</translation>
    </message>
    <message>
        <source>Bấm lần nữa để kết thúc</source>
        <translation>Press again to end</translation>
    </message>
    <message>
        <source>Bấm lần nữa.</source>
        <translation>Press once more.</translation>
    </message>
    <message numerus="yes">
        <source>Bấm lần nữa: gửi %n đơn</source>
        <translation>
            <numerusform>Press again: send %n order</numerusform>
            <numerusform>Press again: send %n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Bấm lần nữa: hãng không có</source>
        <translation>Press again: carrier has none</translation>
    </message>
    <message numerus="yes">
        <source>Bấm lần nữa: hủy %n vận đơn</source>
        <translation>
            <numerusform>Press again: cancel %n parcel</numerusform>
            <numerusform>Press again: cancel %n parcels</numerusform>
        </translation>
    </message>
    <message>
        <source>Bấm một phím là thẻ lên hình.</source>
        <translation>One key puts a card on air.</translation>
    </message>
    <message>
        <source>Bấm số, hoặc gõ tên xã</source>
        <translation>Press a digit or type a name</translation>
    </message>
    <message>
        <source>Bấm tên mình ở góc trên, mở mục Chủ cửa hàng. Ở ô Token API bấm Xem, chép, dán vào đây.</source>
        <translation>Press your name in the upper corner and open Chủ cửa hàng (owner). At Token API press Xem (show), copy it and paste it here.</translation>
    </message>
    <message>
        <source>Bấm xuất tệp mẫu riêng trong cửa sổ: {file} được tạo sẵn để sửa.</source>
        <translation>Export your own template once in the window: {file} is made for you to edit.</translation>
    </message>
    <message>
        <source>Bấm Đăng nhập YouTube, chọn tài khoản của kênh rồi chọn Tiếp tục (Allow).</source>
        <translation>Press Sign in to YouTube, choose the channel&apos;s account, then Continue (Allow).</translation>
    </message>
    <message>
        <source>Bấm Đăng nhập khi muốn làm lại.</source>
        <translation>Press Sign in to do it again.</translation>
    </message>
    <message>
        <source>Bấm Đăng nhập lại, chọn Tiếp tục (Allow).</source>
        <translation>Press Sign in again and choose Continue (Allow).</translation>
    </message>
    <message>
        <source>Bấm Đăng nhập lại.</source>
        <translation>Press Sign in again.</translation>
    </message>
    <message>
        <source>Bấm Đăng nhập lại. Dự án Google còn ở chế độ Testing thì 7 ngày phải đăng nhập một lần.</source>
        <translation>Press Sign in again. While the Google project is in Testing, that is needed every 7 days.</translation>
    </message>
    <message>
        <source>Bấm Đăng nhập.</source>
        <translation>Press Sign in.</translation>
    </message>
    <message>
        <source>Bấm để chọn ảnh, hoặc thả ảnh vào dòng này</source>
        <translation>Click to choose a photo, or drop one on this row</translation>
    </message>
    <message>
        <source>Bấm ← → để nghe từng phút.</source>
        <translation>Press ← → to hear each minute.</translation>
    </message>
    <message>
        <source>Bật</source>
        <translation>Turn on</translation>
    </message>
    <message>
        <source>Bật YouTube Data API v3 cho dự án.</source>
        <translation>Switch on YouTube Data API v3 for the project.</translation>
    </message>
    <message>
        <source>Bật cầu nối</source>
        <translation>Turn the bridge on</translation>
    </message>
    <message>
        <source>Bật cầu nối trước đã</source>
        <translation>Switch on the bridge first</translation>
    </message>
    <message>
        <source>Bật cầu nối, rồi bấm Chép để lấy địa chỉ.</source>
        <translation>Turn the bridge on, then press Copy to get the address.</translation>
    </message>
    <message>
        <source>Bật giọng đọc</source>
        <translation>Voice on</translation>
    </message>
    <message>
        <source>Bật giọng đọc trước đã.</source>
        <translation>Switch the voice on first.</translation>
    </message>
    <message>
        <source>Bật máy in, cắm dây; hoặc chọn máy khác trong Cài đặt.</source>
        <translation>Switch the printer on, check its cable, or choose another in Settings.</translation>
    </message>
    <message>
        <source>Bật nguồn, hoặc dán tay khi live: Ctrl+V</source>
        <translation>Turn a source on, or paste during the live: Ctrl+V</translation>
    </message>
    <message>
        <source>Bật phát trực tiếp trong YouTube Studio.</source>
        <translation>Switch live streaming on in YouTube Studio.</translation>
    </message>
    <message>
        <source>Bật thì đơn vừa chốt được đọc to. Loa gần micro thì đừng bật.</source>
        <translation>When on, confirmed orders are read aloud. Not with the speaker near the microphone.</translation>
    </message>
    <message>
        <source>Bật trang thẻ</source>
        <translation>Turn on the card page</translation>
    </message>
    <message>
        <source>Bật trong Google Cloud rồi bấm thử lại.</source>
        <translation>Switch it on in Google Cloud, then press try again.</translation>
    </message>
    <message>
        <source>Bật trò chuyện trong YouTube Studio rồi bấm thử lại.</source>
        <translation>Switch the chat on in YouTube Studio, then press try again.</translation>
    </message>
    <message>
        <source>Bật “Mở bàn thứ hai” để người thứ hai chốt đơn cùng lúc.</source>
        <translation>Turn on “Open the second desk” so that a second person can confirm orders too.</translation>
    </message>
    <message>
        <source>Bật, tắt nguồn bình luận</source>
        <translation>Turn comment sources on or off</translation>
    </message>
    <message>
        <source>Bắt đầu</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Bắt đầu bằng OCOP, VietGAP, GlobalGAP, Hữu cơ, Chỉ dẫn địa lý, Giải, Khảo sát hoặc Xác nhận quảng cáo.</source>
        <translation>Begin with OCOP, VietGAP, GlobalGAP, Hữu cơ, Chỉ dẫn địa lý, Giải, Khảo sát or Xác nhận quảng cáo.</translation>
    </message>
    <message>
        <source>Bắt đầu phát rồi chờ nửa phút, hoặc dán địa chỉ video.</source>
        <translation>Go live and wait half a minute, or paste the video address.</translation>
    </message>
    <message>
        <source>Bắt đầu tập</source>
        <translation>Start rehearsing</translation>
    </message>
    <message>
        <source>Bằng điểm lần trước.</source>
        <translation>The same points as last time.</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Bỏ bớt cột.</source>
        <translation>Take some columns out.</translation>
    </message>
    <message>
        <source>Bỏ bớt một lần.</source>
        <translation>Remove one of them.</translation>
    </message>
    <message>
        <source>Bỏ chặn</source>
        <translation>Unblock</translation>
    </message>
    <message>
        <source>Bỏ các dấu [ ] : * ? / \ &apos;</source>
        <translation>Leave out [ ] : * ? / \ &apos;</translation>
    </message>
    <message>
        <source>Bỏ các dấu đó đi.</source>
        <translation>Remove those signs.</translation>
    </message>
    <message>
        <source>Bỏ dòng này.</source>
        <translation>Take this line out.</translation>
    </message>
    <message>
        <source>Bỏ dấu ; = : , và ngoặc trong tên loại, tên khác.</source>
        <translation>Remove ; = : , and brackets from variants and other names.</translation>
    </message>
    <message>
        <source>Bỏ giấy {paper}</source>
        <translation>Remove the paper {paper}</translation>
    </message>
    <message>
        <source>Bỏ hình và trang thừa rồi lưu lại.</source>
        <translation>Remove pictures and spare sheets, then save.</translation>
    </message>
    <message>
        <source>Bỏ số sao đi.</source>
        <translation>Leave the stars out.</translation>
    </message>
    <message>
        <source>Bỏ thẻ xuống</source>
        <translation>Take the card off</translation>
    </message>
    <message>
        <source>Bỏ trống số tiền thì người chuyển tự điền.</source>
        <translation>Leave the amount out and the payer fills it in.</translation>
    </message>
    <message>
        <source>Bỏ tên khác đó đi.</source>
        <translation>Remove that other name.</translation>
    </message>
    <message>
        <source>Bỏ đơn</source>
        <translation>Refuse order</translation>
    </message>
    <message>
        <source>Bỏ đơn này khỏi các đơn đã chọn.</source>
        <translation>Take this order out of the chosen ones.</translation>
    </message>
    <message>
        <source>Bỏ đơn đang chọn, hoặc giữ nguyên</source>
        <translation>Refuse the chosen order, or keep it as it is</translation>
    </message>
    <message>
        <source>Bộ quy tắc: {count} quy tắc, luật tới ngày {day}.</source>
        <translation>Rules: {count}, with the law up to {day}.</translation>
    </message>
    <message>
        <source>Bớt</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Bớt món</source>
        <translation>Remove product</translation>
    </message>
    <message>
        <source>COD</source>
        <translation>COD</translation>
    </message>
    <message>
        <source>COD, đang giao</source>
        <translation>COD, on its way</translation>
    </message>
    <message>
        <source>Callback URL của ứng dụng, thuộc tên miền đã xác thực. Cần khi bấm Cấp quyền.</source>
        <translation>The Callback URL of the app, on a verified domain. Needed for Give access.</translation>
    </message>
    <message>
        <source>Che số điện thoại trên tem</source>
        <translation>Hide the phone on labels</translation>
    </message>
    <message>
        <source>Chi phí</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Chi phí (₫)</source>
        <translation>Costs (₫)</translation>
    </message>
    <message>
        <source>Chi phí mỗi món, kg (₫)</source>
        <translation>Cost a piece or kg (₫)</translation>
    </message>
    <message>
        <source>Chi phí mỗi món, mỗi ký</source>
        <translation>Costs a piece or kilo</translation>
    </message>
    <message>
        <source>Chia khoản chuyển không đúng.</source>
        <translation>The transfer is not divided rightly.</translation>
    </message>
    <message>
        <source>Chia thành nhiều lần chuyển.</source>
        <translation>Split it into several transfers.</translation>
    </message>
    <message>
        <source>Chia thành nhiều đơn, hoặc chọn hãng khác.</source>
        <translation>Split it into several orders, or choose another carrier.</translation>
    </message>
    <message>
        <source>Chia tệp thành nhiều phần rồi nhập từng phần.</source>
        <translation>Split the file and bring in one part after the other.</translation>
    </message>
    <message>
        <source>Cho TikTok LIVE Studio và chương trình chỉ bắt được cửa sổ: chọn cửa sổ {title}.</source>
        <translation>For TikTok LIVE Studio and programs that can only capture windows: choose the window {title}.</translation>
    </message>
    <message>
        <source>Cho chương trình khác trên máy này gửi bình luận vào.</source>
        <translation>Let other programs on this computer send comments here.</translation>
    </message>
    <message>
        <source>Cho chờ hàng</source>
        <translation>Waiting for goods</translation>
    </message>
    <message>
        <source>Cho máy khác vào</source>
        <translation>Let other devices in</translation>
    </message>
    <message>
        <source>Cho máy khác xem trang thẻ</source>
        <translation>Let other computers see the card page</translation>
    </message>
    <message>
        <source>Cho mọi người</source>
        <translation>For all</translation>
    </message>
    <message>
        <source>Cho người này</source>
        <translation>For this member</translation>
    </message>
    <message>
        <source>Cho xem hàng</source>
        <translation>Let them look first</translation>
    </message>
    <message>
        <source>Chung</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Chung cho cả buổi</source>
        <translation>The whole evening</translation>
    </message>
    <message>
        <source>Chung cho mọi người</source>
        <translation>The same for all</translation>
    </message>
    <message>
        <source>Chuyển dư</source>
        <translation>Too much</translation>
    </message>
    <message>
        <source>Chuyển khoản</source>
        <translation>Bank transfer</translation>
    </message>
    <message>
        <source>Chuyển nhanh chỉ nhận dưới {most} một lần.</source>
        <translation>A fast transfer takes less than {most} at a time.</translation>
    </message>
    <message>
        <source>Chuyển thiếu</source>
        <translation>Too little</translation>
    </message>
    <message>
        <source>Chuẩn bị</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Chuỗi bí mật trên trang ứng dụng của Lazada.</source>
        <translation>The secret on the app&apos;s page at Lazada.</translation>
    </message>
    <message>
        <source>Chuỗi dài trên trang khachhang.ghn.vn; giữ kín như mật khẩu.</source>
        <translation>The long text on khachhang.ghn.vn; keep it like a password.</translation>
    </message>
    <message>
        <source>Chuỗi dài trên trang khách hàng của GHTK; giữ kín như mật khẩu.</source>
        <translation>The long text on GHTK&apos;s customer page; keep it like a password.</translation>
    </message>
    <message>
        <source>Chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Chép App ID từ Zalo for Developers vào trước.</source>
        <translation>First copy the App ID from Zalo for Developers.</translation>
    </message>
    <message>
        <source>Chép App ID và khóa bí mật của ứng dụng vào hai ô bên cạnh.</source>
        <translation>Copy the app’s App ID and secret key into the two fields beside this.</translation>
    </message>
    <message>
        <source>Chép App Key và App Secret của ứng dụng, dán vào đây.</source>
        <translation>Copy the app&apos;s App Key and App Secret and paste them here.</translation>
    </message>
    <message>
        <source>Chép Client ID từ Google Cloud vào trước.</source>
        <translation>First copy the Client ID from Google Cloud.</translation>
    </message>
    <message>
        <source>Chép Partner ID và Partner Key vào hai ô bên cạnh.</source>
        <translation>Copy the Partner ID and the Partner Key into the two fields beside this.</translation>
    </message>
    <message>
        <source>Chép ShopId ở trang khachhang.ghn.vn, mục Cửa hàng.</source>
        <translation>Copy the ShopId from khachhang.ghn.vn, under Cửa hàng (shops).</translation>
    </message>
    <message>
        <source>Chép câu trả lời</source>
        <translation>Copy reply</translation>
    </message>
    <message>
        <source>Chép cả địa chỉ, bắt đầu bằng https://</source>
        <translation>Copy the whole address, from https:// on</translation>
    </message>
    <message>
        <source>Chép giữa chừng: không rõ tên đứng trên hay dưới giờ.</source>
        <translation>Copied from the middle: names may stand above or below the times.</translation>
    </message>
    <message>
        <source>Chép hai thứ đó từ Shopee Open Platform.</source>
        <translation>Copy both from Shopee Open Platform.</translation>
    </message>
    <message>
        <source>Chép hai thứ đó từ trang Zalo for Developers.</source>
        <translation>Copy both from Zalo for Developers.</translation>
    </message>
    <message>
        <source>Chép lại Partner ID từ Shopee Open Platform.</source>
        <translation>Copy the Partner ID again from Shopee Open Platform.</translation>
    </message>
    <message>
        <source>Chép lại Partner Key (khóa Live) cho đúng.</source>
        <translation>Copy the Partner Key (Live key) again, exactly.</translation>
    </message>
    <message>
        <source>Chép lại User ID, hoặc để trống và dán mã cấp quyền.</source>
        <translation>Copy the user ID again, or leave it empty and paste an access code.</translation>
    </message>
    <message>
        <source>Chép lại chìa khóa từ {platform}, dán vào Sau live, Thanh toán.</source>
        <translation>Copy the key again from {platform}, paste it under Afterwards, Payments.</translation>
    </message>
    <message>
        <source>Chép lại cả hai từ trang ứng dụng của Lazada.</source>
        <translation>Copy both again from the app&apos;s page at Lazada.</translation>
    </message>
    <message>
        <source>Chép lại dãy số dưới mã vạch. Trong Excel, đổi ô sang kiểu Text.</source>
        <translation>Copy the digits under the bar code again. In Excel, make the cell Text.</translation>
    </message>
    <message>
        <source>Chép lại mã (token) của bot.</source>
        <translation>Copy the token of the bot again.</translation>
    </message>
    <message>
        <source>Chép lại mã rồi dán vào.</source>
        <translation>Copy the code again and paste it.</translation>
    </message>
    <message>
        <source>Chép lại số phiên hoặc đường dẫn chia sẻ của buổi live.</source>
        <translation>Copy the number or the share link of the live again.</translation>
    </message>
    <message>
        <source>Chép lại số trong ứng dụng ngân hàng, bỏ khoảng trắng và dấu.</source>
        <translation>Copy the number from the bank&apos;s app, without spaces and signs.</translation>
    </message>
    <message>
        <source>Chép lại tệp mẫu từ đầu.</source>
        <translation>Copy the template anew.</translation>
    </message>
    <message>
        <source>Chép lại từ Google Cloud rồi đăng nhập lại.</source>
        <translation>Copy them again from Google Cloud, then sign in again.</translation>
    </message>
    <message>
        <source>Chép lại địa chỉ từ nút Chia sẻ của buổi live.</source>
        <translation>Copy the address again from the live&apos;s Share button.</translation>
    </message>
    <message>
        <source>Chép lời nhắn</source>
        <translation>Copy message</translation>
    </message>
    <message>
        <source>Chép lời nhắn cho khách còn nợ</source>
        <translation>Copy the message for who still owes</translation>
    </message>
    <message>
        <source>Chép mã (token) của bot rồi dán vào.</source>
        <translation>Copy the token of the bot and paste it.</translation>
    </message>
    <message>
        <source>Chép mã (token) của bot vào ô bên cạnh, rồi bấm Thử.</source>
        <translation>Copy the token of the bot into the field beside this, then press Try.</translation>
    </message>
    <message>
        <source>Chép mã phiên (session ID) rồi dán vào đây. Ai có mã này đọc được chat của bạn: giữ kín.</source>
        <translation>Copy the session ID and paste it here. Whoever has it can read your chat: keep it to yourself.</translation>
    </message>
    <message>
        <source>Chép phần thiếu trên điện thoại rồi dán vào.</source>
        <translation>Copy the missing part on the phone and paste it here.</translation>
    </message>
    <message>
        <source>Chép sổ sang thư mục ghi được.</source>
        <translation>Copy the book to a writable folder.</translation>
    </message>
    <message>
        <source>Chép đoạn chat trên trang bằng Ctrl+C rồi bấm Ctrl+V. Hoặc thả tệp CSV vào đây.</source>
        <translation>Copy the chat on its page with Ctrl+C, then press Ctrl+V. Or drop a CSV file here.</translation>
    </message>
    <message>
        <source>Chép đúng dãy số in dưới mã vạch của sản phẩm.</source>
        <translation>Copy the number printed under the product&apos;s bar code.</translation>
    </message>
    <message>
        <source>Chép đúng mã trên trang của hãng.</source>
        <translation>Copy the code from the carrier&apos;s page.</translation>
    </message>
    <message>
        <source>Chép địa chỉ</source>
        <translation>Copy address</translation>
    </message>
    <message>
        <source>Chép địa chỉ WebSocket của cầu nối</source>
        <translation>Copy the bridge’s WebSocket address</translation>
    </message>
    <message>
        <source>Chép địa chỉ bàn thứ hai</source>
        <translation>Copy the address of the second desk</translation>
    </message>
    <message>
        <source>Chép địa chỉ cầu nối</source>
        <translation>Copy bridge address</translation>
    </message>
    <message>
        <source>Chép địa chỉ của buổi hôm nay.</source>
        <translation>Copy the address of today&apos;s live.</translation>
    </message>
    <message>
        <source>Chép địa chỉ của buổi live.</source>
        <translation>Copy the address of the live.</translation>
    </message>
    <message>
        <source>Chép ảnh QR</source>
        <translation>Copy QR picture</translation>
    </message>
    <message>
        <source>Chép ảnh QR cho khách còn nợ</source>
        <translation>Copy the QR picture for who still owes</translation>
    </message>
    <message>
        <source>Chìa khóa API (API Key)</source>
        <translation>API key</translation>
    </message>
    <message>
        <source>Chìa khóa API (API Token)</source>
        <translation>API token</translation>
    </message>
    <message>
        <source>Chìa khóa GHN (Token API)</source>
        <translation>GHN&apos;s key (Token API)</translation>
    </message>
    <message>
        <source>Chìa khóa GHTK (API Token)</source>
        <translation>GHTK&apos;s key (API Token)</translation>
    </message>
    <message>
        <source>Chưa ai hỏi gì.</source>
        <translation>Nobody has asked anything yet.</translation>
    </message>
    <message>
        <source>Chưa ai thử được</source>
        <translation>What nobody could try</translation>
    </message>
    <message>
        <source>Chưa ai thử được với Shopee thật: Shopee có cho hợp tác xã nhỏ quyền Livestream Management không; tài khoản Việt Nam có dùng được không (Shopee ghi là được từ 13/1/2026); trang cấp quyền nằm ở đâu; một lần hỏi được bao nhiêu bình luận và hỏi nhanh tới mức nào. Shopee chỉ giữ bình luận trong 10 giây: mạng đứt lâu hơn thì phần đó phải chép từ điện thoại.</source>
        <translation>Nobody could try this with the real Shopee yet: whether Shopee gives a small cooperative the Livestream Management permission; whether it works for accounts in Vietnam (Shopee says so since 13/1/2026); where the page for giving access is; how many comments one request brings and how often one may ask. Shopee keeps comments for 10 seconds only: after a longer break, that part has to be copied from the phone.</translation>
    </message>
    <message>
        <source>Chưa ai thử được với Zalo thật. Zalo nói bot chỉ để thử nghiệm: chương trình tắt đột ngột có thể mất một tin, và không rõ tin gửi lúc không kết nối có còn không.</source>
        <translation>Nobody could try this with the real Zalo yet. Zalo says bots are for testing only: if the program is cut off, one message may be lost, and it is not known whether messages sent while not connected are kept.</translation>
    </message>
    <message>
        <source>Chưa ai thử được với Zalo thật: địa chỉ chuyển về có bắt buộc thuộc tên miền đã xác thực không; gói OA nào được đọc tin và hỏi nhanh tới mức nào; số của tin qua webhook có trùng với số khi đọc thẳng không. Zalo không cho đọc bình luận khi live: chỉ đọc được tin nhắn gửi cho OA.</source>
        <translation>Nobody could try this with the real Zalo yet: whether the return address must belong to a verified domain; which OA packages may read messages and how often one may ask; whether a message has the same number by webhook and when read directly. Zalo does not let anyone read live comments: only messages to the OA.</translation>
    </message>
    <message>
        <source>Chưa ai vào.</source>
        <translation>Nobody has come yet.</translation>
    </message>
    <message>
        <source>Chưa biết User ID của Shopee.</source>
        <translation>The Shopee user ID is not known.</translation>
    </message>
    <message>
        <source>Chưa biết chắc khách này là ai.</source>
        <translation>It is not certain who this customer is.</translation>
    </message>
    <message>
        <source>Chưa biết loại hàng “{name}”.</source>
        <translation>Unknown kind of goods “{name}”.</translation>
    </message>
    <message>
        <source>Chưa biết mã ngân hàng {bank}: quét thử bằng ứng dụng ngân hàng trước khi dùng.</source>
        <translation>Bank number {bank} is not known here: scan the code with a bank&apos;s app before you use it.</translation>
    </message>
    <message>
        <source>Chưa biết mã sản phẩm và mã gian hàng trên Shopee.</source>
        <translation>The Shopee numbers of the product and the shop are not known.</translation>
    </message>
    <message>
        <source>Chưa biết ngân hàng số {number}, xem lại 6 chữ số.</source>
        <translation>Bank number {number} is not known; check the 6 digits.</translation>
    </message>
    <message>
        <source>Chưa biết nền tảng “{name}”.</source>
        <translation>Unknown platform “{name}”.</translation>
    </message>
    <message>
        <source>Chưa bật nguồn bình luận nào.</source>
        <translation>No source of comments is on.</translation>
    </message>
    <message>
        <source>Chưa bật nguồn nào. Dán tay được: Ctrl+V ở Đang live.</source>
        <translation>No source is on. You can paste: Ctrl+V in Live.</translation>
    </message>
    <message>
        <source>Chưa chắc xã, phường nào.</source>
        <translation>It is not certain which commune.</translation>
    </message>
    <message>
        <source>Chưa chắc: trả lời được dài tối đa 200 ký tự; mã lỗi khi chỗ đọc tiếp đã quá cũ.</source>
        <translation>Not sure: that a reply may have 200 characters; the error when the place to read on is too old.</translation>
    </message>
    <message>
        <source>Chưa chắc: yêu cầu bị từ chối tốn bao nhiêu hạn mức; hạn 7 ngày của dự án Testing.</source>
        <translation>Not sure: what a refused request costs of the quota; the 7 days of a project in Testing.</translation>
    </message>
    <message>
        <source>Chưa chọn</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Chưa chọn máy in: tem được ghi ra tệp PDF.</source>
        <translation>No printer chosen: labels become PDF files.</translation>
    </message>
    <message>
        <source>Chưa chọn nơi live</source>
        <translation>No live platform chosen</translation>
    </message>
    <message>
        <source>Chưa chọn nơi live.</source>
        <translation>No platform is chosen.</translation>
    </message>
    <message>
        <source>Chưa chọn xã viên.</source>
        <translation>No member is chosen.</translation>
    </message>
    <message>
        <source>Chưa chọn đơn nào.</source>
        <translation>No order chosen yet.</translation>
    </message>
    <message>
        <source>Chưa chọn: ghi ra tệp PDF</source>
        <translation>None: write PDF files</translation>
    </message>
    <message>
        <source>Chưa chốt</source>
        <translation>Unconfirmed</translation>
    </message>
    <message>
        <source>Chưa chốt đơn nào.</source>
        <translation>No order confirmed yet.</translation>
    </message>
    <message>
        <source>Chưa có App ID (một dãy số) và khóa bí mật của ứng dụng Zalo.</source>
        <translation>The App ID (a number) and the secret key of the Zalo app are missing.</translation>
    </message>
    <message>
        <source>Chưa có App ID.</source>
        <translation>The App ID is missing.</translation>
    </message>
    <message>
        <source>Chưa có Client ID.</source>
        <translation>There is no Client ID yet.</translation>
    </message>
    <message>
        <source>Chưa có Partner ID (một dãy số) và Partner Key.</source>
        <translation>The Partner ID (a number) and the Partner Key are missing.</translation>
    </message>
    <message>
        <source>Chưa có buổi live nào. Sau buổi đầu, tổng kết và phiếu đơn sẽ hiện ở đây.</source>
        <translation>No lives yet. After the first, totals and order sheets appear here.</translation>
    </message>
    <message>
        <source>Chưa có bình luận nào</source>
        <translation>No comment yet</translation>
    </message>
    <message>
        <source>Chưa có bản nào.</source>
        <translation>There is none yet.</translation>
    </message>
    <message>
        <source>Chưa có chìa khóa của {platform}.</source>
        <translation>There is no key for {platform} yet.</translation>
    </message>
    <message>
        <source>Chưa có giờ ở dưới: chép thiếu đuôi?</source>
        <translation>No time below it: is the end missing?</translation>
    </message>
    <message>
        <source>Chưa có gì để kể.</source>
        <translation>Nothing to tell yet.</translation>
    </message>
    <message>
        <source>Chưa có gì để quyết toán. Ghi tên xã viên vào món hàng hoặc lô, rồi bán.</source>
        <translation>Nothing to settle yet. Give a product or a lot its member&apos;s name, then sell.</translation>
    </message>
    <message>
        <source>Chưa có mã của bot Zalo.</source>
        <translation>The token of the Zalo bot is missing.</translation>
    </message>
    <message>
        <source>Chưa có mã người dẫn của Lazada.</source>
        <translation>The Lazada presenter id is missing.</translation>
    </message>
    <message>
        <source>Chưa có mã người dẫn: máy không đưa được sản phẩm lên buổi live Lazada.</source>
        <translation>No presenter id: products cannot be shown in the Lazada live.</translation>
    </message>
    <message>
        <source>Chưa có mã nào.</source>
        <translation>There is no code yet.</translation>
    </message>
    <message>
        <source>Chưa có mã phiên của Social Stream Ninja.</source>
        <translation>The session ID of Social Stream Ninja is missing.</translation>
    </message>
    <message>
        <source>Chưa có món nào</source>
        <translation>No products yet</translation>
    </message>
    <message>
        <source>Chưa có món nào để bán.</source>
        <translation>No products to sell yet.</translation>
    </message>
    <message>
        <source>Chưa có mẫu riêng.</source>
        <translation>There is no template of your own yet.</translation>
    </message>
    <message>
        <source>Chưa có refresh token: sau khoảng một ngày phải cấp quyền lại.</source>
        <translation>There is no refresh token: after about a day, access has to be given again.</translation>
    </message>
    <message>
        <source>Chưa có số</source>
        <translation>No number yet</translation>
    </message>
    <message>
        <source>Chưa có số phiên live Shopee.</source>
        <translation>The number of the Shopee live is missing.</translation>
    </message>
    <message>
        <source>Chưa có số điện thoại.</source>
        <translation>There is no phone number.</translation>
    </message>
    <message>
        <source>Chưa có tiền chuyển khoản</source>
        <translation>No transfers yet</translation>
    </message>
    <message>
        <source>Chưa có tiền chuyển khoản nào. Đọc sao kê của ngân hàng, hoặc nối SePay, Casso.</source>
        <translation>No transfers yet. Read the bank&apos;s statement, or connect SePay or Casso.</translation>
    </message>
    <message>
        <source>Chưa có tài khoản ngân hàng của hợp tác xã cho mã VietQR.</source>
        <translation>There is no bank account of the cooperative for the VietQR yet.</translation>
    </message>
    <message>
        <source>Chưa có tài khoản thì đăng ký, và ký hợp đồng thu hộ (COD) với bưu cục.</source>
        <translation>Without an account, register, and sign the contract for cash on delivery (COD) at the post office.</translation>
    </message>
    <message>
        <source>Chưa có tên khách.</source>
        <translation>No customer&apos;s name yet.</translation>
    </message>
    <message>
        <source>Chưa có tên, hoặc tên dài quá.</source>
        <translation>No name yet, or too long a one.</translation>
    </message>
    <message>
        <source>Chưa có tệp nào.</source>
        <translation>No file was written.</translation>
    </message>
    <message>
        <source>Chưa có ý nào để nói</source>
        <translation>Nothing noted to say</translation>
    </message>
    <message>
        <source>Chưa có đơn nào được chốt</source>
        <translation>No orders confirmed yet</translation>
    </message>
    <message>
        <source>Chưa có đơn nào đủ để gửi.</source>
        <translation>No order is ready yet.</translation>
    </message>
    <message>
        <source>Chưa có đơn nào.</source>
        <translation>No orders yet.</translation>
    </message>
    <message>
        <source>Chưa có đơn đã chốt để in tem.</source>
        <translation>No confirmed order to label yet.</translation>
    </message>
    <message>
        <source>Chưa có đơn. Đơn sẽ hiện ở đây khi khách gõ mã.</source>
        <translation>No orders yet. They appear here when viewers type a code.</translation>
    </message>
    <message>
        <source>Chưa có đường dẫn đặt hàng cho mã QR.</source>
        <translation>There is no order link for the QR code yet.</translation>
    </message>
    <message>
        <source>Chưa có địa chỉ</source>
        <translation>No address yet</translation>
    </message>
    <message>
        <source>Chưa có địa chỉ chuyển về (https://…).</source>
        <translation>The return address (https://…) is missing.</translation>
    </message>
    <message>
        <source>Chưa có địa chỉ.</source>
        <translation>There is no address.</translation>
    </message>
    <message>
        <source>Chưa ghi lý do.</source>
        <translation>No reason given.</translation>
    </message>
    <message>
        <source>Chưa ghi nhớ gì về khách</source>
        <translation>No note about the customer yet</translation>
    </message>
    <message>
        <source>Chưa ghi thành viên</source>
        <translation>No member noted</translation>
    </message>
    <message>
        <source>Chưa ghi được bình luận vào sổ.</source>
        <translation>A comment could not be written into the book.</translation>
    </message>
    <message>
        <source>Chưa ghi được tệp {name}.</source>
        <translation>File {name} was not written.</translation>
    </message>
    <message>
        <source>Chưa ghi được ảnh thẻ {name}.</source>
        <translation>Card picture {name} was not written.</translation>
    </message>
    <message>
        <source>Chưa gửi lần nào</source>
        <translation>Nothing sent before</translation>
    </message>
    <message>
        <source>Chưa hiểu giờ “{text}”.</source>
        <translation>The time “{text}” is not understood.</translation>
    </message>
    <message>
        <source>Chưa hiểu số “{words}”.</source>
        <translation>Number “{words}” is unclear.</translation>
    </message>
    <message>
        <source>Chưa hiểu “{words}”.</source>
        <translation>“{words}” is unclear.</translation>
    </message>
    <message>
        <source>Chưa làm: đọc bằng dòng chảy liên tục của YouTube, vì cách gửi chưa có tài liệu.</source>
        <translation>Not built: reading YouTube&apos;s continuous stream, as its form is not documented.</translation>
    </message>
    <message>
        <source>Chưa lên món</source>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <source>Chưa lưu được cài đặt.</source>
        <translation>Settings were not saved.</translation>
    </message>
    <message>
        <source>Chưa lưu được mật khẩu.</source>
        <translation>The password was not saved.</translation>
    </message>
    <message>
        <source>Chưa lưu được ảnh vào {name}.</source>
        <translation>The picture could not be saved to {name}.</translation>
    </message>
    <message>
        <source>Chưa món nào vào được danh mục</source>
        <translation>No products were imported</translation>
    </message>
    <message>
        <source>Chưa mở được tệp {name}.</source>
        <translation>File {name} did not open.</translation>
    </message>
    <message>
        <source>Chưa nghe thấy bình luận nào.</source>
        <translation>No comment heard yet.</translation>
    </message>
    <message>
        <source>Chưa nhận ra bình luận nào</source>
        <translation>No comments recognised</translation>
    </message>
    <message>
        <source>Chưa nối OBS</source>
        <translation>OBS not connected yet</translation>
    </message>
    <message>
        <source>Chưa nối ngân hàng nào.</source>
        <translation>No bank connected.</translation>
    </message>
    <message>
        <source>Chưa nối được {program}.</source>
        <translation>Not connected to {program} yet.</translation>
    </message>
    <message>
        <source>Chưa rõ Facebook có đưa bình luận của người lạ cho ứng dụng chưa qua xét duyệt không.</source>
        <translation>It is not known whether Facebook gives strangers&apos; comments to an app that was not reviewed.</translation>
    </message>
    <message>
        <source>Chưa rõ bỏ món nào.</source>
        <translation>Which product to remove?</translation>
    </message>
    <message>
        <source>Chưa rõ hãng đã nhận đơn #{number} chưa.</source>
        <translation>It is not known yet whether the carrier has order #{number}.</translation>
    </message>
    <message>
        <source>Chưa rõ món</source>
        <translation>Which product?</translation>
    </message>
    <message>
        <source>Chưa rõ món nào.</source>
        <translation>Which product?</translation>
    </message>
    <message>
        <source>Chưa rõ ngân hàng nên chưa làm được mã.</source>
        <translation>The bank is not clear, so there is no code yet.</translation>
    </message>
    <message>
        <source>Chưa rõ xoá ai.</source>
        <translation>It is not clear who is to be forgotten.</translation>
    </message>
    <message>
        <source>Chưa rõ đã gửi chưa: xem chat trước khi gửi lại.</source>
        <translation>Perhaps sent: look in the chat before sending again.</translation>
    </message>
    <message>
        <source>Chưa rõ đổi thành gì.</source>
        <translation>Changed to what?</translation>
    </message>
    <message>
        <source>Chưa rõ “{seen}” là giấy gì.</source>
        <translation>What paper “{seen}” is, is not clear.</translation>
    </message>
    <message>
        <source>Chưa rõ “{text}” là gì.</source>
        <translation>It is not clear what “{text}” is.</translation>
    </message>
    <message>
        <source>Chưa sao lưu được sổ.</source>
        <translation>The ledger could not be backed up.</translation>
    </message>
    <message>
        <source>Chưa thấy OBS.</source>
        <translation>OBS not found.</translation>
    </message>
    <message>
        <source>Chưa thấy buổi live nào trên YouTube.</source>
        <translation>No live is on YouTube yet.</translation>
    </message>
    <message>
        <source>Chưa thấy dòng tiêu đề cột.</source>
        <translation>No row of column headings found.</translation>
    </message>
    <message>
        <source>Chưa thấy điều gì trái luật hoặc nội quy.</source>
        <translation>Nothing found that is against the law or the rules.</translation>
    </message>
    <message>
        <source>Chưa thấy đủ cột ngày, tiền vào và nội dung. Các tiêu đề đã thấy: {headings}.</source>
        <translation>The columns for date, money in and description were not all found. Headings seen: {headings}.</translation>
    </message>
    <message>
        <source>Chưa thử trên máy Windows thật. Phím mà chương trình khác giữ thì bỏ qua.</source>
        <translation>Not yet tried on a real Windows computer. Keys that another program holds are left out.</translation>
    </message>
    <message>
        <source>Chưa thử được với Facebook thật: bình luận của người lạ có đến khi ứng dụng chưa qua xét duyệt không, giới hạn thật là bao nhiêu, và mã của người có bị nhận ra không. Bình luận bị sửa hay xóa sau khi đã đọc thì máy không biết. Không dùng luồng trực tiếp (SSE) của Facebook: máy hỏi lại vài giây một lần.</source>
        <translation>Not tried with the real Facebook: whether strangers&apos; comments arrive while the app has not been reviewed, what the real limits are, and whether a person&apos;s token is recognised as such. A comment that is edited or deleted after it was read goes unnoticed. Facebook&apos;s live stream of comments (SSE) is not used: the program asks again every few seconds.</translation>
    </message>
    <message>
        <source>Chưa thử được với GHN thật: câu trả lời khi không có vận đơn, tên các lỗi, và khổ nhãn nhỏ.</source>
        <translation>Not tried with the real GHN: its answer where there is no parcel, the names of errors, and small label sizes.</translation>
    </message>
    <message>
        <source>Chưa thử được với GHTK thật: câu trả lời khi không có vận đơn, và gói trên 20 kg.</source>
        <translation>Not tried with the real GHTK: its answer where there is no parcel, and parcels over 20 kg.</translation>
    </message>
    <message>
        <source>Chưa thử được với Lazada thật: tên các lỗi, độ dài câu trả lời, thứ tự các trang tin nhắn, và việc đưa sản phẩm lên buổi live. Bình luận trong buổi live Lazada không chương trình nào đọc được.</source>
        <translation>Not tried with the real Lazada: the names of errors, how long an answer may be, the order of the pages of messages, and showing a product in the live. The comments of a Lazada live cannot be read by any program.</translation>
    </message>
    <message>
        <source>Chưa thử được với OneComme thật. Cùng một buổi live thì đừng đọc bằng hai cách một lúc: mã bình luận của OneComme có thể khác mã của nền tảng, và một câu thành hai.</source>
        <translation>Not tried with the real OneComme. Do not read the same live in two ways at once: OneComme&apos;s numbers of comments may differ from the platform&apos;s, and one comment becomes two.</translation>
    </message>
    <message>
        <source>Chưa thử được với Social Stream Ninja thật, nhất là cổng trên máy này. Nó đọc chữ trên trang web: trang đổi thì có thể mất bình luận. Bình luận không kèm mã và giờ thì hai câu giống nhau trong 3 giây tính là một.</source>
        <translation>Not tried with the real Social Stream Ninja, above all its port on this computer. It reads the text of web pages: when a page changes, comments may be lost. For comments without a number and a time, two equal ones within 3 seconds count as one.</translation>
    </message>
    <message>
        <source>Chưa thử được với Streamer.bot thật. Chỉ đọc tin nhắn thường của YouTube, không đọc tin có tặng tiền (Super Chat). Tin bị xóa thì máy không biết.</source>
        <translation>Not tried with the real Streamer.bot. Reads YouTube&apos;s ordinary messages only, not paid ones (Super Chat). Deleted messages go unnoticed.</translation>
    </message>
    <message>
        <source>Chưa thử được với TikFinity thật. TikTok không có cách chính thức để đọc bình luận: TikTok hay TikFinity đổi thì có thể mất bình luận, lúc đó hãy dán bằng tay. Chưa rõ khi nối lại TikFinity có kể lại bình luận cũ không. Bình luận của shop chỉ nhận ra được khi đã ghi tên TikTok của shop.</source>
        <translation>Not tried with the real TikFinity. TikTok has no official way to read comments: when TikTok or TikFinity changes, comments may be lost; then paste them by hand. It is not known whether TikFinity repeats old comments after a reconnection. The shop&apos;s own comments are recognised only when its TikTok name is filled in.</translation>
    </message>
    <message>
        <source>Chưa thử được với TikTok LIVE Studio thật: viết theo tài liệu thử nghiệm cho người làm phần mềm, đăng ở một trang không phải của tiktok.com. Cần được TikTok cho quyền; chưa rõ hợp tác xã có xin được không. Tài liệu ghi hai dải cổng khác nhau; máy tìm cả hai.</source>
        <translation>Not tried with the real TikTok LIVE Studio: written after an early-access documentation for developers, published on a site that is not tiktok.com. TikTok has to grant access; whether a cooperative can get it is not known. The documentation names two ranges of ports; both are searched.</translation>
    </message>
    <message>
        <source>Chưa thử được với Viettel Post thật: câu báo trùng mã, địa chỉ hãng đọc ra, tên các lỗi. Hãng không cho máy hỏi hàng đang ở đâu: xem trên viettelpost.vn.</source>
        <translation>Not tried with the real Viettel Post: what it says of a used reference, how it reads addresses, the names of errors. It does not tell programs where a parcel is: look at viettelpost.vn.</translation>
    </message>
    <message>
        <source>Chưa thử được với YouTube thật.</source>
        <translation>Not yet tried with the real YouTube.</translation>
    </message>
    <message>
        <source>Chưa trả</source>
        <translation>Unpaid</translation>
    </message>
    <message>
        <source>Chưa trả lại gói nào</source>
        <translation>No parcel came back</translation>
    </message>
    <message>
        <source>Chưa tìm thấy TikTok LIVE Studio.</source>
        <translation>TikTok LIVE Studio was not found yet.</translation>
    </message>
    <message>
        <source>Chưa tạo được thư mục {folder}.</source>
        <translation>The folder {folder} could not be made.</translation>
    </message>
    <message>
        <source>Chưa vào live</source>
        <translation>Not live yet</translation>
    </message>
    <message>
        <source>Chưa vào live.</source>
        <translation>Not live yet.</translation>
    </message>
    <message>
        <source>Chưa vào live. Bình luận và đơn sẽ hiện ở đây.</source>
        <translation>Not live yet. Comments and orders will appear here.</translation>
    </message>
    <message>
        <source>Chưa vào live. Đơn sẽ hiện ở đây khi máy chính vào live.</source>
        <translation>Not live yet. Orders appear here once the main computer goes live.</translation>
    </message>
    <message>
        <source>Chưa vẽ được thẻ {code}.</source>
        <translation>Card {code} was not drawn.</translation>
    </message>
    <message>
        <source>Chưa điền đủ.</source>
        <translation>Not everything is filled in.</translation>
    </message>
    <message>
        <source>Chưa điền: {wanted}.</source>
        <translation>Not filled in yet: {wanted}.</translation>
    </message>
    <message>
        <source>Chưa đoán được xã. Gõ tên xã, phường ở ô trên.</source>
        <translation>The commune is not clear. Type its name above.</translation>
    </message>
    <message>
        <source>Chưa đúng dạng: {what}</source>
        <translation>Not the right form: {what}</translation>
    </message>
    <message>
        <source>Chưa đăng nhập YouTube.</source>
        <translation>Not signed in to YouTube.</translation>
    </message>
    <message>
        <source>Chưa được đồng ý.</source>
        <translation>Not agreed yet.</translation>
    </message>
    <message>
        <source>Chưa đọc được chữ trong tệp.</source>
        <translation>The text in the file is unreadable.</translation>
    </message>
    <message>
        <source>Chưa đọc được giờ vàng.</source>
        <translation>This flash sale could not be read.</translation>
    </message>
    <message>
        <source>Chưa đọc được loại tệp này: {name}.</source>
        <translation>This kind of file cannot be read yet: {name}.</translation>
    </message>
    <message>
        <source>Chưa đọc được lô hàng.</source>
        <translation>The lot could not be read.</translation>
    </message>
    <message>
        <source>Chưa đọc được phần trăm.</source>
        <translation>The percentage cannot be read.</translation>
    </message>
    <message>
        <source>Chưa đọc được số tiền.</source>
        <translation>The amount cannot be read.</translation>
    </message>
    <message>
        <source>Chưa đọc được số điện thoại.</source>
        <translation>The phone number is unclear.</translation>
    </message>
    <message>
        <source>Chưa đọc được tệp mẫu {file}.</source>
        <translation>The template {file} cannot be read.</translation>
    </message>
    <message>
        <source>Chưa đọc được tệp quy tắc {name}: {reason}.</source>
        <translation>Rules file {name} is not readable: {reason}.</translation>
    </message>
    <message>
        <source>Chưa đọc được ảnh {name}.</source>
        <translation>The picture {name} cannot be read.</translation>
    </message>
    <message>
        <source>Chưa đủ</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Chưa đủ tên và giá.</source>
        <translation>Name or price is missing.</translation>
    </message>
    <message>
        <source>Chưa ẩn được bình luận.</source>
        <translation>The comment is not hidden yet.</translation>
    </message>
    <message>
        <source>Chương trình khác trên máy này gửi vào</source>
        <translation>Other programs here send them</translation>
    </message>
    <message>
        <source>Chương trình khác đang giữ sổ {name}.</source>
        <translation>Another program is holding the book {name}.</translation>
    </message>
    <message>
        <source>Chương trình khác đang giữ {keys}.</source>
        <translation>Another program holds {keys}.</translation>
    </message>
    <message>
        <source>Chương trình nối kiểu Streamer.bot hoặc WebSocket: dán địa chỉ bắt đầu bằng ws.</source>
        <translation>A program that connects as to Streamer.bot, or by WebSocket: paste the address that begins with ws.</translation>
    </message>
    <message>
        <source>Chương trình tự viết: gửi POST tới địa chỉ này, ví dụ {example}</source>
        <translation>A program of your own: send a POST to this address, for example {example}</translation>
    </message>
    <message>
        <source>Chương trình đang đóng.</source>
        <translation>The program is closing.</translation>
    </message>
    <message>
        <source>Chạy coop-live verify --repair để dựng lại từ các dòng sổ.</source>
        <translation>Run coop-live verify --repair to rebuild it from the entries.</translation>
    </message>
    <message>
        <source>Chậm</source>
        <translation>Slow</translation>
    </message>
    <message>
        <source>Chắc</source>
        <translation>Sure</translation>
    </message>
    <message>
        <source>Chặn khách (bấm hai lần), bỏ chặn</source>
        <translation>Block the customer (press twice), unblock</translation>
    </message>
    <message>
        <source>Chặn ngày {day}</source>
        <translation>Blocked on {day}</translation>
    </message>
    <message>
        <source>Chặn người này</source>
        <translation>Block this person</translation>
    </message>
    <message>
        <source>Chỉ OCOP có sao.</source>
        <translation>Only OCOP has stars.</translation>
    </message>
    <message>
        <source>Chỉ còn {left}</source>
        <translation>Only {left} left</translation>
    </message>
    <message>
        <source>Chỉ còn {left} cho đơn này</source>
        <translation>Only {left} left for this order</translation>
    </message>
    <message>
        <source>Chỉ có QRIBFTTA (tài khoản) và QRIBFTTC (thẻ).</source>
        <translation>There are only QRIBFTTA (account) and QRIBFTTC (card).</translation>
    </message>
    <message>
        <source>Chỉ có tên, không thấy lời (hình dán, ảnh?).</source>
        <translation>Only a name, no words (a sticker, a photo?).</translation>
    </message>
    <message>
        <source>Chỉ cần khi muốn Shopee tự hiện sản phẩm đang bán.</source>
        <translation>Only needed if Shopee should show the product on sale by itself.</translation>
    </message>
    <message>
        <source>Chỉ cần khi đăng nhập: dán cả địa chỉ có đoạn code=…, dùng được 30 phút.</source>
        <translation>Only needed to sign in: paste the whole address with code=… in it, good for 30 minutes.</translation>
    </message>
    <message>
        <source>Chỉ dùng chữ và số, ví dụ C1</source>
        <translation>Use letters and digits only, e.g. C1</translation>
    </message>
    <message>
        <source>Chỉ dùng {code} cho mã sản phẩm.</source>
        <translation>Use only {code}, for the product code.</translation>
    </message>
    <message>
        <source>Chỉ dùng {code}, ví dụ https://htx.vn/{code}.</source>
        <translation>Use only {code}, e.g. https://htx.vn/{code}.</translation>
    </message>
    <message>
        <source>Chỉ dẫn địa lý</source>
        <translation>Geographical indication</translation>
    </message>
    <message>
        <source>Chỉ giao cho hãng đơn đã chốt hoặc đã gói, chưa gửi đi.</source>
        <translation>Only confirmed or packed orders that have not left can go to a carrier.</translation>
    </message>
    <message>
        <source>Chỉ giữ các món bán trong live.</source>
        <translation>Keep only the products sold live.</translation>
    </message>
    <message>
        <source>Chỉ gõ tên, ví dụ Hằng.</source>
        <translation>Type a name only, for example Hằng.</translation>
    </message>
    <message>
        <source>Chỉ gộp đơn chưa chốt.</source>
        <translation>Only orders not yet confirmed can be merged.</translation>
    </message>
    <message>
        <source>Chỉ hoàn tác được việc của mình.</source>
        <translation>You can undo only what you did yourself.</translation>
    </message>
    <message>
        <source>Chỉ khi có máy chủ chuyển webhook Facebook về đây: tin không ký đúng sẽ bị từ chối.</source>
        <translation>Only where a server sends Facebook&apos;s webhooks on to this computer: what is not signed is refused.</translation>
    </message>
    <message>
        <source>Chỉ khi có máy chủ chuyển webhook Zalo về đây: tin không ký đúng sẽ bị từ chối.</source>
        <translation>Only where a server sends Zalo&apos;s webhooks on to this computer: what is not signed is refused.</translation>
    </message>
    <message>
        <source>Chỉ khi đã đặt mật khẩu trong Streamer.bot.</source>
        <translation>Only if a password was set in Streamer.bot.</translation>
    </message>
    <message>
        <source>Chỉ lấy cột đầu. Bỏ cột kia.</source>
        <translation>Only the first one counts. Remove the other.</translation>
    </message>
    <message>
        <source>Chỉ máy này dùng được.</source>
        <translation>Only this computer can use it.</translation>
    </message>
    <message>
        <source>Chỉ máy này mở được. Bật “Cho máy khác vào” để dùng điện thoại.</source>
        <translation>Only this computer can open it. Turn on “Let other devices in” to use a phone.</translation>
    </message>
    <message>
        <source>Chỉ nhận địa chỉ trên máy này.</source>
        <translation>Only addresses on this computer are taken.</translation>
    </message>
    <message>
        <source>Chỉ nhập trang “{title}”, chưa nhập “{other}”.</source>
        <translation>Only sheet “{title}” came in, not “{other}”.</translation>
    </message>
    <message>
        <source>Chỉ thẻ</source>
        <translation>Card only</translation>
    </message>
    <message>
        <source>Chỉ đơn chưa chốt và đã rõ món mới chờ được.</source>
        <translation>Only an unconfirmed order with known products can wait.</translation>
    </message>
    <message>
        <source>Chỉ đọc được, không trả lời và không xóa được bình luận.</source>
        <translation>Comments can only be read, neither answered nor deleted.</translation>
    </message>
    <message>
        <source>Chỉ đủ đọc tới {until}</source>
        <translation>Can be read only until {until}</translation>
    </message>
    <message>
        <source>Chỉnh lại ngày giờ của máy.</source>
        <translation>Set the date and time of this computer.</translation>
    </message>
    <message>
        <source>Chọn</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Chọn bên phải, để biết được đưa gì lên hình.</source>
        <translation>Choose at the right, so that it is known what may be shown.</translation>
    </message>
    <message>
        <source>Chọn bản sao lưu khác; sổ hiện tại vẫn để yên.</source>
        <translation>Choose another backup; the present ledger was left alone.</translation>
    </message>
    <message>
        <source>Chọn bằng phím mũi tên. Lúc nào cũng đổi lại được trong Cài đặt.</source>
        <translation>Choose with the arrow keys. You can change it any time in Settings.</translation>
    </message>
    <message>
        <source>Chọn cổng khác, hoặc tắt chương trình kia.</source>
        <translation>Choose another port, or close that program.</translation>
    </message>
    <message>
        <source>Chọn cổng từ 0 đến 65535.</source>
        <translation>Choose a port from 0 to 65535.</translation>
    </message>
    <message>
        <source>Chọn cột nào là ngày, tiền vào, nội dung. Hoặc tải lại sao kê dạng Excel.</source>
        <translation>Choose which column is the date, the money in, the description. Or download the statement again as Excel.</translation>
    </message>
    <message>
        <source>Chọn dòng của loại đó rồi nhập lô.</source>
        <translation>Choose the row of that size, then take in the lot.</translation>
    </message>
    <message>
        <source>Chọn hãng khác.</source>
        <translation>Choose another carrier.</translation>
    </message>
    <message>
        <source>Chọn hết đơn đủ</source>
        <translation>Choose all ready</translation>
    </message>
    <message>
        <source>Chọn hết đơn đủ để gửi</source>
        <translation>Choose all orders that are ready</translation>
    </message>
    <message>
        <source>Chọn lại tệp.</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <source>Chọn một bản sao lưu.</source>
        <translation>Choose a backup.</translation>
    </message>
    <message>
        <source>Chọn một món</source>
        <translation>Choose a product</translation>
    </message>
    <message>
        <source>Chọn một món rồi nhập lô</source>
        <translation>Choose a product, then take in a lot</translation>
    </message>
    <message>
        <source>Chọn một đơn trước đã</source>
        <translation>Choose an order first</translation>
    </message>
    <message>
        <source>Chọn nguồn</source>
        <translation>Choose a source</translation>
    </message>
    <message>
        <source>Chọn người rồi ghi lại.</source>
        <translation>Choose the member, then note it again.</translation>
    </message>
    <message>
        <source>Chọn phông đủ dấu tiếng Việt, hoặc để trống.</source>
        <translation>Choose a font with all Vietnamese letters, or leave it empty.</translation>
    </message>
    <message>
        <source>Chọn thư mục khác rồi lưu lại.</source>
        <translation>Choose another folder, then save again.</translation>
    </message>
    <message>
        <source>Chọn thư mục khác trong Cài đặt.</source>
        <translation>Choose another folder in the settings.</translation>
    </message>
    <message>
        <source>Chọn thư mục khác, hoặc xem đĩa còn chỗ không.</source>
        <translation>Choose another folder, or see whether the disk has room.</translation>
    </message>
    <message>
        <source>Chọn trong số: {names}.</source>
        <translation>Choose from: {names}.</translation>
    </message>
    <message>
        <source>Chọn trong: {choices}.</source>
        <translation>Choose from: {choices}.</translation>
    </message>
    <message>
        <source>Chọn tệp</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>Chọn tệp .jsonl khác.</source>
        <translation>Choose another .jsonl file.</translation>
    </message>
    <message>
        <source>Chọn tệp bên trong thư mục đó.</source>
        <translation>Choose a file inside that folder.</translation>
    </message>
    <message>
        <source>Chọn tệp cho {title}</source>
        <translation>Choose a file for {title}</translation>
    </message>
    <message>
        <source>Chọn tệp có “rescue” trong tên.</source>
        <translation>Choose a file with “rescue” in its name.</translation>
    </message>
    <message>
        <source>Chọn tệp khác</source>
        <translation>Another file</translation>
    </message>
    <message>
        <source>Chọn tệp khác, hoặc dùng tệp mẫu.</source>
        <translation>Choose another file, or use the sample.</translation>
    </message>
    <message>
        <source>Chọn tệp khác.</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <source>Chọn xã đúng trong danh sách địa chỉ cần xem.</source>
        <translation>Choose the right commune in the list of addresses to check.</translation>
    </message>
    <message>
        <source>Chọn xã, phường ở trang Gửi hàng, hoặc sửa địa chỉ.</source>
        <translation>Choose the commune on the page Shipping, or mend the address.</translation>
    </message>
    <message>
        <source>Chọn đơn bằng phím lên xuống.</source>
        <translation>Choose an order with the arrow keys.</translation>
    </message>
    <message>
        <source>Chọn đơn mà khoản này trả.</source>
        <translation>Choose the order that this pays.</translation>
    </message>
    <message>
        <source>Chọn đơn đang chờ của khách rồi bấm M để gộp.</source>
        <translation>Choose the customer&apos;s waiting order, then press M to merge.</translation>
    </message>
    <message>
        <source>Chọn đơn đã chốt, chưa gửi.</source>
        <translation>Choose orders that are confirmed and not sent yet.</translation>
    </message>
    <message>
        <source>Chọn ảnh</source>
        <translation>Choose a photo</translation>
    </message>
    <message>
        <source>Chọn ảnh JPG, PNG hoặc WEBP dưới 20 MB.</source>
        <translation>Choose a JPG, PNG or WEBP under 20 MB.</translation>
    </message>
    <message>
        <source>Chọn ở trên, để biết được đưa gì lên hình</source>
        <translation>Choose above, to know what may go on air</translation>
    </message>
    <message>
        <source>Chốt</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Chốt nhầm</source>
        <translation>Confirmed by mistake</translation>
    </message>
    <message>
        <source>Chốt đơn rồi ghi tiền.</source>
        <translation>Confirm the order, then note the money.</translation>
    </message>
    <message>
        <source>Chốt đơn trước, hoặc chọn đơn muốn in lại.</source>
        <translation>Confirm orders first, or choose the ones to print again.</translation>
    </message>
    <message>
        <source>Chốt đơn đang chọn</source>
        <translation>Confirm chosen order</translation>
    </message>
    <message>
        <source>Chỗ xem lại kế</source>
        <translation>Next place to look at</translation>
    </message>
    <message>
        <source>Chỗ xem lại trước</source>
        <translation>Place before</translation>
    </message>
    <message>
        <source>Chờ bạn xem</source>
        <translation>Wait for you</translation>
    </message>
    <message>
        <source>Chờ giao</source>
        <translation>On the way</translation>
    </message>
    <message>
        <source>Chờ hàng</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>Chờ hàng, khi không đủ</source>
        <translation>Wait for goods, where there are too few</translation>
    </message>
    <message>
        <source>Chờ một lát.</source>
        <translation>Wait a moment.</translation>
    </message>
    <message>
        <source>Chủ nhật</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Chủ tài khoản</source>
        <translation>Account holder</translation>
    </message>
    <message>
        <source>Chứng nhận bắt đầu bằng CN, OCOP hoặc VietGAP.</source>
        <translation>A certificate begins with CN, OCOP or VietGAP.</translation>
    </message>
    <message>
        <source>Chứng nhận · hạn</source>
        <translation>Papers · until</translation>
    </message>
    <message>
        <source>Chữ S và dãy số, ví dụ S22801838. Không có thì để trống.</source>
        <translation>The letter S and digits, such as S22801838. Leave it empty if there is none.</translation>
    </message>
    <message>
        <source>Chữ có vấn đề hiện ở đây, kèm lý do và cách nói khác.</source>
        <translation>Words that are a problem appear here, with the reason and what to say instead.</translation>
    </message>
    <message>
        <source>Chữ cần xem lại</source>
        <translation>Words to look at again</translation>
    </message>
    <message>
        <source>Chữ không dấu, không khoảng trắng; mã hàng viết đủ 14 chữ số.</source>
        <translation>No accents, no spaces; write the product number with all 14 digits.</translation>
    </message>
    <message>
        <source>Chữ ngắn để khách gõ khi đặt. Mỗi món một mã.</source>
        <translation>Short text viewers type to order. One code per product.</translation>
    </message>
    <message>
        <source>Chữ trên màu này đọc rõ.</source>
        <translation>Words on this colour read well.</translation>
    </message>
    <message>
        <source>Chữ đầu mã chuyển khoản</source>
        <translation>First letters of the transfer code</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Cuộn</source>
        <translation>Scroll</translation>
    </message>
    <message>
        <source>Cài OBS 28 trở lên rồi bấm Thử lại.</source>
        <translation>Install OBS 28 or newer, then Try again.</translation>
    </message>
    <message>
        <source>Cài OBS trên máy này, bản tải từ obsproject.com.</source>
        <translation>Install OBS on this computer, from obsproject.com.</translation>
    </message>
    <message>
        <source>Cài OneComme lên máy này và mở nó.</source>
        <translation>Install OneComme on this computer and open it.</translation>
    </message>
    <message>
        <source>Cài Streamer.bot lên máy này và mở nó.</source>
        <translation>Install Streamer.bot on this computer and open it.</translation>
    </message>
    <message>
        <source>Cài TikFinity lên máy này và mở nó.</source>
        <translation>Install TikFinity on this computer and open it.</translation>
    </message>
    <message>
        <source>Cài giọng tiếng Việt rồi mở lại chương trình.</source>
        <translation>Install a Vietnamese voice, then reopen the app.</translation>
    </message>
    <message>
        <source>Cài gói alsa-utils rồi mở lại chương trình.</source>
        <translation>Install the alsa-utils package, then reopen the app.</translation>
    </message>
    <message>
        <source>Cài gói espeak-ng rồi mở lại chương trình.</source>
        <translation>Install the espeak-ng package, then reopen the app.</translation>
    </message>
    <message>
        <source>Cài phông rồi mở lại coop_live, hoặc để trống.</source>
        <translation>Install the font and reopen coop_live, or leave it empty.</translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Cài đặt của coop_live. Sửa tay được; lưu rồi mở lại chương trình.</source>
        <translation>Settings of coop_live. Edit by hand if you like; save, then reopen the app.</translation>
    </message>
    <message>
        <source>Cài ứng dụng Social Stream Ninja lên máy này và mở nó.</source>
        <translation>Install the Social Stream Ninja app on this computer and open it.</translation>
    </message>
    <message>
        <source>Các dòng của sao kê</source>
        <translation>Lines of the statement</translation>
    </message>
    <message>
        <source>Các dòng trong danh sách</source>
        <translation>Lines of the list</translation>
    </message>
    <message>
        <source>Các gói hàng</source>
        <translation>Parcels</translation>
    </message>
    <message>
        <source>Các khoản trừ (₫)</source>
        <translation>Charged (₫)</translation>
    </message>
    <message>
        <source>Các nền tảng đang live; dựa vào đây để biết được đưa gì lên hình.</source>
        <translation>The platforms that are live; they decide what may go on air.</translation>
    </message>
    <message>
        <source>Các phím</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Các phím này từ bất cứ đâu</source>
        <translation>These keys from anywhere</translation>
    </message>
    <message>
        <source>Các đơn</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Cách 1: điền địa chỉ chuyển về, bấm Cấp quyền, rồi dán địa chỉ trang hiện ra.</source>
        <translation>Way 1: fill in the return address, press Give access, then paste the address of the page that appears.</translation>
    </message>
    <message>
        <source>Cách 2: lấy access token và refresh token trong API Explorer rồi dán vào.</source>
        <translation>Way 2: get an access token and a refresh token in the API Explorer and paste them.</translation>
    </message>
    <message>
        <source>Cách nhau bằng dấu chấm phẩy</source>
        <translation>Separate with semicolons</translation>
    </message>
    <message>
        <source>Cách đưa lên hình</source>
        <translation>Ways to go on air</translation>
    </message>
    <message>
        <source>Câu này vừa gửi rồi.</source>
        <translation>This was just sent.</translation>
    </message>
    <message>
        <source>Câu trả lời còn trống.</source>
        <translation>The answer is empty.</translation>
    </message>
    <message>
        <source>Câu trả lời dài quá.</source>
        <translation>The answer is too long.</translation>
    </message>
    <message>
        <source>Câu trả lời phải có từ 1 đến {longest} ký tự.</source>
        <translation>A reply must have 1 to {longest} characters.</translation>
    </message>
    <message>
        <source>Câu trả lời trên Shopee dài nhất {longest} chữ.</source>
        <translation>A reply on Shopee has at most {longest} characters.</translation>
    </message>
    <message>
        <source>Câu trả lời đơn đã chốt</source>
        <translation>Answer to a confirmed order</translation>
    </message>
    <message>
        <source>Câu đã chép sẵn: dán vào chat của nền tảng.</source>
        <translation>It is copied: paste it into the platform&apos;s chat.</translation>
    </message>
    <message numerus="yes">
        <source>Còn %n điều nữa: sửa những điều trên trước.</source>
        <translation>
            <numerusform>%n more: mend those above first.</numerusform>
            <numerusform>%n more: mend those above first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Còn hàng</source>
        <translation>In stock</translation>
    </message>
    <message>
        <source>Còn lại tất cả (₫)</source>
        <translation>Left in all (₫)</translation>
    </message>
    <message>
        <source>Còn một phút để chốt nốt.</source>
        <translation>One minute left to confirm the rest.</translation>
    </message>
    <message>
        <source>Còn nợ (₫)</source>
        <translation>Owed (₫)</translation>
    </message>
    <message>
        <source>Còn phải thu</source>
        <translation>Still owed</translation>
    </message>
    <message>
        <source>Còn phải trả</source>
        <translation>Still to pay</translation>
    </message>
    <message>
        <source>Còn phải trả {money}</source>
        <translation>Still to pay {money}</translation>
    </message>
    <message>
        <source>Còn thiếu: {missing}.</source>
        <translation>Still missing: {missing}.</translation>
    </message>
    <message>
        <source>Còn trong hàng chờ. Gặp đơn khó thì để sau, chốt đơn chắc trước.</source>
        <translation>Still in the queue. Put a hard order off, confirm the sure ones first.</translation>
    </message>
    <message>
        <source>Còn trên đường (₫)</source>
        <translation>Still on its way (₫)</translation>
    </message>
    <message>
        <source>Còn {left} · đến trước</source>
        <translation>{left} left · first come</translation>
    </message>
    <message>
        <source>Còn: {fields}</source>
        <translation>Still wanted: {fields}</translation>
    </message>
    <message>
        <source>Có chuyện ngoài dự tính, đã ghi lại.</source>
        <translation>Something unexpected happened and was noted.</translation>
    </message>
    <message>
        <source>Có dải thổ cẩm trên thẻ không.</source>
        <translation>Whether the card has a woven band.</translation>
    </message>
    <message>
        <source>Có giấy của mã {code}, nhưng không có món đó.</source>
        <translation>There is a paper for {code}, but no such product.</translation>
    </message>
    <message>
        <source>Có hai mã đơn trong một lần quét.</source>
        <translation>Two order codes came in one scan.</translation>
    </message>
    <message>
        <source>Có hàng lại cho đơn #{number} của {name}.</source>
        <translation>There are goods again for order #{number} of {name}.</translation>
    </message>
    <message>
        <source>Có loại chưa có tên.</source>
        <translation>A variant has no name.</translation>
    </message>
    <message>
        <source>Có lẽ là số lượt thích.</source>
        <translation>Probably the number of likes.</translation>
    </message>
    <message>
        <source>Có nhiều cột có thể là {what}: {both}.</source>
        <translation>Several columns could be the {what}: {both}.</translation>
    </message>
    <message>
        <source>Có nhiều mã</source>
        <translation>Several codes</translation>
    </message>
    <message>
        <source>Có nhiều mã: {numbers}.</source>
        <translation>There are several codes: {numbers}.</translation>
    </message>
    <message>
        <source>Có quyền {what}.</source>
        <translation>Has permission to {what}.</translation>
    </message>
    <message>
        <source>Có thể là giờ, có thể là lời nói.</source>
        <translation>May be a time, may be what was said.</translation>
    </message>
    <message>
        <source>Có thể thiếu bình luận lúc {at}.</source>
        <translation>Comments may be missing at {at}.</translation>
    </message>
    <message>
        <source>Có thể thiếu bình luận {platform} {time}</source>
        <translation>Comments may be missing: {platform} {time}</translation>
    </message>
    <message>
        <source>Có thể thiếu bình luận {since}–{until}.</source>
        <translation>Comments may be missing {since}–{until}.</translation>
    </message>
    <message>
        <source>Có thể đọc cách khác: xem lại món và số.</source>
        <translation>May be read otherwise: check product and number.</translation>
    </message>
    <message>
        <source>Có tệp CSV thì cũng bấm Ctrl+V, rồi thả tệp vào khung vừa mở.</source>
        <translation>With a CSV file, press Ctrl+V too and drop the file into the sheet that opens.</translation>
    </message>
    <message>
        <source>Có {platform}: thẻ không kèm mã QR</source>
        <translation>{platform} chosen: card without QR code</translation>
    </message>
    <message>
        <source>Có đưa thẻ sản phẩm lên OBS không.</source>
        <translation>Whether to put product cards in OBS.</translation>
    </message>
    <message>
        <source>Có, ngay bên cạnh</source>
        <translation>Yes, right beside it</translation>
    </message>
    <message>
        <source>Có: {codes}.</source>
        <translation>Known: {codes}.</translation>
    </message>
    <message>
        <source>Có: {names}.</source>
        <translation>There are: {names}.</translation>
    </message>
    <message>
        <source>Có: {numbers}.</source>
        <translation>There are: {numbers}.</translation>
    </message>
    <message>
        <source>Cả hình</source>
        <translation>Full card</translation>
    </message>
    <message>
        <source>Cả tệp</source>
        <translation>Whole file</translation>
    </message>
    <message>
        <source>Cảnh có thẻ</source>
        <translation>Card scenes</translation>
    </message>
    <message>
        <source>Cảnh nào có thẻ?</source>
        <translation>Which scenes show the card?</translation>
    </message>
    <message>
        <source>Cấp quyền</source>
        <translation>Give access</translation>
    </message>
    <message>
        <source>Cấp quyền cho ứng dụng bằng tài khoản sẽ live. Dán địa chỉ trang hiện ra vào ô Mã cấp quyền.</source>
        <translation>Give the app access with the account that will go live. Paste the address of the page that appears into the field Access code.</translation>
    </message>
    <message>
        <source>Cấp quyền lại rồi dán địa chỉ hoặc mã mới.</source>
        <translation>Give access again and paste the new address or code.</translation>
    </message>
    <message>
        <source>Cấp quyền lại trên Shopee rồi dán địa chỉ mới ngay.</source>
        <translation>Give access again on Shopee and paste the new address at once.</translation>
    </message>
    <message>
        <source>Cấp quyền lại trên Shopee rồi dán địa chỉ mới.</source>
        <translation>Give access again on Shopee and paste the new address.</translation>
    </message>
    <message>
        <source>Cất</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Cất mật khẩu OBS</source>
        <translation>Store OBS password</translation>
    </message>
    <message>
        <source>Cần --bank và --account, hoặc --decode.</source>
        <translation>Needs --bank and --account, or --decode.</translation>
    </message>
    <message>
        <source>Cần --gtin, hoặc --check.</source>
        <translation>Needs --gtin, or --check.</translation>
    </message>
    <message>
        <source>Cần ba cột: Mã, Tên, Giá. Ảnh để cùng thư mục, tên như mã món: C1.jpg</source>
        <translation>Three columns are needed: Code, Name, Price. Put photos in the same folder, named like the code: C1.jpg</translation>
    </message>
    <message>
        <source>Cần có</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Cần có: Mã, Loại, Số, Ngày cấp.</source>
        <translation>It needs: Mã, Loại, Số, Ngày cấp.</translation>
    </message>
    <message>
        <source>Cần một người quản trị Trang Facebook. Trang cá nhân và nhóm không đọc được bằng cách này.</source>
        <translation>You need someone who manages the Facebook Page. Personal profiles and groups cannot be read this way.</translation>
    </message>
    <message>
        <source>Cần điền</source>
        <translation>To fill in</translation>
    </message>
    <message>
        <source>Cầu nối</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>Cầu nối bình luận</source>
        <translation>Comment bridge</translation>
    </message>
    <message>
        <source>Cầu nối đang tắt</source>
        <translation>The bridge is off</translation>
    </message>
    <message>
        <source>Cầu nối: bình luận không kèm mã và giờ.</source>
        <translation>Bridge: comments come without id and time.</translation>
    </message>
    <message>
        <source>Cầu nối: chương trình khác gửi dồn dập, có bình luận bị trả lại.</source>
        <translation>Bridge: another program sends too fast; some comments were turned back.</translation>
    </message>
    <message>
        <source>Cập nhật Streamer.bot.</source>
        <translation>Update Streamer.bot.</translation>
    </message>
    <message>
        <source>Cập nhật chương trình rồi mở lại. Sổ vẫn nguyên.</source>
        <translation>Update the app and reopen it. The book is untouched.</translation>
    </message>
    <message>
        <source>Cập nhật chương trình; trong lúc đó hãy dán bình luận.</source>
        <translation>Update the program; until then, paste the comments.</translation>
    </message>
    <message>
        <source>Cập nhật coop_live rồi bấm Thử lại.</source>
        <translation>Update coop_live, then Try again.</translation>
    </message>
    <message>
        <source>Cập nhật {program} hoặc phần mềm này; tạm thời dán bình luận bằng tay.</source>
        <translation>Update {program} or this program; until then paste the comments by hand.</translation>
    </message>
    <message>
        <source>Cắm lại ổ hoặc USB, kiểm tra dây.</source>
        <translation>Plug the disk or USB stick in again, check the cable.</translation>
    </message>
    <message>
        <source>Cổng OBS</source>
        <translation>OBS port</translation>
    </message>
    <message>
        <source>Cổng WebSocket của OBS: xem Công cụ trong OBS.</source>
        <translation>OBS’s WebSocket port: see Tools in OBS.</translation>
    </message>
    <message>
        <source>Cổng bàn thứ hai</source>
        <translation>Port of the second desk</translation>
    </message>
    <message>
        <source>Cổng cầu nối</source>
        <translation>Bridge port</translation>
    </message>
    <message>
        <source>Cổng của cầu nối; 0 là để máy tự chọn.</source>
        <translation>The bridge’s port; 0 lets the computer choose.</translation>
    </message>
    <message>
        <source>Cổng của trang chốt đơn; 0 là để máy tự chọn, địa chỉ sẽ đổi mỗi lần mở.</source>
        <translation>Port of this page; 0 lets the computer choose, the address then changes each time.</translation>
    </message>
    <message>
        <source>Cổng của trang thẻ; 0 là để máy tự chọn, địa chỉ sẽ đổi mỗi lần mở.</source>
        <translation>Port of the card page; 0 lets the computer choose, the address then changes at every start.</translation>
    </message>
    <message>
        <source>Cổng này của chương trình khác, không phải OBS.</source>
        <translation>This port belongs to another program, not OBS.</translation>
    </message>
    <message>
        <source>Cổng trang thẻ</source>
        <translation>Port of the card page</translation>
    </message>
    <message>
        <source>Cổng {port} mở rồi mà không trả lời.</source>
        <translation>Port {port} is open but does not answer.</translation>
    </message>
    <message>
        <source>Cổng {port} đang có chương trình khác dùng.</source>
        <translation>Another program is using port {port}.</translation>
    </message>
    <message>
        <source>Cộng</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Cộng thêm</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Cộng với lần chuyển khác thì vừa đủ đơn #{number}.</source>
        <translation>Together with another transfer it is exactly order #{number}.</translation>
    </message>
    <message>
        <source>Cộng {money} cho {who}</source>
        <translation>Added {money} for {who}</translation>
    </message>
    <message>
        <source>Cộng {name}</source>
        <translation>Total {name}</translation>
    </message>
    <message>
        <source>Cột</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Cột {letter}</source>
        <translation>Column {letter}</translation>
    </message>
    <message>
        <source>Cột {name} có hai lần.</source>
        <translation>Column {name} is there twice.</translation>
    </message>
    <message>
        <source>Cột {what}</source>
        <translation>Column of the {what}</translation>
    </message>
    <message>
        <source>Cột “{heading}” trống.</source>
        <translation>Column “{heading}” is empty.</translation>
    </message>
    <message>
        <source>Cỡ chữ</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Cỡ chữ trên màn hình, phần trăm.</source>
        <translation>Text size on screen, in percent.</translation>
    </message>
    <message>
        <source>Cỡ cửa sổ thẻ</source>
        <translation>Size of the card window</translation>
    </message>
    <message>
        <source>Cỡ tem</source>
        <translation>Label size</translation>
    </message>
    <message>
        <source>Cứ bao nhiêu phút thì sao lưu sổ một lần khi đang live; cuối buổi luôn sao lưu.</source>
        <translation>Minutes between two backups of the ledger while live; there is always one at the end.</translation>
    </message>
    <message>
        <source>Cứ bắt đầu live, máy sẽ tự thấy.</source>
        <translation>Just begin the live, it will be found by itself.</translation>
    </message>
    <message>
        <source>Cứ làm tiếp. Chi tiết ở {folder}.</source>
        <translation>Just go on. Details are in {folder}.</translation>
    </message>
    <message>
        <source>Cửa sổ coop_live đang mở sổ này.</source>
        <translation>The coop_live window has this ledger open.</translation>
    </message>
    <message>
        <source>Cửa sổ thẻ</source>
        <translation>Card window</translation>
    </message>
    <message>
        <source>Danh mục</source>
        <translation>Catalog</translation>
    </message>
    <message>
        <source>Danh mục không còn mã {code}.</source>
        <translation>Code {code} is no longer in the list.</translation>
    </message>
    <message>
        <source>Danh mục không có mã {code}.</source>
        <translation>No code {code} in the catalog.</translation>
    </message>
    <message>
        <source>Danh mục không có “{words}”.</source>
        <translation>Nothing in the catalog is called “{words}”.</translation>
    </message>
    <message>
        <source>Danh mục món</source>
        <translation>Product catalog</translation>
    </message>
    <message>
        <source>Danh mục món sẽ hiện ở đây. Thả tệp Excel vào, hoặc lấy tệp mẫu sửa lại tên và giá.</source>
        <translation>Your products appear here. Drop in an Excel file, or edit the sample’s names and prices.</translation>
    </message>
    <message>
        <source>Danh mục vẫn như trước.</source>
        <translation>The list is as it was.</translation>
    </message>
    <message>
        <source>Danh mục {name} không có món nào dùng được.</source>
        <translation>Catalog {name} has no usable products.</translation>
    </message>
    <message>
        <source>Danh sách của hãng</source>
        <translation>The carrier’s list</translation>
    </message>
    <message>
        <source>Danh sách của hãng: {name}</source>
        <translation>The carrier’s list: {name}</translation>
    </message>
    <message>
        <source>Danh sách vận đơn của hãng</source>
        <translation>The carrier’s list of parcels</translation>
    </message>
    <message>
        <source>Danh sách vận đơn tải từ trang của hãng: coop_live xem trước, rồi mới làm.</source>
        <translation>The list from your carrier’s site: you see first what it would do.</translation>
    </message>
    <message>
        <source>Doanh thu</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>Dài quá: dán phần còn lại lần sau.</source>
        <translation>Too long: paste the rest next time.</translation>
    </message>
    <message>
        <source>Dài {count} chữ; Shopee chỉ nhận {most}, ở đó sẽ nói ngắn lại.</source>
        <translation>{count} characters long; Shopee takes only {most}, there it will be said shorter.</translation>
    </message>
    <message>
        <source>Dán</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Dán bình luận</source>
        <translation>Paste comments</translation>
    </message>
    <message>
        <source>Dán bình luận còn thiếu</source>
        <translation>Paste missing comments</translation>
    </message>
    <message>
        <source>Dán cùng với access token. Chỉ dùng ở một máy: mỗi mã dùng được một lần.</source>
        <translation>Paste it with the access token. Use it on one computer only: each works once.</translation>
    </message>
    <message>
        <source>Dán lại liên kết của buổi live, hoặc để trống.</source>
        <translation>Paste the live&apos;s link again, or leave it empty.</translation>
    </message>
    <message>
        <source>Dán mã phiên ở trang Chuẩn bị.</source>
        <translation>Paste the session ID on the Prepare page.</translation>
    </message>
    <message>
        <source>Dán mã vào đây và bấm Thử. Mã chỉ nằm trong kho khóa của máy này.</source>
        <translation>Paste the token here and press Try. It stays in this computer&apos;s keyring only.</translation>
    </message>
    <message>
        <source>Dán phần thiếu</source>
        <translation>Paste what is missing</translation>
    </message>
    <message>
        <source>Dán phần thiếu mới nhất</source>
        <translation>Paste what is missing, the newest gap</translation>
    </message>
    <message>
        <source>Dán refresh token, hoặc bấm Cấp quyền.</source>
        <translation>Paste a refresh token, or press Give access.</translation>
    </message>
    <message>
        <source>Dán tay</source>
        <translation>Paste by hand</translation>
    </message>
    <message>
        <source>Dán thừa không sao: bình luận đã có thì không thêm lần nữa.</source>
        <translation>Pasting too much does no harm: comments already there are not added again.</translation>
    </message>
    <message>
        <source>Dán từ công cụ API Explorer của Zalo, nếu không dùng mã.</source>
        <translation>Paste it from Zalo&apos;s API Explorer, if you do not use a code.</translation>
    </message>
    <message>
        <source>Dán từng phần để kiểm hết.</source>
        <translation>Paste it part by part to check it all.</translation>
    </message>
    <message>
        <source>Dán vào tiện ích đọc bình luận. Ai có địa chỉ này gửi được bình luận, đừng đưa người ngoài.</source>
        <translation>Paste into the comment reader extension. Whoever has this address can send comments: keep it private.</translation>
    </message>
    <message>
        <source>Dán vào đây tiêu đề, kịch bản, bình luận ghim của tối nay.</source>
        <translation>Paste tonight’s title, script and pinned comment here.</translation>
    </message>
    <message>
        <source>Dán xong hãy ghi là đã gói.</source>
        <translation>Once they are stuck on, mark the orders as packed.</translation>
    </message>
    <message>
        <source>Dán đường dẫn chia sẻ của buổi live mới.</source>
        <translation>Paste the share link of the new live.</translation>
    </message>
    <message>
        <source>Dán đường dẫn chia sẻ của buổi live, hoặc số phiên.</source>
        <translation>Paste the share link of the live, or its number.</translation>
    </message>
    <message>
        <source>Dán địa chỉ trang hiện ra sau khi cấp quyền. Mã chỉ dùng được 10 phút, một lần.</source>
        <translation>Paste the address of the page that appears after giving access. The code works for 10 minutes, once.</translation>
    </message>
    <message>
        <source>Dán địa chỉ vào nguồn trình duyệt, cỡ {width} × {height}.</source>
        <translation>Paste the address into a browser source, size {width} × {height}.</translation>
    </message>
    <message>
        <source>Dãy chữ kết thúc bằng .apps.googleusercontent.com, trong Google Cloud.</source>
        <translation>The text that ends in .apps.googleusercontent.com, in Google Cloud.</translation>
    </message>
    <message>
        <source>Dãy số của tài khoản đang live. Để trống nếu dán mã cấp quyền.</source>
        <translation>The number of the account that goes live. Leave empty if you paste an access code.</translation>
    </message>
    <message>
        <source>Dãy số của ứng dụng trên Shopee Open Platform.</source>
        <translation>The number of the app on Shopee Open Platform.</translation>
    </message>
    <message>
        <source>Dãy số của ứng dụng trên Zalo for Developers.</source>
        <translation>The number of the app on Zalo for Developers.</translation>
    </message>
    <message>
        <source>Dò lại từng số dưới mã vạch. Chưa có mã thì đăng ký với GS1 Việt Nam.</source>
        <translation>Compare digit by digit with the bar code. If you have no number yet, register with GS1 Vietnam.</translation>
    </message>
    <message>
        <source>Dò lại từng số.</source>
        <translation>Compare digit by digit.</translation>
    </message>
    <message>
        <source>Dòng báo đơn vừa chốt</source>
        <translation>Order ticker</translation>
    </message>
    <message>
        <source>Dòng cuối có thể là tên người kế, hay số lượt thích.</source>
        <translation>The last line may be the next name, or the number of likes.</translation>
    </message>
    <message>
        <source>Dòng không đọc được</source>
        <translation>Lines that cannot be read</translation>
    </message>
    <message>
        <source>Dòng này không phải JSON.</source>
        <translation>This line is not JSON.</translation>
    </message>
    <message>
        <source>Dòng này không phải một bình luận.</source>
        <translation>This line is not a comment.</translation>
    </message>
    <message>
        <source>Dòng này không rõ tiền vào hay ra.</source>
        <translation>It is not clear whether this row is money in or out.</translation>
    </message>
    <message>
        <source>Dòng sau không có tên, coi là lời nói tiếp.</source>
        <translation>The next line has no name: taken as more of the same.</translation>
    </message>
    <message>
        <source>Dòng sổ {seq} không khớp dòng trước.</source>
        <translation>Book row {seq} disagrees with the row before.</translation>
    </message>
    <message>
        <source>Dòng sổ {seq} không thể xảy ra.</source>
        <translation>Book row {seq} cannot have happened.</translation>
    </message>
    <message>
        <source>Dòng {row}</source>
        <translation>Row {row}</translation>
    </message>
    <message>
        <source>Dòng {row} của tệp không đọc được.</source>
        <translation>Row {row} of the file cannot be read.</translation>
    </message>
    <message>
        <source>Dòng {row} ghi tháng trước ngày.</source>
        <translation>Row {row} has the month before the day.</translation>
    </message>
    <message>
        <source>Dòng {row} thiếu cột {names}.</source>
        <translation>Row {row} has no column {names}.</translation>
    </message>
    <message>
        <source>Dòng {row}: cần một bản ghi JSON có “text”, “platforms” và “kind”.</source>
        <translation>Line {row}: a JSON record with “text”, “platforms” and “kind” is needed.</translation>
    </message>
    <message>
        <source>Dòng {row}: cần một bản ghi JSON có “text”.</source>
        <translation>Row {row}: needs a JSON record with “text”.</translation>
    </message>
    <message>
        <source>Dòng {row}: không phải bình luận.</source>
        <translation>Row {row}: not a comment.</translation>
    </message>
    <message>
        <source>Dòng {row}: không đọc được.</source>
        <translation>Row {row}: not readable.</translation>
    </message>
    <message>
        <source>Dòng {row}: thiếu lời bình luận.</source>
        <translation>Row {row}: no comment text.</translation>
    </message>
    <message>
        <source>Dòng {row}: thời điểm không đúng.</source>
        <translation>Row {row}: the time is not right.</translation>
    </message>
    <message>
        <source>Dòng {row}: truth không đúng.</source>
        <translation>Row {row}: truth is not right.</translation>
    </message>
    <message>
        <source>Dòng {row}: {cause}</source>
        <translation>Row {row}: {cause}</translation>
    </message>
    <message>
        <source>Dòng {row}: {cause} {remedy}</source>
        <translation>Row {row}: {cause} {remedy}</translation>
    </message>
    <message>
        <source>Dòng {row}: {name} không phải chữ.</source>
        <translation>Row {row}: {name} is not text.</translation>
    </message>
    <message>
        <source>Dòng {row}: {reason}</source>
        <translation>Line {row}: {reason}</translation>
    </message>
    <message>
        <source>Dùng cầu nối: mở Social Stream Ninja hoặc Streamer.bot. Hạn mức có lại lúc 14–15 giờ.</source>
        <translation>Use the bridge: open Social Stream Ninja or Streamer.bot. The quota is back at 14–15 h.</translation>
    </message>
    <message>
        <source>Dùng danh mục mẫu</source>
        <translation>Use the sample catalog</translation>
    </message>
    <message>
        <source>Dùng khi không biết món nặng bao nhiêu; bao bì tính cả vào đây.</source>
        <translation>Used where a product&apos;s weight is not known; packing included.</translation>
    </message>
    <message>
        <source>Dùng mã của chính Trang này. Nếu vẫn vậy, đơn cần số điện thoại trong bình luận.</source>
        <translation>Use the token of this very Page. If nothing changes, an order needs a phone number in the comment.</translation>
    </message>
    <message>
        <source>Dùng một trong: {names}.</source>
        <translation>Use one of: {names}.</translation>
    </message>
    <message>
        <source>Dùng số mới khi gói hàng và báo khách.</source>
        <translation>Use the new numbers when packing and telling customers.</translation>
    </message>
    <message>
        <source>Dùng số phiên của tài khoản đã cấp quyền, hoặc cấp quyền bằng tài khoản đang live.</source>
        <translation>Use a live of the account that gave access, or give access with the account that is live.</translation>
    </message>
    <message>
        <source>Dùng tệp mẫu để điền.</source>
        <translation>Use the sample file.</translation>
    </message>
    <message>
        <source>Dùng đường dẫn ngắn hơn, hoặc thẻ lớn (full-card).</source>
        <translation>Use a shorter link, or the large card (full-card).</translation>
    </message>
    <message>
        <source>Dải dưới</source>
        <translation>Lower third</translation>
    </message>
    <message>
        <source>Dải thổ cẩm</source>
        <translation>Woven band</translation>
    </message>
    <message>
        <source>Dấu ngoặc kép ở dòng {row} chưa khép.</source>
        <translation>The quote mark in row {row} is not closed.</translation>
    </message>
    <message>
        <source>Dồn các món về một trang.</source>
        <translation>Put all products on one sheet.</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Dừng cuộn</source>
        <translation>Scroll paused</translation>
    </message>
    <message>
        <source>Dừng lại</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Dữ liệu ({ai}) không phải một ngày có thật.</source>
        <translation>Data ({ai}) is not a real day.</translation>
    </message>
    <message>
        <source>Dữ liệu ({ai}) sai số kiểm: có một chữ số chép nhầm.</source>
        <translation>The check digit of data ({ai}) is wrong: a digit was miscopied.</translation>
    </message>
    <message>
        <source>Dữ liệu ({ai}) viết sai: cần {shape}.</source>
        <translation>Data ({ai}) is written wrong: it needs {shape}.</translation>
    </message>
    <message>
        <source>Dự án Google chưa bật YouTube Data API v3.</source>
        <translation>YouTube Data API v3 is not switched on in the Google project.</translation>
    </message>
    <message>
        <source>Dự án còn ở chế độ Testing: đăng nhập chỉ dùng được 7 ngày, làm lại trước buổi live.</source>
        <translation>While the project is in Testing, a sign-in lasts only 7 days: do it again before the live.</translation>
    </message>
    <message>
        <source>Enter hai lần để làm thay</source>
        <translation>Enter twice to take over</translation>
    </message>
    <message>
        <source>Enter để ghi vào hồ sơ món.</source>
        <translation>Enter keeps it with the product.</translation>
    </message>
    <message>
        <source>Enter để ghi đơn</source>
        <translation>Enter adds the order</translation>
    </message>
    <message>
        <source>Enter để mở, mũi tên để chọn, Esc để thôi</source>
        <translation>Enter opens, arrows choose, Esc leaves</translation>
    </message>
    <message>
        <source>Enter: xong · Shift+Enter: xuống dòng</source>
        <translation>Enter: done · Shift+Enter: new line</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Excel đã đổi ô này thành ngày giờ.</source>
        <translation>Excel turned this cell into a date.</translation>
    </message>
    <message>
        <source>Facebook bảo hỏi chậm lại.</source>
        <translation>Facebook asks us to slow down.</translation>
    </message>
    <message>
        <source>Facebook không cho đọc buổi live hay Trang này.</source>
        <translation>Facebook does not let us read this live or Page.</translation>
    </message>
    <message>
        <source>Facebook không nhận mã Trang nữa: cần đăng nhập lại.</source>
        <translation>Facebook no longer takes the Page token: please sign in again.</translation>
    </message>
    <message>
        <source>Facebook nhận mã này. Tên: {name}.</source>
        <translation>Facebook takes this token. Name: {name}.</translation>
    </message>
    <message>
        <source>Facebook tạm chặn Trang viết bình luận.</source>
        <translation>Facebook has blocked the Page from writing comments for now.</translation>
    </message>
    <message>
        <source>Facebook đang trục trặc (lỗi {code}).</source>
        <translation>Facebook has a problem (error {code}).</translation>
    </message>
    <message>
        <source>GHN chỉ thu hộ đến {most}.</source>
        <translation>GHN collects at most {most}.</translation>
    </message>
    <message>
        <source>GHN còn đang làm đơn này.</source>
        <translation>GHN is still working on this order.</translation>
    </message>
    <message>
        <source>GHN không biết xã hoặc tỉnh này.</source>
        <translation>GHN does not know this commune or province.</translation>
    </message>
    <message>
        <source>GHN không nhận cửa hàng hoặc nơi lấy hàng.</source>
        <translation>GHN does not accept the shop or the place to fetch from.</translation>
    </message>
    <message>
        <source>GHN nhận chìa khóa và cửa hàng này.</source>
        <translation>GHN accepts the key and this shop.</translation>
    </message>
    <message>
        <source>GHN nhận chìa khóa, nhưng không có cửa hàng số này.</source>
        <translation>GHN accepts the key, but has no shop with this number.</translation>
    </message>
    <message>
        <source>GHN: chưa có chìa khóa hoặc mã cửa hàng.</source>
        <translation>GHN: the key or the shop number is missing.</translation>
    </message>
    <message>
        <source>GHTK cho là hàng không được gửi.</source>
        <translation>GHTK takes these goods for forbidden ones.</translation>
    </message>
    <message>
        <source>GHTK chưa cho biết vận đơn nào mang mã này.</source>
        <translation>GHTK does not say yet which parcel has this reference.</translation>
    </message>
    <message>
        <source>GHTK không có vận đơn {code}.</source>
        <translation>GHTK has no parcel {code}.</translation>
    </message>
    <message>
        <source>GHTK không nhận số điện thoại người gửi.</source>
        <translation>GHTK does not accept the sender&apos;s phone number.</translation>
    </message>
    <message>
        <source>GHTK không nhận địa chỉ này.</source>
        <translation>GHTK does not accept this address.</translation>
    </message>
    <message>
        <source>GHTK không thu hộ nhiều tiền như vậy.</source>
        <translation>GHTK does not collect that much money.</translation>
    </message>
    <message>
        <source>GHTK nhận chìa khóa.</source>
        <translation>GHTK accepts the key.</translation>
    </message>
    <message>
        <source>GHTK: chưa có chìa khóa.</source>
        <translation>GHTK: the key is missing.</translation>
    </message>
    <message numerus="yes">
        <source>Ghi %n khoản vào sổ</source>
        <translation>
            <numerusform>Take %n transfer in</numerusform>
            <numerusform>Take %n transfers in</numerusform>
        </translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ghi chú, quà, lời hẹn</source>
        <translation>Notes, gifts, promises</translation>
    </message>
    <message>
        <source>Ghi chú, ví dụ gọi trước khi giao</source>
        <translation>Note, for example: call before delivery</translation>
    </message>
    <message>
        <source>Ghi là khách đã trả {money}</source>
        <translation>Note that the customer paid {money}</translation>
    </message>
    <message>
        <source>Ghi mật khẩu ở trang Chuẩn bị.</source>
        <translation>Fill in the password on the Prepare page.</translation>
    </message>
    <message>
        <source>Ghi ngày in trên giấy vào hồ sơ của món.</source>
        <translation>Put the day printed on the paper into the product&apos;s record.</translation>
    </message>
    <message>
        <source>Ghi ngắn lại: chỉ số nhà, đường, thôn, xã, tỉnh.</source>
        <translation>Make it shorter: only house, street, hamlet, commune, province.</translation>
    </message>
    <message>
        <source>Ghi như #1E5B3C: dấu # rồi sáu ký tự 0–9, A–F.</source>
        <translation>Write it like #1E5B3C: a # and six digits or letters A to F.</translation>
    </message>
    <message>
        <source>Ghi như [[&quot;C1&quot;, &quot;100g&quot;, 2]], hoặc [].</source>
        <translation>Write it as [[&quot;C1&quot;, &quot;100g&quot;, 2]], or [].</translation>
    </message>
    <message>
        <source>Ghi như {example}.</source>
        <translation>Write it like {example}.</translation>
    </message>
    <message>
        <source>Ghi nhớ về khách</source>
        <translation>Note about the customer</translation>
    </message>
    <message>
        <source>Ghi nhớ về khách này đã đổi sau đó.</source>
        <translation>What is kept of this customer changed since.</translation>
    </message>
    <message>
        <source>Ghi nhớ về khách, lần sau vẫn còn</source>
        <translation>Note about the customer, kept for next time</translation>
    </message>
    <message>
        <source>Ghi số mà bưu tá gọi được, bắt đầu bằng 0.</source>
        <translation>Write a number that the courier can call; it begins with 0.</translation>
    </message>
    <message>
        <source>Ghi số điện thoại rồi chặn.</source>
        <translation>Write down the phone, then block.</translation>
    </message>
    <message>
        <source>Ghi số điện thoại vào đơn.</source>
        <translation>Write the phone number into the order.</translation>
    </message>
    <message>
        <source>Ghi số điện thoại, hoặc --older-than và số ngày.</source>
        <translation>Give a phone number, or --older-than and days.</translation>
    </message>
    <message>
        <source>Ghi thêm vào đơn.</source>
        <translation>Add it to the order.</translation>
    </message>
    <message>
        <source>Ghi tiền</source>
        <translation>Count it</translation>
    </message>
    <message>
        <source>Ghi tên TikTok của shop vào đây, để bình luận của shop không thành đơn.</source>
        <translation>Fill in the shop&apos;s TikTok name here, so that its own comments do not become orders.</translation>
    </message>
    <message>
        <source>Ghi vào sổ</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Ghi địa chỉ vào đơn.</source>
        <translation>Write the address into the order.</translation>
    </message>
    <message>
        <source>Ghi đủ rồi giao cho hãng.</source>
        <translation>Fill it in, then hand it to the carrier.</translation>
    </message>
    <message>
        <source>Giao</source>
        <translation>Deliver</translation>
    </message>
    <message>
        <source>Giá</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Giá (₫)</source>
        <translation>Price (₫)</translation>
    </message>
    <message>
        <source>Giá cũ</source>
        <translation>Old price</translation>
    </message>
    <message>
        <source>Giá giờ vàng phải thấp hơn giá thường.</source>
        <translation>The flash price must be lower than the usual one.</translation>
    </message>
    <message>
        <source>Giá hoặc phần trăm giảm, rồi số phút</source>
        <translation>Price or discount in percent, then minutes</translation>
    </message>
    <message>
        <source>Giá loại {key}</source>
        <translation>Price of {key}</translation>
    </message>
    <message>
        <source>Giá một đơn vị, bằng đồng. Gõ bằng số.</source>
        <translation>Price of one unit, in dong. Type digits.</translation>
    </message>
    <message>
        <source>Giá thật trước khi giảm. Không giảm thì bỏ trống.</source>
        <translation>The true price before the cut. Leave empty if none.</translation>
    </message>
    <message>
        <source>Giá trị gói quá mức GHTK nhận.</source>
        <translation>The parcel is worth more than GHTK takes.</translation>
    </message>
    <message numerus="yes">
        <source>Giá và ảnh đủ %n món</source>
        <translation>
            <numerusform>Price, photo: %n product</numerusform>
            <numerusform>Price, photo: %n products</numerusform>
        </translation>
    </message>
    <message>
        <source>Giá ₫</source>
        <translation>Price ₫</translation>
    </message>
    <message>
        <source>Giây cho từng đơn</source>
        <translation>Seconds for each order</translation>
    </message>
    <message numerus="yes">
        <source>Giây cho từng đơn: %n đơn chậm</source>
        <translation>
            <numerusform>Seconds for each order: %n slow order</numerusform>
            <numerusform>Seconds for each order: %n slow orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Giải</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Giải thưởng</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Giảm từ 1 đến 99 %.</source>
        <translation>The discount is 1 to 99 %.</translation>
    </message>
    <message>
        <source>Giấu mã QR</source>
        <translation>Hide QR code</translation>
    </message>
    <message>
        <source>Giấy OCOP ghi 3, 4 hoặc 5 sao.</source>
        <translation>An OCOP paper says 3, 4 or 5 stars.</translation>
    </message>
    <message>
        <source>Giấy chứng nhận</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Giấy chứng nhận có phần lạ “{name}”.</source>
        <translation>A certificate has an unknown part “{name}”.</translation>
    </message>
    <message>
        <source>Giấy hữu cơ</source>
        <translation>Organic certificate</translation>
    </message>
    <message>
        <source>Giấy này chưa ghi của món nào.</source>
        <translation>This paper names no product.</translation>
    </message>
    <message>
        <source>Giấy tờ</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Giấy tờ của món</source>
        <translation>Papers of the product</translation>
    </message>
    <message>
        <source>Giấy tờ, chi tiết</source>
        <translation>Papers, details</translation>
    </message>
    <message>
        <source>Giấy xác nhận quảng cáo</source>
        <translation>Advertising confirmation</translation>
    </message>
    <message>
        <source>Giọng đọc</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Giọng đọc bị đứng.</source>
        <translation>The voice got stuck.</translation>
    </message>
    <message>
        <source>Giọng đọc đọc to những đơn vừa chốt.</source>
        <translation>The voice reads confirmed orders aloud.</translation>
    </message>
    <message>
        <source>Giống hệt đơn #{number} của khách này.</source>
        <translation>Same as order #{number} by this customer.</translation>
    </message>
    <message>
        <source>Giờ vàng</source>
        <translation>Flash sale</translation>
    </message>
    <message>
        <source>Giờ vàng cho món đang lên hình</source>
        <translation>Flash sale of the product on air</translation>
    </message>
    <message>
        <source>Giờ vàng dài từ 1 đến {most} phút.</source>
        <translation>A flash sale lasts 1 to {most} minutes.</translation>
    </message>
    <message>
        <source>Giờ vàng {code} vẫn chạy. {why}</source>
        <translation>The flash sale of {code} is on all the same. {why}</translation>
    </message>
    <message>
        <source>Giờ vàng {code} {clock} · {price}</source>
        <translation>Flash sale {code} {clock} · {price}</translation>
    </message>
    <message>
        <source>Giờ vàng {code}: 96k 10, hoặc 20% 10</source>
        <translation>Flash sale {code}: 96k 10, or 20% 10</translation>
    </message>
    <message>
        <source>Giờ đặt</source>
        <translation>Ordered at</translation>
    </message>
    <message>
        <source>Giữ</source>
        <comment>leave the order as it is</comment>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Giữ hàng cho đơn chờ</source>
        <translation>Hold goods for drafts</translation>
    </message>
    <message>
        <source>Giữ lại</source>
        <translation>Hold back</translation>
    </message>
    <message>
        <source>Giữ lại những giấy còn hạn.</source>
        <translation>Keep those that are still valid.</translation>
    </message>
    <message>
        <source>Giữ lại những mục hay dùng.</source>
        <translation>Keep the ones used most.</translation>
    </message>
    <message>
        <source>Giữ một, bỏ các chữ kia.</source>
        <translation>Keep one, take the others out.</translation>
    </message>
    <message>
        <source>Giữ nguyên</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Giữ nguyên tệp này, mở bản sao lưu gần nhất (coop-live restore).</source>
        <translation>Keep this file as it is and open the latest backup (coop-live restore).</translation>
    </message>
    <message>
        <source>Giữ tệp đó, nhờ người rành máy xem giúp.</source>
        <translation>Keep that file and ask somebody who knows computers.</translation>
    </message>
    <message>
        <source>Giữ để xem số điện thoại</source>
        <translation>Hold to see the phone number</translation>
    </message>
    <message>
        <source>Giữ để xem {title}</source>
        <translation>Hold to see {title}</translation>
    </message>
    <message>
        <source>Google báo là chưa được đồng ý.</source>
        <translation>Google says that you did not agree.</translation>
    </message>
    <message>
        <source>Google không cho đăng nhập lâu dài.</source>
        <translation>Google does not give a lasting sign-in.</translation>
    </message>
    <message>
        <source>Google không cho đăng nhập.</source>
        <translation>Google does not allow the sign-in.</translation>
    </message>
    <message>
        <source>Google không nhận Client ID hoặc Client secret.</source>
        <translation>Google does not accept the Client ID or the Client secret.</translation>
    </message>
    <message>
        <source>Google nhận đăng nhập.</source>
        <translation>Google accepts the sign-in.</translation>
    </message>
    <message>
        <source>Gói</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Gói hàng</source>
        <translation>Parcels</translation>
    </message>
    <message>
        <source>Gói nặng bao nhiêu gam</source>
        <translation>Weight of a parcel, in grams</translation>
    </message>
    <message>
        <source>Gói nặng quá mức GHTK nhận.</source>
        <translation>The parcel is heavier than GHTK takes.</translation>
    </message>
    <message>
        <source>Gói nặng {much} kg, hãng nhận nhiều nhất {most} kg.</source>
        <translation>The parcel weighs {much} kg, the carrier takes {most} kg at most.</translation>
    </message>
    <message>
        <source>Gói từng đơn</source>
        <translation>To pack: order by order</translation>
    </message>
    <message>
        <source>Gõ bằng số, ví dụ 120000</source>
        <translation>Type digits, e.g. 120000</translation>
    </message>
    <message>
        <source>Gõ dấu trừ rồi mã, ví dụ: -c1.</source>
        <translation>Type minus, then the code, e.g. -c1.</translation>
    </message>
    <message>
        <source>Gõ dấu trừ, mã và loại đang có trong đơn, ví dụ: -c1 250g.</source>
        <translation>Type minus, the code and a kind that the order has, for example: -c1 250g.</translation>
    </message>
    <message>
        <source>Gõ giá thấp hơn, ví dụ: 96k 10 phút.</source>
        <translation>Type a lower price, for example: 96k 10.</translation>
    </message>
    <message>
        <source>Gõ giá thật trước khi giảm, hoặc bỏ trống.</source>
        <translation>Type the true price before the cut, or leave empty.</translation>
    </message>
    <message>
        <source>Gõ giá và số phút, ví dụ: 96k 10, hoặc 20% 10.</source>
        <translation>Type a price and minutes, for example: 96k 10, or 20% 10.</translation>
    </message>
    <message>
        <source>Gõ giấy rồi Enter</source>
        <translation>Type a paper, then Enter</translation>
    </message>
    <message>
        <source>Gõ lại bằng tay.</source>
        <translation>Type it by hand.</translation>
    </message>
    <message>
        <source>Gõ lại giấy đó ở Chuẩn bị, bỏ dấu ngoặc kép.</source>
        <translation>Type it again under Prepare, without quotes.</translation>
    </message>
    <message>
        <source>Gõ lại số phút.</source>
        <translation>Type the minutes again.</translation>
    </message>
    <message>
        <source>Gõ lại số phần trăm.</source>
        <translation>Type the percentage again.</translation>
    </message>
    <message>
        <source>Gõ lại số, hoặc bỏ món bằng dấu trừ.</source>
        <translation>Type the number again, or remove with minus.</translation>
    </message>
    <message>
        <source>Gõ mã khác, ví dụ {free}.</source>
        <translation>Type another code, e.g. {free}.</translation>
    </message>
    <message>
        <source>Gõ mã món, ví dụ C1, C2</source>
        <translation>Type the product codes, for example C1, C2</translation>
    </message>
    <message>
        <source>Gõ mã ngắn, ví dụ C1</source>
        <translation>Type a short code, e.g. C1</translation>
    </message>
    <message>
        <source>Gõ mã rồi số, ví dụ: c1 2.</source>
        <translation>Type code, then number, e.g. c1 2.</translation>
    </message>
    <message>
        <source>Gõ mỗi mã một số, ví dụ: c1 2.</source>
        <translation>Type one number for each code, for example: c1 2.</translation>
    </message>
    <message>
        <source>Gõ một giấy chứng nhận</source>
        <translation>Type a certificate</translation>
    </message>
    <message>
        <source>Gõ một trong: {words}.</source>
        <translation>Type one of: {words}.</translation>
    </message>
    <message>
        <source>Gõ ngày/tháng/năm, ví dụ 15/03/2024.</source>
        <translation>Type day/month/year, for example 15/03/2024.</translation>
    </message>
    <message>
        <source>Gõ ngày/tháng/năm, ví dụ 2/11/2026.</source>
        <translation>Type day/month/year, for example 2/11/2026.</translation>
    </message>
    <message>
        <source>Gõ ngắn lại, ví dụ 250g</source>
        <translation>Type it shorter, e.g. 250g</translation>
    </message>
    <message>
        <source>Gõ như 250g (túi lớn)=195000/12</source>
        <translation>Type like 250g (túi lớn)=195000/12</translation>
    </message>
    <message>
        <source>Gõ như yes = &quot;Có&quot; và no = &quot;Không&quot;</source>
        <translation>Type it like yes = &quot;Có&quot; and no = &quot;Không&quot;</translation>
    </message>
    <message>
        <source>Gõ như {key} = &quot;…&quot;</source>
        <translation>Type it like {key} = &quot;…&quot;</translation>
    </message>
    <message>
        <source>Gõ như: C9 Mật ong rừng 280000</source>
        <translation>Type like: C9 Mật ong rừng 280000</translation>
    </message>
    <message>
        <source>Gõ như: {example}</source>
        <translation>Type as in: {example}</translation>
    </message>
    <message>
        <source>Gõ phần trăm giảm, ví dụ: 20% 10.</source>
        <translation>Type a discount in percent, for example: 20% 10.</translation>
    </message>
    <message>
        <source>Gõ số gam một đơn vị nặng, ví dụ 120.</source>
        <translation>Type how many grams one unit weighs, for example 120.</translation>
    </message>
    <message>
        <source>Gõ số giây kể từ lúc bắt đầu.</source>
        <translation>Type the seconds since the start.</translation>
    </message>
    <message>
        <source>Gõ số ký, ví dụ 12,5.</source>
        <translation>Type kilos, for example 12.5.</translation>
    </message>
    <message>
        <source>Gõ số lô, ví dụ L1.</source>
        <translation>Type the lot&apos;s number, for example L1.</translation>
    </message>
    <message>
        <source>Gõ số lượng, số lô, người giao, ngày thu hoạch, chứng nhận.</source>
        <translation>Type quantity, lot number, member, harvest day, certificate.</translation>
    </message>
    <message>
        <source>Gõ số nguyên, ví dụ 42. Hết hàng thì gõ 0</source>
        <translation>Type a whole number, e.g. 42. If sold out, type 0</translation>
    </message>
    <message>
        <source>Gõ số phút, ví dụ 6. Chưa định thì bỏ trống.</source>
        <translation>Type minutes, for example 6. Leave it empty if not planned.</translation>
    </message>
    <message>
        <source>Gõ số từ 1 đến 999 sau mã món.</source>
        <translation>Type 1 to 999 after the product code.</translation>
    </message>
    <message>
        <source>Gõ số từ 1 đến {count}.</source>
        <translation>Type a number from 1 to {count}.</translation>
    </message>
    <message>
        <source>Gõ số từ {low} đến {high}.</source>
        <translation>Type a number from {low} to {high}.</translation>
    </message>
    <message>
        <source>Gõ số điện thoại</source>
        <translation>Type the phone</translation>
    </message>
    <message>
        <source>Gõ số đơn hoặc tên; 132 140 là chia hai đơn</source>
        <translation>Type order number or name; 132 140 splits over two</translation>
    </message>
    <message>
        <source>Gõ số đồng khác 0.</source>
        <translation>Type an amount in dong, not 0.</translation>
    </message>
    <message>
        <source>Gõ số đồng khách đã trả.</source>
        <translation>Type how many dong the customer paid.</translation>
    </message>
    <message>
        <source>Gõ số đồng từ 0 trở lên.</source>
        <translation>Type an amount in dong, 0 or more.</translation>
    </message>
    <message>
        <source>Gõ số đồng đã trả.</source>
        <translation>Type how many dong were paid.</translation>
    </message>
    <message>
        <source>Gõ số đồng, ví dụ 1.250.000.</source>
        <translation>Type dong, e.g. 1.250.000.</translation>
    </message>
    <message>
        <source>Gõ số, không có ngoặc kép, ví dụ {key} = {least}</source>
        <translation>Type a number without quotes, for example {key} = {least}</translation>
    </message>
    <message>
        <source>Gõ tay</source>
        <translation>Typed</translation>
    </message>
    <message>
        <source>Gõ thẳng giá trị vào ô.</source>
        <translation>Type the value in the cell.</translation>
    </message>
    <message>
        <source>Gõ thẳng số tồn đúng.</source>
        <translation>Type the right figure.</translation>
    </message>
    <message>
        <source>Gõ tiếng để đếm: gói, hộp, chai, kg.</source>
        <translation>Type the word to count with: gói, hộp, chai, kg.</translation>
    </message>
    <message>
        <source>Gõ tiếp mã và số, ví dụ: c1 2.</source>
        <translation>Go on with code and number, for example: c1 2.</translation>
    </message>
    <message>
        <source>Gõ true (có) hoặc false (không).</source>
        <translation>Type true (yes) or false (no).</translation>
    </message>
    <message>
        <source>Gõ tên khác, hoặc 6 chữ số mã ngân hàng (BIN).</source>
        <translation>Type another name, or the bank&apos;s 6 digits (BIN).</translation>
    </message>
    <message>
        <source>Gõ tên loại, ví dụ 250g</source>
        <translation>Type a variant name, e.g. 250g</translation>
    </message>
    <message>
        <source>Gõ tên món rồi Enter.</source>
        <translation>Type the name, then Enter.</translation>
    </message>
    <message>
        <source>Gõ tên món.</source>
        <translation>Type the name.</translation>
    </message>
    <message>
        <source>Gõ tên trước, rồi mã và số, ví dụ: Lan c1 2.</source>
        <translation>Type the name first, then code and number, e.g. Lan c1 2.</translation>
    </message>
    <message>
        <source>Gõ tên đầy đủ hơn, hoặc 6 chữ số mã ngân hàng.</source>
        <translation>Type a fuller name, or the bank&apos;s 6 digits.</translation>
    </message>
    <message>
        <source>Gõ tên, nhiều nhất {most} chữ.</source>
        <translation>Type a name, {most} letters at most.</translation>
    </message>
    <message>
        <source>Gõ từ 0 trở lên.</source>
        <translation>Type 0 or more.</translation>
    </message>
    <message>
        <source>Gõ từ 0 đến 100 phần trăm.</source>
        <translation>Type 0 to 100 percent.</translation>
    </message>
    <message>
        <source>Gõ từ 0 đến 100, ví dụ 12,5.</source>
        <translation>Type 0 to 100, e.g. 12.5.</translation>
    </message>
    <message>
        <source>Gõ từ 0 đến 100, ví dụ 12.5.</source>
        <translation>Type 0 to 100, for example 12.5.</translation>
    </message>
    <message>
        <source>Gõ từ 1 trở lên.</source>
        <translation>Type 1 or more.</translation>
    </message>
    <message>
        <source>Gõ vài chữ để sau này còn nhớ.</source>
        <translation>Type a few words to remember it by.</translation>
    </message>
    <message>
        <source>Gõ vài chữ: “hoa tran”, “#58”, “3267” hay “c10”.</source>
        <translation>Type a little: “hoa tran”, “#58”, “3267” or “c10”.</translation>
    </message>
    <message>
        <source>Gõ {key} = true hoặc false</source>
        <translation>Type {key} = true or false</translation>
    </message>
    <message>
        <source>Gõ đúng loại đang bán, ví dụ: c1 250g 2.</source>
        <translation>Type a variant that is sold, for example: c1 250g 2.</translation>
    </message>
    <message>
        <source>Gõ đơn</source>
        <translation>Type order</translation>
    </message>
    <message>
        <source>Gõ đơn cho khách</source>
        <translation>Type an order for a viewer</translation>
    </message>
    <message>
        <source>Gõ đơn cho khách, một dòng</source>
        <translation>Type an order for a viewer, in one line</translation>
    </message>
    <message>
        <source>Gõ đơn mới cho khách bằng phím T.</source>
        <translation>Type a new order for the customer with T.</translation>
    </message>
    <message>
        <source>Gõ địa chỉ</source>
        <translation>Type the address</translation>
    </message>
    <message>
        <source>Gõ địa chỉ trong lời khách, hoặc hỏi khách, rồi bấm Enter.</source>
        <translation>Type the address from their words, or ask them, then press Enter.</translation>
    </message>
    <message>
        <source>Gõ đủ 10 số, ví dụ 0905 123 456.</source>
        <translation>Type all 10 digits, e.g. 0905 123 456.</translation>
    </message>
    <message>
        <source>Gõ đủ số đồng, ví dụ 85000</source>
        <translation>Type the full dong, e.g. 85000</translation>
    </message>
    <message>
        <source>Gõ “đến {day}” nếu là ngày hết hạn, “cấp {day}” nếu là ngày cấp.</source>
        <translation>Type “đến {day}” if it ends then, “cấp {day}” if it was issued then.</translation>
    </message>
    <message>
        <source>Gần màu đỏ của giá: khối lời mời dùng màu nâu {colour}.</source>
        <translation>Too near the red of prices: the invitation stands on brown {colour}.</translation>
    </message>
    <message>
        <source>Gần thì mọi tiếng báo và giọng đọc đều tắt, để khách xem không nghe thấy.</source>
        <translation>If it is, all sounds and the voice stay off, so that viewers do not hear them.</translation>
    </message>
    <message>
        <source>Gọi bằng coop-live, không bằng python -m coop_live.</source>
        <translation>Call it by coop-live, not by python -m coop_live.</translation>
    </message>
    <message>
        <source>Gọi chăm sóc khách hàng của GHTK.</source>
        <translation>Call GHTK&apos;s customer service.</translation>
    </message>
    <message>
        <source>Gộp</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Gộp với đơn #{number}</source>
        <translation>Merge with #{number}</translation>
    </message>
    <message>
        <source>Gộp với đơn khác của khách này</source>
        <translation>Merge with this customer’s other order</translation>
    </message>
    <message>
        <source>Gộp đơn #{number}: “{text}”</source>
        <translation>Merged #{number}: “{text}”</translation>
    </message>
    <message>
        <source>Gửi</source>
        <translation>Send</translation>
    </message>
    <message numerus="yes">
        <source>Gửi %n đơn</source>
        <translation>
            <numerusform>Send %n order</numerusform>
            <numerusform>Send %n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Gửi cho hãng trước.</source>
        <translation>Send it to a carrier first.</translation>
    </message>
    <message>
        <source>Gửi câu trả lời lên nền tảng</source>
        <translation>Send the answer to the platform</translation>
    </message>
    <message>
        <source>Gửi hàng</source>
        <translation>Shipping</translation>
    </message>
    <message>
        <source>Gửi lại được.</source>
        <translation>It may be sent again.</translation>
    </message>
    <message>
        <source>Gửi lại: máy sẽ dùng mã khác.</source>
        <translation>Send again: another reference will be used.</translation>
    </message>
    <message>
        <source>Gửi thẳng cho hãng</source>
        <translation>Send to the carrier</translation>
    </message>
    <message>
        <source>Gửi trước ngày</source>
        <translation>Send by</translation>
    </message>
    <message>
        <source>Gửi trả lời</source>
        <translation>Send answer</translation>
    </message>
    <message>
        <source>HTX giữ</source>
        <translation>Co-op keeps</translation>
    </message>
    <message>
        <source>Hai câu giống nhau trong 3 giây tính là một.</source>
        <translation>Two alike within 3 seconds count as one.</translation>
    </message>
    <message>
        <source>Hai nguồn cùng đưa một buổi live: {sources}.</source>
        <translation>Two sources bring the same live: {sources}.</translation>
    </message>
    <message>
        <source>Hai nốt nhẹ khi chốt xong một đơn; giọng đọc đang bật thì không có.</source>
        <translation>Two soft notes when an order is confirmed; not while the voice is on.</translation>
    </message>
    <message>
        <source>Hiện mã QR</source>
        <translation>Show QR code</translation>
    </message>
    <message>
        <source>Hiện thẻ</source>
        <translation>Show card</translation>
    </message>
    <message>
        <source>Hiện trên hình “Chị L*** vừa chốt 2 gói”; không bao giờ có số điện thoại, địa chỉ.</source>
        <translation>Shows “Chị L*** vừa chốt 2 gói” on air; never a phone or an address.</translation>
    </message>
    <message>
        <source>Hiện ở đầu cửa sổ.</source>
        <translation>Shown at the top of the window.</translation>
    </message>
    <message>
        <source>Hoa hồng không đúng.</source>
        <translation>The commission is not right.</translation>
    </message>
    <message>
        <source>Hoàn</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Hoàn tác lần ghi tiền trước đã.</source>
        <translation>Undo the noted payment first.</translation>
    </message>
    <message>
        <source>Hoàn tác việc vừa làm</source>
        <translation>Undo the last step</translation>
    </message>
    <message>
        <source>Hoàn về</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>Hàng bán theo lô</source>
        <translation>Sold by lot</translation>
    </message>
    <message>
        <source>Hàng còn tốt, bán lại</source>
        <translation>Goods are fine, sell again</translation>
    </message>
    <message>
        <source>Hàng có nhiều ô: coi ô đầu là tên, ô kế là lời.</source>
        <translation>The row has many cells: the first is taken as the name, the next as the words.</translation>
    </message>
    <message>
        <source>Hàng có thể đã được lấy: xem trên khachhang.ghn.vn.</source>
        <translation>It may have been fetched already: look at khachhang.ghn.vn.</translation>
    </message>
    <message>
        <source>Hàng có thể đã được lấy: xem trên trang khách hàng của GHTK.</source>
        <translation>It may have been fetched already: look at GHTK&apos;s customer page.</translation>
    </message>
    <message>
        <source>Hàng của lô {lot} đã bán, không hoàn tác được.</source>
        <translation>Goods of lot {lot} are sold; it cannot be undone.</translation>
    </message>
    <message>
        <source>Hàng hoàn về (bấm hai lần)</source>
        <translation>Parcel came back (press twice)</translation>
    </message>
    <message>
        <source>Hàng hoàn về, chưa xem lại</source>
        <translation>Parcels came back, not checked</translation>
    </message>
    <message>
        <source>Hàng hóa</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Hàng đã bán cho đơn khác, không hoàn tác được.</source>
        <translation>Sold to another order; this cannot be undone.</translation>
    </message>
    <message>
        <source>Hàng đã gửi thì ghi là hoàn về.</source>
        <translation>What was shipped is noted as returned.</translation>
    </message>
    <message>
        <source>Hàng đã hết trước khách này. Cho chờ hàng.</source>
        <translation>Sold out before this customer. Let the order wait.</translation>
    </message>
    <message numerus="yes">
        <source>Hàng đến đâu: %n đơn</source>
        <translation>
            <numerusform>Where is it: %n order</numerusform>
            <numerusform>Where are they: %n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Hãng báo hàng đến đâu</source>
        <translation>Where the carrier says the parcels are</translation>
    </message>
    <message>
        <source>Hãng chưa nhận vận đơn này.</source>
        <translation>The carrier did not receive this parcel.</translation>
    </message>
    <message>
        <source>Hãng chưa thấy vận đơn này.</source>
        <translation>The carrier does not see this parcel yet.</translation>
    </message>
    <message>
        <source>Hãng còn vướng</source>
        <translation>Carrier trouble</translation>
    </message>
    <message>
        <source>Hãng gửi thường dùng</source>
        <translation>Usual carrier</translation>
    </message>
    <message>
        <source>Hãng không có</source>
        <translation>Carrier has none</translation>
    </message>
    <message>
        <source>Hãng sẽ thu {there}, sổ ghi {here}: hủy vận đơn rồi gửi lại.</source>
        <translation>The carrier will collect {there}, the book says {here}: cancel the parcel and send it again.</translation>
    </message>
    <message>
        <source>Hãng thu phí gửi của khách; tắt là hợp tác xã trả.</source>
        <translation>The carrier collects its fee from the customer; off: the cooperative pays.</translation>
    </message>
    <message>
        <source>Hãng trả lời {done}/{total}</source>
        <translation>Answered {done}/{total}</translation>
    </message>
    <message>
        <source>Hãng vận chuyển</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Hãng vận chuyển đang giữ vận đơn của đơn #{number}.</source>
        <translation>The carrier holds a parcel of order #{number}.</translation>
    </message>
    <message>
        <source>Hãng đã nhận</source>
        <translation>With the carrier</translation>
    </message>
    <message>
        <source>Hãng được chọn sẵn khi gửi hàng và khi xuất tệp cho hãng.</source>
        <translation>Chosen already when parcels are sent or a carrier&apos;s file is written.</translation>
    </message>
    <message>
        <source>Hãng đọc là: {reading}.</source>
        <translation>The carrier reads it as: {reading}.</translation>
    </message>
    <message>
        <source>Hãy chép bình luận rồi dán vào bằng Ctrl+V.</source>
        <translation>Copy the comments and paste them with Ctrl+V.</translation>
    </message>
    <message>
        <source>Hãy dán bình luận vào từ điện thoại.</source>
        <translation>Paste the comments from the phone.</translation>
    </message>
    <message>
        <source>Hình dọc</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Hôm nay ứng dụng đã hỏi Shopee hết số lần cho phép.</source>
        <translation>Today the app has asked Shopee as often as it may.</translation>
    </message>
    <message>
        <source>Hạn dùng đứng trước ngày thu hoạch.</source>
        <translation>The use-by day is before the harvest.</translation>
    </message>
    <message>
        <source>Hẹn gửi trong mấy ngày</source>
        <translation>Ship within how many days</translation>
    </message>
    <message>
        <source>Hết bình luận rồi.</source>
        <translation>No more comments.</translation>
    </message>
    <message>
        <source>Hết hàng</source>
        <translation>Sold out</translation>
    </message>
    <message>
        <source>Hết hàng (bấm hai lần)</source>
        <translation>Sold out (press twice)</translation>
    </message>
    <message>
        <source>Hết hàng thì gõ 0</source>
        <translation>If sold out, type 0</translation>
    </message>
    <message>
        <source>Hết hàng trong buổi live</source>
        <translation>Sold out during the live</translation>
    </message>
    <message>
        <source>Hết hạn mức YouTube hôm nay.</source>
        <translation>Today&apos;s YouTube quota is used up.</translation>
    </message>
    <message>
        <source>Hỏi</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Hỏi hãng</source>
        <translation>Ask the carrier</translation>
    </message>
    <message>
        <source>Hỏi hãng hàng đến đâu</source>
        <translation>Ask the carrier where parcels are</translation>
    </message>
    <message>
        <source>Hỏi khách rồi chốt.</source>
        <translation>Ask the customer, then confirm.</translation>
    </message>
    <message>
        <source>Hỏi khách rồi điền vào đơn.</source>
        <translation>Ask the customer and fill it into the order.</translation>
    </message>
    <message>
        <source>Hỏi khách số khác.</source>
        <translation>Ask the customer for another number.</translation>
    </message>
    <message>
        <source>Hỏi khách xã và tỉnh, rồi sửa địa chỉ.</source>
        <translation>Ask the customer for commune and province, then mend the address.</translation>
    </message>
    <message>
        <source>Hỏi lại</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Hỏi lại hãng vận chuyển trước đã.</source>
        <translation>Ask the carrier again first.</translation>
    </message>
    <message numerus="yes">
        <source>Hỏi lại hãng: %n đơn</source>
        <translation>
            <numerusform>Ask again: %n order</numerusform>
            <numerusform>Ask again: %n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Hỏi lại sau năm phút.</source>
        <translation>Ask again in five minutes.</translation>
    </message>
    <message>
        <source>Hỏi lại sau ít phút.</source>
        <translation>Ask again in a few minutes.</translation>
    </message>
    <message>
        <source>Hỏi nhiều nhất</source>
        <translation>Asked most</translation>
    </message>
    <message>
        <source>Hỏi phí</source>
        <translation>Ask the fee</translation>
    </message>
    <message>
        <source>Hỏi phí gửi của hãng</source>
        <translation>Ask what the carrier charges</translation>
    </message>
    <message>
        <source>Hồng tím</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Hợp tác xã cần một Zalo Official Account (OA) và một ứng dụng đã liên kết với OA.</source>
        <translation>The cooperative needs a Zalo Official Account (OA) and an app that is linked to it.</translation>
    </message>
    <message>
        <source>Hợp tác xã giữ (%)</source>
        <translation>Kept by the cooperative (%)</translation>
    </message>
    <message>
        <source>Hợp tác xã giữ (₫)</source>
        <translation>Kept by the cooperative (₫)</translation>
    </message>
    <message>
        <source>Hợp tác xã giữ bao nhiêu phần trăm</source>
        <translation>Percent that the cooperative keeps</translation>
    </message>
    <message numerus="yes">
        <source>Hủy %n vận đơn</source>
        <translation>
            <numerusform>Cancel %n parcel</numerusform>
            <numerusform>Cancel %n parcels</numerusform>
        </translation>
    </message>
    <message>
        <source>Hủy vận đơn trước đã.</source>
        <translation>Cancel that parcel first.</translation>
    </message>
    <message>
        <source>Hủy đơn</source>
        <translation>Cancel order</translation>
    </message>
    <message>
        <source>Hủy đơn đã đặt</source>
        <translation>Cancels an order</translation>
    </message>
    <message>
        <source>Hữu cơ</source>
        <translation>Organic</translation>
    </message>
    <message>
        <source>In tem</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>In tem #{number}</source>
        <translation>Print label #{number}</translation>
    </message>
    <message>
        <source>In tem các đơn chưa gửi</source>
        <translation>Print labels of orders not sent yet</translation>
    </message>
    <message>
        <source>In tem đơn vừa chốt, hoặc đơn đang xem</source>
        <translation>Print the label of the last or shown order</translation>
    </message>
    <message>
        <source>In tem đơn đang chọn trong bảng</source>
        <translation>Print the label of the order chosen in the table</translation>
    </message>
    <message>
        <source>In và xuất</source>
        <translation>Print and export</translation>
    </message>
    <message>
        <source>Khi live, Ctrl+Alt+1–9, F2–F10, N, H, G, S chạy cả lúc đang ở OBS.</source>
        <translation>While live, Ctrl+Alt+1–9, F2–F10, N, H, G, S work even when you are in OBS.</translation>
    </message>
    <message>
        <source>Khi live: chép bình luận, rồi Ctrl+V ở Đang live.</source>
        <translation>During the live: copy the comments, then Ctrl+V in Live.</translation>
    </message>
    <message>
        <source>Khi đang ở OBS: Ctrl+Alt+phím</source>
        <translation>While in OBS: Ctrl+Alt+key</translation>
    </message>
    <message>
        <source>Khi đã live, ghi tên TikTok của shop vào TikFinity và bấm Connect.</source>
        <translation>Once live, type the shop&apos;s TikTok name into TikFinity and press Connect.</translation>
    </message>
    <message>
        <source>Khoá OA Zalo</source>
        <translation>Zalo OA secret</translation>
    </message>
    <message>
        <source>Khoá ứng dụng Facebook</source>
        <translation>Facebook app secret</translation>
    </message>
    <message>
        <source>Khoản chuyển này chưa ghi vào đơn nào.</source>
        <translation>This transfer is not noted for any order.</translation>
    </message>
    <message>
        <source>Khoản chuyển này đã tính rồi.</source>
        <translation>This transfer is counted already.</translation>
    </message>
    <message>
        <source>Khoản nào cũng có trong sổ rồi, không phải ghi gì thêm.</source>
        <translation>All of these are in the book already, there is nothing to note.</translation>
    </message>
    <message>
        <source>Khoản này đã bỏ rồi.</source>
        <translation>This was taken back already.</translation>
    </message>
    <message>
        <source>Khoản trừ</source>
        <translation>Charges</translation>
    </message>
    <message>
        <source>Khoản trừ và đã trả</source>
        <translation>Charges and payments</translation>
    </message>
    <message>
        <source>Khoản trừ, đã trả</source>
        <translation>Charges and payments</translation>
    </message>
    <message numerus="yes">
        <source>Khoảng %n phút.</source>
        <translation>
            <numerusform>About %n minute.</numerusform>
            <numerusform>About %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Khoảng thiếu {time}</source>
        <translation>Missing {time}</translation>
    </message>
    <message>
        <source>Khoảng {minutes} phút.</source>
        <translation>About {minutes} minutes.</translation>
    </message>
    <message>
        <source>Khá chắc</source>
        <translation>Fairly sure</translation>
    </message>
    <message>
        <source>Khá lắm! Mình sẵn sàng vào live.</source>
        <translation>Very good! You are ready to go live.</translation>
    </message>
    <message>
        <source>Khá lắm! {name} sẵn sàng vào live.</source>
        <translation>Very good! {name} is ready to go live.</translation>
    </message>
    <message>
        <source>Khác</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Khách</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Khách báo đã chuyển tiền, không đặt thêm.</source>
        <translation>The customer says they paid, and orders nothing more.</translation>
    </message>
    <message>
        <source>Khách báo đã trả, chờ ngân hàng: “{text}”</source>
        <translation>Customer says paid, await the bank: “{text}”</translation>
    </message>
    <message>
        <source>Khách chỉ gửi số hoặc địa chỉ cho đơn trước.</source>
        <translation>The customer only sends a phone or address for the order before.</translation>
    </message>
    <message>
        <source>Khách chờ hàng về</source>
        <translation>Waiting for goods</translation>
    </message>
    <message>
        <source>Khách của đơn #{number} đang muốn đổi hoặc hủy.</source>
        <translation>The customer of order #{number} wants a change or to cancel.</translation>
    </message>
    <message>
        <source>Khách của đơn #{number} đã bị chặn.</source>
        <translation>The customer of #{number} is blocked.</translation>
    </message>
    <message>
        <source>Khách của đơn đang chọn sẽ hiện ở đây.</source>
        <translation>The customer of the chosen order appears here.</translation>
    </message>
    <message>
        <source>Khách giả, hàng mẫu, sổ riêng: tập sai cũng không sao. Chốt đơn bằng phím như live thật, cuối buổi có điểm.</source>
        <translation>Made-up customers, sample products, a book of its own: mistakes do no harm. Confirm by keyboard as in a real live; you get a score at the end.</translation>
    </message>
    <message>
        <source>Khách gõ lại lời cũ, chỉ là một đơn.</source>
        <translation>The same words again: it is one order.</translation>
    </message>
    <message>
        <source>Khách gửi lại liên hệ: “{text}”</source>
        <translation>Customer sent other contact: “{text}”</translation>
    </message>
    <message>
        <source>Khách hay gọi là gì</source>
        <translation>What buyers call it</translation>
    </message>
    <message>
        <source>Khách hay gọi là gì. Cách nhau bằng dấu phẩy.</source>
        <translation>What viewers often call it. Separate with commas.</translation>
    </message>
    <message>
        <source>Khách hỏi giá, chưa đặt.</source>
        <translation>The customer asks the price, it is no order yet.</translation>
    </message>
    <message>
        <source>Khách hỏi, chờ trả lời</source>
        <translation>Questions to answer</translation>
    </message>
    <message>
        <source>Khách hỏi.</source>
        <translation>A question.</translation>
    </message>
    <message>
        <source>Khách không đặt món này.</source>
        <translation>The customer did not order this.</translation>
    </message>
    <message>
        <source>Khách kể chuyện lần trước, không đặt mới.</source>
        <translation>The customer tells of the last time, it is no new order.</translation>
    </message>
    <message>
        <source>Khách muốn hủy</source>
        <translation>Wants to cancel</translation>
    </message>
    <message>
        <source>Khách muốn hủy: “{text}”</source>
        <translation>Wants to cancel: “{text}”</translation>
    </message>
    <message>
        <source>Khách muốn {right}, đã chốt {taken}.</source>
        <translation>Wanted {right}, confirmed {taken}.</translation>
    </message>
    <message>
        <source>Khách muốn đổi</source>
        <translation>Wants a change</translation>
    </message>
    <message>
        <source>Khách muốn đổi hoặc hủy</source>
        <translation>Want a change or a cancel</translation>
    </message>
    <message>
        <source>Khách muốn đổi: “{text}”</source>
        <translation>Wants a change: “{text}”</translation>
    </message>
    <message>
        <source>Khách mới: {name}</source>
        <translation>New viewer: {name}</translation>
    </message>
    <message>
        <source>Khách này không có đơn nào khác để gộp.</source>
        <translation>This customer has no other order to merge.</translation>
    </message>
    <message>
        <source>Khách này đã bị chặn.</source>
        <translation>This customer is blocked.</translation>
    </message>
    <message>
        <source>Khách nói chưa mua.</source>
        <translation>The customer says: not buying yet.</translation>
    </message>
    <message>
        <source>Khách nói với người khác, không đặt cho mình.</source>
        <translation>The customer talks to somebody else, it is no order.</translation>
    </message>
    <message>
        <source>Khách quen</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Khách quét để làm gì, khi danh mục không ghi riêng cho món.</source>
        <translation>What viewers scan it for, where the product list says nothing else.</translation>
    </message>
    <message>
        <source>Khách sửa bình luận: “{text}”</source>
        <translation>The viewer edited the comment: “{text}”</translation>
    </message>
    <message>
        <source>Khách trả phí gửi</source>
        <translation>The customer pays the carriage</translation>
    </message>
    <message>
        <source>Khách trả {money}</source>
        <translation>The customer pays {money}</translation>
    </message>
    <message>
        <source>Khách vừa nhắn, đơn đã khác.</source>
        <translation>The customer just wrote: the order is another one now.</translation>
    </message>
    <message>
        <source>Khách đang muốn đổi hoặc hủy.</source>
        <translation>The customer wants a change, or to cancel.</translation>
    </message>
    <message>
        <source>Khách đã xin hủy. Nhận lời hủy ở đơn đó.</source>
        <translation>The customer cancelled. Accept it on that order.</translation>
    </message>
    <message>
        <source>Khách được mở xem, không dùng thử, trước khi nhận.</source>
        <translation>The customer may open and look, not try, before accepting.</translation>
    </message>
    <message>
        <source>Khách đổi ý</source>
        <translation>Changed mind</translation>
    </message>
    <message>
        <source>Khóa bí mật của ứng dụng</source>
        <translation>Secret key of the app</translation>
    </message>
    <message>
        <source>Khóa của ứng dụng (Live API Partner Key). Không đưa cho ai.</source>
        <translation>The key of the app (Live API Partner Key). Give it to nobody.</translation>
    </message>
    <message>
        <source>Không biết câu trả lời đã lên YouTube chưa.</source>
        <translation>It is not known whether the reply is on YouTube.</translation>
    </message>
    <message>
        <source>Không biết gửi tin này cho ai.</source>
        <translation>It is not known to whom this should go.</translation>
    </message>
    <message>
        <source>Không biết {platform} đã đăng câu này chưa.</source>
        <translation>It is not known whether {platform} has posted this.</translation>
    </message>
    <message>
        <source>Không bán nữa</source>
        <translation>Not for sale</translation>
    </message>
    <message>
        <source>Không câu nào được nhiều người hỏi.</source>
        <translation>No question was asked by several people.</translation>
    </message>
    <message>
        <source>Không còn gì để hoàn tác.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Không còn thư mục {folder}.</source>
        <translation>Folder {folder} is gone.</translation>
    </message>
    <message>
        <source>Không còn việc nào để hoàn tác.</source>
        <translation>Nothing left to undo.</translation>
    </message>
    <message>
        <source>Không còn đơn nào để gói và gửi.</source>
        <translation>No order is left to pack and send.</translation>
    </message>
    <message>
        <source>Không có</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Không có cổng {port}.</source>
        <translation>No port {port}.</translation>
    </message>
    <message>
        <source>Không có cột {name}.</source>
        <translation>There is no column {name}.</translation>
    </message>
    <message>
        <source>Không có giờ: đoán dòng trên là tên, dòng dưới là lời.</source>
        <translation>No times: a guess that the upper line is the name, the lower one the words.</translation>
    </message>
    <message>
        <source>Không có gì để in.</source>
        <translation>There is nothing to print.</translation>
    </message>
    <message>
        <source>Không có gói nào ở mục này.</source>
        <translation>No parcels here.</translation>
    </message>
    <message>
        <source>Không có lời.</source>
        <translation>No words.</translation>
    </message>
    <message>
        <source>Không có mã QR</source>
        <translation>No QR code</translation>
    </message>
    <message>
        <source>Không có nguồn {name}.</source>
        <translation>There is no source {name}.</translation>
    </message>
    <message>
        <source>Không có ngày {day}.</source>
        <translation>There is no day {day}.</translation>
    </message>
    <message>
        <source>Không có nhóm dữ liệu ({ai}) trong mã truy xuất GS1.</source>
        <translation>There is no data group ({ai}) in a GS1 traceability code.</translation>
    </message>
    <message>
        <source>Không có sổ ở {path}.</source>
        <translation>No book at {path}.</translation>
    </message>
    <message>
        <source>Không có thẻ trên hình</source>
        <translation>No card on air</translation>
    </message>
    <message>
        <source>Không có thứ tự “{text}”.</source>
        <translation>There is no place “{text}”.</translation>
    </message>
    <message>
        <source>Không có tên: coi là lời tiếp của người trên.</source>
        <translation>No name: taken as more from the one above.</translation>
    </message>
    <message>
        <source>Không có vận đơn {code}.</source>
        <translation>There is no parcel {code}.</translation>
    </message>
    <message>
        <source>Không có xã nào tên như vậy. Thử bớt chữ, hay tên cũ.</source>
        <translation>No commune has that name. Try fewer letters or the old name.</translation>
    </message>
    <message>
        <source>Không có đơn #{number}.</source>
        <translation>No order #{number}.</translation>
    </message>
    <message>
        <source>Không có đơn nào để hỏi hãng.</source>
        <translation>There is no order to ask about.</translation>
    </message>
    <message>
        <source>Không cần gửi mã. Chưa nhận tiền thì sửa lại số đã trả.</source>
        <translation>No code is needed. If no money came, correct what was paid.</translation>
    </message>
    <message>
        <source>Không cần thì bỏ qua.</source>
        <translation>Skip this if you do not need it.</translation>
    </message>
    <message>
        <source>Không ghi được tem vào thư mục {folder}.</source>
        <translation>The label cannot be written to folder {folder}.</translation>
    </message>
    <message>
        <source>Không ghi được vào {name}.</source>
        <translation>Could not write to {name}.</translation>
    </message>
    <message>
        <source>Không giảm thì bỏ trống</source>
        <translation>Leave empty if not reduced</translation>
    </message>
    <message>
        <source>Không giới hạn thì bỏ trống.</source>
        <translation>If unlimited, leave empty.</translation>
    </message>
    <message>
        <source>Không gộp được vào đơn #{number}.</source>
        <translation>Cannot merge into #{number}.</translation>
    </message>
    <message>
        <source>Không gửi lên {platform} được. Đã chép để dán.</source>
        <translation>Cannot send to {platform}. Copied, to paste.</translation>
    </message>
    <message>
        <source>Không gửi được câu trả lời từ đây.</source>
        <translation>The answer cannot be sent from here.</translation>
    </message>
    <message>
        <source>Không hoàn tác được: sau đó đã có việc khác.</source>
        <translation>Cannot be undone: something else was done since.</translation>
    </message>
    <message>
        <source>Không món nào hết.</source>
        <translation>Nothing was sold out.</translation>
    </message>
    <message>
        <source>Không mở được sổ {name}.</source>
        <translation>The book {name} did not open.</translation>
    </message>
    <message>
        <source>Không mở được trang in tem của hãng.</source>
        <translation>The carrier’s label page could not be opened.</translation>
    </message>
    <message>
        <source>Không mở được trình duyệt.</source>
        <translation>The browser could not be opened.</translation>
    </message>
    <message>
        <source>Không mở được tệp cài đặt.</source>
        <translation>The settings file did not open.</translation>
    </message>
    <message>
        <source>Không mở được tệp {name}.</source>
        <translation>The file {name} cannot be opened.</translation>
    </message>
    <message>
        <source>Không mở được tệp {name}. Kiểm lại tên tệp và thư mục.</source>
        <translation>File {name} did not open. Check the name and folder.</translation>
    </message>
    <message>
        <source>Không nguồn nào nghe {names}</source>
        <translation>No source hears {names}</translation>
    </message>
    <message>
        <source>Không nối được {platform}.</source>
        <translation>{platform} cannot be reached.</translation>
    </message>
    <message>
        <source>Không phát được tiếng.</source>
        <translation>No sound could be played.</translation>
    </message>
    <message>
        <source>Không phải lời nói (quà, vào xem, xóa …).</source>
        <translation>Not something said (a gift, somebody came, deleted …).</translation>
    </message>
    <message>
        <source>Không phải tiền vào</source>
        <translation>Not incoming money</translation>
    </message>
    <message>
        <source>Không phải tiền vào.</source>
        <translation>This is no money in.</translation>
    </message>
    <message>
        <source>Không rõ Facebook đã nhận câu trả lời chưa.</source>
        <translation>It is not known whether Facebook took the answer.</translation>
    </message>
    <message>
        <source>Không rõ Lazada đã nhận câu trả lời chưa.</source>
        <translation>It is not known whether Lazada took the answer.</translation>
    </message>
    <message>
        <source>Không rõ bình luận bắt đầu ở dòng nào.</source>
        <translation>It is not clear in which line the comment begins.</translation>
    </message>
    <message>
        <source>Không rõ của đơn nào</source>
        <translation>Order not known</translation>
    </message>
    <message>
        <source>Không rõ đâu là tên, đâu là lời.</source>
        <translation>It is not clear what is the name and what was said.</translation>
    </message>
    <message>
        <source>Không sót chỗ nào</source>
        <translation>Nothing to look at again</translation>
    </message>
    <message>
        <source>Không thấy cảnh “{name}” trong OBS.</source>
        <translation>Scene “{name}” not found in OBS.</translation>
    </message>
    <message>
        <source>Không thấy cột mã đơn và cột trạng thái trong tệp.</source>
        <translation>The file has no column of codes and states.</translation>
    </message>
    <message>
        <source>Không thấy hình thẻ trên máy.</source>
        <translation>Card picture not found here.</translation>
    </message>
    <message>
        <source>Không thấy máy in {printer}.</source>
        <translation>Printer {printer} not found.</translation>
    </message>
    <message>
        <source>Không thấy tên người viết.</source>
        <translation>Nobody’s name was found.</translation>
    </message>
    <message>
        <source>Không thấy tệp này, thẻ không có logo.</source>
        <translation>This file is not there; the card has no logo.</translation>
    </message>
    <message>
        <source>Không thấy tệp {name}.</source>
        <translation>File {name} not found.</translation>
    </message>
    <message>
        <source>Không thấy đơn nào như vậy.</source>
        <translation>No such order.</translation>
    </message>
    <message>
        <source>Không thấy. Thử một chữ khác.</source>
        <translation>Not found. Try another word.</translation>
    </message>
    <message>
        <source>Không tìm thấy ngân hàng “{typed}”.</source>
        <translation>No bank “{typed}” was found.</translation>
    </message>
    <message>
        <source>Không tạo được thư mục sao lưu {name}.</source>
        <translation>The backup folder {name} cannot be made.</translation>
    </message>
    <message>
        <source>Không đánh dấu cảnh nào thì thẻ vào cảnh đang phát.</source>
        <translation>With none ticked, the card goes into the scene on air.</translation>
    </message>
    <message>
        <source>Không đánh dấu cảnh nào thì thẻ vào cảnh đang phát: {scene}.</source>
        <translation>With none ticked, the card goes into the scene on air: {scene}.</translation>
    </message>
    <message>
        <source>Không đơn nào còn nợ.</source>
        <translation>No order is owed for.</translation>
    </message>
    <message>
        <source>Không đơn nào có mã này.</source>
        <translation>No order has this code.</translation>
    </message>
    <message>
        <source>Không đơn nào quá {seconds} giây</source>
        <translation>No order over {seconds} seconds</translation>
    </message>
    <message>
        <source>Không đơn nào đi thêm bước đó.</source>
        <translation>No order took that step.</translation>
    </message>
    <message>
        <source>Không đọc được khi live: dán tay</source>
        <translation>Cannot be read live: paste</translation>
    </message>
    <message>
        <source>Không đọc được kịch bản {name}.</source>
        <translation>Script {name} is not readable.</translation>
    </message>
    <message>
        <source>Không đọc được những gì {program} gửi.</source>
        <translation>What {program} sends cannot be read.</translation>
    </message>
    <message>
        <source>Không đọc được sổ: tệp đã hỏng. Mở bản sao lưu gần nhất.</source>
        <translation>The book cannot be read: the file is damaged. Open the latest backup.</translation>
    </message>
    <message>
        <source>Không đọc được tệp {name}.</source>
        <translation>The file {name} cannot be read.</translation>
    </message>
    <message>
        <source>Không ẩn được bình luận từ đây.</source>
        <translation>The comment cannot be hidden from here.</translation>
    </message>
    <message>
        <source>Không, loa ở xa</source>
        <translation>No, it is far away</translation>
    </message>
    <message>
        <source>Khảo sát</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Khảo sát thị trường</source>
        <translation>Market survey</translation>
    </message>
    <message>
        <source>Khớp, chưa ghi vào đơn</source>
        <translation>Fits, not noted yet</translation>
    </message>
    <message>
        <source>Kiểm câu chữ</source>
        <translation>Check words</translation>
    </message>
    <message>
        <source>Kiểm câu chữ sẽ nói</source>
        <translation>Check the words for tonight</translation>
    </message>
    <message>
        <source>Kiểm lại mã, hoặc nhập danh mục.</source>
        <translation>Check the code, or import the catalog.</translation>
    </message>
    <message>
        <source>Kiểm lại mã.</source>
        <translation>Check the code.</translation>
    </message>
    <message>
        <source>Kiểm lại số đơn.</source>
        <translation>Check the number.</translation>
    </message>
    <message>
        <source>Kiểm lại tên tệp và thư mục.</source>
        <translation>Check the file&apos;s name and folder.</translation>
    </message>
    <message>
        <source>Kiểm lại tên tệp.</source>
        <translation>Check the file name.</translation>
    </message>
    <message>
        <source>Kiểm lại ảnh và ổ đĩa.</source>
        <translation>Check the photo and the disk.</translation>
    </message>
    <message>
        <source>Kiểm lại ổ đĩa và thư mục.</source>
        <translation>Check the disk and the folder.</translation>
    </message>
    <message>
        <source>Kiểm tra buổi live rồi bấm thử lại.</source>
        <translation>Check the live, then press try again.</translation>
    </message>
    <message>
        <source>Kiểu thẻ</source>
        <translation>Card style</translation>
    </message>
    <message>
        <source>Kiểu thẻ sản phẩm đưa lên hình.</source>
        <translation>The style of the product card on air.</translation>
    </message>
    <message numerus="yes">
        <source>Kém lần trước %n điểm.</source>
        <translation>
            <numerusform>%n point less than last time.</numerusform>
            <numerusform>%n points less than last time.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kéo để đổi thứ tự, hoặc Alt+↑ ↓</source>
        <translation>Drag to change the order, or Alt+↑ ↓</translation>
    </message>
    <message>
        <source>Kênh</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Kênh này chưa được phát trực tiếp.</source>
        <translation>This channel may not go live yet.</translation>
    </message>
    <message>
        <source>Kênh đang phát nhiều buổi cùng lúc; chọn buổi mới nhất.</source>
        <translation>The channel has several lives on; the newest is taken.</translation>
    </message>
    <message>
        <source>KẾ TIẾP</source>
        <translation>NEXT</translation>
    </message>
    <message numerus="yes">
        <source>Kế hoạch %n phút</source>
        <translation>
            <numerusform>Plan: %n minute</numerusform>
            <numerusform>Plan: %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Kết nối</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Kết thúc buổi đó trước.</source>
        <translation>End that live first.</translation>
    </message>
    <message>
        <source>Kết thúc live</source>
        <translation>End the live</translation>
    </message>
    <message>
        <source>Kết thúc live rồi sửa danh mục.</source>
        <translation>End the live, then edit the catalog.</translation>
    </message>
    <message>
        <source>Kết thúc live, nối OBS rồi thử.</source>
        <translation>End the live, connect OBS, then try.</translation>
    </message>
    <message>
        <source>Kết thúc tập dượt</source>
        <translation>End rehearsal</translation>
    </message>
    <message>
        <source>Kịch bản {name} không có dòng nào dùng được.</source>
        <translation>Script {name} has no usable rows.</translation>
    </message>
    <message>
        <source>Lazada báo lỗi {code}.</source>
        <translation>Lazada reports error {code}.</translation>
    </message>
    <message>
        <source>Lazada bảo hỏi chậm lại.</source>
        <translation>Lazada asks us to slow down.</translation>
    </message>
    <message>
        <source>Lazada chưa hiện sản phẩm.</source>
        <translation>Lazada has not shown the product.</translation>
    </message>
    <message>
        <source>Lazada cần đăng nhập lại.</source>
        <translation>Lazada needs you to sign in again.</translation>
    </message>
    <message>
        <source>Lazada không cho chương trình nào đọc bình luận khi live.</source>
        <translation>Lazada lets no program read the comments of a live.</translation>
    </message>
    <message>
        <source>Lazada không cho đọc tin nhắn.</source>
        <translation>Lazada does not let us read messages.</translation>
    </message>
    <message>
        <source>Lazada không hiện được sản phẩm này trong buổi live.</source>
        <translation>Lazada cannot show this product in the live.</translation>
    </message>
    <message>
        <source>Lazada không nhận App Key hay App Secret.</source>
        <translation>Lazada does not take the App Key or the App Secret.</translation>
    </message>
    <message>
        <source>Link cũ hết dùng được, ai đang vào phải quét lại.</source>
        <translation>The old link stops working; whoever is connected must scan again.</translation>
    </message>
    <message>
        <source>Live hoặc tập dượt một buổi trước đã.</source>
        <translation>Hold a live or a rehearsal first.</translation>
    </message>
    <message>
        <source>Live tiếp</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Live tiếp thì mở buổi mới rồi thử lại.</source>
        <translation>To go on, open a new live and try again.</translation>
    </message>
    <message>
        <source>Live trên {names}</source>
        <translation>Live on {names}</translation>
    </message>
    <message>
        <source>Live {date}</source>
        <translation>Live {date}</translation>
    </message>
    <message>
        <source>Liên hệ Shopee để mở lại tài khoản.</source>
        <translation>Contact Shopee to have the account opened again.</translation>
    </message>
    <message>
        <source>Liên hệ Shopee để xin quyền live.</source>
        <translation>Contact Shopee to ask for live selling.</translation>
    </message>
    <message>
        <source>Liên kết chưa đủ.</source>
        <translation>The link is incomplete.</translation>
    </message>
    <message>
        <source>Liên kết truy xuất</source>
        <translation>Traceability link</translation>
    </message>
    <message>
        <source>Liên kết truy xuất nguồn gốc, nếu có.</source>
        <translation>The traceability link, if there is one.</translation>
    </message>
    <message>
        <source>Loa có đứng gần micro không?</source>
        <translation>Is the loudspeaker near the microphone?</translation>
    </message>
    <message>
        <source>Loa đứng gần micro</source>
        <translation>Loudspeaker near the microphone</translation>
    </message>
    <message>
        <source>Loa đứng gần micro: đang tắt mọi tiếng.</source>
        <translation>Speaker near the microphone: everything is silent.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Loại hàng</source>
        <translation>Kind of goods</translation>
    </message>
    <message>
        <source>Loại hàng “{seen}” chưa rõ.</source>
        <translation>The kind of goods “{seen}” is not clear.</translation>
    </message>
    <message>
        <source>Loại khác</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Loại “{key}” có hai lần.</source>
        <translation>Variant “{key}” is there twice.</translation>
    </message>
    <message>
        <source>Loại “{seen}” chưa rõ.</source>
        <translation>Variant “{seen}” is unclear.</translation>
    </message>
    <message>
        <source>Luật quảng cáo coi món này là gì: thực phẩm, thực phẩm bảo vệ sức khỏe, mỹ phẩm, khác.</source>
        <translation>What the advertising law takes it for: thực phẩm (food), thực phẩm bảo vệ sức khỏe (health-protection food), mỹ phẩm (cosmetic), khác (other).</translation>
    </message>
    <message>
        <source>Làm lại bây giờ, đừng để tới lúc live</source>
        <translation>Renew it now, not during the live</translation>
    </message>
    <message>
        <source>Làm nốt</source>
        <translation>To finish</translation>
    </message>
    <message>
        <source>Làm nốt: {work}</source>
        <translation>To finish: {work}</translation>
    </message>
    <message>
        <source>Làm thay</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Làm theo</source>
        <translation>Do it</translation>
    </message>
    <message numerus="yes">
        <source>Làm theo %n dòng</source>
        <translation>
            <numerusform>Apply %n line</numerusform>
            <numerusform>Apply %n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Làm theo hoặc giữ nguyên trước đã.</source>
        <translation>Do it or leave it as it is first.</translation>
    </message>
    <message>
        <source>Làm tiếp buổi đó?</source>
        <translation>Go on with that live?</translation>
    </message>
    <message>
        <source>Làm tiếp trong trình duyệt vừa mở, xong thì quay lại đây.</source>
        <translation>Go on in the browser that has just opened, then come back here.</translation>
    </message>
    <message>
        <source>Làm việc kế</source>
        <translation>Do the next</translation>
    </message>
    <message>
        <source>Làm đơn kế.</source>
        <translation>Go on with the next one.</translation>
    </message>
    <message>
        <source>Làm ở máy chính.</source>
        <translation>Do it at the main computer.</translation>
    </message>
    <message>
        <source>Lên</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Lên hình</source>
        <translation>On air</translation>
    </message>
    <message>
        <source>Lên hình hay bàn chốt đơn</source>
        <translation>On air or orders desk</translation>
    </message>
    <message>
        <source>Lên hình hay bàn chốt đơn, khi cửa sổ hẹp</source>
        <translation>On air or orders desk, in a narrow window</translation>
    </message>
    <message>
        <source>Lên hình: {name}</source>
        <translation>On air: {name}</translation>
    </message>
    <message>
        <source>Lô</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Lô hàng chưa có số lượng.</source>
        <translation>The lot has no quantity.</translation>
    </message>
    <message>
        <source>Lô hàng chưa có tên.</source>
        <translation>The lot has no name.</translation>
    </message>
    <message>
        <source>Lô {lot} đã có, của người khác hoặc ngày khác.</source>
        <translation>Lot {lot} exists already, from somebody else or another day.</translation>
    </message>
    <message>
        <source>Lúc này chưa thử thẻ được.</source>
        <translation>The card cannot be tried just now.</translation>
    </message>
    <message>
        <source>Lúc đang live, nhờ một người bình luận rồi thử lại.</source>
        <translation>While live, ask somebody to comment, then try again.</translation>
    </message>
    <message>
        <source>Lúc đó chép bình luận, rồi Ctrl+V ở Đang live.</source>
        <translation>Then copy the comments and press Ctrl+V in Live.</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Lý do, cách trả</source>
        <translation>Reason, way of payment</translation>
    </message>
    <message>
        <source>Lý do, ví dụ ứng tiền xe</source>
        <translation>Why, e.g. advance for transport</translation>
    </message>
    <message>
        <source>Lưu danh mục ra Excel</source>
        <translation>Save the list to Excel</translation>
    </message>
    <message>
        <source>Lưu file mẫu</source>
        <translation>Save sample</translation>
    </message>
    <message>
        <source>Lưu lại thành CSV UTF-8.</source>
        <translation>Save it as CSV UTF-8.</translation>
    </message>
    <message>
        <source>Lưu lại ở dạng UTF-8.</source>
        <translation>Save it again as UTF-8.</translation>
    </message>
    <message>
        <source>Lưu ra Excel</source>
        <translation>Save to Excel</translation>
    </message>
    <message>
        <source>Lưu sang thư mục khác, ví dụ Tài liệu.</source>
        <translation>Save to another folder, e.g. Documents.</translation>
    </message>
    <message>
        <source>Lưu tem của hãng vào thư mục</source>
        <translation>Save the carrier’s labels in a folder</translation>
    </message>
    <message>
        <source>Lưu thành tệp .xlsx.</source>
        <translation>Save it as a .xlsx file.</translation>
    </message>
    <message>
        <source>Lưu ảnh QR</source>
        <translation>Save QR picture</translation>
    </message>
    <message numerus="yes">
        <source>Lấy cả %n dòng đoán</source>
        <translation>
            <numerusform>Take the %n guess</numerusform>
            <numerusform>Take all %n guesses</numerusform>
        </translation>
    </message>
    <message>
        <source>Lấy hàng mẫu để thử</source>
        <translation>Try with sample goods</translation>
    </message>
    <message>
        <source>Lấy hàng: theo món, theo lô</source>
        <translation>To fetch: by product and lot</translation>
    </message>
    <message>
        <source>Lấy lại sao kê rồi thử lại.</source>
        <translation>Fetch the statement again, then retry.</translation>
    </message>
    <message>
        <source>Lấy mã Trang mới rồi dán vào. Mã cũ hết dùng khi đổi mật khẩu hay gỡ ứng dụng.</source>
        <translation>Get a new Page token and paste it. The old one dies when the password is changed or the app is removed.</translation>
    </message>
    <message>
        <source>Lấy mã VietQR trong ứng dụng ngân hàng của hợp tác xã.</source>
        <translation>Take the VietQR from the app of the cooperative&apos;s bank.</translation>
    </message>
    <message>
        <source>Lấy mã của Trang rồi dán lại.</source>
        <translation>Get the Page&apos;s token and paste it.</translation>
    </message>
    <message>
        <source>Lấy thêm, cùng khách với đơn #{number}</source>
        <translation>More, same customer as order #{number}</translation>
    </message>
    <message>
        <source>Lấy xã có số đó, khi ô tên xã còn trống</source>
        <translation>Take that commune, while its field is empty</translation>
    </message>
    <message>
        <source>Lấy địa chỉ lần trước</source>
        <translation>Use the last address</translation>
    </message>
    <message>
        <source>Lần nữa?</source>
        <translation>Again?</translation>
    </message>
    <message numerus="yes">
        <source>Lần trước: %n điểm, {day}.</source>
        <translation>
            <numerusform>Last time: %n point, {day}.</numerusform>
            <numerusform>Last time: %n points, {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lần trước: {address}</source>
        <translation>Last time: {address}</translation>
    </message>
    <message>
        <source>Lần đầu ai cũng vậy. Xem mấy chỗ dưới rồi tập lại.</source>
        <translation>Everybody starts like that. Look at the places below, then try again.</translation>
    </message>
    <message>
        <source>Lọc bình luận</source>
        <translation>Filter comments</translation>
    </message>
    <message>
        <source>Lọc đơn</source>
        <translation>Filter orders</translation>
    </message>
    <message>
        <source>Lọc đơn còn nợ</source>
        <translation>Filter what is owed</translation>
    </message>
    <message>
        <source>Lời mời đặt</source>
        <translation>Order prompt</translation>
    </message>
    <message>
        <source>Lời mời đặt hàng trên thẻ; {code} là mã sản phẩm.</source>
        <translation>The order prompt on the card; {code} is the product code.</translation>
    </message>
    <message>
        <source>Lời sẽ nói, sẽ viết tối nay</source>
        <translation>What will be said and written tonight</translation>
    </message>
    <message>
        <source>Lời và giấy tờ của các món đều ổn.</source>
        <translation>Words and papers of the products are fine.</translation>
    </message>
    <message>
        <source>Muốn buổi khác thì dán địa chỉ video của buổi đó.</source>
        <translation>For another one, paste its video address.</translation>
    </message>
    <message>
        <source>Muốn bỏ cả đơn thì bấm Bỏ.</source>
        <translation>To refuse it all, press Refuse.</translation>
    </message>
    <message>
        <source>Muốn nhanh hơn: dùng cầu nối với Social Stream Ninja hoặc Streamer.bot.</source>
        <translation>For more speed: use the bridge with Social Stream Ninja or Streamer.bot.</translation>
    </message>
    <message>
        <source>Muốn đọc buổi khác thì dán liên kết của buổi đó.</source>
        <translation>To read another one, paste its link.</translation>
    </message>
    <message>
        <source>Màn hình nền sáng (light) hay tối (dark); system là theo máy.</source>
        <translation>Screen light or dark; system follows the computer.</translation>
    </message>
    <message>
        <source>Màu hợp tác xã</source>
        <translation>The cooperative’s colour</translation>
    </message>
    <message>
        <source>Màu khối lời mời trên thẻ, dạng #1E5B3C; màu nhạt quá được làm đậm cho dễ đọc.</source>
        <translation>Colour of the card’s call, like #1E5B3C; one that is too light is darkened so that it can be read.</translation>
    </message>
    <message>
        <source>Màu quanh thẻ, để chương trình phát lọc đi. Trong suốt thì nhiều chương trình thấy đen.</source>
        <translation>The colour around the card, for the streaming program to filter out. Many programs see transparent as black.</translation>
    </message>
    <message>
        <source>Màu “{colour}” chưa đúng.</source>
        <translation>“{colour}” is not a colour.</translation>
    </message>
    <message>
        <source>Máy Mac không cho chương trình nhận phím khi đang ở cửa sổ khác.</source>
        <translation>A Mac gives a program no keys while you are in another window.</translation>
    </message>
    <message>
        <source>Máy chính</source>
        <comment>the first desk, while nobody gave a name</comment>
        <translation>Main computer</translation>
    </message>
    <message>
        <source>Máy chính vừa mở lại. Việc hoàn tác chưa gửi đã được bỏ.</source>
        <translation>The main computer has restarted. The undo that was not sent was dropped.</translation>
    </message>
    <message>
        <source>Máy chưa có chương trình phát tiếng.</source>
        <translation>This computer has no sound player yet.</translation>
    </message>
    <message>
        <source>Máy chưa có giọng tiếng Việt.</source>
        <translation>This computer has no Vietnamese voice.</translation>
    </message>
    <message>
        <source>Máy chưa đọc được.</source>
        <translation>The voice is not ready.</translation>
    </message>
    <message>
        <source>Máy chạy OBS</source>
        <translation>OBS computer</translation>
    </message>
    <message>
        <source>Máy in</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Máy in không nhận tem.</source>
        <translation>The printer does not take the label.</translation>
    </message>
    <message>
        <source>Máy in tem</source>
        <translation>Label printer</translation>
    </message>
    <message>
        <source>Máy in {printer} sẵn sàng.</source>
        <translation>Printer {printer} is ready.</translation>
    </message>
    <message>
        <source>Máy khác cùng mạng dùng được.</source>
        <translation>Other computers on this network can use it.</translation>
    </message>
    <message>
        <source>Máy khác cùng mạng mở được trang thẻ nếu có địa chỉ. Windows hỏi thì cho phép.</source>
        <translation>Other computers on this network can open the card page if they have the address. If Windows asks, allow it.</translation>
    </message>
    <message>
        <source>Máy khác cũng ghi sổ, số đơn đã đổi: {pairs}.</source>
        <translation>Another program wrote to the ledger too; orders have new numbers: {pairs}.</translation>
    </message>
    <message>
        <source>Máy không gọi được hãng này qua mạng.</source>
        <translation>This carrier cannot be asked over the network.</translation>
    </message>
    <message>
        <source>Máy không thấy đơn này. Tự gõ đơn cho khách: {typed}.</source>
        <translation>The program missed this order. Type it for the customer: {typed}.</translation>
    </message>
    <message>
        <source>Máy này (Wayland) không cho nhận phím khi đang ở chương trình khác.</source>
        <translation>This computer (Wayland) gives us no keys while you are in another program.</translation>
    </message>
    <message>
        <source>Máy này không có màn hình để mở cửa sổ. Việc không cần cửa sổ: coop-live --help.</source>
        <translation>This machine has no screen to open the window on. Work without a window: coop-live --help.</translation>
    </message>
    <message>
        <source>Máy này không có phông “{name}”.</source>
        <translation>This computer has no font “{name}”.</translation>
    </message>
    <message>
        <source>Máy này không mở được đường cho Google trả lời.</source>
        <translation>This computer could not open a way for Google&apos;s answer.</translation>
    </message>
    <message>
        <source>Máy đang chạy OBS; 127.0.0.1 là máy này.</source>
        <translation>The computer running OBS; 127.0.0.1 is this one.</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Mã</source>
        <comment>a product&apos;s code</comment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Mã (token) mà Zalo gửi khi tạo bot. Không đưa cho ai.</source>
        <translation>The token that Zalo sends when a bot is made. Give it to nobody.</translation>
    </message>
    <message>
        <source>Mã GTIN (số dưới mã vạch) phải có 8, 12, 13 hoặc 14 chữ số.</source>
        <translation>A GTIN (the number under the bar code) has 8, 12, 13 or 14 digits.</translation>
    </message>
    <message>
        <source>Mã GTIN sai số kiểm (chữ số cuối): có một chữ số chép nhầm.</source>
        <translation>The GTIN&apos;s check digit (the last one) is wrong: a digit was miscopied.</translation>
    </message>
    <message>
        <source>Mã QR bị hỏng bên trong: {what}.</source>
        <translation>This QR code is broken inside: {what}.</translation>
    </message>
    <message>
        <source>Mã QR dẫn tới</source>
        <translation>QR code leads to</translation>
    </message>
    <message>
        <source>Mã QR không chứa hết: một mục dài {count} ký tự.</source>
        <translation>The QR code cannot hold it: one field has {count} characters.</translation>
    </message>
    <message>
        <source>Mã QR trên thẻ</source>
        <translation>QR code on the card</translation>
    </message>
    <message>
        <source>Mã QR trên thẻ dẫn tới đâu: đặt hàng, trang, chuyển khoản, nguồn gốc, không. Bỏ trống là theo Cài đặt.</source>
        <translation>Where the QR code leads: đặt hàng (order), trang (page), chuyển khoản (transfer), nguồn gốc (origin), không (none). Empty: as in Settings.</translation>
    </message>
    <message>
        <source>Mã QR vào bàn thứ hai</source>
        <translation>QR code of the second desk</translation>
    </message>
    <message>
        <source>Mã QR “{seen}” chưa rõ.</source>
        <translation>The QR code “{seen}” is not clear.</translation>
    </message>
    <message>
        <source>Mã QR: {kind}</source>
        <translation>QR code: {kind}</translation>
    </message>
    <message>
        <source>Mã Trang thiếu quyền: {names}.</source>
        <translation>The Page token lacks a permission: {names}.</translation>
    </message>
    <message>
        <source>Mã VietQR của đơn #{number}</source>
        <translation>VietQR of order #{number}</translation>
    </message>
    <message>
        <source>Mã VietQR này không dùng được: {why}.</source>
        <translation>This VietQR cannot be used: {why}.</translation>
    </message>
    <message>
        <source>Mã VietQR để thử</source>
        <translation>A VietQR to try</translation>
    </message>
    <message>
        <source>Mã buổi live không đọc được.</source>
        <translation>The live&apos;s link cannot be read.</translation>
    </message>
    <message>
        <source>Mã bí mật trong thư của TikTok.</source>
        <translation>The secret code in TikTok&apos;s mail.</translation>
    </message>
    <message>
        <source>Mã chuyển khoản</source>
        <translation>Transfer code</translation>
    </message>
    <message>
        <source>Mã cấp quyền</source>
        <translation>Access code</translation>
    </message>
    <message>
        <source>Mã cấp quyền đã dùng rồi hoặc quá 10 phút.</source>
        <translation>The access code was used already or is older than 10 minutes.</translation>
    </message>
    <message>
        <source>Mã của Trang</source>
        <translation>Page token</translation>
    </message>
    <message>
        <source>Mã của bot</source>
        <translation>Bot token</translation>
    </message>
    <message>
        <source>Mã cửa hàng GHN</source>
        <translation>GHN shop number</translation>
    </message>
    <message>
        <source>Mã gian hàng</source>
        <translation>Shop number</translation>
    </message>
    <message>
        <source>Mã khóa trong thư của TikTok.</source>
        <translation>The key&apos;s code in TikTok&apos;s mail.</translation>
    </message>
    <message>
        <source>Mã kiểm ở cuối không khớp: mã đã bị sửa, hoặc chép thiếu, chép nhầm.</source>
        <translation>The check at the end does not fit: the code was changed, or not copied whole and right.</translation>
    </message>
    <message>
        <source>Mã ngành hàng phải có 4 chữ số.</source>
        <translation>The trade code must have 4 digits.</translation>
    </message>
    <message>
        <source>Mã ngân hàng (BIN) phải có đúng 6 chữ số.</source>
        <translation>The bank&apos;s number (BIN) must have exactly 6 digits.</translation>
    </message>
    <message>
        <source>Mã người dẫn</source>
        <translation>Presenter id</translation>
    </message>
    <message>
        <source>Mã này không nói là chuyển vào tài khoản hay thẻ.</source>
        <translation>This code does not say whether it pays an account or a card.</translation>
    </message>
    <message>
        <source>Mã này nói: chuyển {amount} vào số {account}, {bank}.</source>
        <translation>This code says: transfer {amount} to {account}, {bank}.</translation>
    </message>
    <message>
        <source>Mã phiên</source>
        <translation>Session ID</translation>
    </message>
    <message>
        <source>Mã quét</source>
        <translation>Scanned code</translation>
    </message>
    <message>
        <source>Mã shop GHTK</source>
        <translation>GHTK&apos;s shop code</translation>
    </message>
    <message>
        <source>Mã số Trang</source>
        <translation>Page id</translation>
    </message>
    <message>
        <source>Mã truy cập Trang (Page access token), loại dài ngày.</source>
        <translation>The Page access token, the long-lived kind.</translation>
    </message>
    <message>
        <source>Mã trên tem đọc chưa đúng.</source>
        <translation>The code on the label was not read right.</translation>
    </message>
    <message>
        <source>Mã trên trang của hãng</source>
        <translation>Code on the carrier’s site</translation>
    </message>
    <message>
        <source>Mã và số tiền đều khớp đơn #{number}.</source>
        <translation>Code and amount both fit order #{number}.</translation>
    </message>
    <message>
        <source>Mã vạch</source>
        <translation>Bar code</translation>
    </message>
    <message>
        <source>Mã vạch {seen} sai số cuối.</source>
        <translation>The last digit of bar code {seen} is wrong.</translation>
    </message>
    <message>
        <source>Mã vạch “{seen}” không phải 8, 12, 13 hay 14 chữ số.</source>
        <translation>Bar code “{seen}” is not 8, 12, 13 or 14 digits.</translation>
    </message>
    <message>
        <source>Mã vận đơn</source>
        <translation>Parcel code</translation>
    </message>
    <message>
        <source>Mã vận đơn không đúng.</source>
        <translation>This is not a waybill code.</translation>
    </message>
    <message>
        <source>Mã vận đơn trên trang của hãng</source>
        <translation>Parcel code on the carrier’s site</translation>
    </message>
    <message>
        <source>Mã {code} có chữ không viết được vào nội dung chuyển khoản.</source>
        <translation>The code {code} has letters that no transfer memo can hold.</translation>
    </message>
    <message>
        <source>Mã {code} đã có ở dòng {row}.</source>
        <translation>Code {code} is already in row {row}.</translation>
    </message>
    <message>
        <source>Mã {code} đã có.</source>
        <translation>Code {code} is taken.</translation>
    </message>
    <message>
        <source>Mã đúng đơn #{number} nhưng tiền nhiều hơn số còn nợ.</source>
        <translation>The code is that of order #{number}, but it is more than is owed.</translation>
    </message>
    <message>
        <source>Mã đúng đơn #{number} nhưng tiền ít hơn số còn nợ.</source>
        <translation>The code is that of order #{number}, but it is less than is owed.</translation>
    </message>
    <message>
        <source>Mã để vào {platform} có chữ lạ, không phải mã.</source>
        <translation>The code for {platform} has letters that no code has.</translation>
    </message>
    <message>
        <source>Mã ủy quyền</source>
        <translation>Authorisation code</translation>
    </message>
    <message>
        <source>Mã ứng dụng trong thư của TikTok.</source>
        <translation>The application&apos;s code in TikTok&apos;s mail.</translation>
    </message>
    <message>
        <source>Mã “{code}” có dấu lạ.</source>
        <translation>Code “{code}” has odd signs.</translation>
    </message>
    <message>
        <source>Món</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Món có hơn {most} giấy.</source>
        <translation>The product has more than {most} papers.</translation>
    </message>
    <message>
        <source>Món có hơn {most} loại.</source>
        <translation>Product has over {most} variants.</translation>
    </message>
    <message>
        <source>Món kế</source>
        <translation>Next product</translation>
    </message>
    <message>
        <source>Món kế: {name}</source>
        <translation>Next product: {name}</translation>
    </message>
    <message>
        <source>Món này không có loại “{words}”.</source>
        <translation>This product has no variant “{words}”.</translation>
    </message>
    <message>
        <source>Món phải có tên.</source>
        <translation>It has no name yet.</translation>
    </message>
    <message>
        <source>Món phải có đơn vị.</source>
        <translation>A product needs a unit.</translation>
    </message>
    <message>
        <source>Món {code} có dấu mà bảng Excel không giữ được.</source>
        <translation>Product {code} has signs Excel cannot keep.</translation>
    </message>
    <message>
        <source>Món {code} có giấy chứng nhận mà bảng Excel không giữ được.</source>
        <translation>Product {code} has a certificate that a sheet cannot keep.</translation>
    </message>
    <message>
        <source>Món {code} đếm riêng từng loại.</source>
        <translation>{code} is counted by its sizes.</translation>
    </message>
    <message>
        <source>Món · xã viên</source>
        <translation>Product · member</translation>
    </message>
    <message>
        <source>Mạng không ổn.</source>
        <translation>The network is unsteady.</translation>
    </message>
    <message>
        <source>Mạng đứt giữa chừng thì hỏi lại hãng, không tạo đơn hai lần.</source>
        <translation>If the network breaks, ask the carrier again: nothing is made twice.</translation>
    </message>
    <message>
        <source>Mất bình luận (dải xám trên biểu đồ):</source>
        <translation>Comments missing (grey bands in the chart):</translation>
    </message>
    <message>
        <source>Mất bình luận từ {name}.</source>
        <translation>Lost comments from {name}.</translation>
    </message>
    <message>
        <source>Mất bình luận {platform}</source>
        <translation>Missed comments, {platform}</translation>
    </message>
    <message>
        <source>Mất kết nối. Đang nối lại, việc đã bấm sẽ được gửi.</source>
        <translation>Connection lost. Reconnecting; what you pressed will be sent.</translation>
    </message>
    <message>
        <source>Mất mạng vẫn chốt được đơn.</source>
        <translation>Orders go on without internet.</translation>
    </message>
    <message>
        <source>Mẫu mã QR có chỗ lạ: {field}.</source>
        <translation>Odd part in the QR template: {field}.</translation>
    </message>
    <message>
        <source>Mẫu mã QR thừa hoặc thiếu dấu ngoặc nhọn.</source>
        <translation>The QR template has a brace too many or too few.</translation>
    </message>
    <message>
        <source>Mẫu riêng</source>
        <translation>Own template</translation>
    </message>
    <message>
        <source>Mẫu {name} chưa thử với hãng: gửi thử một đơn, xem hãng đọc đúng từng cột đã.</source>
        <translation>The template {name} was not tried with the carrier: send one order first and see that each column is read rightly.</translation>
    </message>
    <message>
        <source>Mẫu đúng: https://id.gs1.org/01/&lt;GTIN 14 số&gt;/10/&lt;số lô&gt;?11=&lt;NNTTNN năm tháng ngày&gt;</source>
        <translation>The right form: https://id.gs1.org/01/&lt;GTIN of 14 digits&gt;/10/&lt;lot&gt;?11=&lt;YYMMDD&gt;</translation>
    </message>
    <message>
        <source>Mật khẩu</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Mật khẩu OBS</source>
        <translation>OBS password</translation>
    </message>
    <message>
        <source>Mật khẩu Viettel Post</source>
        <translation>Viettel Post password</translation>
    </message>
    <message>
        <source>Mật khẩu để vào viettelpost.vn.</source>
        <translation>The password for viettelpost.vn.</translation>
    </message>
    <message>
        <source>Mẹo cho lần sau:</source>
        <translation>A tip for next time:</translation>
    </message>
    <message>
        <source>Mọi buổi</source>
        <translation>All evenings</translation>
    </message>
    <message>
        <source>Mỗi buổi live: bấm Chia sẻ trong Shopee, chép đường dẫn, dán vào ô Phiên live.</source>
        <translation>For every live: press Share in Shopee, copy the link, paste it into the field Live.</translation>
    </message>
    <message>
        <source>Mỗi dòng là một bình luận dạng JSON.</source>
        <translation>Each row is one comment as JSON.</translation>
    </message>
    <message>
        <source>Mỗi dòng một bình luận</source>
        <translation>One comment a line</translation>
    </message>
    <message>
        <source>Mỗi giấy một dòng, hoặc cách nhau bằng dấu chấm phẩy. Gõ: tên giấy, số, ngày cấp, nơi cấp. Ngày hết hạn gõ sau chữ “đến”.</source>
        <translation>A paper a line, or separated by semicolons. Type: the paper, its number, day of issue, issuer. The last valid day follows the word “đến”.</translation>
    </message>
    <message>
        <source>Mỗi loại một dòng, hoặc cách nhau bằng dấu chấm phẩy. Gõ: tên loại (cách gọi khác)=giá/tồn. Loại đầu là loại thường bán. Bỏ giá thì lấy giá của món, bỏ tồn thì tính vào tồn của món.</source>
        <translation>One variant per line, or separated by semicolons. Type: variant name (other names)=price/stock. The first variant is the one usually sold. No price: the product’s price. No stock: it shares the product’s stock.</translation>
    </message>
    <message>
        <source>Mỗi mục dài nhất {most} ký tự, rút ngắn lại.</source>
        <translation>A field has at most {most} characters; make it shorter.</translation>
    </message>
    <message>
        <source>Mỗi thành viên mang đến</source>
        <translation>What each member brings</translation>
    </message>
    <message>
        <source>Mỗi đơn</source>
        <translation>Per order</translation>
    </message>
    <message>
        <source>Mỗi đơn một phần, cộng lại không quá số tiền nhận được.</source>
        <translation>One part an order, together no more than what came in.</translation>
    </message>
    <message>
        <source>Một cửa sổ khác đang đọc sổ, nên tệp tạm cạnh sổ còn giữ thông tin cũ.</source>
        <translation>Another window is reading the ledger, so the temporary file beside it still holds the old details.</translation>
    </message>
    <message>
        <source>Một nốt trầm khi mất kết nối hay sổ có chuyện, mỗi chuyện một lần.</source>
        <translation>One low note when a connection is lost or the book is in trouble, once each.</translation>
    </message>
    <message>
        <source>Một phần đã ghi, phần này chưa vào đơn nào.</source>
        <translation>A part of it is counted; this part is for no order yet.</translation>
    </message>
    <message>
        <source>Một thẻ hàng lên hình {seconds} giây rồi tự ẩn.</source>
        <translation>A card goes on the picture for {seconds} seconds, then hides by itself.</translation>
    </message>
    <message>
        <source>Một trang Excel chỉ chứa được {most} dòng.</source>
        <translation>One Excel sheet holds only {most} rows.</translation>
    </message>
    <message>
        <source>Một đơn vị nặng bao nhiêu gam, tính cả bao bì, để điền cho hãng gửi. Chưa cân thì bỏ trống.</source>
        <translation>How many grams one unit weighs with its packing, for the carrier. Leave it empty if not weighed.</translation>
    </message>
    <message>
        <source>Một đơn vị, tính cả bao bì</source>
        <translation>One unit, with its packing</translation>
    </message>
    <message>
        <source>Mới nhất</source>
        <translation>Newest</translation>
    </message>
    <message>
        <source>Mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Mở Chuẩn bị, Nguồn bình luận.</source>
        <translation>Open Prepare, Sources of comments.</translation>
    </message>
    <message>
        <source>Mở Cài đặt</source>
        <translation>Open settings</translation>
    </message>
    <message>
        <source>Mở OBS lúc nào thì coop_live tự tìm lúc đó.</source>
        <translation>Open OBS any time: coop_live finds it by itself.</translation>
    </message>
    <message>
        <source>Mở OBS rồi bấm Thử lại.</source>
        <translation>Open OBS, then Try again.</translation>
    </message>
    <message>
        <source>Mở OBS trên máy này, coop_live tự tìm. Chưa dùng OBS thì bấm Tiếp tục.</source>
        <translation>Open OBS on this computer: coop_live finds it by itself. No OBS? Press Continue.</translation>
    </message>
    <message>
        <source>Mở Servers/Clients &gt; WebSocket Server và bấm Start Server.</source>
        <translation>Open Servers/Clients &gt; WebSocket Server and press Start Server.</translation>
    </message>
    <message>
        <source>Mở Shopee Open Platform và đăng nhập. Hợp tác xã cần có ứng dụng riêng ở đó.</source>
        <translation>Open Shopee Open Platform and sign in. The cooperative needs its own app there.</translation>
    </message>
    <message>
        <source>Mở Shopee Open Platform xem lý do, hoặc hỏi người đã tạo ứng dụng.</source>
        <translation>Look for the reason on Shopee Open Platform, or ask whoever made the app.</translation>
    </message>
    <message>
        <source>Mở Thông tin shop, mục Tài khoản: chép API Token, dán vào đây.</source>
        <translation>Open Thông tin shop (shop), then Tài khoản (account): copy the API Token and paste it here.</translation>
    </message>
    <message>
        <source>Mở TikTok LIVE Studio trên chính máy này và để nó mở suốt buổi live.</source>
        <translation>Open TikTok LIVE Studio on this very computer and keep it open during the whole live.</translation>
    </message>
    <message>
        <source>Mở TikTok LIVE Studio trên máy này, và xem đã được TikTok cho quyền chưa.</source>
        <translation>Open TikTok LIVE Studio on this computer, and check that TikTok has granted access.</translation>
    </message>
    <message>
        <source>Mở buổi live trong trình duyệt, bôi đen các bình luận rồi bấm Ctrl+C.</source>
        <translation>Open the live in the browser, select the comments and press Ctrl+C.</translation>
    </message>
    <message>
        <source>Mở bàn thứ hai</source>
        <translation>Open the second desk</translation>
    </message>
    <message>
        <source>Mở bản sao lưu gần nhất.</source>
        <translation>Open the latest backup.</translation>
    </message>
    <message>
        <source>Mở bản sao lưu {time}</source>
        <translation>Open the backup of {time}</translation>
    </message>
    <message>
        <source>Mở bằng Excel rồi lưu lại, hoặc chép lại tệp.</source>
        <translation>Open and save in Excel, or copy the file again.</translation>
    </message>
    <message>
        <source>Mở bằng Excel rồi lưu lại, hoặc gõ thẳng số.</source>
        <translation>Open and save in Excel, or type the number.</translation>
    </message>
    <message>
        <source>Mở coop_live trước; thấy trống thì làm mới.</source>
        <translation>Start coop_live first; if it stays empty, refresh the source.</translation>
    </message>
    <message>
        <source>Mở công cụ Graph API Explorer, chọn ứng dụng vừa tạo, đánh dấu các quyền pages_show_list, pages_read_engagement, pages_read_user_content và pages_manage_engagement.</source>
        <translation>Open the Graph API Explorer, choose the app you just made, and tick the permissions pages_show_list, pages_read_engagement, pages_read_user_content and pages_manage_engagement.</translation>
    </message>
    <message>
        <source>Mở cửa sổ thẻ</source>
        <translation>Open the card window</translation>
    </message>
    <message>
        <source>Mở facebook.com, đăng nhập và làm theo lời Facebook. Rồi lấy mã Trang mới và dán vào.</source>
        <translation>Open facebook.com, sign in and do what Facebook asks. Then get a new Page token and paste it.</translation>
    </message>
    <message>
        <source>Mở khung khách</source>
        <translation>Open customer panel</translation>
    </message>
    <message>
        <source>Mở live trên Shopee; bình luận sẽ tự về.</source>
        <translation>Start the live on Shopee; the comments will come by themselves.</translation>
    </message>
    <message>
        <source>Mở lại OBS rồi bấm Thử lại.</source>
        <translation>Reopen OBS, then Try again.</translation>
    </message>
    <message>
        <source>Mở lại OBS, hoặc xem lại số cổng.</source>
        <translation>Reopen OBS, or check the port.</translation>
    </message>
    <message>
        <source>Mở lại chương trình.</source>
        <translation>Reopen the app.</translation>
    </message>
    <message>
        <source>Mở lại rồi làm lại.</source>
        <translation>Open it again and do it once more.</translation>
    </message>
    <message>
        <source>Mở lại {program}, hoặc xem lại địa chỉ.</source>
        <translation>Open {program} again, or check the address.</translation>
    </message>
    <message>
        <source>Mở lại để chốt</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Mở mục Cửa hàng, chép số ShopId, điền vào Cài đặt, phần Gửi hàng.</source>
        <translation>Open Cửa hàng (shops), copy the ShopId and put it into the settings, under Shipping.</translation>
    </message>
    <message>
        <source>Mở sẵn cửa sổ thẻ, cho TikTok LIVE Studio và chương trình phát chỉ bắt được cửa sổ.</source>
        <translation>Open the card window at start, for TikTok LIVE Studio and programs that can only capture windows.</translation>
    </message>
    <message>
        <source>Mở sổ mới, giữ sổ cũ</source>
        <translation>New ledger, keep the old one</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Mở trang</source>
        <translation>Open page</translation>
    </message>
    <message>
        <source>Mở trang chốt đơn cho người thứ hai, trên điện thoại hay máy tính khác.</source>
        <translation>Opens a page where a second person confirms orders, on a phone or another computer.</translation>
    </message>
    <message>
        <source>Mở trang dành cho nhà phát triển của Facebook, tạo một ứng dụng loại Doanh nghiệp.</source>
        <translation>Open Facebook&apos;s page for developers and create an app of the type Business.</translation>
    </message>
    <message>
        <source>Mở trang khách hàng của GHN và đăng nhập.</source>
        <translation>Open GHN&apos;s customer page and sign in.</translation>
    </message>
    <message>
        <source>Mở trang khách hàng của GHTK và đăng nhập.</source>
        <translation>Open GHTK&apos;s customer page and sign in.</translation>
    </message>
    <message>
        <source>Mở trang live trong ứng dụng đó và để nó mở suốt buổi live.</source>
        <translation>Open the page of the live in that app and keep it open during the whole live.</translation>
    </message>
    <message>
        <source>Mở trang nhà phát triển của Lazada, tạo ứng dụng, xin quyền tin nhắn (Instant Messaging).</source>
        <translation>Open Lazada&apos;s page for developers, create an app and ask for the message permission (Instant Messaging).</translation>
    </message>
    <message>
        <source>Mở trang thẻ</source>
        <translation>Open the card page</translation>
    </message>
    <message>
        <source>Mở trang web có thẻ, để dán vào nguồn trình duyệt của OBS hay chương trình phát khác.</source>
        <translation>Serve a web page with the card, for a browser source in OBS or another streaming program.</translation>
    </message>
    <message>
        <source>Mở trang ủy quyền của ứng dụng và đăng nhập bằng tài khoản gian hàng. Trên thanh địa chỉ của trang hiện ra có đoạn code=…: chép cả địa chỉ, dán vào ô Mã ủy quyền trong vòng 30 phút.</source>
        <translation>Open the app&apos;s authorisation page and sign in with the shop&apos;s account. The address of the page that then appears holds code=…: copy the whole address and paste it under Authorisation code within 30 minutes.</translation>
    </message>
    <message>
        <source>Mở trong Excel, bỏ mật khẩu, lưu thành .xlsx.</source>
        <translation>Open in Excel, remove the password, save as .xlsx.</translation>
    </message>
    <message>
        <source>Mở trình duyệt rồi bấm lại.</source>
        <translation>Open the browser, then press again.</translation>
    </message>
    <message>
        <source>Mở viettelpost.vn, đăng nhập bằng tài khoản của hợp tác xã.</source>
        <translation>Open viettelpost.vn and sign in with the cooperative&apos;s account.</translation>
    </message>
    <message>
        <source>Mở {page}</source>
        <translation>Open {page}</translation>
    </message>
    <message>
        <source>Mở {program} lên.</source>
        <translation>Open {program}.</translation>
    </message>
    <message>
        <source>Mở được mọi giao dịch của tài khoản: chỉ dán vào đây, không gửi cho ai.</source>
        <translation>It opens every transaction of the account: paste it here only, send it to nobody.</translation>
    </message>
    <message>
        <source>Mở, đóng cửa sổ thẻ</source>
        <translation>Open or close the card window</translation>
    </message>
    <message>
        <source>Mục Cấu trúc mã thanh toán: chữ đầu như trong Cài đặt, sau đó chỉ có số.</source>
        <translation>Payment code structure (Cấu trúc mã thanh toán): the letters of the Settings, then digits only.</translation>
    </message>
    <message>
        <source>Mục lục</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Mục này không phải một món.</source>
        <translation>This entry is not a product.</translation>
    </message>
    <message>
        <source>Mục {name} của mã chỉ có chữ không dấu, dài nhất {most} ký tự.</source>
        <translation>Field {name} of the code has only letters without accents, at most {most} characters.</translation>
    </message>
    <message>
        <source>Mỹ phẩm</source>
        <translation>Cosmetic</translation>
    </message>
    <message>
        <source>Nghe nguồn này khi live</source>
        <translation>Hear this source in the live</translation>
    </message>
    <message>
        <source>Nghe thử</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Nghe thử giọng đọc</source>
        <translation>Listen to the voice</translation>
    </message>
    <message>
        <source>Nghe thử: {name}</source>
        <translation>Listen: {name}</translation>
    </message>
    <message>
        <source>Nghe được bình luận: {names}</source>
        <translation>Comments are heard: {names}</translation>
    </message>
    <message>
        <source>Ngoài khoảng thiếu.</source>
        <translation>Outside the gap.</translation>
    </message>
    <message>
        <source>Nguồn bình luận</source>
        <translation>Comment sources</translation>
    </message>
    <message>
        <source>Nguồn gốc</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Nguồn này chỉ lấy tin nhắn của khách, sau live.</source>
        <translation>This source only fetches customers’ messages, after the live.</translation>
    </message>
    <message>
        <source>Nguồn này đưa bình luận của khách vào.</source>
        <translation>This source brings in viewers’ comments.</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Ngày cấp</source>
        <translation>The day of issue</translation>
    </message>
    <message>
        <source>Ngày hết hạn</source>
        <translation>The last valid day</translation>
    </message>
    <message>
        <source>Ngày thu hoạch</source>
        <translation>Harvested on</translation>
    </message>
    <message>
        <source>Ngày {day} là ngày cấp hay ngày hết hạn?</source>
        <translation>Is {day} the day of issue or the last one?</translation>
    </message>
    <message>
        <source>Ngày ở dòng này không đọc được.</source>
        <translation>The date in this row cannot be read.</translation>
    </message>
    <message>
        <source>Ngân hàng nhận tiền</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Ngôn ngữ trên màn hình; system là theo máy.</source>
        <translation>Language on screen; system follows the computer.</translation>
    </message>
    <message>
        <source>Ngôn ngữ, hàng hóa, OBS. Muốn xem lại thì có nút trong Cài đặt.</source>
        <translation>Language, goods, OBS. A button in Settings shows them again.</translation>
    </message>
    <message>
        <source>Người chốt</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>Người mua</source>
        <translation>Buyers</translation>
    </message>
    <message>
        <source>Người mua nhắn tin cho bot; tin hiện ở đây.</source>
        <translation>Buyers write to the bot; their messages appear here.</translation>
    </message>
    <message>
        <source>Người mua nhắn đã quá 48 giờ: Zalo sẽ tính tiền tin trả lời này.</source>
        <translation>The buyer wrote more than 48 hours ago: Zalo would charge for this reply.</translation>
    </message>
    <message>
        <source>Người ngồi máy này</source>
        <translation>Who sits at this computer</translation>
    </message>
    <message>
        <source>Người này đã bị chặn.</source>
        <translation>This person was banned.</translation>
    </message>
    <message>
        <source>Người nói xem sân khấu chữ lớn ở cửa sổ riêng, nên ở màn hình thứ hai. Phím Ctrl+D.</source>
        <translation>The presenter sees the stage in large letters in a window of its own, best on a second screen. Key Ctrl+D.</translation>
    </message>
    <message>
        <source>Người xem</source>
        <translation>Viewer</translation>
    </message>
    <message>
        <source>Nhanh</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Nhiều giấy thì thêm một trang tên “Giấy chứng nhận”, mỗi giấy một dòng, với các cột: Mã, Loại, Số, Sao, Tên, Nơi cấp, Ngày cấp, Hết hạn. Cột Mã ghi được nhiều món: C1, C2.</source>
        <translation>For many papers add a sheet named “Giấy chứng nhận”, a paper a row, with the columns: Mã (code), Loại (kind), Số (number), Sao (stars), Tên (title), Nơi cấp (issuer), Ngày cấp (day of issue), Hết hạn (last day). Mã may name several products: C1, C2.</translation>
    </message>
    <message>
        <source>Nhiều nhất {count} ký tự.</source>
        <translation>At most {count} characters.</translation>
    </message>
    <message>
        <source>Nhìn OBS: thẻ {code} đang ở trên hình. Sau {seconds} giây thẻ tự ẩn.</source>
        <translation>Look at OBS: the card {code} is on the picture. It hides by itself after {seconds} seconds.</translation>
    </message>
    <message>
        <source>Nhận</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Nhận tiền, truy xuất</source>
        <translation>Payments, traceability</translation>
    </message>
    <message>
        <source>Nhập Excel</source>
        <translation>Import Excel</translation>
    </message>
    <message>
        <source>Nhập Excel, hoặc thêm món</source>
        <translation>Import Excel, or add products</translation>
    </message>
    <message>
        <source>Nhập bình luận từ tệp</source>
        <translation>Import comments from a file</translation>
    </message>
    <message>
        <source>Nhập bình luận từ tệp CSV, JSON từng dòng</source>
        <translation>Import comments from a CSV or JSON lines file</translation>
    </message>
    <message>
        <source>Nhập danh mục trước đã.</source>
        <translation>Import a catalog first.</translation>
    </message>
    <message>
        <source>Nhập danh sách</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Nhập lô</source>
        <translation>Take in a lot</translation>
    </message>
    <message>
        <source>Nhập lô cho {name}: 20, L3, Mai Thị Lam, 2/11, VietGAP 0123</source>
        <translation>Take in a lot of {name}: 20, L3, Mai Thị Lam, 2/11, VietGAP 0123</translation>
    </message>
    <message>
        <source>Nhập thêm, hoặc bỏ khỏi buổi live</source>
        <translation>Restock, or take out of the live</translation>
    </message>
    <message>
        <source>Nhập từ Excel</source>
        <translation>From Excel</translation>
    </message>
    <message>
        <source>Nhịp</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>Nhớ nói</source>
        <translation>Remember to say</translation>
    </message>
    <message>
        <source>Nhớ nói: {line}</source>
        <translation>Remember to say: {line}</translation>
    </message>
    <message>
        <source>Nhớ về khách</source>
        <translation>About the customer</translation>
    </message>
    <message>
        <source>Nhờ một người bình luận, rồi thử lại.</source>
        <translation>Ask someone to comment, then try again.</translation>
    </message>
    <message>
        <source>Nhờ một người lạ bình luận thử vào một buổi live, và xem có thấy cả tên không.</source>
        <translation>Ask a stranger to comment on a live once, and see whether the name arrives too.</translation>
    </message>
    <message>
        <source>Những dòng chưa vào được</source>
        <translation>Rows that did not come in</translation>
    </message>
    <message>
        <source>Những lúc đông nhất</source>
        <translation>Best moments</translation>
    </message>
    <message>
        <source>Nên từ 640×640, lên hình mới nét.</source>
        <translation>Better 640×640 or more, to be sharp on air.</translation>
    </message>
    <message>
        <source>Nói về</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Nói đùa</source>
        <translation>Joking</translation>
    </message>
    <message>
        <source>Năm {year} không thể đúng.</source>
        <translation>The year {year} cannot be right.</translation>
    </message>
    <message>
        <source>Năm {year} không viết được vào mã truy xuất.</source>
        <translation>The year {year} cannot be written into a traceability code.</translation>
    </message>
    <message>
        <source>Nơi giữ bản sao của sổ, nên ở ổ khác hoặc USB. Để trống là cạnh sổ.</source>
        <translation>Where copies of the ledger are kept, better on another disk or a USB stick. Empty: beside the ledger.</translation>
    </message>
    <message>
        <source>Nơi khác</source>
        <translation>Elsewhere</translation>
    </message>
    <message>
        <source>Nơi live</source>
        <translation>Live on</translation>
    </message>
    <message>
        <source>Nơi làm</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Nơi nào cũng được: chép rồi Ctrl+V</source>
        <translation>From anywhere: copy, then Ctrl+V</translation>
    </message>
    <message>
        <source>Nơi trồng hoặc nơi làm.</source>
        <translation>Where it is grown or made.</translation>
    </message>
    <message>
        <source>Nằm cạnh Client ID. Google có cho thì chép vào đây.</source>
        <translation>It stands beside the Client ID. If Google gives one, copy it here.</translation>
    </message>
    <message>
        <source>Nặng (g)</source>
        <translation>Weight (g)</translation>
    </message>
    <message>
        <source>Nếu đã đặt mật khẩu ở đó thì ghi mật khẩu vào đây.</source>
        <translation>If a password was set there, fill it in here.</translation>
    </message>
    <message>
        <source>Nếu ứng dụng có IP Address Whitelist, thêm địa chỉ mạng của máy này.</source>
        <translation>If the app has an IP Address Whitelist, add the network address of this computer.</translation>
    </message>
    <message>
        <source>Nền cửa sổ sân khấu</source>
        <translation>Look of the stage window</translation>
    </message>
    <message>
        <source>Nền cửa sổ thẻ</source>
        <translation>Background of the card window</translation>
    </message>
    <message>
        <source>Nền sáng (light) hay tối (dark) ở cửa sổ sân khấu; system là theo máy.</source>
        <translation>Light or dark in the stage window; system follows the computer.</translation>
    </message>
    <message>
        <source>Nền sáng hay tối</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Nền trong suốt: thấy nền đen thì đổi sang nền màu.</source>
        <translation>The background is transparent: if it shows black, choose a colour.</translation>
    </message>
    <message>
        <source>Nền tảng</source>
        <translation>Platforms</translation>
    </message>
    <message>
        <source>Nối</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Nối ngân hàng</source>
        <translation>Connect bank</translation>
    </message>
    <message>
        <source>Nối với OBS</source>
        <translation>Connect to OBS</translation>
    </message>
    <message>
        <source>Nối với hãng</source>
        <translation>Connect carrier</translation>
    </message>
    <message>
        <source>Nối với hãng một lần là gửi được. Chưa nối thì dùng tệp cho hãng ở trên.</source>
        <translation>Connect the carrier once to send. Until then use its file, above.</translation>
    </message>
    <message>
        <source>Nối với {carrier}</source>
        <translation>Connect {carrier}</translation>
    </message>
    <message>
        <source>Nội dung chuyển khoản dài {count} ký tự, nhiều nhất {most}.</source>
        <translation>The transfer memo has {count} characters, at most {most}.</translation>
    </message>
    <message>
        <source>Nội dung chuyển khoản phải viết không dấu, các ngân hàng đọc chữ có dấu khác nhau.</source>
        <translation>A transfer memo must be written without accents: banks read accents differently.</translation>
    </message>
    <message>
        <source>Nội dung có dấu câu: có ngân hàng bỏ hoặc đổi chúng. Chỉ nên dùng chữ, số, khoảng trắng.</source>
        <translation>The memo has punctuation: some banks drop or change it. Better use letters, digits and spaces only.</translation>
    </message>
    <message>
        <source>Nội dung có mã nhưng sai hay bị cắt.</source>
        <translation>There is a code in the description, but it is wrong or cut off.</translation>
    </message>
    <message>
        <source>Nội dung không có mã đơn.</source>
        <translation>There is no order code in the description.</translation>
    </message>
    <message>
        <source>Nội dung mã QR dài quá, điện thoại khó quét trên hình.</source>
        <translation>The QR text is too long; phones can hardly scan it on air.</translation>
    </message>
    <message>
        <source>OBS chưa nhận thẻ thử.</source>
        <translation>OBS did not take the test card.</translation>
    </message>
    <message>
        <source>OBS chưa nhận thẻ.</source>
        <translation>OBS did not take the card.</translation>
    </message>
    <message>
        <source>OBS chưa phát</source>
        <translation>OBS not streaming</translation>
    </message>
    <message>
        <source>OBS không mở được hình thẻ.</source>
        <translation>OBS could not open the card picture.</translation>
    </message>
    <message>
        <source>OBS không trả lời.</source>
        <translation>OBS does not answer.</translation>
    </message>
    <message>
        <source>OBS ngừng phát vì lỗi.</source>
        <translation>OBS stopped streaming after an error.</translation>
    </message>
    <message>
        <source>OBS này cũ quá.</source>
        <translation>This OBS is too old.</translation>
    </message>
    <message>
        <source>OBS này mới hơn coop_live.</source>
        <translation>This OBS is newer than coop_live.</translation>
    </message>
    <message>
        <source>OBS trên máy này</source>
        <translation>OBS on this computer</translation>
    </message>
    <message>
        <source>OBS đang mở.</source>
        <translation>OBS is starting.</translation>
    </message>
    <message>
        <source>OBS đang nối lại</source>
        <translation>OBS reconnecting</translation>
    </message>
    <message>
        <source>OBS đang phát mà chưa Vào live.</source>
        <translation>OBS is streaming, but you have not gone live here.</translation>
    </message>
    <message>
        <source>OBS đã nối</source>
        <translation>OBS connected</translation>
    </message>
    <message>
        <source>OBS đưa thẻ món lên hình của buổi live.</source>
        <translation>OBS puts the product card into the live picture.</translation>
    </message>
    <message>
        <source>OCOP không có {seen} sao.</source>
        <translation>There is no OCOP with {seen} stars.</translation>
    </message>
    <message>
        <source>OCOP thiếu số sao.</source>
        <translation>OCOP lacks its stars.</translation>
    </message>
    <message>
        <source>PDF mọi người</source>
        <translation>PDF of all</translation>
    </message>
    <message>
        <source>PDF người này</source>
        <translation>PDF of this one</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>Partner ID</translation>
    </message>
    <message>
        <source>Partner Key</source>
        <translation>Partner Key</translation>
    </message>
    <message>
        <source>Partner Key đã hết hạn.</source>
        <translation>The Partner Key has expired.</translation>
    </message>
    <message>
        <source>Phiên live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Phiên live Shopee chưa chạy.</source>
        <translation>The Shopee live is not running yet.</translation>
    </message>
    <message>
        <source>Phiên live này của tài khoản khác.</source>
        <translation>This live belongs to another account.</translation>
    </message>
    <message>
        <source>Phiên live này đã kết thúc.</source>
        <translation>This live has ended.</translation>
    </message>
    <message>
        <source>Phiên đăng nhập Shopee đã hết hạn.</source>
        <translation>The Shopee sign-in has ended.</translation>
    </message>
    <message>
        <source>Phiên đăng nhập Zalo OA đã hết hạn.</source>
        <translation>The sign-in to the Zalo OA has ended.</translation>
    </message>
    <message>
        <source>Phiếu soạn</source>
        <translation>Picking list</translation>
    </message>
    <message>
        <source>Phiếu đóng gói</source>
        <translation>Packing list</translation>
    </message>
    <message>
        <source>Phiếu đơn</source>
        <translation>Order sheet</translation>
    </message>
    <message>
        <source>Phát bằng OBS thì xem OBS; dùng camera ảo thì không sao.</source>
        <translation>If you stream with OBS, look there; with a virtual camera all is well.</translation>
    </message>
    <message>
        <source>Phát thử một buổi live chỉ mình thấy, rồi thử lại.</source>
        <translation>Begin a live that only you can see, then try again.</translation>
    </message>
    <message>
        <source>Phí của từng đơn</source>
        <translation>Fee of each order</translation>
    </message>
    <message>
        <source>Phí gửi</source>
        <translation>Shipping fee</translation>
    </message>
    <message>
        <source>Phí gửi qua {carrier}</source>
        <translation>Shipping fee with {carrier}</translation>
    </message>
    <message numerus="yes">
        <source>Phí gửi: %n đơn</source>
        <translation>
            <numerusform>Fee: %n order</numerusform>
            <numerusform>Fees: %n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Phím R chép câu này; {name} là tên khách, {goods} món, {total} tổng tiền, {code} mã.</source>
        <translation>Key R copies these words; {name} is the customer&apos;s name, {goods} the goods, {total} the sum, {code} the code.</translation>
    </message>
    <message>
        <source>Phím lẽ ra nên bấm</source>
        <translation>The key that would have helped</translation>
    </message>
    <message>
        <source>Phím mỗi đơn</source>
        <translation>Keys per order</translation>
    </message>
    <message>
        <source>Phím này chỉ chạy khi đang ở coop_live.</source>
        <translation>Such a key works only inside coop_live.</translation>
    </message>
    <message>
        <source>Phím từ chương trình khác</source>
        <translation>Keys from other programs</translation>
    </message>
    <message>
        <source>Phím {key} là của sân khấu. Ở bàn chốt bấm Ctrl+Alt+{key}.</source>
        <translation>Key {key} belongs to the stage. At the desk press Ctrl+Alt+{key}.</translation>
    </message>
    <message>
        <source>Phông chữ</source>
        <translation>Font</translation>
    </message>
    <message>
        <source>Phông “{name}” thiếu hoặc quá rộng ở: {letters}.</source>
        <translation>Font “{name}” lacks these or has them too wide: {letters}.</translation>
    </message>
    <message>
        <source>Phút</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Phút dự kiến</source>
        <translation>Planned minutes</translation>
    </message>
    <message>
        <source>Phần các buổi khác (₫)</source>
        <translation>Share of other lives (₫)</translation>
    </message>
    <message>
        <source>Phần của xã viên (₫)</source>
        <translation>Member&apos;s share (₫)</translation>
    </message>
    <message>
        <source>Phần này đọc tin nhắn người mua gửi cho gian hàng, và trả lời được.</source>
        <translation>This part reads what buyers write to the shop, and can answer.</translation>
    </message>
    <message>
        <source>Phần trăm lớn hơn 100.</source>
        <translation>More than 100 percent.</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Quay lại coop_live và bấm Đăng nhập.</source>
        <translation>Go back to coop_live and press Sign in.</translation>
    </message>
    <message>
        <source>Quay lại coop_live và đăng nhập lại.</source>
        <translation>Go back to coop_live and sign in again.</translation>
    </message>
    <message>
        <source>Quay lại, cất thông báo</source>
        <translation>Back, put notice away</translation>
    </message>
    <message>
        <source>Quen</source>
        <comment>a regular customer</comment>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Quyết toán</source>
        <translation>Settlement</translation>
    </message>
    <message>
        <source>Quyết toán của</source>
        <translation>Settlement of</translation>
    </message>
    <message>
        <source>Quyết toán từng xã viên</source>
        <translation>Settlement by member</translation>
    </message>
    <message>
        <source>Quyền Zalo OA sắp hết hạn.</source>
        <translation>The access to the Zalo OA ends soon.</translation>
    </message>
    <message>
        <source>Quét</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Quét bằng điện thoại cùng Wi-Fi, rồi gõ tên. Ai có link này xem và chốt được đơn, đừng đưa người ngoài; Wi-Fi phải có mật khẩu.</source>
        <translation>Scan with a phone on the same Wi-Fi, then type your name. Whoever has this link can see and confirm orders: give it to nobody else; the Wi-Fi must have a password.</translation>
    </message>
    <message>
        <source>Quét bằng ứng dụng ngân hàng, xem đúng tên chủ tài khoản rồi thôi, không cần chuyển.</source>
        <translation>Scan it with a bank app and check the holder’s name; no need to transfer.</translation>
    </message>
    <message>
        <source>Quét bằng ứng dụng ngân hàng, xem đúng tên {holder} rồi thôi, không cần chuyển.</source>
        <translation>Scan it with a bank app and check the name {holder}; no need to transfer.</translation>
    </message>
    <message>
        <source>Quét hoặc chép lại từ đầu, đừng sửa tay.</source>
        <translation>Scan or copy it again from the start; do not mend it by hand.</translation>
    </message>
    <message>
        <source>Quét lại cho thẳng, hoặc gõ số đơn in to trên tem.</source>
        <translation>Hold the scanner straight and scan again, or type the large order number.</translation>
    </message>
    <message>
        <source>Quét lại từng tem một.</source>
        <translation>Scan the labels again, one at a time.</translation>
    </message>
    <message>
        <source>Quét mã QR trên tem, hoặc gõ số đơn in to trên tem.</source>
        <translation>Scan the QR code on the label, or type the large order number on it.</translation>
    </message>
    <message>
        <source>Quét mã QR trên tem.</source>
        <translation>Scan the QR code on the label.</translation>
    </message>
    <message>
        <source>Quét mã trong ứng dụng ngân hàng rồi chép lại cả dòng.</source>
        <translation>Scan the code from the bank&apos;s app and copy the whole line.</translation>
    </message>
    <message>
        <source>Quét mã trên tem, hoặc gõ số đơn.</source>
        <translation>Scan the code on the label, or type the order number.</translation>
    </message>
    <message>
        <source>Quét tem</source>
        <translation>Scan labels</translation>
    </message>
    <message>
        <source>Quét tem, hoặc gõ số đơn</source>
        <translation>Scan a label or type a number</translation>
    </message>
    <message>
        <source>Quét để làm gì</source>
        <translation>What a scan does</translation>
    </message>
    <message>
        <source>Quên {title}</source>
        <translation>Forget {title}</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh token</translation>
    </message>
    <message>
        <source>Riêng người này</source>
        <translation>This member&apos;s own</translation>
    </message>
    <message>
        <source>Rút còn {most} chữ trở xuống.</source>
        <translation>Shorten to {most} characters.</translation>
    </message>
    <message>
        <source>Rồi lọc bỏ màu nền {colour}, trong OBS là Color Key.</source>
        <translation>Then filter out the background colour ({colour}); in OBS, a Color Key.</translation>
    </message>
    <message>
        <source>Sai mật khẩu OBS.</source>
        <translation>Wrong OBS password.</translation>
    </message>
    <message>
        <source>Sang cột kế</source>
        <translation>Next panel</translation>
    </message>
    <message>
        <source>Sang dòng kế</source>
        <translation>Next row</translation>
    </message>
    <message>
        <source>Sao kê</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Sao kê không có dòng nào.</source>
        <translation>The statement has no rows.</translation>
    </message>
    <message>
        <source>Sao kê quá dài.</source>
        <translation>The statement is too long.</translation>
    </message>
    <message>
        <source>Sao lưu khi live</source>
        <translation>Backups while live</translation>
    </message>
    <message>
        <source>Sao lưu ngay</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Sau</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Sau live</source>
        <translation>Afterwards</translation>
    </message>
    <message>
        <source>SePay hoặc Casso báo tiền về tài khoản; chìa khóa được giữ riêng, không ghi ở đây.</source>
        <translation>SePay or Casso tells of money that came in; the key is kept apart, not here.</translation>
    </message>
    <message>
        <source>Secret Key của ứng dụng. Không đưa cho ai.</source>
        <translation>The Secret Key of the app. Give it to nobody.</translation>
    </message>
    <message>
        <source>Session ID của Social Stream Ninja. Giữ kín như mật khẩu.</source>
        <translation>Social Stream Ninja&apos;s session ID. Keep it like a password.</translation>
    </message>
    <message>
        <source>ShopId trong trang khachhang.ghn.vn; chìa khóa (Token) được giữ riêng, không ghi ở đây.</source>
        <translation>ShopId on khachhang.ghn.vn; the key (Token) is kept apart, not here.</translation>
    </message>
    <message>
        <source>Shopee Live</source>
        <translation>Shopee Live</translation>
    </message>
    <message>
        <source>Shopee báo lỗi {code}.</source>
        <translation>Shopee reports the error {code}.</translation>
    </message>
    <message>
        <source>Shopee bảo hỏi chậm lại.</source>
        <translation>Shopee asks to be asked less often.</translation>
    </message>
    <message>
        <source>Shopee cho hỏi lại sau 23 giờ (giờ Việt Nam). Đến lúc đó hãy dán bình luận vào.</source>
        <translation>Shopee can be asked again after 23:00 (Vietnam time). Until then, paste the comments.</translation>
    </message>
    <message>
        <source>Shopee chưa mở tính năng này cho vùng của tài khoản.</source>
        <translation>Shopee does not offer this in the region of the account yet.</translation>
    </message>
    <message>
        <source>Shopee không cho đăng câu này.</source>
        <translation>Shopee does not allow this text.</translation>
    </message>
    <message>
        <source>Shopee không có phiên live này.</source>
        <translation>Shopee has no such live.</translation>
    </message>
    <message>
        <source>Shopee không có sản phẩm này trong gian hàng.</source>
        <translation>Shopee has no such product in the shop.</translation>
    </message>
    <message>
        <source>Shopee không hiểu câu hỏi của chương trình.</source>
        <translation>Shopee does not understand the program&apos;s request.</translation>
    </message>
    <message>
        <source>Shopee không nhận Partner ID này.</source>
        <translation>Shopee does not accept this Partner ID.</translation>
    </message>
    <message>
        <source>Shopee không nhận chữ ký của lời gọi.</source>
        <translation>Shopee does not accept the signature of the call.</translation>
    </message>
    <message>
        <source>Shopee không nhận địa chỉ mạng này ({ip}). Mạng ở nhà hay đổi địa chỉ.</source>
        <translation>Shopee does not accept this network address ({ip}). Home lines often change their address.</translation>
    </message>
    <message>
        <source>Shopee không nhận địa chỉ mạng này. Mạng ở nhà hay đổi địa chỉ.</source>
        <translation>Shopee does not accept this network address. Home lines often change their address.</translation>
    </message>
    <message>
        <source>Shopee nhận ứng dụng và tài khoản.</source>
        <translation>Shopee accepts the app and the account.</translation>
    </message>
    <message>
        <source>Shopee đang hạn chế ứng dụng này.</source>
        <translation>Shopee restricts this app.</translation>
    </message>
    <message>
        <source>Shopee đang trục trặc.</source>
        <translation>Shopee is having trouble.</translation>
    </message>
    <message>
        <source>Shopee đang tạm tắt việc đọc bình luận.</source>
        <translation>Shopee has switched off reading comments for now.</translation>
    </message>
    <message>
        <source>Shopee đã ngừng cách đọc bình luận này.</source>
        <translation>Shopee has ended this way of reading comments.</translation>
    </message>
    <message>
        <source>Social Stream Ninja: trong phần cài đặt, bật gửi mọi bình luận tới máy chủ (Send all to POST server), dán địa chỉ vào.</source>
        <translation>Social Stream Ninja: in its settings, turn on sending all messages to a server (Send all to POST server) and paste the address.</translation>
    </message>
    <message>
        <source>Space: thêm hoặc không</source>
        <translation>Space: add or not</translation>
    </message>
    <message>
        <source>Streamer.bot không cho đọc chat YouTube.</source>
        <translation>Streamer.bot does not let us read YouTube&apos;s chat.</translation>
    </message>
    <message>
        <source>Streamer.bot không nhận mật khẩu này.</source>
        <translation>Streamer.bot does not accept this password.</translation>
    </message>
    <message>
        <source>Streamer.bot đòi mật khẩu.</source>
        <translation>Streamer.bot asks for a password.</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sân khấu</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Sân khấu ra cửa sổ riêng</source>
        <translation>Stage in a window of its own</translation>
    </message>
    <message>
        <source>SĐT</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>SĐT khác: {phone}</source>
        <translation>Other phone: {phone}</translation>
    </message>
    <message>
        <source>Sản phẩm này chưa có mã Lazada.</source>
        <translation>This product has no Lazada number.</translation>
    </message>
    <message>
        <source>Sẽ ghi vào đơn</source>
        <translation>Will be counted</translation>
    </message>
    <message>
        <source>Số còn để bán, không có số lẻ. Bỏ trống là không giới hạn.</source>
        <translation>How many can still be sold, whole numbers. Empty means unlimited.</translation>
    </message>
    <message>
        <source>Số của hợp tác xã để hãng gọi lấy hàng, và in trên tem.</source>
        <translation>The cooperative&apos;s number, for the carrier to call and on the labels.</translation>
    </message>
    <message>
        <source>Số của người dẫn (presenterId), để đưa sản phẩm lên buổi live. Không cần thì để trống.</source>
        <translation>The presenter&apos;s number (presenterId), to show products in the live. Leave empty if not needed.</translation>
    </message>
    <message>
        <source>Số dưới mã vạch, 8 đến 14 chữ số.</source>
        <translation>The number under the bar code, 8 to 14 digits.</translation>
    </message>
    <message>
        <source>Số lô</source>
        <translation>Lot number</translation>
    </message>
    <message>
        <source>Số lượng</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Số lượng phải từ 1 đến 999.</source>
        <translation>Quantity must be from 1 to 999.</translation>
    </message>
    <message>
        <source>Số lượng, số lô, người giao, ngày thu hoạch, chứng nhận</source>
        <translation>Quantity, lot number, member, harvest day, certificate</translation>
    </message>
    <message>
        <source>Số người nhận trùng số người gửi.</source>
        <translation>The receiver&apos;s number is the sender&apos;s.</translation>
    </message>
    <message>
        <source>Số nhà, đường hay thôn nơi hãng đến lấy hàng.</source>
        <translation>House and street or hamlet where the carrier collects.</translation>
    </message>
    <message>
        <source>Số này chưa đúng. Gõ đủ 10 số.</source>
        <translation>Not right yet. Type all 10 digits.</translation>
    </message>
    <message>
        <source>Số phút giữ hàng cho đơn chưa chốt; 0 là không giữ, ai chốt trước được trước.</source>
        <translation>Minutes goods are held for a draft; 0 holds nothing: first confirmed, first served.</translation>
    </message>
    <message>
        <source>Số sê-ri</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Số thẻ phải có 16 đến 19 chữ số.</source>
        <translation>A card number has 16 to 19 digits.</translation>
    </message>
    <message>
        <source>Số tiền</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Số tiền (₫)</source>
        <translation>Amount (₫)</translation>
    </message>
    <message>
        <source>Số tiền chỉ viết bằng chữ số, không có dấu chấm hay chữ.</source>
        <translation>Write the amount in digits only, without points or letters.</translation>
    </message>
    <message>
        <source>Số tiền không đúng.</source>
        <translation>The amount is wrong.</translation>
    </message>
    <message>
        <source>Số tiền phải lớn hơn 0.</source>
        <translation>The amount must be more than 0.</translation>
    </message>
    <message>
        <source>Số tiền trả</source>
        <translation>Amount to pay</translation>
    </message>
    <message>
        <source>Số tiền trừ hoặc cộng</source>
        <translation>Amount to charge or add</translation>
    </message>
    <message>
        <source>Số tiền ở dòng này không đọc được.</source>
        <translation>The amount in this row cannot be read.</translation>
    </message>
    <message>
        <source>Số trên trang ứng dụng của Lazada.</source>
        <translation>The number on the app&apos;s page at Lazada.</translation>
    </message>
    <message>
        <source>Số tài khoản</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>Số tài khoản chỉ có chữ số (hoặc chữ không dấu), dài nhất {most}.</source>
        <translation>An account number has only digits (or letters without accents), at most {most}.</translation>
    </message>
    <message>
        <source>Số tài khoản của hợp tác xã, cho mã VietQR.</source>
        <translation>The cooperative’s account, for the VietQR code.</translation>
    </message>
    <message>
        <source>Số tồn giữ như bây giờ.</source>
        <translation>Stock stays as it is now.</translation>
    </message>
    <message>
        <source>Số tồn này đã hoàn tác rồi.</source>
        <translation>This stock figure was already undone.</translation>
    </message>
    <message>
        <source>Số điện thoại</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Số điện thoại hoặc email để vào viettelpost.vn.</source>
        <translation>The phone or e-mail to sign in at viettelpost.vn.</translation>
    </message>
    <message>
        <source>Số điện thoại không phải số Việt Nam.</source>
        <translation>The phone number is not Vietnamese.</translation>
    </message>
    <message>
        <source>Số điện thoại và địa chỉ của khách chỉ nằm trong máy này.</source>
        <translation>Customers’ phones and addresses stay on this computer.</translation>
    </message>
    <message>
        <source>Số đơn</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Số đơn hoặc tên khách</source>
        <translation>Order number or customer&apos;s name</translation>
    </message>
    <message>
        <source>Sổ chưa có buổi live nào.</source>
        <translation>The book has no live yet.</translation>
    </message>
    <message>
        <source>Sổ chưa có khoản chuyển này.</source>
        <translation>The ledger does not have this transfer.</translation>
    </message>
    <message>
        <source>Sổ chưa ghi được lần xuất này.</source>
        <translation>The book could not note this export.</translation>
    </message>
    <message>
        <source>Sổ có chỗ không khớp</source>
        <translation>The book has a mismatch</translation>
    </message>
    <message>
        <source>Sổ cũ còn ở {name}.</source>
        <translation>The old ledger is still there: {name}.</translation>
    </message>
    <message>
        <source>Sổ ghi ai chốt đơn nào, nên cần tên.</source>
        <translation>The book notes who confirms which order, so it needs a name.</translation>
    </message>
    <message>
        <source>Sổ ghi lại ai chốt đơn nào.</source>
        <translation>The book keeps who confirmed which order.</translation>
    </message>
    <message>
        <source>Sổ ghi lại được rồi.</source>
        <translation>The ledger can be written again.</translation>
    </message>
    <message>
        <source>Sổ không có buổi live số {number}.</source>
        <translation>The book has no live number {number}.</translation>
    </message>
    <message>
        <source>Sổ không có gì để xoá.</source>
        <translation>The ledger holds nothing to erase.</translation>
    </message>
    <message>
        <source>Sổ không có khách với số này.</source>
        <translation>The ledger has no customer with this number.</translation>
    </message>
    <message>
        <source>Sổ không có đơn #{number}.</source>
        <translation>The book has no order #{number}.</translation>
    </message>
    <message>
        <source>Sổ không có đơn của mã {code}.</source>
        <translation>The book has no order with the code {code}.</translation>
    </message>
    <message>
        <source>Sổ này do bản mới hơn ghi.</source>
        <translation>A newer version wrote this book.</translation>
    </message>
    <message>
        <source>Sổ trên đĩa đã khác: đơn ghi tạm để riêng trong {name}.</source>
        <translation>The ledger on the disk has changed: what was kept meanwhile is in {name}.</translation>
    </message>
    <message>
        <source>Sổ đang ghi tạm ngoài tệp, chưa đủ để quyết toán.</source>
        <translation>The book is kept beside its file for now; that is not enough to settle.</translation>
    </message>
    <message>
        <source>Sổ đã bị gỡ khoá chống sửa.</source>
        <translation>The book’s lock against changes was taken off.</translation>
    </message>
    <message numerus="yes">
        <source>Sổ đã kiểm: %n đơn khớp</source>
        <translation>
            <numerusform>Book checked: %n order agrees</numerusform>
            <numerusform>Book checked: %n orders agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sổ đã kiểm: %n đơn khớp.</source>
        <translation>
            <numerusform>Book checked: %n order agrees.</numerusform>
            <numerusform>Book checked: %n orders agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sổ đã trở lại với %n đơn.</source>
        <translation>
            <numerusform>The ledger is back with %n order.</numerusform>
            <numerusform>The ledger is back with %n orders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sổ đã đóng.</source>
        <translation>The book is closed.</translation>
    </message>
    <message>
        <source>Sổ đơn</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Sổ đến hết ngày</source>
        <translation>Book up to the end of day</translation>
    </message>
    <message>
        <source>Sổ đến hết ngày, ví dụ 30/11/2026</source>
        <translation>Book up to a day, e.g. 30/11/2026</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Sửa bên phải, hoặc bấm lần nữa.</source>
        <translation>Fix it on the right, or press again.</translation>
    </message>
    <message>
        <source>Sửa chỗ đó rồi mở lại chương trình.</source>
        <translation>Correct that place, then reopen the app.</translation>
    </message>
    <message>
        <source>Sửa câu trả lời rồi gửi lại.</source>
        <translation>Change the reply, then send it again.</translation>
    </message>
    <message>
        <source>Sửa dòng đó, hoặc lưu thành .xlsx.</source>
        <translation>Correct that row, or save as .xlsx.</translation>
    </message>
    <message>
        <source>Sửa giá, tồn, ảnh ở Chuẩn bị.</source>
        <translation>Change prices, stock and photos under Prepare.</translation>
    </message>
    <message>
        <source>Sửa giấy {paper}</source>
        <translation>Edit the paper {paper}</translation>
    </message>
    <message>
        <source>Sửa liên hệ</source>
        <translation>Edit contact</translation>
    </message>
    <message>
        <source>Sửa mã, hoặc thêm món đó vào danh mục.</source>
        <translation>Correct the code, or add the product to the list.</translation>
    </message>
    <message>
        <source>Sửa số điện thoại, địa chỉ</source>
        <translation>Edit phone number, address</translation>
    </message>
    <message>
        <source>Sửa theo lời hãng rồi gửi lại.</source>
        <translation>Fix what the carrier says, then send again.</translation>
    </message>
    <message>
        <source>Sửa tại đây</source>
        <translation>Fix it here</translation>
    </message>
    <message>
        <source>Sửa tệp {file} cho khớp mẫu của hãng, rồi xuất lại.</source>
        <translation>Edit {file} to fit the carrier’s file, then export again.</translation>
    </message>
    <message>
        <source>Sửa ô</source>
        <translation>Edit cell</translation>
    </message>
    <message>
        <source>Sửa đơn</source>
        <translation>Edit order</translation>
    </message>
    <message>
        <source>Sửa đơn vị và tồn trong tệp Excel rồi nhập lại.</source>
        <translation>Change unit and stock in the Excel file, then import it again.</translation>
    </message>
    <message>
        <source>Sửa đơn: mã, loại, số</source>
        <translation>Edit: code, variant, number</translation>
    </message>
    <message>
        <source>Tab: đúng khách {names}</source>
        <translation>Tab: it is {names}</translation>
    </message>
    <message>
        <source>Tem 100 × 150 mm, giấy cuộn 80 mm, hay nhiều tem trên một tờ A4.</source>
        <translation>Labels of 100 × 150 mm, an 80 mm roll, or several on an A4 sheet.</translation>
    </message>
    <message>
        <source>Tem chưa đủ người gửi: ghi số điện thoại, địa chỉ ở Cài đặt, phần Gửi hàng, rồi in lại.</source>
        <translation>The labels lack a sender: fill in phone and address in Settings, Shipping, then print again.</translation>
    </message>
    <message>
        <source>Tem chỉ in 0905 xxx 267. Bưu tá cần đủ số để gọi thì đừng che.</source>
        <translation>Labels show 0905 xxx 267 only. Leave it off if the postman must call.</translation>
    </message>
    <message>
        <source>Tem của hãng cho đơn đã gửi</source>
        <translation>The carrier’s labels for orders it has</translation>
    </message>
    <message numerus="yes">
        <source>Tem của hãng: %n đơn</source>
        <translation>
            <numerusform>Carrier’s label: %n order</numerusform>
            <numerusform>Carrier’s labels: %n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Tem ghi “gửi trước ngày …”, tính từ ngày chốt đơn.</source>
        <translation>Labels say “ship by …”, counted from the day of the order.</translation>
    </message>
    <message>
        <source>Tem nào máy in nhận rồi thì vẫn ra.</source>
        <translation>Labels the printer already took will still come out.</translation>
    </message>
    <message>
        <source>Tem ra máy này, theo cỡ tem chọn ở dưới. Chưa chọn thì tem ra tệp PDF.</source>
        <translation>Labels come out here, in the size chosen below. Until one is chosen they become PDF files.</translation>
    </message>
    <message>
        <source>Tem {size}</source>
        <translation>Labels {size}</translation>
    </message>
    <message>
        <source>Thanh toán</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Theo Cài đặt</source>
        <translation>As in Settings</translation>
    </message>
    <message>
        <source>Theo bình luận mới</source>
        <translation>Following comments</translation>
    </message>
    <message>
        <source>Theo giờ</source>
        <translation>By hour</translation>
    </message>
    <message>
        <source>Theo kênh</source>
        <translation>By channel</translation>
    </message>
    <message>
        <source>Theo máy</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Theo món</source>
        <translation>By product</translation>
    </message>
    <message>
        <source>Theo người chốt</source>
        <translation>By person</translation>
    </message>
    <message>
        <source>Theo nền tảng</source>
        <translation>By platform</translation>
    </message>
    <message>
        <source>Theo sổ của hợp tác xã. Đơn đã hủy, hàng hoàn về không tính. Không có thông tin của khách.</source>
        <translation>From the cooperative&apos;s book. Cancelled and returned orders are not counted. Nothing about customers.</translation>
    </message>
    <message>
        <source>Theo xã viên</source>
        <translation>By member</translation>
    </message>
    <message>
        <source>Thiếu SĐT</source>
        <translation>No phone</translation>
    </message>
    <message>
        <source>Thiếu giá.</source>
        <translation>No price.</translation>
    </message>
    <message>
        <source>Thiếu quyền để {what}: {names}.</source>
        <translation>No permission to {what}: {names}.</translation>
    </message>
    <message>
        <source>Thiếu số điện thoại</source>
        <translation>No phone number</translation>
    </message>
    <message>
        <source>Thiếu {name}.</source>
        <translation>No {name}.</translation>
    </message>
    <message>
        <source>Thiếu địa chỉ</source>
        <translation>No address</translation>
    </message>
    <message>
        <source>Thu gọn</source>
        <translation>Show less</translation>
    </message>
    <message>
        <source>Thu hoạch</source>
        <translation>Harvested</translation>
    </message>
    <message>
        <source>Thu hộ {much}, hãng nhận nhiều nhất {most}.</source>
        <translation>To collect: {much}; the carrier takes {most} at most.</translation>
    </message>
    <message>
        <source>Thành tiền (₫)</source>
        <translation>Amount (₫)</translation>
    </message>
    <message>
        <source>Thành viên</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Thành đơn {number}.</source>
        <translation>Became order {number}.</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Add</translation>
    </message>
    <message numerus="yes">
        <source>Thêm %n bình luận</source>
        <translation>
            <numerusform>Add %n comment</numerusform>
            <numerusform>Add %n comments</numerusform>
        </translation>
    </message>
    <message>
        <source>Thêm cột riêng thoải mái: cột lạ vẫn được giữ.</source>
        <translation>Add columns of your own: unknown columns are kept.</translation>
    </message>
    <message>
        <source>Thêm cột đó, hoặc dùng tệp mẫu.</source>
        <translation>Add that column, or use the sample file.</translation>
    </message>
    <message>
        <source>Thêm họ hoặc chữ khác cho dễ phân biệt.</source>
        <translation>Add a family name or another word to tell them apart.</translation>
    </message>
    <message>
        <source>Thêm món</source>
        <translation>Add product</translation>
    </message>
    <message>
        <source>Thêm món: gõ mã, tên và giá rồi Enter, ví dụ C9 Mật ong 280000</source>
        <translation>Add a product: type code, name and price, then Enter, e.g. C9 Mật ong 280000</translation>
    </message>
    <message>
        <source>Thêm số điện thoại, địa chỉ cho đơn đã đặt</source>
        <translation>Adds phone or address to an order</translation>
    </message>
    <message>
        <source>Thêm text.</source>
        <translation>Add text.</translation>
    </message>
    <message>
        <source>Thêm địa chỉ này vào IP Address Whitelist của ứng dụng trên Shopee Open Platform.</source>
        <translation>Add this address to the IP Address Whitelist of the app on Shopee Open Platform.</translation>
    </message>
    <message>
        <source>Thêm: “{text}”</source>
        <translation>Added: “{text}”</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Thông tin khách ở dòng sổ {seq} đã bị đổi.</source>
        <translation>Customer details in book row {seq} were changed.</translation>
    </message>
    <message>
        <source>Thông tin khách ở dòng sổ {seq} đã mất.</source>
        <translation>The customer data of entry {seq} is missing.</translation>
    </message>
    <message>
        <source>Thùng cao (cm)</source>
        <translation>Box height (cm)</translation>
    </message>
    <message>
        <source>Thùng dài (cm)</source>
        <translation>Box length (cm)</translation>
    </message>
    <message>
        <source>Thùng hay dùng: hãng tính phí theo cỡ thùng khi hàng nhẹ mà cồng kềnh.</source>
        <translation>The usual box: carriers charge by its size when goods are light but bulky.</translation>
    </message>
    <message>
        <source>Thùng rộng (cm)</source>
        <translation>Box width (cm)</translation>
    </message>
    <message>
        <source>Thư mục sao lưu</source>
        <translation>Backup folder</translation>
    </message>
    <message>
        <source>Thường</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Thường dùng: 01 mã hàng, 10 số lô, 21 số sê-ri, 11 ngày thu hoạch, 17 hạn dùng.</source>
        <translation>Usual ones: 01 product, 10 lot, 21 serial number, 11 harvest, 17 use by.</translation>
    </message>
    <message>
        <source>Thả tệp Excel vào trang Chuẩn bị lúc nào cũng được.</source>
        <translation>Drop an Excel file on Prepare any time.</translation>
    </message>
    <message>
        <source>Thả tệp Excel vào đây</source>
        <translation>Drop an Excel file here</translation>
    </message>
    <message>
        <source>Thả tệp Excel vào đây. Chưa có tệp thì lấy tệp mẫu, sửa lại tên món và giá là xong.</source>
        <translation>Drop an Excel file here. No file yet? Take the sample file and change names and prices.</translation>
    </message>
    <message>
        <source>Thấy buổi live “{title}”.</source>
        <translation>Found the live “{title}”.</translation>
    </message>
    <message>
        <source>Thấy buổi live: {title}.</source>
        <translation>Live found: {title}.</translation>
    </message>
    <message>
        <source>Thẻ bên</source>
        <translation>Side card</translation>
    </message>
    <message>
        <source>Thẻ bên nằm ở</source>
        <translation>The side card stands</translation>
    </message>
    <message>
        <source>Thẻ bên đứng bên phải hay bên trái hình.</source>
        <translation>Whether the side card stands right or left of the picture.</translation>
    </message>
    <message>
        <source>Thẻ có mã QR</source>
        <translation>Card with QR code</translation>
    </message>
    <message>
        <source>Thẻ hiện và ẩn ngay, không trượt; hợp với máy yếu.</source>
        <translation>Cards come and go at once, without sliding; good for a slow computer.</translation>
    </message>
    <message>
        <source>Thẻ mẫu với vẻ riêng của hợp tác xã</source>
        <translation>Sample card in the cooperative’s look</translation>
    </message>
    <message>
        <source>Thẻ trên hình</source>
        <translation>Card on air</translation>
    </message>
    <message>
        <source>Thẻ tự vào cảnh của OBS, không phải làm gì thêm.</source>
        <translation>The card enters the OBS scenes by itself, nothing else to do.</translation>
    </message>
    <message>
        <source>Thẻ đã có trong cảnh OBS.</source>
        <translation>The card is in the OBS scene.</translation>
    </message>
    <message>
        <source>Thẻ đã ẩn. Thấy thẻ trong OBS là được rồi.</source>
        <translation>The card is hidden again. If you saw it in OBS, all is well.</translation>
    </message>
    <message>
        <source>Thỏa thuận</source>
        <translation>Agreed terms</translation>
    </message>
    <message>
        <source>Thỏa thuận, trừ, trả</source>
        <translation>Terms, charges, payouts</translation>
    </message>
    <message>
        <source>Thứ ba</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Thứ bảy</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Thứ hai</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Thứ năm</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Thứ sáu</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Thứ tư</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Thứ tự</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Thứ tự live</source>
        <translation>Running order</translation>
    </message>
    <message>
        <source>Thừa ngày {day}.</source>
        <translation>There is one day too many: {day}.</translation>
    </message>
    <message>
        <source>Thử</source>
        <translation>Try</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Thử một thẻ hàng</source>
        <translation>Try a card</translation>
    </message>
    <message>
        <source>Thử thẻ</source>
        <translation>Test card</translation>
    </message>
    <message>
        <source>Thử tài khoản</source>
        <translation>Try the account</translation>
    </message>
    <message>
        <source>Thử xem chạy không</source>
        <translation>Try whether it works</translation>
    </message>
    <message>
        <source>Thực phẩm</source>
        <translation>Food</translation>
    </message>
    <message>
        <source>Thực phẩm bảo vệ sức khỏe</source>
        <translation>Health-protection food</translation>
    </message>
    <message>
        <source>TikFinity, OneComme, Streamer.bot: không cần cầu nối, bật nguồn cùng tên ở bên trái.</source>
        <translation>TikFinity, OneComme, Streamer.bot need no bridge: turn on the source of the same name at the left.</translation>
    </message>
    <message>
        <source>TikTok LIVE Studio chưa cho vào.</source>
        <translation>TikTok LIVE Studio does not let us in yet.</translation>
    </message>
    <message>
        <source>TikTok LIVE Studio không nhận các mã này.</source>
        <translation>TikTok LIVE Studio does not accept these codes.</translation>
    </message>
    <message>
        <source>TikTok gửi ba mã qua thư: app_id, key_id và secret. Dán cả ba vào đây.</source>
        <translation>TikTok sends three codes by mail: app_id, key_id and secret. Paste all three here.</translation>
    </message>
    <message>
        <source>TikTok không có đường chính thức để đọc bình luận live. Đường này nhờ chương trình khác, có thể ngừng chạy bất cứ lúc nào.</source>
        <translation>TikTok has no official way to read live comments. This one goes through another program and may stop working at any time.</translation>
    </message>
    <message>
        <source>TikTok, Facebook, YouTube và nhiều nơi</source>
        <translation>TikTok, Facebook, YouTube and more</translation>
    </message>
    <message>
        <source>Tin nhắn Lazada</source>
        <translation>Lazada messages</translation>
    </message>
    <message>
        <source>Tin nhắn Zalo dài nhất {longest} chữ.</source>
        <translation>A Zalo message has at most {longest} characters.</translation>
    </message>
    <message>
        <source>Tin nhắn của khách, sau live</source>
        <translation>Customers’ messages, after the live</translation>
    </message>
    <message>
        <source>Tin nhắn khách gửi cho Zalo OA</source>
        <translation>Customers’ messages to the Zalo OA</translation>
    </message>
    <message>
        <source>Tin nhắn khách gửi cho bot Zalo</source>
        <translation>Customers&apos; messages to the Zalo bot</translation>
    </message>
    <message>
        <source>Tin này không đến qua bot Zalo, nên bot không trả lời được.</source>
        <translation>This message did not come through the Zalo bot, so the bot cannot answer it.</translation>
    </message>
    <message>
        <source>Tin này đến qua bot Zalo, nên Zalo OA không trả lời được.</source>
        <translation>This message came through the Zalo bot, so Zalo OA cannot answer it.</translation>
    </message>
    <message>
        <source>Tiếng báo</source>
        <translation>Sounds</translation>
    </message>
    <message>
        <source>Tiếng báo to bao nhiêu phần trăm, từ 0 đến 100.</source>
        <translation>How loud the sounds are, 0 to 100 percent.</translation>
    </message>
    <message>
        <source>Tiếng gõ gỗ ngắn khi có đơn chờ chốt, nhiều nhất hai giây một tiếng.</source>
        <translation>A short wooden tick when an order waits, at most one in two seconds.</translation>
    </message>
    <message>
        <source>Tiếng để đếm: gói, hộp, chai, kg. Bỏ trống là phần.</source>
        <translation>The word to count by: gói, hộp, chai, kg. Empty means phần.</translation>
    </message>
    <message>
        <source>Tiếp tục</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Tiếp tục</source>
        <comment>to the next of the first steps</comment>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Tiền</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tiền (₫)</source>
        <translation>Total (₫)</translation>
    </message>
    <message>
        <source>Tiền chuyển khoản</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Tiền hàng (₫)</source>
        <translation>Sales (₫)</translation>
    </message>
    <message>
        <source>Tiền mặt</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Tiền này của đơn nào?</source>
        <translation>Which order is this for?</translation>
    </message>
    <message>
        <source>Tiền về</source>
        <translation>Money in</translation>
    </message>
    <message>
        <source>Toàn màn hình</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Trang Facebook</source>
        <translation>Facebook Page</translation>
    </message>
    <message>
        <source>Trang Facebook chưa có buổi live nào đang phát.</source>
        <translation>The Facebook Page has no live on yet.</translation>
    </message>
    <message>
        <source>Trang chưa có buổi live nào đang phát, nên chưa thử đọc bình luận được.</source>
        <translation>The Page has no live on, so reading comments could not be tried.</translation>
    </message>
    <message>
        <source>Trang chỉ hiện phần đầu: bấm Xem thêm rồi chép lại.</source>
        <translation>The page shows only the beginning: press See more and copy again.</translation>
    </message>
    <message>
        <source>Trang chỉ mở được một lúc; hết hạn thì bấm lại.</source>
        <translation>The page works for a while only; press again when it has expired.</translation>
    </message>
    <message>
        <source>Trang có món này, nếu có.</source>
        <translation>A page with this product, if any.</translation>
    </message>
    <message>
        <source>Trang có nút Thích, Trả lời</source>
        <translation>A page with Like and Reply</translation>
    </message>
    <message>
        <source>Trang của món</source>
        <translation>The product’s page</translation>
    </message>
    <message>
        <source>Trang kế</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Trang này cũ rồi.</source>
        <translation>This page is out of date.</translation>
    </message>
    <message>
        <source>Trang này không có gì.</source>
        <translation>There is nothing on this page.</translation>
    </message>
    <message>
        <source>Trang thẻ</source>
        <translation>Card page</translation>
    </message>
    <message>
        <source>Trang trước</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Trang {page}/{pages}</source>
        <translation>Page {page}/{pages}</translation>
    </message>
    <message>
        <source>Trang đang phát nhiều buổi live: sẽ đọc buổi mới nhất.</source>
        <translation>The Page has several lives on: the newest will be read.</translation>
    </message>
    <message>
        <source>Trang đang phát {count} buổi live. Đang đọc buổi mới nhất: {title}.</source>
        <translation>The Page has {count} lives on. Reading the newest: {title}.</translation>
    </message>
    <message>
        <source>Trang “{title}” chưa có dòng tiêu đề.</source>
        <translation>The sheet “{title}” has no row of headings.</translation>
    </message>
    <message>
        <source>Trong 10 dòng đầu cần có: Mã, Tên, Giá. Hoặc dùng tệp mẫu.</source>
        <translation>The first 10 rows need: Code, Name, Price. Or use the sample file.</translation>
    </message>
    <message>
        <source>Trong 10 dòng đầu cần có: Tên, Bình luận. Nên có thêm: Giờ, Nền tảng.</source>
        <translation>The first 10 lines need: Name, Comment. Better also: Time, Platform.</translation>
    </message>
    <message>
        <source>Trong Excel, lưu thành .xlsx rồi nhập lại.</source>
        <translation>In Excel, save as .xlsx, then import again.</translation>
    </message>
    <message>
        <source>Trong Excel, lưu thành .xlsx.</source>
        <translation>In Excel, save as .xlsx.</translation>
    </message>
    <message>
        <source>Trong Global settings &gt; Mechanics, bật &quot;Enable remote API control of extension&quot; và &quot;Send chat messages to API server&quot;.</source>
        <translation>In Global settings &gt; Mechanics, switch on &quot;Enable remote API control of extension&quot; and &quot;Send chat messages to API server&quot;.</translation>
    </message>
    <message>
        <source>Trong OBS đã có “{name}”, không phải của thẻ.</source>
        <translation>OBS already has “{name}”, not made by the card.</translation>
    </message>
    <message>
        <source>Trong OBS: Công cụ (Tools), Cài đặt máy chủ WebSocket, Hiện thông tin kết nối (Show Connect Info), rồi chép mật khẩu. Mật khẩu cất trong kho khóa của máy này.</source>
        <translation>In OBS: Tools, WebSocket Server Settings, Show Connect Info, then copy the password. It is kept in this computer’s keyring.</translation>
    </message>
    <message>
        <source>Trong OneComme, dán liên kết của buổi live và bật nó lên.</source>
        <translation>In OneComme, paste the link of the live and switch it on.</translation>
    </message>
    <message>
        <source>Trong Streamer.bot, mở Platforms &gt; YouTube và đăng nhập bằng kênh của shop.</source>
        <translation>In Streamer.bot, open Platforms &gt; YouTube and sign in with the shop&apos;s channel.</translation>
    </message>
    <message>
        <source>Trong buổi live: chép bình luận rồi dán vào bằng Ctrl+V.</source>
        <translation>During the live: copy the comments and paste them with Ctrl+V.</translation>
    </message>
    <message>
        <source>Trong ngoặc nhọn chỉ dùng: {names}.</source>
        <translation>In braces use only: {names}.</translation>
    </message>
    <message>
        <source>Trong phần cài đặt, cho nó dùng máy chủ trên máy này (local server), cổng 3000.</source>
        <translation>In its settings, let it use the server on this computer (local server), port 3000.</translation>
    </message>
    <message>
        <source>Trong suốt</source>
        <translation>Transparent</translation>
    </message>
    <message numerus="yes">
        <source>Trong đó %n đơn chưa gửi, nay không còn địa chỉ.</source>
        <translation>
            <numerusform>%n of them is not shipped and has no address any more.</numerusform>
            <numerusform>%n of them are not shipped and have no address any more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trong đó đã giao (₫)</source>
        <translation>Of it delivered (₫)</translation>
    </message>
    <message>
        <source>Trên Linux không có F2–F10: Ctrl+Alt với phím F là của máy.</source>
        <translation>Not F2–F10 on Linux: Ctrl+Alt with an F key belongs to the computer.</translation>
    </message>
    <message>
        <source>Trùng đơn</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Trước buổi live này.</source>
        <translation>Before this live.</translation>
    </message>
    <message>
        <source>Trước buổi live, nhờ một người lạ bình luận thử: phải thấy cả tên. Không thì dùng cách khác.</source>
        <translation>Before the live, let a stranger comment once: the name must arrive too. If not, use another way.</translation>
    </message>
    <message>
        <source>Trước buổi này: {said}</source>
        <translation>Before this live: {said}</translation>
    </message>
    <message>
        <source>Trước khi live</source>
        <translation>Before going live</translation>
    </message>
    <message>
        <source>Trả khi giao xong (₫)</source>
        <translation>Due when delivered (₫)</translation>
    </message>
    <message>
        <source>Trả lại gói {month}</source>
        <translation>Parcel came back {month}</translation>
    </message>
    <message>
        <source>Trả lại gói {month}: {why}</source>
        <translation>Parcel came back {month}: {why}</translation>
    </message>
    <message>
        <source>Trả lại tiền cho khách</source>
        <translation>Pay customers back</translation>
    </message>
    <message>
        <source>Trả lời</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Trả lời trên điện thoại.</source>
        <translation>Answer on the phone.</translation>
    </message>
    <message>
        <source>Trả lời vào một tin của người mua.</source>
        <translation>Answer a message of a buyer.</translation>
    </message>
    <message>
        <source>Trả lời đơn vừa chốt</source>
        <translation>Answer the order just confirmed</translation>
    </message>
    <message>
        <source>Trả được ngay (₫)</source>
        <translation>Due now (₫)</translation>
    </message>
    <message>
        <source>Trọng lượng</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Trợ giúp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Trợ giúp: các phím</source>
        <translation>Help: the keys</translation>
    </message>
    <message>
        <source>Trục trặc</source>
        <translation>Trouble</translation>
    </message>
    <message>
        <source>Trừ {money} của {who}</source>
        <translation>Charged {who} {money}</translation>
    </message>
    <message>
        <source>Trừ đi</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Tài khoản Shopee này đang bị khóa.</source>
        <translation>This Shopee account is blocked.</translation>
    </message>
    <message>
        <source>Tài khoản Viettel Post</source>
        <translation>Viettel Post account</translation>
    </message>
    <message>
        <source>Tài khoản này chưa cho ứng dụng quyền dùng.</source>
        <translation>This account has not given the app access.</translation>
    </message>
    <message>
        <source>Tài khoản này chưa được phép live trên Shopee.</source>
        <translation>This account may not go live on Shopee yet.</translation>
    </message>
    <message>
        <source>Tài khoản này không được xem hoặc sửa trò chuyện của buổi live.</source>
        <translation>This account may not read or change the chat of this live.</translation>
    </message>
    <message>
        <source>Tách thành nhiều gói, hoặc gửi hãng khác.</source>
        <translation>Make several parcels of it, or take another carrier.</translation>
    </message>
    <message>
        <source>Tách thành nhiều món, mỗi món một mã.</source>
        <translation>Split it into several products, one code each.</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tên chủ tài khoản, không dấu, như ngân hàng ghi, để so khi quét thử.</source>
        <translation>The holder’s name without accents, as the bank writes it, to compare when you try the code.</translation>
    </message>
    <message>
        <source>Tên của bạn</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Tên của shop trong chat</source>
        <translation>The shop&apos;s name in the chat</translation>
    </message>
    <message>
        <source>Tên dài quá: có lẽ là lời nói.</source>
        <translation>A very long name: perhaps it was said.</translation>
    </message>
    <message>
        <source>Tên hoặc mã BIN 6 số của ngân hàng, ví dụ Vietcombank hoặc 970436.</source>
        <translation>Name of the bank or its BIN of 6 digits, such as Vietcombank or 970436.</translation>
    </message>
    <message>
        <source>Tên hợp tác xã</source>
        <translation>Cooperative’s name</translation>
    </message>
    <message>
        <source>Tên hợp tác xã, hiện ở đầu cửa sổ.</source>
        <translation>The cooperative’s name, at the top of the window.</translation>
    </message>
    <message>
        <source>Tên khác</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Tên khác “{name}” là mã của món khác.</source>
        <translation>Other name “{name}” is another product’s code.</translation>
    </message>
    <message>
        <source>Tên khách trước, rồi mã và số. Tab chọn khách tối nay.</source>
        <translation>First the name, then code and number. Tab takes a viewer of tonight.</translation>
    </message>
    <message>
        <source>Tên khách, mã và số, số điện thoại, địa chỉ</source>
        <translation>Name, code and number, phone, address</translation>
    </message>
    <message>
        <source>Tên không có số điện thoại.</source>
        <translation>A name has no phone number in it.</translation>
    </message>
    <message>
        <source>Tên loại “{key}” có dấu ; = : , hoặc ngoặc.</source>
        <translation>Variant name “{key}” has ; = : , or a bracket.</translation>
    </message>
    <message>
        <source>Tên loại “{key}” quá dài.</source>
        <translation>Variant name “{key}” is too long.</translation>
    </message>
    <message>
        <source>Tên lên hình</source>
        <translation>Name on air</translation>
    </message>
    <message>
        <source>Tên miền trong mã truy xuất nguồn gốc GS1; chưa có riêng thì để id.gs1.org.</source>
        <translation>Domain in GS1 traceability codes; id.gs1.org where you have none of your own.</translation>
    </message>
    <message>
        <source>Tên miền truy xuất</source>
        <translation>Traceability domain</translation>
    </message>
    <message>
        <source>Tên miền truy xuất viết sai.</source>
        <translation>The traceability domain is written wrong.</translation>
    </message>
    <message>
        <source>Tên món</source>
        <translation>Product name</translation>
    </message>
    <message>
        <source>Tên người chốt đơn trên máy này; sổ ghi lại ai làm việc gì.</source>
        <translation>Name of who confirms orders here; the ledger keeps who did what.</translation>
    </message>
    <message>
        <source>Tên ngắn để lên hình, khi tên đầy đủ quá dài.</source>
        <translation>A short name for the picture, where the full one is too long.</translation>
    </message>
    <message>
        <source>Tên những cảnh trong OBS có thẻ sản phẩm.</source>
        <translation>Names of the OBS scenes with the product card.</translation>
    </message>
    <message>
        <source>Tên những nguồn bình luận được nghe khi live; bật tắt ở trang Nguồn bình luận.</source>
        <translation>The comment sources heard in a live; turned on and off on the page Comment sources.</translation>
    </message>
    <message>
        <source>Tên này đang mở ở tab khác. Tải lại trang để làm ở đây.</source>
        <translation>This desk is open in another tab. Load the page again to work here.</translation>
    </message>
    <message>
        <source>Tên phông chữ đã cài trên máy, đủ dấu tiếng Việt. Để trống là phông của coop_live.</source>
        <translation>Name of a font on this computer with all Vietnamese marks. Empty: coop_live’s own.</translation>
    </message>
    <message>
        <source>Tên rồi lời, không có giờ</source>
        <translation>Name, then words, no times</translation>
    </message>
    <message>
        <source>Tên tệp ảnh để cùng thư mục với bảng này.</source>
        <translation>Name of a photo file in this table’s folder.</translation>
    </message>
    <message>
        <source>Tên tỉnh hiện nay, ví dụ Gia Lai.</source>
        <translation>Today&apos;s province, for example Gia Lai.</translation>
    </message>
    <message>
        <source>Tên và lời dính liền: chỗ tách là đoán.</source>
        <translation>Name and words stick together: where they part is a guess.</translation>
    </message>
    <message>
        <source>Tên xã, phường hiện nay, ví dụ Xã Ia Hrung.</source>
        <translation>Today&apos;s commune or ward, for example Xã Ia Hrung.</translation>
    </message>
    <message>
        <source>Tên đầy đủ, như ghi trên bao bì. Nhiều nhất 120 chữ.</source>
        <translation>Full name, as on the pack. At most 120 characters.</translation>
    </message>
    <message>
        <source>Tên, #số đơn, SĐT, mã món</source>
        <translation>Name, #order, phone, code</translation>
    </message>
    <message>
        <source>Tên, giờ, rồi lời</source>
        <translation>Name, time, then words</translation>
    </message>
    <message>
        <source>Tên, lời, rồi giờ</source>
        <translation>Name, words, then time</translation>
    </message>
    <message>
        <source>Tìm</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Tìm món</source>
        <translation>Find product</translation>
    </message>
    <message>
        <source>Tìm trong trợ giúp</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Tìm tên, số, địa chỉ, mã</source>
        <translation>Find name, phone, address, code</translation>
    </message>
    <message>
        <source>Tìm đơn</source>
        <translation>Find order</translation>
    </message>
    <message>
        <source>Tìm đơn tối nay</source>
        <translation>Find an order of tonight</translation>
    </message>
    <message>
        <source>Tìm đơn tối nay: tên, số đơn, số điện thoại, mã món</source>
        <translation>Find an order of tonight: name, number, phone, product code</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tạo API Key, chép rồi dán vào đây.</source>
        <translation>Create an API key, copy it and paste it here.</translation>
    </message>
    <message>
        <source>Tạo API Token, chép rồi dán vào đây.</source>
        <translation>Create an API token, copy it and paste it here.</translation>
    </message>
    <message>
        <source>Tạo OAuth client ID, loại Desktop app. Chép Client ID và Client secret vào đây.</source>
        <translation>Create an OAuth client ID of type Desktop app. Copy Client ID and Client secret here.</translation>
    </message>
    <message>
        <source>Tạo khóa mới trên Shopee Open Platform rồi dán vào.</source>
        <translation>Make a new key on Shopee Open Platform and paste it.</translation>
    </message>
    <message>
        <source>Tạo lại mã Trang, đánh dấu các quyền này, rồi dán vào.</source>
        <translation>Make the Page token again with these permissions ticked, then paste it.</translation>
    </message>
    <message>
        <source>Tạo lại mã trong ứng dụng ngân hàng.</source>
        <translation>Make the code again in the bank&apos;s app.</translation>
    </message>
    <message>
        <source>Tạo một bot trên Zalo Bot Platform.</source>
        <translation>Make a bot on the Zalo Bot Platform.</translation>
    </message>
    <message>
        <source>Tạo ứng dụng khác rồi điền lại.</source>
        <translation>Make another app and fill in again.</translation>
    </message>
    <message>
        <source>Tải lại danh sách vận đơn từ trang của hãng, có mã vận đơn và trạng thái.</source>
        <translation>Download the list again, with codes and states.</translation>
    </message>
    <message>
        <source>Tải lại sao kê của những ngày có tiền về.</source>
        <translation>Download a statement of the days on which money came.</translation>
    </message>
    <message>
        <source>Tải lại sao kê từ ngân hàng.</source>
        <translation>Download the statement from the bank again.</translation>
    </message>
    <message>
        <source>Tải lại sao kê với ngày kiểu 22/11/2026, hoặc dạng Excel.</source>
        <translation>Download the statement with dates like 22/11/2026, or as Excel.</translation>
    </message>
    <message>
        <source>Tải lại trang.</source>
        <translation>Load the page again.</translation>
    </message>
    <message>
        <source>Tải sao kê của ít ngày hơn.</source>
        <translation>Download a statement of fewer days.</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Tập bao lâu</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>Tập dượt</source>
        <translation>Rehearsal</translation>
    </message>
    <message>
        <source>Tập dượt không mở bàn thứ hai.</source>
        <translation>A rehearsal does not open the second desk.</translation>
    </message>
    <message>
        <source>Tập dượt không mở cầu nối.</source>
        <translation>A rehearsal opens no bridge.</translation>
    </message>
    <message>
        <source>Tập dượt một buổi live</source>
        <translation>Rehearse a live</translation>
    </message>
    <message>
        <source>Tập dượt trước</source>
        <translation>Rehearse first</translation>
    </message>
    <message>
        <source>Tập lại</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Tắt</source>
        <translation>Turn off</translation>
    </message>
    <message>
        <source>Tắt bớt chương trình rồi thử lại.</source>
        <translation>Close some programs, then try again.</translation>
    </message>
    <message>
        <source>Tắt bớt một nguồn, kẻo mỗi đơn thành hai.</source>
        <translation>Switch one of them off, or every order comes twice.</translation>
    </message>
    <message>
        <source>Tắt giọng đọc</source>
        <translation>Voice off</translation>
    </message>
    <message>
        <source>Tắt mọi tiếng báo và giọng đọc, để người xem không nghe thấy.</source>
        <translation>Silences all sounds and the voice, so that viewers do not hear them.</translation>
    </message>
    <message>
        <source>Tắt trang thẻ</source>
        <translation>Turn off the card page</translation>
    </message>
    <message>
        <source>Tệp CSV</source>
        <translation>CSV file</translation>
    </message>
    <message>
        <source>Tệp Excel bị hỏng hoặc chép chưa xong.</source>
        <translation>The Excel file is broken or not fully copied.</translation>
    </message>
    <message>
        <source>Tệp Excel mở ra quá lớn.</source>
        <translation>Excel file too large once open.</translation>
    </message>
    <message>
        <source>Tệp JSON bị hỏng.</source>
        <translation>The JSON file is broken.</translation>
    </message>
    <message>
        <source>Tệp JSON này không phải danh mục món.</source>
        <translation>This JSON file is not a product catalog.</translation>
    </message>
    <message>
        <source>Tệp JSON từng dòng</source>
        <translation>JSON lines file</translation>
    </message>
    <message>
        <source>Tệp PNG hoặc SVG có nền trong suốt. Để trống là không có logo.</source>
        <translation>A PNG or SVG file with a transparent ground. Empty: no logo.</translation>
    </message>
    <message>
        <source>Tệp chưa có gì.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>Tệp cài đặt bị hỏng.</source>
        <translation>The settings file is broken.</translation>
    </message>
    <message>
        <source>Tệp có hơn {most} món.</source>
        <translation>File has over {most} products.</translation>
    </message>
    <message>
        <source>Tệp có mật khẩu, hoặc là Excel đời cũ.</source>
        <translation>The file has a password, or is old Excel.</translation>
    </message>
    <message>
        <source>Tệp dài quá: chỉ đọc {most} dòng đầu.</source>
        <translation>The file is too long: only the first {most} lines are read.</translation>
    </message>
    <message>
        <source>Tệp dùng bảng chữ cũ, đoán là Windows-1258.</source>
        <translation>The file uses an old alphabet, probably Windows-1258.</translation>
    </message>
    <message>
        <source>Tệp dùng bảng chữ cũ, đoán là Windows-1258: xem lại dấu tiếng Việt.</source>
        <translation>The file has old letters, a guess is Windows-1258: check the Vietnamese marks.</translation>
    </message>
    <message numerus="yes">
        <source>Tệp ghi tạm có %n đơn.</source>
        <translation>
            <numerusform>The rescue file holds %n order.</numerusform>
            <numerusform>The rescue file holds %n orders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tệp lớn hơn 20 MB.</source>
        <translation>The file is over 20 MB.</translation>
    </message>
    <message>
        <source>Tệp mẫu</source>
        <translation>Sample file</translation>
    </message>
    <message>
        <source>Tệp mẫu {file} không phải chữ UTF-8.</source>
        <translation>The template {file} is not UTF-8.</translation>
    </message>
    <message>
        <source>Tệp mẫu {file} quá lớn.</source>
        <translation>The template {file} is too large.</translation>
    </message>
    <message>
        <source>Tệp sổ bị hỏng.</source>
        <translation>The book is damaged.</translation>
    </message>
    <message>
        <source>Tệp sổ {name} đã bị dời hoặc xoá.</source>
        <translation>The book {name} was moved or deleted.</translation>
    </message>
    <message>
        <source>Tệp {carrier}</source>
        <translation>{carrier} file</translation>
    </message>
    <message>
        <source>Tệp {name} chưa có gì.</source>
        <translation>File {name} is empty.</translation>
    </message>
    <message>
        <source>Tệp …</source>
        <translation>File …</translation>
    </message>
    <message>
        <source>Tỉnh người gửi</source>
        <translation>Sender&apos;s province</translation>
    </message>
    <message>
        <source>Tỉnh, thành nay</source>
        <translation>Province today</translation>
    </message>
    <message>
        <source>Tốc độ đọc</source>
        <translation>Reading speed</translation>
    </message>
    <message>
        <source>Tốc độ đọc, số tiếng trong một phút.</source>
        <translation>Reading speed, in words per minute.</translation>
    </message>
    <message>
        <source>Tối</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Tối nay</source>
        <translation>Tonight</translation>
    </message>
    <message>
        <source>Tối nay chưa có đơn nào như vậy.</source>
        <translation>No such order tonight.</translation>
    </message>
    <message>
        <source>Tối nay live trên {names}</source>
        <translation>Tonight live on {names}</translation>
    </message>
    <message>
        <source>Tối trước: {value}</source>
        <translation>Last time: {value}</translation>
    </message>
    <message numerus="yes">
        <source>Tốt hơn lần trước %n điểm.</source>
        <translation>
            <numerusform>%n point better than last time.</numerusform>
            <numerusform>%n points better than last time.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tốt rồi. Tập thêm một lần là chắc tay.</source>
        <translation>Good. Once more and you are sure of it.</translation>
    </message>
    <message>
        <source>Tồn</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Tồn</source>
        <comment>stock</comment>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Tồn của {name} đã đổi, không hoàn tác được.</source>
        <translation>Stock of {name} has changed; it cannot be undone.</translation>
    </message>
    <message>
        <source>Tồn kho không thể âm.</source>
        <translation>Stock cannot be below 0.</translation>
    </message>
    <message>
        <source>Tồn loại {key}</source>
        <translation>Stock of {key}</translation>
    </message>
    <message>
        <source>Tổng</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tổng các loại. Sửa ở từng dòng bên dưới.</source>
        <translation>Sum of all variants. Edit them in the rows below.</translation>
    </message>
    <message>
        <source>Tổng kết</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Tổng phí {money}</source>
        <translation>Fees in all {money}</translation>
    </message>
    <message>
        <source>Tổng theo món</source>
        <translation>Totals by product</translation>
    </message>
    <message>
        <source>Tới chữ</source>
        <translation>To the words</translation>
    </message>
    <message>
        <source>Tới chữ này trong bài</source>
        <translation>Go to these words in the text</translation>
    </message>
    <message>
        <source>Tới từng điều</source>
        <translation>From one to the next</translation>
    </message>
    <message>
        <source>Từ {begin} đến {end}.</source>
        <translation>From {begin} to {end}.</translation>
    </message>
    <message>
        <source>Từng bước</source>
        <translation>Step by step</translation>
    </message>
    <message>
        <source>Từng món</source>
        <translation>Order lines</translation>
    </message>
    <message>
        <source>Tự chọn</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Tự mở: {page}</source>
        <translation>Open it yourself: {page}</translation>
    </message>
    <message>
        <source>Tự xem rồi đánh dấu</source>
        <translation>Look yourself, then tick</translation>
    </message>
    <message>
        <source>Tự đọc tiền về</source>
        <translation>Read incoming money by itself</translation>
    </message>
    <message>
        <source>Tự đọc tiền về qua</source>
        <translation>Read payments through</translation>
    </message>
    <message>
        <source>User ID Shopee</source>
        <translation>Shopee user ID</translation>
    </message>
    <message>
        <source>User ID của Shopee không đúng.</source>
        <translation>The Shopee user ID is wrong.</translation>
    </message>
    <message>
        <source>VCA Mark chưa có đường nào cho chương trình đọc bình luận.</source>
        <translation>VCA Mark has no way yet for a program to read comments.</translation>
    </message>
    <message>
        <source>Video này không phải buổi live.</source>
        <translation>This video is no live.</translation>
    </message>
    <message>
        <source>Viettel Post không cho máy hỏi hàng đang ở đâu.</source>
        <translation>Viettel Post does not tell programs where a parcel is.</translation>
    </message>
    <message>
        <source>Viettel Post không cho máy tra theo mã của mình.</source>
        <translation>Viettel Post cannot be asked by our reference.</translation>
    </message>
    <message>
        <source>Viettel Post không nhận tài khoản hoặc mật khẩu.</source>
        <translation>Viettel Post does not accept the account or the password.</translation>
    </message>
    <message>
        <source>Viettel Post nhận tài khoản này.</source>
        <translation>Viettel Post accepts this account.</translation>
    </message>
    <message>
        <source>Viettel Post đã có một vận đơn mang mã {reference}.</source>
        <translation>Viettel Post has a parcel with the reference {reference} already.</translation>
    </message>
    <message>
        <source>Viettel Post đọc địa chỉ này ra một nơi khác.</source>
        <translation>Viettel Post reads this address as another place.</translation>
    </message>
    <message>
        <source>Viettel Post: chưa có tài khoản và mật khẩu.</source>
        <translation>Viettel Post: account and password are missing.</translation>
    </message>
    <message>
        <source>Viết lại bằng chữ không dấu và chữ số.</source>
        <translation>Write it again with plain letters and digits.</translation>
    </message>
    <message>
        <source>Viết lại câu khác, ngắn hơn.</source>
        <translation>Write something else, shorter.</translation>
    </message>
    <message>
        <source>Viết lại xã, tỉnh cho rõ, hoặc chọn hãng khác.</source>
        <translation>Write commune and province clearly, or choose another carrier.</translation>
    </message>
    <message>
        <source>Viết lại địa chỉ cho gọn, hoặc chọn hãng khác.</source>
        <translation>Write the address shorter, or choose another carrier.</translation>
    </message>
    <message>
        <source>Viết lại, ví dụ: {plain}</source>
        <translation>Write it again, for example: {plain}</translation>
    </message>
    <message>
        <source>Viết mỗi cột một khúc [[column]].</source>
        <translation>Write a part [[column]] for each column.</translation>
    </message>
    <message>
        <source>Viết ngắn hơn {most} chữ.</source>
        <translation>Use fewer than {most} characters.</translation>
    </message>
    <message>
        <source>Viết ngắn lại, không dấu.</source>
        <translation>Write it shorter, without accents.</translation>
    </message>
    <message>
        <source>Viết ngắn lại.</source>
        <translation>Write less.</translation>
    </message>
    <message>
        <source>Viết ngắn lại. Không tự cắt, vì mã đơn bị cắt là xác nhận nhầm đơn.</source>
        <translation>Write it shorter. It is never cut by itself: a cut order code would confirm the wrong order.</translation>
    </message>
    <message>
        <source>Viết như trong tệp mẫu có sẵn.</source>
        <translation>Write it as in the example.</translation>
    </message>
    <message>
        <source>Viết năm, tháng, ngày, mỗi thứ hai số: 261102 là 02/11/2026.</source>
        <translation>Write year, month and day with two digits each: 261102 is 02/11/2026.</translation>
    </message>
    <message>
        <source>Viết năm-tháng-ngày: 2026-11-02.</source>
        <translation>Write year-month-day: 2026-11-02.</translation>
    </message>
    <message>
        <source>Viết vài chữ rồi gửi lại.</source>
        <translation>Write a few words and send it again.</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Việc này chưa làm được.</source>
        <translation>This could not be done.</translation>
    </message>
    <message>
        <source>Việc này cần phần vẽ của cửa sổ.</source>
        <translation>This needs the drawing part of the window.</translation>
    </message>
    <message>
        <source>Vào Cài đặt, chọn ngân hàng và điền số tài khoản.</source>
        <translation>In Settings, choose the bank and fill in the account number.</translation>
    </message>
    <message>
        <source>Vào Cài đặt, gõ lại tên ngân hàng nhận tiền.</source>
        <translation>In Settings, type the name of the receiving bank again.</translation>
    </message>
    <message>
        <source>Vào Cài đặt, điền đường dẫn Zalo hoặc Messenger của hợp tác xã.</source>
        <translation>In Settings, fill in the cooperative&apos;s Zalo or Messenger link.</translation>
    </message>
    <message>
        <source>Vào Sau live, Thanh toán rồi dán chìa khóa.</source>
        <translation>Go to Afterwards, Payments and paste the key.</translation>
    </message>
    <message>
        <source>Vào chuẩn bị</source>
        <translation>Go to Prepare</translation>
    </message>
    <message>
        <source>Vào live</source>
        <translation>Go live</translation>
    </message>
    <message>
        <source>Vào live thật</source>
        <translation>Go live for real</translation>
    </message>
    <message>
        <source>Vào live, kết thúc live (bấm hai lần)</source>
        <translation>Go live, end the live (press twice)</translation>
    </message>
    <message>
        <source>Vào trang</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Vào trang Casso, mở doanh nghiệp, mục Tích hợp.</source>
        <translation>On the Casso site, open your business, then Integrations (Tích hợp).</translation>
    </message>
    <message>
        <source>Vào trang SePay, mở Cấu hình công ty, mục API.</source>
        <translation>On the SePay site, open the company settings (Cấu hình công ty), then API.</translation>
    </message>
    <message>
        <source>Vào Đang live (Ctrl+2), bấm Ctrl+V. Xem lại, rồi bấm Enter để thêm.</source>
        <translation>Go to Live (Ctrl+2) and press Ctrl+V. Look it over, then press Enter to add.</translation>
    </message>
    <message>
        <source>Vì sao bỏ?</source>
        <translation>Why refuse?</translation>
    </message>
    <message>
        <source>Vì sao bỏ? Enter để bỏ, Esc để thôi.</source>
        <translation>Why refuse? Enter to refuse, Esc to cancel.</translation>
    </message>
    <message>
        <source>Ví dụ</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Ví dụ 85000 là 85.000đ.</source>
        <translation>For example 85000 is 85.000đ.</translation>
    </message>
    <message>
        <source>Ví dụ 970436, hoặc gõ tên ngân hàng.</source>
        <translation>For example 970436, or type the bank&apos;s name.</translation>
    </message>
    <message>
        <source>Ví dụ LO-2611A.</source>
        <translation>For example LO-2611A.</translation>
    </message>
    <message>
        <source>Ví dụ id.gs1.org, hoặc tên miền của hợp tác xã: htx.vn</source>
        <translation>For example id.gs1.org, or the cooperative&apos;s own domain: htx.vn</translation>
    </message>
    <message>
        <source>Ví dụ:</source>
        <translation>For example:</translation>
    </message>
    <message>
        <source>Ví dụ: giao giờ hành chính</source>
        <translation>E.g. deliver in office hours</translation>
    </message>
    <message>
        <source>Vẫn bán thì bấm Enter lần nữa trong 5 giây.</source>
        <translation>To sell all the same, press Enter again within 5 seconds.</translation>
    </message>
    <message>
        <source>Vẫn gộp thì bấm M lần nữa trong 5 giây.</source>
        <translation>To merge all the same, press M again within 5 seconds.</translation>
    </message>
    <message>
        <source>Vẫn vào live</source>
        <translation>Go live anyway</translation>
    </message>
    <message>
        <source>Vẫn đưa</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>Vẫn đưa lên hình điều bị giữ lại (bấm hai lần)</source>
        <translation>Show what is held back all the same (press twice)</translation>
    </message>
    <message>
        <source>Vẫn đọc được bình luận. Trả lời khách trên điện thoại.</source>
        <translation>Comments are still read. Answer customers on the phone.</translation>
    </message>
    <message>
        <source>Vận đơn {code} đã sang bước khác.</source>
        <translation>Parcel {code} has moved on since.</translation>
    </message>
    <message>
        <source>Vẻ riêng của hợp tác xã</source>
        <translation>The cooperative’s own look</translation>
    </message>
    <message>
        <source>Vẽ thẻ cho hình dọc 9:16; khi nối được OBS thì theo khung hình của OBS.</source>
        <translation>Draws cards for an upright picture, 9:16; once OBS is reached its canvas decides.</translation>
    </message>
    <message>
        <source>Vẽ thẻ cần cửa sổ: gọi “coop-live card”.</source>
        <translation>Cards need a window to draw: call “coop-live card”.</translation>
    </message>
    <message>
        <source>Về Chuẩn bị</source>
        <translation>Back to Prepare</translation>
    </message>
    <message>
        <source>Về cửa sổ chính</source>
        <translation>Back to the main window</translation>
    </message>
    <message>
        <source>Vừa bằng số còn nợ của {numbers} cộng lại.</source>
        <translation>It is exactly what {numbers} owe together.</translation>
    </message>
    <message>
        <source>Vừa đặt vừa hỏi. Chốt xong rồi trả lời.</source>
        <translation>An order and a question. Confirm first, then answer.</translation>
    </message>
    <message>
        <source>Webhook có chữ ký</source>
        <translation>Signed webhooks</translation>
    </message>
    <message>
        <source>XN quảng cáo</source>
        <translation>Ad confirmation</translation>
    </message>
    <message>
        <source>Xanh dương</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Xanh lá</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Xem</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Xem buổi live đang phát chưa, và sản phẩm đã có trong buổi live chưa.</source>
        <translation>Check that the live is on and that the product is in it.</translation>
    </message>
    <message>
        <source>Xem bảng phím</source>
        <translation>See the keys</translation>
    </message>
    <message>
        <source>Xem các dòng trên.</source>
        <translation>See the rows above.</translation>
    </message>
    <message>
        <source>Xem cách viết ở tệp mẫu.</source>
        <translation>See how the sample file has it.</translation>
    </message>
    <message>
        <source>Xem có thiếu dấu ngoặc kép hay dấu = không.</source>
        <translation>See whether a quote or an = is missing.</translation>
    </message>
    <message>
        <source>Xem dòng này trong tệp, ghi tay nếu cần.</source>
        <translation>Look at this row in the file; note it by hand if needed.</translation>
    </message>
    <message>
        <source>Xem gì</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Xem hết</source>
        <translation>Show all</translation>
    </message>
    <message numerus="yes">
        <source>Xem hết (%n)</source>
        <translation>
            <numerusform>Show all (%n)</numerusform>
            <numerusform>Show all (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Xem khung trò chuyện trước khi gửi lại.</source>
        <translation>Look at the chat before you send it again.</translation>
    </message>
    <message numerus="yes">
        <source>Xem lại %n chỗ</source>
        <translation>
            <numerusform>Look at %n place again</numerusform>
            <numerusform>Look at %n places again</numerusform>
        </translation>
    </message>
    <message>
        <source>Xem lại ba bước đầu</source>
        <translation>See the first three steps again</translation>
    </message>
    <message>
        <source>Xem lại ba mã ở trang Chuẩn bị, hoặc hỏi TikTok xem còn quyền không.</source>
        <translation>Check the three codes on the Prepare page, or ask TikTok whether access is still granted.</translation>
    </message>
    <message>
        <source>Xem lại bảng quyết toán.</source>
        <translation>Look at the settlement again.</translation>
    </message>
    <message>
        <source>Xem lại có thừa hay thiếu số 0 không.</source>
        <translation>See whether a 0 is missing or too many.</translation>
    </message>
    <message>
        <source>Xem lại có thừa số 0 không.</source>
        <translation>Check for a zero too many.</translation>
    </message>
    <message>
        <source>Xem lại cột Tồn.</source>
        <translation>Check the Stock column.</translation>
    </message>
    <message>
        <source>Xem lại danh sách thanh toán.</source>
        <translation>Look at the list of payments again.</translation>
    </message>
    <message>
        <source>Xem lại dấu tiếng Việt. Sai thì lưu thành .xlsx.</source>
        <translation>Check the Vietnamese marks. If wrong, save as .xlsx.</translation>
    </message>
    <message>
        <source>Xem lại hai ngày trên giấy.</source>
        <translation>Check both days on the paper.</translation>
    </message>
    <message>
        <source>Xem lại hai ngày.</source>
        <translation>Look at both days again.</translation>
    </message>
    <message>
        <source>Xem lại khung khách rồi sửa bằng tay.</source>
        <translation>Look at the customer panel and change it by hand.</translation>
    </message>
    <message>
        <source>Xem lại loa và âm lượng.</source>
        <translation>Check speaker and volume.</translation>
    </message>
    <message>
        <source>Xem lại mã buổi live, và mã Trang có đủ quyền {names} không.</source>
        <translation>Check the live&apos;s link, and whether the Page token has the permissions {names}.</translation>
    </message>
    <message>
        <source>Xem lại mã sản phẩm và mã gian hàng Shopee.</source>
        <translation>Check the Shopee numbers of the product and the shop.</translation>
    </message>
    <message>
        <source>Xem lại mật khẩu ở trang Chuẩn bị.</source>
        <translation>Check the password on the Prepare page.</translation>
    </message>
    <message>
        <source>Xem lại ngày.</source>
        <translation>Look at the day again.</translation>
    </message>
    <message>
        <source>Xem lại rồi bấm Enter lần nữa.</source>
        <translation>Look again, then press Enter once more.</translation>
    </message>
    <message>
        <source>Xem lại rồi bấm lần nữa.</source>
        <translation>Look at it, then press again.</translation>
    </message>
    <message>
        <source>Xem lại số in trên thẻ.</source>
        <translation>Look at the number on the card again.</translation>
    </message>
    <message>
        <source>Xem lại tem: có phải của mình không?</source>
        <translation>Look at the label: is it one of yours?</translation>
    </message>
    <message>
        <source>Xem lại trang live, thiếu thì chép rồi dán vào.</source>
        <translation>Look at the live&apos;s page; copy what is missing and paste it.</translation>
    </message>
    <message>
        <source>Xem lại tên cảnh.</source>
        <translation>Check the scene name.</translation>
    </message>
    <message>
        <source>Xem lại tình trạng của đơn.</source>
        <translation>Look at where the order stands.</translation>
    </message>
    <message>
        <source>Xem lại vận đơn.</source>
        <translation>Look at the parcel again.</translation>
    </message>
    <message>
        <source>Xem lại đơn #{number}.</source>
        <translation>Look at order #{number}.</translation>
    </message>
    <message>
        <source>Xem lại đơn rồi sửa bằng tay.</source>
        <translation>Look at the order, then change it by hand.</translation>
    </message>
    <message>
        <source>Xem lại đơn trên hàng chờ.</source>
        <translation>Look at the order in the queue.</translation>
    </message>
    <message>
        <source>Xem lại đơn, hoặc tạo trên khachhang.ghn.vn.</source>
        <translation>Check the order, or make it on khachhang.ghn.vn.</translation>
    </message>
    <message>
        <source>Xem lại đơn, hoặc tạo trên trang khách hàng của GHTK.</source>
        <translation>Check the order, or make it on GHTK&apos;s customer page.</translation>
    </message>
    <message>
        <source>Xem lại đơn, hoặc tạo trên viettelpost.vn.</source>
        <translation>Check the order, or make it on viettelpost.vn.</translation>
    </message>
    <message>
        <source>Xem lại địa chỉ và tài khoản đã đăng nhập.</source>
        <translation>Check the address and the account that is signed in.</translation>
    </message>
    <message>
        <source>Xem lại địa chỉ, hoặc chọn hãng khác.</source>
        <translation>Check the address, or choose another carrier.</translation>
    </message>
    <message>
        <source>Xem mã cửa hàng trong Cài đặt.</source>
        <translation>Check the shop number in the settings.</translation>
    </message>
    <message>
        <source>Xem mạng và khóa luồng, rồi phát lại trong OBS.</source>
        <translation>Check the network and the stream key, then start again in OBS.</translation>
    </message>
    <message>
        <source>Xem mạng, rồi bấm Thử lần nữa.</source>
        <translation>Check the network, then press Try again.</translation>
    </message>
    <message>
        <source>Xem nguồn bình luận</source>
        <translation>See the comment sources</translation>
    </message>
    <message>
        <source>Xem nối được chưa, đọc được gì. Thử lúc đang live thì biết rõ nhất.</source>
        <translation>Shows whether it connects and what can be read. A try during a live tells most.</translation>
    </message>
    <message>
        <source>Xem quyền và gói của Zalo OA. Đang thử lại.</source>
        <translation>Check the permissions and the package of the Zalo OA. Trying again.</translation>
    </message>
    <message>
        <source>Xem số cổng trong OBS: Công cụ.</source>
        <translation>See the port in OBS: Tools.</translation>
    </message>
    <message>
        <source>Xem theo</source>
        <translation>Show by</translation>
    </message>
    <message numerus="yes">
        <source>Xem thử: %n khoản khớp đơn, {amount}. Chưa ghi gì.</source>
        <translation>
            <numerusform>Trial: %n transfer pays an order, {amount}. Nothing was noted.</numerusform>
            <numerusform>Trial: %n transfers pay orders, {amount}. Nothing was noted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Xem trang</source>
        <translation>Product page</translation>
    </message>
    <message>
        <source>Xem trong OBS: Công cụ, WebSocket. Mật khẩu cất trong kho khóa của máy.</source>
        <translation>See in OBS: Tools, WebSocket. The password is kept in this computer’s keychain.</translation>
    </message>
    <message>
        <source>Xem trong OBS: Công cụ.</source>
        <translation>See Tools in OBS.</translation>
    </message>
    <message>
        <source>Xem trong chat.</source>
        <translation>Look in the chat.</translation>
    </message>
    <message>
        <source>Xem trong ứng dụng ngân hàng, ghi tay nếu cần.</source>
        <translation>Look in the bank’s app; note it by hand if needed.</translation>
    </message>
    <message>
        <source>Xem trên trang khách hàng của GHTK.</source>
        <translation>Look on GHTK&apos;s customer page.</translation>
    </message>
    <message>
        <source>Xem trên viettelpost.vn.</source>
        <translation>Look at viettelpost.vn.</translation>
    </message>
    <message>
        <source>Xem trên viettelpost.vn: của đơn này thì ghi mã vào đây, không thì ghi là không có.</source>
        <translation>Look at viettelpost.vn: if it is this order&apos;s, write its code here, else say that there is none.</translation>
    </message>
    <message>
        <source>Xem trên điện thoại rồi mới gửi lại.</source>
        <translation>Look on the phone before you send it again.</translation>
    </message>
    <message>
        <source>Xem trên điện thoại trước khi gửi lại.</source>
        <translation>Look on the phone before sending it again.</translation>
    </message>
    <message>
        <source>Xem tệp có còn đó và mở được không.</source>
        <translation>See whether the file is there and can be opened.</translation>
    </message>
    <message>
        <source>Xem từng chỗ</source>
        <translation>Go through the places</translation>
    </message>
    <message>
        <source>Xem điểm</source>
        <translation>See the score</translation>
    </message>
    <message>
        <source>Xem đĩa còn chỗ không rồi nhập lại.</source>
        <translation>Check that the disk has room, import again.</translation>
    </message>
    <message>
        <source>Xem đĩa còn chỗ và cho phép ghi không.</source>
        <translation>Check that the disk has room and allows writing.</translation>
    </message>
    <message>
        <source>Xem địa chỉ của cửa hàng ở đó: GHN đến lấy hàng ở nơi ấy.</source>
        <translation>Check the shop&apos;s address there: that is where GHN fetches the parcels.</translation>
    </message>
    <message>
        <source>Xem ổ đĩa còn chỗ và ghi được không.</source>
        <translation>See whether the disk has room and can be written.</translation>
    </message>
    <message>
        <source>Xem ổ đĩa còn chỗ và thư mục có cho ghi không.</source>
        <translation>Check that the disk has room and the folder allows writing.</translation>
    </message>
    <message>
        <source>Xem ở trang Gửi hàng; muốn đổi hãng thì hủy vận đơn trước.</source>
        <translation>See the page Shipping; to change the carrier, cancel the parcel first.</translation>
    </message>
    <message>
        <source>Xin TikTok cho đọc dữ liệu trên máy (Local Data Access). Không được thì dùng TikFinity.</source>
        <translation>Ask TikTok for Local Data Access. If it is not granted, use TikFinity.</translation>
    </message>
    <message>
        <source>Xin cấp lại, rồi ghi giấy mới vào hồ sơ của món.</source>
        <translation>Have it renewed, then put the new paper on the product&apos;s record.</translation>
    </message>
    <message>
        <source>Xin khách chuyển khoản trước một phần, hoặc chọn hãng khác.</source>
        <translation>Ask the customer to pay a part beforehand, or choose another carrier.</translation>
    </message>
    <message>
        <source>Xin khách chuyển khoản trước, hoặc gửi hãng khác.</source>
        <translation>Ask the customer to transfer first, or take another carrier.</translation>
    </message>
    <message>
        <source>Xin quyền Livestream Management cho ứng dụng. Shopee quyết định có cho hay không.</source>
        <translation>Ask for the Livestream Management permission for the app. Shopee decides whether to give it.</translation>
    </message>
    <message>
        <source>Xin quyền này trên Shopee Open Platform. Trong lúc chờ, hãy dán bình luận vào.</source>
        <translation>Ask for it on Shopee Open Platform. Meanwhile, paste the comments.</translation>
    </message>
    <message>
        <source>Xin quyền trong trang ứng dụng của Lazada.</source>
        <translation>Ask for it on the app&apos;s page at Lazada.</translation>
    </message>
    <message>
        <source>Xin quyền đọc tin nhắn cho ứng dụng.</source>
        <translation>Ask for the message permission for the app.</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Xong hết. Mọi đơn đều đủ số điện thoại và địa chỉ.</source>
        <translation>All done. Every order has a phone number and address.</translation>
    </message>
    <message>
        <source>Xong rồi!</source>
        <translation>Done!</translation>
    </message>
    <message>
        <source>Xong rồi. Tập một buổi cho quen tay?</source>
        <translation>All set. Rehearse once to get the feel?</translation>
    </message>
    <message>
        <source>Xoá bớt tệp rồi thử lại.</source>
        <translation>Delete some files, try again.</translation>
    </message>
    <message>
        <source>Xuất</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Xuất lại tệp, hoặc dùng tệp mẫu.</source>
        <translation>Export the file again, or use the sample.</translation>
    </message>
    <message>
        <source>Xuất phiếu đơn</source>
        <translation>Export order sheets</translation>
    </message>
    <message>
        <source>Xuất quyết toán</source>
        <translation>Export the settlement</translation>
    </message>
    <message>
        <source>Xuất tệp cho hãng, hoặc chọn GHN, GHTK, Viettel Post.</source>
        <translation>Export a file for it, or choose GHN, GHTK or Viettel Post.</translation>
    </message>
    <message>
        <source>Xuất từng buổi live, hoặc xuất CSV.</source>
        <translation>Export one live at a time, or a CSV.</translation>
    </message>
    <message>
        <source>Xuất để gửi</source>
        <translation>Export to ship</translation>
    </message>
    <message>
        <source>Xuống</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Xã viên</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Xã viên làm ra món này.</source>
        <translation>Member who makes this product.</translation>
    </message>
    <message>
        <source>Xã, phường có thể là</source>
        <translation>Communes that may be meant</translation>
    </message>
    <message>
        <source>Xã, phường hiện nay</source>
        <translation>Commune of today</translation>
    </message>
    <message>
        <source>Xã, phường nay</source>
        <translation>Commune today</translation>
    </message>
    <message>
        <source>Xã, phường người gửi</source>
        <translation>Sender&apos;s commune</translation>
    </message>
    <message>
        <source>Xóa bớt tệp, hoặc lưu sang ổ khác.</source>
        <translation>Delete some files, or save to another disk.</translation>
    </message>
    <message>
        <source>Xóa các cột thừa rồi lưu lại.</source>
        <translation>Delete spare columns, then save again.</translation>
    </message>
    <message>
        <source>Xóa các dòng thừa rồi lưu lại.</source>
        <translation>Delete spare rows, then save again.</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <source>YouTube bảo hỏi chậm lại.</source>
        <translation>YouTube wants to be asked more slowly.</translation>
    </message>
    <message>
        <source>YouTube chỉ cho hỏi {seconds} giây một lần: bình luận về chậm.</source>
        <translation>YouTube may be asked only every {seconds} seconds: comments come late.</translation>
    </message>
    <message>
        <source>YouTube không nhận yêu cầu này ({reason}).</source>
        <translation>YouTube does not accept this request ({reason}).</translation>
    </message>
    <message>
        <source>YouTube không nhận đăng nhập này.</source>
        <translation>YouTube does not accept this sign-in.</translation>
    </message>
    <message>
        <source>YouTube không thấy phòng trò chuyện của buổi live.</source>
        <translation>YouTube does not find the chat of the live.</translation>
    </message>
    <message>
        <source>YouTube không thấy phòng trò chuyện này.</source>
        <translation>YouTube does not find this chat.</translation>
    </message>
    <message>
        <source>YouTube không thấy video này.</source>
        <translation>YouTube does not find this video.</translation>
    </message>
    <message>
        <source>YouTube …, nhờ Streamer.bot</source>
        <translation>YouTube … through Streamer.bot</translation>
    </message>
    <message>
        <source>YouTube, TikTok …, nhờ OneComme</source>
        <translation>YouTube, TikTok … through OneComme</translation>
    </message>
    <message>
        <source>Zalo Bot</source>
        <translation>Zalo Bot</translation>
    </message>
    <message>
        <source>Zalo Bot báo lỗi {code}.</source>
        <translation>Zalo Bot reports the error {code}.</translation>
    </message>
    <message>
        <source>Zalo OA</source>
        <translation>Zalo OA</translation>
    </message>
    <message>
        <source>Zalo báo lỗi {code}: {message}</source>
        <translation>Zalo reports the error {code}: {message}</translation>
    </message>
    <message>
        <source>Zalo không cho đọc bình luận khi live: nguồn này lấy tin nhắn khách gửi cho bot.</source>
        <translation>Zalo lets nobody read live comments: this source takes the messages that customers send to the bot.</translation>
    </message>
    <message>
        <source>Zalo không cho đọc bình luận khi live: nguồn này lấy tin nhắn khách gửi.</source>
        <translation>Zalo lets nobody read live comments: this source takes what customers write in messages.</translation>
    </message>
    <message>
        <source>Zalo không nhận câu hỏi của chương trình (lỗi {code}).</source>
        <translation>Zalo does not accept the program&apos;s request (error {code}).</translation>
    </message>
    <message>
        <source>Zalo không nhận mã của bot.</source>
        <translation>Zalo does not accept the token of the bot.</translation>
    </message>
    <message>
        <source>Zalo nhận mã của bot.</source>
        <translation>Zalo accepts the token of the bot.</translation>
    </message>
    <message>
        <source>[danh thiếp]</source>
        <translation>[contact card]</translation>
    </message>
    <message>
        <source>[nhãn dán]</source>
        <translation>[sticker]</translation>
    </message>
    <message>
        <source>[tin không có chữ]</source>
        <translation>[message without words]</translation>
    </message>
    <message>
        <source>[tin thoại]</source>
        <translation>[voice message]</translation>
    </message>
    <message>
        <source>[tệp]</source>
        <translation>[file]</translation>
    </message>
    <message>
        <source>[video]</source>
        <translation>[video]</translation>
    </message>
    <message>
        <source>[vị trí]</source>
        <translation>[location]</translation>
    </message>
    <message>
        <source>[đường dẫn]</source>
        <translation>[link]</translation>
    </message>
    <message>
        <source>[ảnh động]</source>
        <translation>[animated picture]</translation>
    </message>
    <message>
        <source>[ảnh]</source>
        <translation>[photo]</translation>
    </message>
    <message>
        <source>ai làm việc này</source>
        <translation>who does this</translation>
    </message>
    <message numerus="yes">
        <source>bao-cao-{day}</source>
        <comment>a file name</comment>
        <translation>
            <numerusform>report-{day}</numerusform>
            <numerusform>report-{day}</numerusform>
        </translation>
    </message>
    <message>
        <source>bán {money}</source>
        <translation>sold {money}</translation>
    </message>
    <message>
        <source>bình luận từ các nền tảng</source>
        <translation>comments from the platforms</translation>
    </message>
    <message>
        <source>bình luận đã sửa</source>
        <translation>comment edited</translation>
    </message>
    <message>
        <source>bình luận đã xoá</source>
        <translation>comment deleted</translation>
    </message>
    <message>
        <source>bấm E rồi gõ thẳng c1 250g 2, nhanh hơn dùng chuột.</source>
        <translation>press E and type c1 250g 2, faster than the mouse.</translation>
    </message>
    <message>
        <source>bấm Enter thay cho chuột, tay khỏi rời bàn phím.</source>
        <translation>press Enter instead of the mouse, your hands stay on the keyboard.</translation>
    </message>
    <message>
        <source>bằng buổi trước</source>
        <translation>same as last live</translation>
    </message>
    <message>
        <source>bỏ một khoản đã ghi</source>
        <translation>take back what was written</translation>
    </message>
    <message>
        <source>bỏ ra</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>bỏ sót</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>bỏ trống là tất cả xã viên khác</source>
        <translation>left out: all other members</translation>
    </message>
    <message>
        <source>cao hơn buổi trước {percent} %</source>
        <translation>{percent}% above last live</translation>
    </message>
    <message>
        <source>chi phí mỗi món, ký</source>
        <translation>costs a piece, kilo</translation>
    </message>
    <message>
        <source>chi phí {money}</source>
        <translation>costs {money}</translation>
    </message>
    <message>
        <source>chuyển khoản</source>
        <translation>bank transfer</translation>
    </message>
    <message>
        <source>chuyển vào thẻ</source>
        <translation>transfer to a card</translation>
    </message>
    <message>
        <source>chưa ai lấy</source>
        <comment>no program has the overlay page open</comment>
        <translation>not in use yet</translation>
    </message>
    <message>
        <source>chưa chắc</source>
        <translation>not certain</translation>
    </message>
    <message>
        <source>chưa chọn</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>chưa chốt</source>
        <translation>unconfirmed</translation>
    </message>
    <message>
        <source>chưa cài</source>
        <translation>not set up</translation>
    </message>
    <message>
        <source>chưa cài xong</source>
        <translation>not finished</translation>
    </message>
    <message>
        <source>chưa có cột nào.</source>
        <translation>there is no column.</translation>
    </message>
    <message>
        <source>chưa có gì để làm</source>
        <translation>nothing to do yet</translation>
    </message>
    <message>
        <source>chưa có ảnh</source>
        <translation>no photo yet</translation>
    </message>
    <message>
        <source>chưa ghi hạn</source>
        <translation>no end given yet</translation>
    </message>
    <message>
        <source>chưa ghi tên</source>
        <translation>no name given</translation>
    </message>
    <message>
        <source>chưa gửi đi, không hoàn được</source>
        <translation>not sent yet, cannot come back</translation>
    </message>
    <message>
        <source>chưa kết thúc</source>
        <translation>not ended yet</translation>
    </message>
    <message>
        <source>chưa nối</source>
        <translation>not connected</translation>
    </message>
    <message>
        <source>chưa nối với hãng</source>
        <translation>carrier not connected</translation>
    </message>
    <message>
        <source>chưa rõ của ai</source>
        <translation>nobody knows whose</translation>
    </message>
    <message>
        <source>chưa rõ món</source>
        <translation>which product?</translation>
    </message>
    <message>
        <source>chưa rõ xã</source>
        <translation>commune not clear</translation>
    </message>
    <message>
        <source>chưa rõ {carrier} đã nhận chưa</source>
        <translation>not known whether {carrier} has it</translation>
    </message>
    <message>
        <source>chưa rõ đổi gì</source>
        <translation>to what?</translation>
    </message>
    <message>
        <source>chưa tới ngày cấp</source>
        <translation>not issued yet</translation>
    </message>
    <message>
        <source>chưa đăng nhập</source>
        <translation>not signed in</translation>
    </message>
    <message>
        <source>chương trình không biết chữ này.</source>
        <translation>the program does not know this word.</translation>
    </message>
    <message>
        <source>chạy một buổi tập dượt</source>
        <translation>run a rehearsal</translation>
    </message>
    <message>
        <source>chỉ còn {left} {unit}</source>
        <translation>only {left} {unit} left</translation>
    </message>
    <message>
        <source>chỉ có thể là true hoặc false.</source>
        <translation>it can only be true or false.</translation>
    </message>
    <message>
        <source>chỉ dùng cho field {names}.</source>
        <translation>it is only for field {names}.</translation>
    </message>
    <message>
        <source>chỉ xem thử</source>
        <translation>only try it</translation>
    </message>
    <message>
        <source>chốt ngay khi đơn còn nằm đầu, đừng để dồn.</source>
        <translation>confirm an order as soon as it comes, do not let them pile up.</translation>
    </message>
    <message>
        <source>chốt nhầm</source>
        <translation>no order</translation>
    </message>
    <message>
        <source>chốt sai</source>
        <translation>wrong</translation>
    </message>
    <message>
        <source>chờ giao</source>
        <translation>on its way</translation>
    </message>
    <message>
        <source>chờ giao {money}, giao xong mới trả</source>
        <translation>{money} on the way, due when delivered</translation>
    </message>
    <message>
        <source>chờ hàng</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>chờ điền tối nay</source>
        <translation>to fill in tonight</translation>
    </message>
    <message>
        <source>chụp cửa sổ khi tập xong rồi thoát, để thử máy</source>
        <translation>take a picture of the window after rehearsing and close, to try the machine</translation>
    </message>
    <message>
        <source>coop_live đang mở rồi. Tìm cửa sổ đó ở thanh tác vụ.</source>
        <translation>coop_live is open already. Look for its window in the task bar.</translation>
    </message>
    <message>
        <source>các buổi live trong sổ</source>
        <translation>the lives in the book</translation>
    </message>
    <message>
        <source>các nhóm sau mã hàng sai chỗ hoặc sai thứ tự (đúng là 22, 10, 21)</source>
        <translation>the groups after the product number are in the wrong place or order (right: 22, 10, 21)</translation>
    </message>
    <message>
        <source>cách trả: cash, bank</source>
        <translation>way of payment: cash, bank</translation>
    </message>
    <message numerus="yes">
        <source>còn %n</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>còn %n câu nữa</source>
        <comment>more questions wait</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>còn %n ngày</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>còn phải thu {money}</source>
        <translation>{money} still to come</translation>
    </message>
    <message>
        <source>còn thiếu.</source>
        <translation>it is missing.</translation>
    </message>
    <message numerus="yes">
        <source>còn {count}</source>
        <comment>more notices wait</comment>
        <translation>
            <numerusform>{count} more</numerusform>
            <numerusform>{count} more</numerusform>
        </translation>
    </message>
    <message>
        <source>còn {count} đơn nữa</source>
        <translation>{count} more orders</translation>
    </message>
    <message>
        <source>còn {left}</source>
        <translation>{left} left</translation>
    </message>
    <message>
        <source>còn {left} {unit}</source>
        <translation>{left} {unit} left</translation>
    </message>
    <message>
        <source>có chữ có dấu, các ngân hàng đọc khác nhau</source>
        <translation>it has accents, which banks read differently</translation>
    </message>
    <message>
        <source>có hàng lại</source>
        <translation>in stock again</translation>
    </message>
    <message>
        <source>có hơn {most} cột.</source>
        <translation>there are more than {most} columns.</translation>
    </message>
    <message>
        <source>có hỏi thêm</source>
        <translation>also asks</translation>
    </message>
    <message>
        <source>có ký tự không được viết trong đường dẫn</source>
        <translation>it has a character that no link may have</translation>
    </message>
    <message>
        <source>có lời nhắn</source>
        <translation>has a note</translation>
    </message>
    <message>
        <source>có thể cùng khách với đơn #{number}</source>
        <translation>maybe the same customer as order #{number}</translation>
    </message>
    <message>
        <source>có thể thiếu</source>
        <translation>may miss some</translation>
    </message>
    <message>
        <source>có thể thiếu bình luận</source>
        <comment>a connection&apos;s lamp</comment>
        <translation>comments may be missing</translation>
    </message>
    <message>
        <source>có ảnh</source>
        <translation>has a photo</translation>
    </message>
    <message>
        <source>cùng tên, xem lại có đúng khách không</source>
        <translation>same name: check that it is the same customer</translation>
    </message>
    <message>
        <source>cấp {day}</source>
        <translation>issued {day}</translation>
    </message>
    <message>
        <source>cần</source>
        <translation>needed</translation>
    </message>
    <message>
        <source>cần chữ hoặc số nguyên.</source>
        <translation>a text or a whole number is needed.</translation>
    </message>
    <message>
        <source>cần một số từ {least} đến {most}.</source>
        <translation>a number from {least} to {most} is needed.</translation>
    </message>
    <message>
        <source>cần một đoạn chữ trong ngoặc kép.</source>
        <translation>a text in quotes is needed.</translation>
    </message>
    <message>
        <source>cần xem</source>
        <translation>to check</translation>
    </message>
    <message>
        <source>cổng của cầu nối, 0 là cổng bất kỳ</source>
        <translation>the bridge&apos;s port, 0 for any</translation>
    </message>
    <message>
        <source>cột này cần cả yes và no.</source>
        <translation>this column needs both yes and no.</translation>
    </message>
    <message>
        <source>cụm từ “{text}” viết sai ở “{part}”</source>
        <translation>the phrase “{text}” is wrong at “{part}”</translation>
    </message>
    <message>
        <source>của tối nay</source>
        <comment>the number of a live</comment>
        <translation>for tonight</translation>
    </message>
    <message>
        <source>của tối trước</source>
        <comment>the number of a live</comment>
        <translation>of another evening</translation>
    </message>
    <message>
        <source>danh mục sản phẩm</source>
        <translation>product catalog</translation>
    </message>
    <message>
        <source>danh-muc-mau.xlsx</source>
        <comment>a file name</comment>
        <translation>sample-catalog.xlsx</translation>
    </message>
    <message>
        <source>danh-muc.xlsx</source>
        <comment>a file name</comment>
        <translation>products.xlsx</translation>
    </message>
    <message numerus="yes">
        <source>don-hang-{day}</source>
        <comment>a file name</comment>
        <translation>
            <numerusform>orders-{day}</numerusform>
            <numerusform>orders-{day}</numerusform>
        </translation>
    </message>
    <message>
        <source>dài quá {most} chữ.</source>
        <translation>it is longer than {most} letters.</translation>
    </message>
    <message>
        <source>dòng {row}: {reason}</source>
        <translation>line {row}: {reason}</translation>
    </message>
    <message>
        <source>dùng tốt nhất trước ngày</source>
        <translation>best before</translation>
    </message>
    <message>
        <source>dữ liệu của một khách</source>
        <translation>the data of one customer</translation>
    </message>
    <message>
        <source>dựng lại các bảng từ các dòng sổ</source>
        <translation>rebuild the tables from the entries</translation>
    </message>
    <message>
        <source>ghi có hay ghi nợ</source>
        <translation>credit or debit</translation>
    </message>
    <message>
        <source>ghi cả vào sổ này</source>
        <translation>also keep them in this book</translation>
    </message>
    <message>
        <source>giờ</source>
        <translation>time</translation>
    </message>
    <message>
        <source>giữ</source>
        <comment>hold this to see the phone</comment>
        <translation>hold</translation>
    </message>
    <message>
        <source>góp đủ</source>
        <translation>paid in parts</translation>
    </message>
    <message>
        <source>gõ vào, Enter lần nữa là xong</source>
        <translation>type, then Enter again</translation>
    </message>
    <message numerus="yes">
        <source>gấp %n lần buổi trước</source>
        <translation>
            <numerusform>%n time the last live</numerusform>
            <numerusform>%n times the last live</numerusform>
        </translation>
    </message>
    <message>
        <source>gần đúng mã</source>
        <translation>nearly the code</translation>
    </message>
    <message>
        <source>gộp vào #{number}</source>
        <translation>merged into #{number}</translation>
    </message>
    <message>
        <source>hai quy tắc cùng tên {id}</source>
        <translation>two rules are named {id}</translation>
    </message>
    <message>
        <source>hoàn về</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>hàng hoàn về</source>
        <translation>goods came back</translation>
    </message>
    <message>
        <source>hàng mẫu</source>
        <translation>sample goods</translation>
    </message>
    <message>
        <source>hãng chưa lấy hàng</source>
        <translation>not picked up yet</translation>
    </message>
    <message>
        <source>hãng gặp trở ngại, nên hỏi hãng</source>
        <translation>the carrier has a problem, better ask</translation>
    </message>
    <message>
        <source>hãng nói điều máy chưa hiểu</source>
        <translation>the carrier says something unknown here</translation>
    </message>
    <message numerus="yes">
        <source>hãng đã nhận %n đơn</source>
        <translation>
            <numerusform>the carrier has %n order</numerusform>
            <numerusform>the carrier has %n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>hình dọc 9:16</source>
        <translation>upright picture, 9:16</translation>
    </message>
    <message>
        <source>hạn dùng</source>
        <translation>use by</translation>
    </message>
    <message>
        <source>hết</source>
        <comment>none left, on a small tile</comment>
        <translation>out</translation>
    </message>
    <message>
        <source>hết hàng</source>
        <translation>sold out</translation>
    </message>
    <message>
        <source>hết hạn</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>hết hạn {day}</source>
        <translation>over since {day}</translation>
    </message>
    <message>
        <source>hết hạn {time}</source>
        <translation>expires {time}</translation>
    </message>
    <message>
        <source>hỏi</source>
        <comment>a viewer asks</comment>
        <translation>asks</translation>
    </message>
    <message>
        <source>hợp tác xã giữ {money}</source>
        <translation>the cooperative keeps {money}</translation>
    </message>
    <message>
        <source>hợp tác xã giữ {percent}, {cost}</source>
        <translation>the cooperative keeps {percent}, {cost}</translation>
    </message>
    <message>
        <source>hủy cả đơn</source>
        <translation>cancel the whole order</translation>
    </message>
    <message>
        <source>hủy?</source>
        <comment>a viewer wants no order any more</comment>
        <translation>cancel?</translation>
    </message>
    <message>
        <source>khoản trừ {money}</source>
        <translation>charges {money}</translation>
    </message>
    <message>
        <source>khách bị chặn</source>
        <translation>viewer banned</translation>
    </message>
    <message>
        <source>khách còn nợ</source>
        <translation>still owed by customers</translation>
    </message>
    <message>
        <source>khách hủy</source>
        <translation>cancelled by customer</translation>
    </message>
    <message>
        <source>khách không đặt</source>
        <translation>nobody ordered it</translation>
    </message>
    <message>
        <source>khách muốn đổi hoặc hủy</source>
        <translation>customer wants a change</translation>
    </message>
    <message>
        <source>khách đang muốn đổi hoặc hủy</source>
        <translation>the customer wants a change</translation>
    </message>
    <message>
        <source>không biết “{key}”; chỉ có: {choices}</source>
        <translation>“{key}” is unknown; there are only: {choices}</translation>
    </message>
    <message>
        <source>không bắt buộc</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>không còn nợ</source>
        <translation>owes nothing</translation>
    </message>
    <message>
        <source>không có</source>
        <translation>none</translation>
    </message>
    <message>
        <source>không có mã hàng: cần /01/ rồi 14 chữ số GTIN</source>
        <translation>no product number: it needs /01/ and then the 14 digits of a GTIN</translation>
    </message>
    <message>
        <source>không có mã ngân hàng</source>
        <translation>it has no bank number</translation>
    </message>
    <message>
        <source>không có nội dung</source>
        <translation>no message</translation>
    </message>
    <message>
        <source>không có quy tắc [[rule]] nào</source>
        <translation>there is no [[rule]]</translation>
    </message>
    <message>
        <source>không có số tài khoản</source>
        <translation>it has no account number</translation>
    </message>
    <message>
        <source>không có tài khoản nhận</source>
        <translation>it has no account to pay to</translation>
    </message>
    <message>
        <source>không ghi hạn</source>
        <translation>no end given</translation>
    </message>
    <message>
        <source>không mở cửa sổ</source>
        <translation>open no window</translation>
    </message>
    <message>
        <source>không mở được tệp</source>
        <translation>the file cannot be opened</translation>
    </message>
    <message>
        <source>không nhầm đơn nào</source>
        <translation>no mistake</translation>
    </message>
    <message>
        <source>không nói dùng một lần hay nhiều lần</source>
        <translation>it does not say whether it is for one payment or many</translation>
    </message>
    <message>
        <source>không phải chữ UTF-8</source>
        <translation>the text is not UTF-8</translation>
    </message>
    <message>
        <source>không phải mã của Việt Nam</source>
        <translation>it is not a code of Vietnam</translation>
    </message>
    <message>
        <source>không phải tiền vào</source>
        <translation>no money in</translation>
    </message>
    <message>
        <source>không phải tiền đồng Việt Nam</source>
        <translation>it is not in Vietnamese dong</translation>
    </message>
    <message>
        <source>không phải đơn đã chốt</source>
        <translation>not a confirmed order</translation>
    </message>
    <message>
        <source>không rõ lô</source>
        <translation>lot not known</translation>
    </message>
    <message>
        <source>không sót đơn nào</source>
        <translation>none missed</translation>
    </message>
    <message>
        <source>không thêm</source>
        <translation>not added</translation>
    </message>
    <message>
        <source>không tròn gói</source>
        <translation>not whole packs</translation>
    </message>
    <message>
        <source>không trừ chi phí</source>
        <translation>no costs</translation>
    </message>
    <message>
        <source>không đơn nào có mã này</source>
        <translation>no order has this code</translation>
    </message>
    <message>
        <source>không đếm kho</source>
        <translation>stock not counted</translation>
    </message>
    <message>
        <source>kiểm bản sao lưu rồi đặt vào chỗ sổ; sổ cũ được giữ</source>
        <translation>check a backup and put it in the ledger&apos;s place; the old one is kept</translation>
    </message>
    <message>
        <source>kiểm duyệt</source>
        <translation>moderator</translation>
    </message>
    <message>
        <source>kiểm một đường dẫn có sẵn</source>
        <translation>check an existing link</translation>
    </message>
    <message>
        <source>kiểm sổ</source>
        <translation>check the book</translation>
    </message>
    <message>
        <source>lan c1 2 0987… 12 lê lợi</source>
        <translation>lan c1 2 0987… 12 lê lợi</translation>
    </message>
    <message>
        <source>loại hàng theo luật</source>
        <translation>kind of goods in law</translation>
    </message>
    <message>
        <source>làm lần lượt</source>
        <translation>one after another</translation>
    </message>
    <message>
        <source>lâu nhất {time}</source>
        <translation>oldest {time}</translation>
    </message>
    <message>
        <source>lô {lot}</source>
        <translation>lot {lot}</translation>
    </message>
    <message>
        <source>lô {lot}, thu {day}</source>
        <translation>lot {lot}, picked {day}</translation>
    </message>
    <message>
        <source>lý do</source>
        <translation>the reason</translation>
    </message>
    <message>
        <source>lần nữa?</source>
        <comment>press again</comment>
        <translation>again?</translation>
    </message>
    <message>
        <source>lần trước {seconds}</source>
        <translation>last time {seconds}</translation>
    </message>
    <message>
        <source>muốn hủy</source>
        <translation>cancel?</translation>
    </message>
    <message>
        <source>muốn đổi</source>
        <translation>change?</translation>
    </message>
    <message>
        <source>mã dịch vụ nằm lẫn trong phần tài khoản</source>
        <translation>the service code stands inside the account</translation>
    </message>
    <message>
        <source>mã trong địa chỉ cầu nối</source>
        <translation>the token in the bridge&apos;s address</translation>
    </message>
    <message>
        <source>mã {code}</source>
        <translation>code {code}</translation>
    </message>
    <message>
        <source>mã · loại · số</source>
        <translation>code · variant · number</translation>
    </message>
    <message numerus="yes">
        <source>mất %n giây bình luận</source>
        <translation>
            <numerusform>%n s of comments missed</numerusform>
            <numerusform>%n s of comments missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mất %n phút bình luận</source>
        <translation>
            <numerusform>%n min of comments missed</numerusform>
            <numerusform>%n min of comments missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mẫu trống hoặc dài quá %n ký tự</source>
        <translation>
            <numerusform>a pattern is empty or longer than %n character</numerusform>
            <numerusform>a pattern is empty or longer than %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>mẫu “{pattern}” khớp cả chữ trống</source>
        <translation>the pattern “{pattern}” fits even nothing</translation>
    </message>
    <message>
        <source>mẫu “{pattern}” quá nặng: dùng {{1,20}} thay cho * và +, và ít lựa chọn hơn</source>
        <translation>the pattern “{pattern}” is too slow: use {{1,20}} instead of * and +, and fewer choices</translation>
    </message>
    <message>
        <source>mẫu “{pattern}” viết sai</source>
        <translation>the pattern “{pattern}” is wrong</translation>
    </message>
    <message>
        <source>mọi xã viên</source>
        <translation>all members</translation>
    </message>
    <message>
        <source>mỗi cột cần đúng một trong field, text, number.</source>
        <translation>each column needs exactly one of field, text, number.</translation>
    </message>
    <message>
        <source>một mã cho nhiều lần trả, dù có số tiền</source>
        <translation>one code for many payments, even with an amount</translation>
    </message>
    <message>
        <source>mở buổi tập dượt</source>
        <translation>open a rehearsal</translation>
    </message>
    <message>
        <source>mục {field} có hai lần</source>
        <translation>field {field} is there twice</translation>
    </message>
    <message>
        <source>mục {field} ghi dài hơn những gì có</source>
        <translation>field {field} says it is longer than what is there</translation>
    </message>
    <message>
        <source>mục {field} để trống</source>
        <translation>field {field} is empty</translation>
    </message>
    <message>
        <source>nghe một nguồn và in từng bình luận</source>
        <translation>listen to a source and print each comment</translation>
    </message>
    <message>
        <source>ngày</source>
        <translation>date</translation>
    </message>
    <message>
        <source>ngày thu hoạch</source>
        <translation>day of harvest</translation>
    </message>
    <message>
        <source>người bán</source>
        <translation>seller</translation>
    </message>
    <message>
        <source>người mua, {new} người mới</source>
        <translation>buyers, {new} of them new</translation>
    </message>
    <message>
        <source>nhiều số cân</source>
        <translation>more than one weight</translation>
    </message>
    <message>
        <source>nhà mình</source>
        <translation>own side</translation>
    </message>
    <message>
        <source>nhóm ({ai}) có hai lần</source>
        <translation>group ({ai}) is there twice</translation>
    </message>
    <message>
        <source>nhóm ({ai}) không có chỗ trong đường dẫn này</source>
        <translation>group ({ai}) has no place in this link</translation>
    </message>
    <message>
        <source>nhóm ({ai}) phải nằm trong đường dẫn, trước dấu hỏi</source>
        <translation>group ({ai}) must stand in the path, before the question mark</translation>
    </message>
    <message>
        <source>nhập danh mục từ XLSX, CSV, JSON</source>
        <translation>import a catalog from XLSX, CSV, JSON</translation>
    </message>
    <message>
        <source>nhắn</source>
        <translation>note</translation>
    </message>
    <message>
        <source>nội dung</source>
        <translation>description</translation>
    </message>
    <message>
        <source>nội dung, không dấu, nhiều nhất 19 ký tự</source>
        <translation>memo, no accents, at most 19 characters</translation>
    </message>
    <message numerus="yes">
        <source>phieu-dong-goi-{day}</source>
        <comment>a file name</comment>
        <translation>
            <numerusform>packing-list-{day}</numerusform>
            <numerusform>packing-list-{day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>phieu-soan-{day}</source>
        <comment>a file name</comment>
        <translation>
            <numerusform>picking-list-{day}</numerusform>
            <numerusform>picking-list-{day}</numerusform>
        </translation>
    </message>
    <message>
        <source>phía trên: món đang lên hình</source>
        <translation>above: product on air</translation>
    </message>
    <message>
        <source>phải bắt đầu bằng https:// hoặc http://</source>
        <translation>it must begin with https:// or http://</translation>
    </message>
    <message>
        <source>phải là một khúc [limits].</source>
        <translation>it must be a part [limits].</translation>
    </message>
    <message>
        <source>phần trăm, ví dụ 12.5</source>
        <translation>percent, for example 12.5</translation>
    </message>
    <message>
        <source>quy tắc {where}: {reason}</source>
        <translation>rule {where}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>quyet-toan-{day}</source>
        <comment>a file name</comment>
        <translation>
            <numerusform>settlement-{day}</numerusform>
            <numerusform>settlement-{day}</numerusform>
        </translation>
    </message>
    <message>
        <source>quyết toán các buổi live từ ngày này</source>
        <translation>settle the lives from this day on</translation>
    </message>
    <message>
        <source>quyết toán các buổi live đến ngày này</source>
        <translation>settle the lives up to this day</translation>
    </message>
    <message>
        <source>quyết toán theo sổ đến hết ngày này</source>
        <translation>settle by the book up to the end of this day</translation>
    </message>
    <message>
        <source>quà tặng</source>
        <translation>gift</translation>
    </message>
    <message>
        <source>sai món hoặc sai số</source>
        <translation>wrong product or number</translation>
    </message>
    <message>
        <source>sai món {wrong}, không đặt {false}</source>
        <translation>wrong {wrong}, no order {false}</translation>
    </message>
    <message>
        <source>sao lưu sổ vào một tệp</source>
        <translation>copy the ledger to a file</translation>
    </message>
    <message>
        <source>sau mã hàng có phần lạ hoặc để trống</source>
        <translation>after the product number something is strange or empty</translation>
    </message>
    <message>
        <source>sau mục thứ {number} còn chữ thừa</source>
        <translation>there is something left over after field {number}</translation>
    </message>
    <message>
        <source>scope “{scope}” và {key} phải đi cùng nhau</source>
        <translation>scope “{scope}” and {key} must go together</translation>
    </message>
    <message>
        <source>sẵn sàng</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>số dư</source>
        <translation>balance</translation>
    </message>
    <message>
        <source>số dưới mã vạch: 8, 12, 13 hoặc 14 chữ số</source>
        <translation>number under the bar code: 8, 12, 13 or 14 digits</translation>
    </message>
    <message>
        <source>số lô</source>
        <translation>lot number</translation>
    </message>
    <message>
        <source>số lượng quá lớn</source>
        <translation>too many</translation>
    </message>
    <message>
        <source>số lượng · doanh thu ₫</source>
        <translation>quantity · revenue ₫</translation>
    </message>
    <message>
        <source>số lượng · tiền hàng ₫</source>
        <translation>amount · sales ₫</translation>
    </message>
    <message>
        <source>số người hỏi</source>
        <translation>people</translation>
    </message>
    <message>
        <source>số sê-ri</source>
        <translation>serial number</translation>
    </message>
    <message>
        <source>số tham chiếu</source>
        <translation>reference</translation>
    </message>
    <message>
        <source>số tiền</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>số tiền “{text}” viết sai, chỉ được viết chữ số và khác 0</source>
        <translation>the amount “{text}” is written wrong, only digits and not 0</translation>
    </message>
    <message>
        <source>số tiền, đồng, chỉ chữ số; bỏ trống thì người chuyển tự điền</source>
        <translation>amount in dong, digits only; without it the payer fills it in</translation>
    </message>
    <message>
        <source>số tài khoản, hoặc số thẻ với --card</source>
        <translation>account number, or card number with --card</translation>
    </message>
    <message>
        <source>số {count}</source>
        <translation>number {count}</translation>
    </message>
    <message>
        <source>số {number}</source>
        <translation>no. {number}</translation>
    </message>
    <message>
        <source>số điện thoại</source>
        <translation>phone number</translation>
    </message>
    <message>
        <source>số đơn</source>
        <translation>orders</translation>
    </message>
    <message>
        <source>sổ đến hết ngày {day}</source>
        <translation>book up to the end of {day}</translation>
    </message>
    <message numerus="yes">
        <source>sớm %n phút</source>
        <translation>
            <numerusform>%n min early</numerusform>
            <numerusform>%n min early</numerusform>
        </translation>
    </message>
    <message>
        <source>theo món, theo lô</source>
        <translation>by product, by lot</translation>
    </message>
    <message>
        <source>theo xã viên</source>
        <translation>by member</translation>
    </message>
    <message>
        <source>thiếu</source>
        <comment>no phone yet</comment>
        <translation>missing</translation>
    </message>
    <message>
        <source>thiếu SĐT</source>
        <translation>no phone</translation>
    </message>
    <message>
        <source>thiếu mã dịch vụ</source>
        <translation>the service code is missing</translation>
    </message>
    <message>
        <source>thiếu {key}</source>
        <translation>no {key}</translation>
    </message>
    <message>
        <source>thiếu địa chỉ</source>
        <translation>no address</translation>
    </message>
    <message>
        <source>thu gọn</source>
        <translation>show fewer</translation>
    </message>
    <message>
        <source>thu hoạch {day}</source>
        <translation>harvested {day}</translation>
    </message>
    <message>
        <source>thu hộ {money}</source>
        <translation>COD {money}</translation>
    </message>
    <message>
        <source>thu {money}</source>
        <translation>collect {money}</translation>
    </message>
    <message>
        <source>thêm</source>
        <translation>add</translation>
    </message>
    <message>
        <source>thấp hơn buổi trước {percent} %</source>
        <translation>{percent}% below last live</translation>
    </message>
    <message>
        <source>thỏa thuận với xã viên, khoản trừ, tiền đã trả</source>
        <translation>terms with members, charges, payouts</translation>
    </message>
    <message>
        <source>tiêu đề của một cột</source>
        <translation>the heading of one column</translation>
    </message>
    <message>
        <source>tiền hàng</source>
        <translation>sales</translation>
    </message>
    <message>
        <source>tiền khách chuyển khoản</source>
        <translation>money that customers transfer</translation>
    </message>
    <message>
        <source>tiền mặt</source>
        <translation>cash</translation>
    </message>
    <message>
        <source>tiền ra</source>
        <translation>money out</translation>
    </message>
    <message>
        <source>tiền vào</source>
        <translation>money in</translation>
    </message>
    <message>
        <source>tr</source>
        <comment>million, very short</comment>
        <translation>m</translation>
    </message>
    <message numerus="yes">
        <source>trong %n đơn</source>
        <translation>
            <numerusform>of %n order</numerusform>
            <numerusform>of %n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>trung bình {money} mỗi đơn</source>
        <translation>{money} an order on average</translation>
    </message>
    <message>
        <source>trên đường</source>
        <translation>on its way</translation>
    </message>
    <message>
        <source>trùng tên</source>
        <translation>the same name</translation>
    </message>
    <message>
        <source>trả lời và ẩn bình luận</source>
        <translation>answer and hide comments</translation>
    </message>
    <message>
        <source>trả thiếu</source>
        <translation>too little</translation>
    </message>
    <message>
        <source>trả thừa</source>
        <translation>too much</translation>
    </message>
    <message>
        <source>trả đủ</source>
        <translation>paid</translation>
    </message>
    <message numerus="yes">
        <source>trễ %n phút</source>
        <translation>
            <numerusform>%n min late</numerusform>
            <numerusform>%n min late</numerusform>
        </translation>
    </message>
    <message>
        <source>tên hợp tác xã</source>
        <translation>the cooperative&apos;s name</translation>
    </message>
    <message>
        <source>tên miền trong đường dẫn</source>
        <translation>domain in the link</translation>
    </message>
    <message>
        <source>tên miền viết sai</source>
        <translation>the domain is wrong</translation>
    </message>
    <message>
        <source>tên trang có dấu mà Excel không cho.</source>
        <translation>the sheet’s name has a sign that Excel does not allow.</translation>
    </message>
    <message>
        <source>tìm xã, phường hiện nay của một địa chỉ</source>
        <translation>find the commune or ward of today in an address</translation>
    </message>
    <message>
        <source>tất cả xã viên khác</source>
        <translation>all other members</translation>
    </message>
    <message>
        <source>tập nhanh gấp mấy lần</source>
        <translation>rehearse so many times faster</translation>
    </message>
    <message>
        <source>tập nhịp nhanh một lần cho quen tay.</source>
        <translation>try the fast pace once.</translation>
    </message>
    <message>
        <source>tệp quá lớn</source>
        <translation>the file is too large</translation>
    </message>
    <message>
        <source>tỉnh người gửi</source>
        <translation>the sender&apos;s province</translation>
    </message>
    <message>
        <source>từng xã viên</source>
        <translation>for each member</translation>
    </message>
    <message>
        <source>tự tìm</source>
        <translation>found by itself</translation>
    </message>
    <message>
        <source>viết hoặc kiểm đường dẫn truy xuất nguồn gốc (GS1 Digital Link)</source>
        <translation>write or check a traceability link (GS1 Digital Link)</translation>
    </message>
    <message>
        <source>viết hoặc đọc mã chuyển khoản VietQR</source>
        <translation>write or read a VietQR transfer code</translation>
    </message>
    <message>
        <source>viết sai cách TOML (dấu ngoặc, dấu nháy hoặc dấu bằng)</source>
        <translation>this is not TOML (look at brackets, quotes and equal signs)</translation>
    </message>
    <message numerus="yes">
        <source>và %n dòng nữa</source>
        <translation>
            <numerusform>and %n more row</numerusform>
            <numerusform>and %n more rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>và %n dòng nữa. Sửa trong Excel rồi đọc lại tệp.</source>
        <translation>
            <numerusform>and %n more row. Fix it in Excel, then read the file again.</numerusform>
            <numerusform>and %n more rows. Fix them in Excel, then read the file again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>và %n món nữa</source>
        <translation>
            <numerusform>and %n more product</numerusform>
            <numerusform>and %n more products</numerusform>
        </translation>
    </message>
    <message>
        <source>ví dụ 10</source>
        <translation>e.g. 10</translation>
    </message>
    <message>
        <source>ví dụ 2.000</source>
        <translation>e.g. 2.000</translation>
    </message>
    <message>
        <source>ví dụ: HTX An Toàn</source>
        <translation>e.g. HTX An Toàn</translation>
    </message>
    <message>
        <source>ví dụ: Hằng</source>
        <translation>e.g. Hằng</translation>
    </message>
    <message numerus="yes">
        <source>vạch: %n giây</source>
        <translation>
            <numerusform>line: %n second</numerusform>
            <numerusform>line: %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>vẽ mã QR vào tệp này</source>
        <translation>draw the QR code into this file</translation>
    </message>
    <message>
        <source>vẽ thẻ sản phẩm như khi lên hình</source>
        <translation>draw product cards as on air</translation>
    </message>
    <message>
        <source>về Tổng kết</source>
        <translation>back to the summary</translation>
    </message>
    <message>
        <source>xem các đơn trong tệp ghi tạm không vào được sổ</source>
        <translation>show the orders in a rescue file that the ledger could not take</translation>
    </message>
    <message>
        <source>xem hoặc ghi hợp tác xã giữ bao nhiêu phần trăm, chi phí bao nhiêu</source>
        <translation>list or set what the cooperative keeps, and the cost</translation>
    </message>
    <message>
        <source>xem hoặc ghi một khoản trừ</source>
        <translation>list charges, or write one down</translation>
    </message>
    <message>
        <source>xem hoặc ghi tiền đã trả</source>
        <translation>list payouts, or write one down</translation>
    </message>
    <message>
        <source>xem lời nói, chữ trên hình có phạm quy định không</source>
        <translation>see whether words break a rule</translation>
    </message>
    <message>
        <source>xem thêm</source>
        <translation>see more</translation>
    </message>
    <message numerus="yes">
        <source>xem đủ %n món</source>
        <translation>
            <numerusform>see the product</numerusform>
            <numerusform>see all %n products</numerusform>
        </translation>
    </message>
    <message>
        <source>xoá thông tin khách; tiền và món vẫn giữ</source>
        <translation>forget a customer; money and products stay</translation>
    </message>
    <message>
        <source>xuất phiếu đơn, tệp cho hãng gửi, tem, quyết toán …</source>
        <translation>write order sheet, carriers&apos; files, labels, settlement …</translation>
    </message>
    <message>
        <source>xuất tất cả những gì sổ giữ về một khách</source>
        <translation>print all that is kept of a customer</translation>
    </message>
    <message>
        <source>xã, phường người gửi</source>
        <translation>the sender&apos;s commune</translation>
    </message>
    <message>
        <source>{by} chặn ngày {day}</source>
        <translation>Blocked by {by} on {day}</translation>
    </message>
    <message>
        <source>{carrier} bảo hỏi chậm lại.</source>
        <translation>{carrier} says to ask more slowly.</translation>
    </message>
    <message>
        <source>{carrier} chưa cho biết có vận đơn này không.</source>
        <translation>{carrier} does not say yet whether it has this parcel.</translation>
    </message>
    <message>
        <source>{carrier} chưa giao đến nơi này.</source>
        <translation>{carrier} does not deliver there.</translation>
    </message>
    <message>
        <source>{carrier} chỉ nhận gói đến {most} kg.</source>
        <translation>{carrier} takes parcels of at most {most} kg.</translation>
    </message>
    <message>
        <source>{carrier} không hủy được vận đơn {code}.</source>
        <translation>{carrier} cannot cancel the parcel {code}.</translation>
    </message>
    <message>
        <source>{carrier} không nhận</source>
        <translation>{carrier} refused</translation>
    </message>
    <message>
        <source>{carrier} không nhận chìa khóa.</source>
        <translation>{carrier} does not accept the key.</translation>
    </message>
    <message>
        <source>{carrier} không nhận số điện thoại này.</source>
        <translation>{carrier} does not accept this phone number.</translation>
    </message>
    <message>
        <source>{carrier} không nhận đơn này (lỗi {code}).</source>
        <translation>{carrier} does not accept this order (error {code}).</translation>
    </message>
    <message>
        <source>{carrier} trả lời không đọc được.</source>
        <translation>{carrier} answered something unreadable.</translation>
    </message>
    <message>
        <source>{carrier} đang trục trặc (lỗi {status}).</source>
        <translation>{carrier} has trouble of its own (error {status}).</translation>
    </message>
    <message>
        <source>{carrier} đã dùng mã {reference} cho một vận đơn khác.</source>
        <translation>{carrier} has used the reference {reference} for another parcel.</translation>
    </message>
    <message>
        <source>{code} chưa có mã GTIN hay đường dẫn truy xuất.</source>
        <translation>{code} has no GTIN and no traceability link yet.</translation>
    </message>
    <message>
        <source>{code} chưa có đường dẫn trang sản phẩm.</source>
        <translation>{code} has no link to its page yet.</translation>
    </message>
    <message>
        <source>{code} có nhiều loại, nhiều giá.</source>
        <translation>{code} has several sizes with prices of their own.</translation>
    </message>
    <message>
        <source>{code} ĐANG LÊN HÌNH</source>
        <translation>{code} ON AIR</translation>
    </message>
    <message>
        <source>{code} đang lên hình</source>
        <translation>{code} on air</translation>
    </message>
    <message>
        <source>{code}: chưa chép được ảnh.</source>
        <translation>{code}: photo not copied.</translation>
    </message>
    <message>
        <source>{code}: kho còn 0</source>
        <translation>{code}: 0 in stock</translation>
    </message>
    <message>
        <source>{count} chữ số</source>
        <translation>{count} digits</translation>
    </message>
    <message>
        <source>{count} ký tự</source>
        <translation>{count} characters</translation>
    </message>
    <message>
        <source>{file}, dòng {line}, “{key}”: {why}</source>
        <translation>{file}, line {line}, “{key}”: {why}</translation>
    </message>
    <message>
        <source>{file}, dòng {line}: viết chưa đúng.</source>
        <translation>{file}, line {line}: it is not written correctly.</translation>
    </message>
    <message>
        <source>{file}, trong thư mục {folder}. Chọn máy in trong Cài đặt để in thẳng.</source>
        <translation>{file}, in folder {folder}. Choose a printer in Settings to print directly.</translation>
    </message>
    <message>
        <source>{held} đang giữ cho đơn khác.</source>
        <translation>{held} held for other orders.</translation>
    </message>
    <message>
        <source>{hours} giờ {minutes} phút</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{kept} trên {wished} bình luận đặt thành đơn</source>
        <translation>{kept} of {wished} order comments became orders</translation>
    </message>
    <message>
        <source>{key} phải là các bảng [[rule.{key}]]</source>
        <translation>{key} must be tables [[rule.{key}]]</translation>
    </message>
    <message>
        <source>{key} phải là danh sách chữ: [&quot;…&quot;, &quot;…&quot;]</source>
        <translation>{key} must be a list of words: [&quot;…&quot;, &quot;…&quot;]</translation>
    </message>
    <message>
        <source>{key} phải là một trong: {choices}</source>
        <translation>{key} must be one of: {choices}</translation>
    </message>
    <message>
        <source>{key} phải là ngày kiểu 2026-02-15</source>
        <translation>{key} must be a day like 2026-02-15</translation>
    </message>
    <message>
        <source>{lot} còn {left}/{first}</source>
        <translation>{lot}: {left} of {first} left</translation>
    </message>
    <message>
        <source>{minutes} phút mỗi đơn</source>
        <translation>{minutes} min an order</translation>
    </message>
    <message>
        <source>{money} mỗi món, mỗi ký</source>
        <translation>{money} a piece or kilo</translation>
    </message>
    <message>
        <source>{name} (không thấy)</source>
        <translation>{name} (not found)</translation>
    </message>
    <message>
        <source>{name} chưa kết thúc.</source>
        <translation>{name} has not ended.</translation>
    </message>
    <message>
        <source>{name} chỉ còn {left}, đơn #{number} cần thêm {qty}.</source>
        <translation>{name}: only {left} left, order #{number} needs {qty} more.</translation>
    </message>
    <message>
        <source>{name} chỉ còn {left}, đơn #{number} cần {qty}.</source>
        <translation>{name}: only {left} left, order #{number} needs {qty}.</translation>
    </message>
    <message>
        <source>{name} còn thiếu: {wanted}.</source>
        <translation>{name} still lacks: {wanted}.</translation>
    </message>
    <message>
        <source>{name} có hơn {most} mục.</source>
        <translation>{name} has over {most} entries.</translation>
    </message>
    <message>
        <source>{name} dài {count} chữ.</source>
        <translation>{name} has {count} characters.</translation>
    </message>
    <message>
        <source>{name} không cao hơn giá bán.</source>
        <translation>{name} is not above the price.</translation>
    </message>
    <message>
        <source>{name} không nguyên vẹn: {cause}</source>
        <translation>{name} is not whole: {cause}</translation>
    </message>
    <message>
        <source>{name} không phải chữ UTF-8.</source>
        <translation>{name} is not UTF-8 text.</translation>
    </message>
    <message>
        <source>{name} không phải sổ hoặc đã hỏng.</source>
        <translation>{name} is not a book, or is damaged.</translation>
    </message>
    <message>
        <source>{name} không phải tệp đơn ghi tạm.</source>
        <translation>{name} is not a rescue file.</translation>
    </message>
    <message>
        <source>{name} không phải ảnh.</source>
        <translation>{name} is no picture.</translation>
    </message>
    <message>
        <source>{name} là một thư mục.</source>
        <translation>{name} is a folder.</translation>
    </message>
    <message>
        <source>{name} lúc {time} trên {platform}: {said}</source>
        <translation>{name} at {time} on {platform}: {said}</translation>
    </message>
    <message>
        <source>{name} lớn hơn 100 triệu đồng.</source>
        <translation>{name} is over 100 million dong.</translation>
    </message>
    <message>
        <source>{name} lớn hơn {most}.</source>
        <translation>{name} is over {most}.</translation>
    </message>
    <message>
        <source>{name} nhỏ hơn 0.</source>
        <translation>{name} is below 0.</translation>
    </message>
    <message>
        <source>{name} phải lớn hơn 0.</source>
        <translation>{name} must be above 0.</translation>
    </message>
    <message>
        <source>{name} phải từ 0 đến {most}.</source>
        <translation>{name} must be from 0 to {most}.</translation>
    </message>
    <message>
        <source>{name} sắp hết hạn: ngày {day}.</source>
        <translation>{name} ends soon: {day}.</translation>
    </message>
    <message>
        <source>{name} vừa chốt đơn này.</source>
        <translation>{name} has just confirmed this order.</translation>
    </message>
    <message>
        <source>{name} {amount} quá nhỏ.</source>
        <translation>{name} {amount} is too small.</translation>
    </message>
    <message>
        <source>{name} đang làm</source>
        <translation>{name} is on it</translation>
    </message>
    <message>
        <source>{name} đang làm đơn này.</source>
        <translation>{name} is on this order.</translation>
    </message>
    <message>
        <source>{name} đang làm. Space sang đơn khác.</source>
        <translation>{name} is on it. Space for another order.</translation>
    </message>
    <message>
        <source>{name} đã có và không phải sổ.</source>
        <translation>{name} exists and is no ledger.</translation>
    </message>
    <message>
        <source>{name} đã hết hạn ngày {day}; không được đưa lên hình nữa.</source>
        <translation>{name} ended on {day}; it must not be shown any more.</translation>
    </message>
    <message>
        <source>{name} để yên đơn này một lúc rồi.</source>
        <translation>{name} has not touched this order for a while.</translation>
    </message>
    <message>
        <source>{name} để yên đơn này một lúc rồi. Enter hai lần để làm thay.</source>
        <translation>{name} left it a while ago. Enter twice to take over.</translation>
    </message>
    <message>
        <source>{name} “{seen}” chưa rõ là ngày nào.</source>
        <translation>{name} “{seen}”: which day is not clear.</translation>
    </message>
    <message>
        <source>{name} “{seen}” chưa rõ.</source>
        <translation>{name} “{seen}” is unclear.</translation>
    </message>
    <message>
        <source>{name} “{seen}” có số lẻ.</source>
        <translation>{name} “{seen}” has decimals.</translation>
    </message>
    <message>
        <source>{name} “{seen}” không phải số nguyên.</source>
        <translation>{name} “{seen}” is not a whole number.</translation>
    </message>
    <message>
        <source>{name}, dòng {row}: không phải JSON.</source>
        <translation>{name}, line {row}: not JSON.</translation>
    </message>
    <message>
        <source>{name}, phím {key}</source>
        <translation>{name}, key {key}</translation>
    </message>
    <message>
        <source>{name}: chưa ghi ngày hết hạn nên chưa tính là có.</source>
        <translation>{name}: no end date is written down, so it does not count.</translation>
    </message>
    <message>
        <source>{name}: không có JSON nào đọc được.</source>
        <translation>{name}: no readable JSON.</translation>
    </message>
    <message>
        <source>{number} trong {count}. Enter: chỗ kế.</source>
        <translation>{number} of {count}. Enter: next.</translation>
    </message>
    <message>
        <source>{pace} đơn/phút</source>
        <translation>{pace} orders/min</translation>
    </message>
    <message>
        <source>{paper} hết hạn trước ngày cấp.</source>
        <translation>{paper} ends before it was issued.</translation>
    </message>
    <message>
        <source>{paper} thiếu ngày cấp.</source>
        <translation>{paper} lacks its day of issue.</translation>
    </message>
    <message>
        <source>{paper} thiếu số.</source>
        <translation>{paper} lacks its number.</translation>
    </message>
    <message>
        <source>{paper} thiếu tên trong ngoặc kép.</source>
        <translation>{paper} lacks its name in quotes.</translation>
    </message>
    <message>
        <source>{paper}: có phần dài {count} chữ.</source>
        <translation>{paper}: one part is {count} letters long.</translation>
    </message>
    <message>
        <source>{parcel} thu {cod}</source>
        <translation>{parcel} collects {cod}</translation>
    </message>
    <message>
        <source>{parts} · còn thiếu {money}</source>
        <translation>{parts} · {money} short</translation>
    </message>
    <message>
        <source>{parts} · dư {money}</source>
        <translation>{parts} · {money} over</translation>
    </message>
    <message>
        <source>{parts} · vừa đủ</source>
        <translation>{parts} · exactly</translation>
    </message>
    <message>
        <source>{platform} bảo hỏi chậm lại.</source>
        <translation>{platform} asks to be asked less often.</translation>
    </message>
    <message>
        <source>{platform} chưa trả lời được.</source>
        <translation>{platform} cannot answer yet.</translation>
    </message>
    <message>
        <source>{platform} không nhận chìa khóa.</source>
        <translation>{platform} does not accept the key.</translation>
    </message>
    <message>
        <source>{platform} trả lời dài quá mức.</source>
        <translation>{platform} answers at too great a length.</translation>
    </message>
    <message>
        <source>{platform} trả lời không đọc được.</source>
        <translation>The answer of {platform} cannot be read.</translation>
    </message>
    <message>
        <source>{platform} trả lời tốt:</source>
        <translation>{platform} answers well:</translation>
    </message>
    <message>
        <source>{platform} từ chối (lỗi {status}).</source>
        <translation>{platform} refuses (error {status}).</translation>
    </message>
    <message>
        <source>{platform} đang trục trặc (lỗi {status}).</source>
        <translation>{platform} is in trouble (error {status}).</translation>
    </message>
    <message>
        <source>{platform}: chỉ ẩn được trên trang của họ</source>
        <translation>{platform}: can be hidden only on its own page</translation>
    </message>
    <message>
        <source>{program} gửi một tin dài quá mức.</source>
        <translation>{program} sent a message that is far too long.</translation>
    </message>
    <message>
        <source>{program} không trả lời.</source>
        <translation>{program} does not answer.</translation>
    </message>
    <message>
        <source>{program} đã ngắt kết nối.</source>
        <translation>{program} has closed the connection.</translation>
    </message>
    <message>
        <source>{seconds} giây</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{seconds} giây mỗi đơn</source>
        <translation>{seconds} s an order</translation>
    </message>
    <message>
        <source>{source}: chưa cài xong</source>
        <translation>{source}: not finished</translation>
    </message>
    <message>
        <source>{source}: chưa đăng nhập</source>
        <translation>{source}: not signed in</translation>
    </message>
    <message>
        <source>{source}: chờ điền tối nay</source>
        <translation>{source}: to fill in tonight</translation>
    </message>
    <message>
        <source>{source}: hết hạn {time}</source>
        <translation>{source}: expires {time}</translation>
    </message>
    <message>
        <source>{source}: đã hết hạn</source>
        <translation>{source}: expired</translation>
    </message>
    <message>
        <source>{step} từ trước rồi</source>
        <translation>{step}: already</translation>
    </message>
    <message>
        <source>{time}, mở lại video để xem</source>
        <translation>{time}, play the video again to see</translation>
    </message>
    <message>
        <source>{title}: chưa đúng dạng.</source>
        <translation>{title}: not in the right form.</translation>
    </message>
    <message>
        <source>{title}: có ký tự lạ.</source>
        <translation>{title}: has odd characters.</translation>
    </message>
    <message>
        <source>{title}: dài quá.</source>
        <translation>{title}: too long.</translation>
    </message>
    <message>
        <source>{title}: dấu ngoặc nhọn chưa đúng.</source>
        <translation>{title}: check the braces.</translation>
    </message>
    <message>
        <source>{title}: không có lựa chọn này.</source>
        <translation>{title}: no such choice.</translation>
    </message>
    <message>
        <source>{title}: không đọc được.</source>
        <translation>{title}: not readable.</translation>
    </message>
    <message>
        <source>{title}: số nằm ngoài khoảng.</source>
        <translation>{title}: number out of range.</translation>
    </message>
    <message>
        <source>{told} Khách đã đổi, nhận lời đổi ở đơn đó.</source>
        <translation>{told} The customer changed it: accept the change on that order.</translation>
    </message>
    <message>
        <source>{told} Sửa rồi gõ {typed}.</source>
        <translation>{told} Edit it, type {typed}.</translation>
    </message>
    <message>
        <source>{unit} còn lại</source>
        <translation>{unit} left</translation>
    </message>
    <message>
        <source>{weekday} {day}/{month}</source>
        <translation>{weekday} {day}/{month}</translation>
    </message>
    <message>
        <source>{what} (tiếp)</source>
        <translation>{what} (continued)</translation>
    </message>
    <message>
        <source>{what} chỉ có chữ không dấu, chữ số và dấu như - . / không có khoảng trắng.</source>
        <translation>{what}: only letters without accents, digits and signs such as - . / and no spaces.</translation>
    </message>
    <message>
        <source>{what} dài {count} ký tự, nhiều nhất 20.</source>
        <translation>{what} has {count} characters, at most 20.</translation>
    </message>
    <message>
        <source>{what} · Ctrl+Z hoàn tác</source>
        <translation>{what} · Ctrl+Z undoes</translation>
    </message>
    <message>
        <source>{who} dư {money}</source>
        <translation>{who} {money} over</translation>
    </message>
    <message>
        <source>{who} thiếu {money}</source>
        <translation>{who} {money} short</translation>
    </message>
    <message>
        <source>{who}: {terms}</source>
        <translation>{who}: {terms}</translation>
    </message>
    <message>
        <source>Âm lượng</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Ít chuyển động</source>
        <translation>Little motion</translation>
    </message>
    <message>
        <source>Ô công thức này chưa tính ra số.</source>
        <translation>This formula cell has no number yet.</translation>
    </message>
    <message>
        <source>Ô kế</source>
        <translation>Next field</translation>
    </message>
    <message>
        <source>Ô này hiện {seen}.</source>
        <translation>This cell shows {seen}.</translation>
    </message>
    <message>
        <source>Ô này không phải chữ hay số.</source>
        <translation>This is not text or a number.</translation>
    </message>
    <message>
        <source>Ô sửa đơn</source>
        <translation>Edit line</translation>
    </message>
    <message>
        <source>Ý kế</source>
        <translation>Next point</translation>
    </message>
    <message>
        <source>Ý kế tiếp để nói (cửa sổ sân khấu)</source>
        <translation>Next point to say (stage window)</translation>
    </message>
    <message>
        <source>ĐANG LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>ĐANG LÊN HÌNH</source>
        <translation>ON AIR</translation>
    </message>
    <message>
        <source>Đang bật lại. Đơn vẫn chốt được.</source>
        <translation>Restarting. You can go on.</translation>
    </message>
    <message>
        <source>Đang chọn.</source>
        <translation>Selected.</translation>
    </message>
    <message>
        <source>Đang chờ.</source>
        <translation>Waiting.</translation>
    </message>
    <message>
        <source>Đang có một buổi live.</source>
        <translation>A live is already on.</translation>
    </message>
    <message>
        <source>Đang dùng cài đặt ban đầu. Bản cũ để ở {name}.</source>
        <translation>Using the first settings. The old ones are in {name}.</translation>
    </message>
    <message>
        <source>Đang dùng cài đặt ban đầu. Sửa hoặc xóa tệp đó.</source>
        <translation>Using the first settings. Correct or delete that file.</translation>
    </message>
    <message>
        <source>Đang dùng cài đặt ban đầu. Xem lại quyền đọc tệp.</source>
        <translation>Using the first settings. Check that the file may be read.</translation>
    </message>
    <message>
        <source>Đang dừng: đợi hãng trả lời đơn này …</source>
        <translation>Stopping: waiting for this answer …</translation>
    </message>
    <message numerus="yes">
        <source>Đang ghi %n món vào sổ …</source>
        <translation>
            <numerusform>Writing %n product into the book …</numerusform>
            <numerusform>Writing %n products into the book …</numerusform>
        </translation>
    </message>
    <message>
        <source>Đang ghi mã vận đơn …</source>
        <translation>Noting the code …</translation>
    </message>
    <message>
        <source>Đang ghi sao kê …</source>
        <translation>Taking the statement in …</translation>
    </message>
    <message>
        <source>Đang ghi {done}/{total} khoản</source>
        <translation>Taking in {done}/{total} transfers</translation>
    </message>
    <message>
        <source>Đang gửi cho hãng …</source>
        <translation>Sending to the carrier …</translation>
    </message>
    <message>
        <source>Đang gửi lên {platform} …</source>
        <translation>Sending to {platform} …</translation>
    </message>
    <message>
        <source>Đang hỏi hàng đến đâu …</source>
        <translation>Asking where the parcels are …</translation>
    </message>
    <message>
        <source>Đang hỏi lại hãng …</source>
        <translation>Asking the carrier again …</translation>
    </message>
    <message>
        <source>Đang hỏi lại hãng.</source>
        <translation>The carrier is being asked again.</translation>
    </message>
    <message>
        <source>Đang hỏi lại.</source>
        <translation>Asking again.</translation>
    </message>
    <message>
        <source>Đang hỏi phí …</source>
        <translation>Asking the fees …</translation>
    </message>
    <message>
        <source>Đang hỏi {platform} …</source>
        <translation>Asking {platform} …</translation>
    </message>
    <message>
        <source>Đang hủy vận đơn …</source>
        <translation>Cancelling …</translation>
    </message>
    <message>
        <source>Đang in tem {done}/{total}</source>
        <translation>Printing labels {done}/{total}</translation>
    </message>
    <message>
        <source>Đang in tem …</source>
        <translation>Printing labels …</translation>
    </message>
    <message>
        <source>Đang live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Đang live: chỉ sửa được tồn.</source>
        <translation>Live now: only stock can be edited.</translation>
    </message>
    <message>
        <source>Đang live: dán bình luận ở trang Đang live.</source>
        <translation>You are live: paste comments on the page Live.</translation>
    </message>
    <message>
        <source>Đang live: kết thúc rồi hãy đổi.</source>
        <translation>Live now: end it, then change this.</translation>
    </message>
    <message>
        <source>Đang lên hình điều nội quy cấm ({rules}).</source>
        <translation>On air against the rules ({rules}).</translation>
    </message>
    <message>
        <source>Đang lưu {name}: {done}/{total} món</source>
        <translation>Saving {name}: {done}/{total} products</translation>
    </message>
    <message>
        <source>Đang lấy tem của hãng …</source>
        <translation>Fetching the carrier’s labels …</translation>
    </message>
    <message>
        <source>Đang mở sổ …</source>
        <translation>Opening book …</translation>
    </message>
    <message>
        <source>Đang mở…</source>
        <translation>Opening …</translation>
    </message>
    <message>
        <source>Đang nhập {name}: {done}/{total} dòng</source>
        <translation>Importing {name}: {done}/{total} rows</translation>
    </message>
    <message>
        <source>Đang nối lại.</source>
        <translation>Connecting again.</translation>
    </message>
    <message>
        <source>Đang nối lại. Nếu lâu, tắt {program} rồi mở lại.</source>
        <translation>Connecting again. If it takes long, close {program} and open it again.</translation>
    </message>
    <message>
        <source>Đang nối lại. Xem mạng.</source>
        <translation>Connecting again. Check the network.</translation>
    </message>
    <message>
        <source>Đang nối lại. Đơn vẫn chốt được.</source>
        <translation>Reconnecting. You can go on.</translation>
    </message>
    <message>
        <source>Đang quen tay. Xem mấy chỗ dưới rồi tập lại.</source>
        <translation>You are getting there. Look at the places below, then try again.</translation>
    </message>
    <message>
        <source>Đang thử lại.</source>
        <translation>Trying again.</translation>
    </message>
    <message>
        <source>Đang thử lại. Lâu thì cập nhật chương trình.</source>
        <translation>Trying again. If it lasts, update the program.</translation>
    </message>
    <message>
        <source>Đang thử lại. Lâu thì hãy dán bình luận vào.</source>
        <translation>Trying again. If it lasts, paste the comments.</translation>
    </message>
    <message>
        <source>Đang thử lại. Xem lại số phiên live.</source>
        <translation>Trying again. Check the number of the live.</translation>
    </message>
    <message>
        <source>Đang thử lại. Đóng phần mềm khác đang đọc chat.</source>
        <translation>Trying again. Close other programs that read the chat.</translation>
    </message>
    <message>
        <source>Đang thử …</source>
        <translation>Trying …</translation>
    </message>
    <message>
        <source>Đang tìm OBS trên máy này …</source>
        <translation>Looking for OBS on this computer …</translation>
    </message>
    <message>
        <source>Đang tìm lại buổi live.</source>
        <translation>Looking for the live again.</translation>
    </message>
    <message>
        <source>Đang tìm: chưa đổi thứ tự được.</source>
        <translation>Searching: the order cannot be changed.</translation>
    </message>
    <message>
        <source>Đang tập dượt: kết thúc rồi hãy mở.</source>
        <translation>Rehearsing: end it first.</translation>
    </message>
    <message>
        <source>Đang xuất phiếu đơn …</source>
        <translation>Writing the order sheet …</translation>
    </message>
    <message>
        <source>Đang xuất phiếu đơn: {percent} %</source>
        <translation>Writing the order sheet: {percent}%</translation>
    </message>
    <message>
        <source>Đang xuất quyết toán …</source>
        <translation>Writing the settlement …</translation>
    </message>
    <message>
        <source>Đang đưa thẻ lên hình …</source>
        <translation>Putting the card on the picture …</translation>
    </message>
    <message>
        <source>Đang đưa vào danh mục: {name} …</source>
        <translation>Taking into the catalog: {name} …</translation>
    </message>
    <message>
        <source>Đang đọc sao kê …</source>
        <translation>Reading the statement …</translation>
    </message>
    <message>
        <source>Đang đọc {name} …</source>
        <translation>Reading {name} …</translation>
    </message>
    <message>
        <source>Đang đọc {row}/{rows} dòng</source>
        <translation>Reading row {row} of {rows}</translation>
    </message>
    <message>
        <source>Đang ở bàn: {names}</source>
        <translation>At the desk: {names}</translation>
    </message>
    <message>
        <source>Điền Callback URL của ứng dụng, hoặc dán hai token.</source>
        <translation>Fill in the Callback URL of the app, or paste the two tokens.</translation>
    </message>
    <message>
        <source>Điền User ID, hoặc dán mã cấp quyền.</source>
        <translation>Fill in the user ID, or paste an access code.</translation>
    </message>
    <message>
        <source>Điền cột lazada_item trong danh sách sản phẩm.</source>
        <translation>Fill in the column lazada_item of the product list.</translation>
    </message>
    <message>
        <source>Điền cột shopee_item (MÃ_GIAN_HÀNG:MÃ_SẢN_PHẨM), hoặc điền mã gian hàng ở phần kết nối.</source>
        <translation>Fill in the column shopee_item (SHOP_NUMBER:PRODUCT_NUMBER), or the shop number in the connection.</translation>
    </message>
    <message>
        <source>Điền cột đường dẫn trong danh mục, hoặc chọn loại mã QR khác.</source>
        <translation>Fill in the link column of the product list, or choose another kind of QR code.</translation>
    </message>
    <message>
        <source>Điền gì</source>
        <translation>What to type</translation>
    </message>
    <message>
        <source>Điền lại trong Cài đặt, phần Gửi hàng.</source>
        <translation>Change it in the settings, under Shipping.</translation>
    </message>
    <message>
        <source>Điền mã người dẫn trong phần nối Lazada.</source>
        <translation>Fill in the presenter id where Lazada is connected.</translation>
    </message>
    <message>
        <source>Điền số dưới mã vạch, hoặc đường dẫn của cổng truy xuất, trong danh mục.</source>
        <translation>Fill in the number under the bar code, or the portal&apos;s link, in the product list.</translation>
    </message>
    <message>
        <source>Điền trong Cài đặt, phần Gửi hàng.</source>
        <translation>Fill it in in the settings, under Shipping.</translation>
    </message>
    <message>
        <source>Điền tài khoản và mật khẩu ấy vào đây.</source>
        <translation>Fill in that account and password here.</translation>
    </message>
    <message>
        <source>Điền vào các ô ở trên trước.</source>
        <translation>Fill in the boxes above first.</translation>
    </message>
    <message>
        <source>Điền vào trước khi gửi.</source>
        <translation>Fill it in before shipping.</translation>
    </message>
    <message>
        <source>Điền xong rồi thả vào đây.</source>
        <translation>Fill it in, then drop it here.</translation>
    </message>
    <message>
        <source>Điều người live nhớ nói. Mỗi câu một dòng.</source>
        <translation>What the streamer should say. One sentence per line.</translation>
    </message>
    <message>
        <source>Điểm tập dượt</source>
        <translation>Rehearsal score</translation>
    </message>
    <message>
        <source>Điện thoại người gửi</source>
        <translation>Sender&apos;s phone</translation>
    </message>
    <message>
        <source>Điện thoại, máy khác cùng Wi-Fi mở được trang nếu có địa chỉ. Windows hỏi thì cho phép.</source>
        <translation>Phones and computers on the same Wi-Fi can open the page if they have the address. If Windows asks, allow it.</translation>
    </message>
    <message>
        <source>Đo bên ngoài thùng.</source>
        <translation>Measured outside the box.</translation>
    </message>
    <message>
        <source>Đây chính là sổ đang dùng.</source>
        <translation>This is the ledger in use.</translation>
    </message>
    <message>
        <source>Đây không phải mã VietQR: mã chuyển khoản luôn bắt đầu bằng 000201.</source>
        <translation>This is no VietQR: a transfer code always begins with 000201.</translation>
    </message>
    <message>
        <source>Đây không phải tin nhắn Lazada, nên không trả lời được.</source>
        <translation>This is not a Lazada message and cannot be answered there.</translation>
    </message>
    <message>
        <source>Đây là câu hỏi, chưa phải đơn.</source>
        <translation>This is a question, no order yet.</translation>
    </message>
    <message>
        <source>Đây là mã chuyển tiền, không phải mã trên tem.</source>
        <translation>This is a payment code, not the code on the label.</translation>
    </message>
    <message>
        <source>Đây là mã của Trang.</source>
        <translation>This is the token of a Page.</translation>
    </message>
    <message>
        <source>Đây là mã của một người, không phải mã của Trang.</source>
        <translation>This is the token of a person, not of a Page.</translation>
    </message>
    <message>
        <source>Đây là mã thanh toán của {whose}, không phải mã chuyển khoản VietQR.</source>
        <translation>This is a payment code of {whose}, not a VietQR transfer code.</translation>
    </message>
    <message>
        <source>Đây là mã thanh toán loại khác, không phải mã chuyển khoản VietQR.</source>
        <translation>This is another kind of payment code, not a VietQR transfer code.</translation>
    </message>
    <message>
        <source>Đã biết qua đường khác rồi.</source>
        <translation>Known already from another source.</translation>
    </message>
    <message>
        <source>Đã bỏ</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Đã bỏ #{number}</source>
        <translation>Refused #{number}</translation>
    </message>
    <message>
        <source>Đã bỏ chặn</source>
        <translation>Unblocked</translation>
    </message>
    <message>
        <source>Đã bỏ khoản {money}</source>
        <translation>Removed {money}</translation>
    </message>
    <message>
        <source>Đã bớt {code}.</source>
        <translation>{code} removed.</translation>
    </message>
    <message>
        <source>Đã cho chờ, mà lúc đó hàng vẫn còn.</source>
        <translation>It was put on the waiting list while there were goods left.</translation>
    </message>
    <message>
        <source>Đã chép</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Đã chép lời nhắn của đơn #{number}, dán vào chỗ chat.</source>
        <translation>Message for order #{number} copied, paste it into the chat.</translation>
    </message>
    <message>
        <source>Đã chép địa chỉ bàn thứ hai.</source>
        <translation>Copied the address of the second desk.</translation>
    </message>
    <message>
        <source>Đã chép địa chỉ cầu nối.</source>
        <translation>Bridge address copied.</translation>
    </message>
    <message>
        <source>Đã chép địa chỉ trang thẻ.</source>
        <translation>The card page’s address is copied.</translation>
    </message>
    <message>
        <source>Đã chép ảnh QR của đơn #{number}, dán vào chỗ chat.</source>
        <translation>QR picture of order #{number} copied, paste it into the chat.</translation>
    </message>
    <message>
        <source>Đã chặn</source>
        <comment>a customer</comment>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Đã chốt</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Đã chốt #{number}</source>
        <translation>Confirmed #{number}</translation>
    </message>
    <message>
        <source>Đã chốt rồi lại hủy. Lỡ tay thì hoàn tác.</source>
        <translation>Confirmed, then cancelled. A slip can be undone.</translation>
    </message>
    <message>
        <source>Đã có câu này ngoài khoảng thiếu: chỉ thêm nếu khách nói lại.</source>
        <translation>Heard outside the gap already: add it only if it was said again.</translation>
    </message>
    <message>
        <source>Đã có hàng, khách đang chờ</source>
        <translation>Goods are back, customer waiting</translation>
    </message>
    <message>
        <source>Đã có trong sổ</source>
        <translation>Already in the book</translation>
    </message>
    <message>
        <source>Đã cất mật khẩu OBS.</source>
        <translation>OBS password stored.</translation>
    </message>
    <message>
        <source>Đã cất một mật khẩu</source>
        <translation>A password is kept</translation>
    </message>
    <message>
        <source>Đã cất; dán cái mới vào để thay</source>
        <translation>Kept; paste a new one to replace it</translation>
    </message>
    <message>
        <source>Đã dừng giữa chừng.</source>
        <translation>Stopped halfway.</translation>
    </message>
    <message>
        <source>Đã dừng in tem.</source>
        <translation>Printing of labels stopped.</translation>
    </message>
    <message>
        <source>Đã dừng nhập.</source>
        <translation>Import stopped.</translation>
    </message>
    <message>
        <source>Đã dừng, chưa lưu tệp nào.</source>
        <translation>Stopped, no file was saved.</translation>
    </message>
    <message>
        <source>Đã dừng, chưa xuất đơn nào.</source>
        <translation>Stopped, no orders were exported.</translation>
    </message>
    <message numerus="yes">
        <source>Đã ghi %n khoản vào đơn, {amount}.</source>
        <translation>
            <numerusform>%n transfer noted as payment, {amount}.</numerusform>
            <numerusform>%n transfers noted as payments, {amount}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã ghi lời của {name}</source>
        <translation>Noted what {name} says</translation>
    </message>
    <message>
        <source>Đã ghi nhớ</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Đã ghi tem #{number} ra tệp.</source>
        <translation>Label #{number} was written to a file.</translation>
    </message>
    <message>
        <source>Đã ghi tem #{number}: {file}</source>
        <translation>Label #{number}: {file}</translation>
    </message>
    <message numerus="yes">
        <source>Đã ghi tem của %n đơn ra tệp.</source>
        <translation>
            <numerusform>Label of %n order written to a file.</numerusform>
            <numerusform>Labels of %n orders written to a file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Đã ghi thêm %n việc.</source>
        <translation>
            <numerusform>%n act was written into it.</numerusform>
            <numerusform>%n acts were written into it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã ghi vào sổ.</source>
        <translation>Written into the book.</translation>
    </message>
    <message>
        <source>Đã ghi vào đơn</source>
        <translation>Counted to an order</translation>
    </message>
    <message>
        <source>Đã ghi vào đơn rồi.</source>
        <translation>Already noted for an order.</translation>
    </message>
    <message>
        <source>Đã ghi {orders}</source>
        <translation>Counted {orders}</translation>
    </message>
    <message>
        <source>Đã ghi đơn #{number} cho {name}</source>
        <translation>Order #{number} for {name} added</translation>
    </message>
    <message>
        <source>Đã giao</source>
        <translation>Delivered</translation>
    </message>
    <message numerus="yes">
        <source>Đã giao %n đơn.</source>
        <translation>
            <numerusform>%n order delivered.</numerusform>
            <numerusform>%n orders delivered.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã giao các đơn đã chọn</source>
        <translation>Chosen orders are delivered</translation>
    </message>
    <message>
        <source>Đã gói</source>
        <translation>Packed</translation>
    </message>
    <message numerus="yes">
        <source>Đã gói %n đơn.</source>
        <translation>
            <numerusform>%n order packed.</numerusform>
            <numerusform>%n orders packed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã gói các đơn đã chọn</source>
        <translation>Chosen orders are packed</translation>
    </message>
    <message>
        <source>Đã gộp</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Đã gộp #{number} vào #{into}</source>
        <translation>Merged #{number} into #{into}</translation>
    </message>
    <message>
        <source>Đã gỡ {money} khỏi đơn</source>
        <translation>{money} taken off its order</translation>
    </message>
    <message>
        <source>Đã gửi</source>
        <translation>Shipped</translation>
    </message>
    <message numerus="yes">
        <source>Đã gửi %n đơn.</source>
        <translation>
            <numerusform>%n order sent.</numerusform>
            <numerusform>%n orders sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã gửi các đơn đã chọn</source>
        <translation>Chosen orders are sent</translation>
    </message>
    <message>
        <source>Đã gửi lên {platform}</source>
        <translation>Sent to {platform}</translation>
    </message>
    <message>
        <source>Đã gửi tem #{number} ra {printer}</source>
        <translation>Label #{number} sent to {printer}</translation>
    </message>
    <message numerus="yes">
        <source>Đã gửi tem của %n đơn ra máy in.</source>
        <translation>
            <numerusform>Label of %n order sent to the printer.</numerusform>
            <numerusform>Labels of %n orders sent to the printer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã hiểu</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>Đã hoàn tác</source>
        <translation>Undone</translation>
    </message>
    <message numerus="yes">
        <source>Đã hoàn tác %n đơn.</source>
        <translation>
            <numerusform>Undone for %n order.</numerusform>
            <numerusform>Undone for %n orders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã hoàn tác việc sửa đơn #{number}.</source>
        <translation>The change to order #{number} was undone.</translation>
    </message>
    <message>
        <source>Đã hoàn tác: {what}</source>
        <translation>Undone: {what}</translation>
    </message>
    <message>
        <source>Đã hoàn tác: đơn #{number} lại chờ chốt.</source>
        <translation>Undone: order #{number} waits again.</translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Đã kết thúc buổi live.</source>
        <translation>The live session is over.</translation>
    </message>
    <message>
        <source>Đã làm đậm thành {colour} cho dễ đọc.</source>
        <translation>Darkened to {colour} so that words can be read.</translation>
    </message>
    <message numerus="yes">
        <source>Đã lưu tem của hãng: %n tệp.</source>
        <translation>
            <numerusform>Carrier’s labels saved: %n file.</numerusform>
            <numerusform>Carrier’s labels saved: %n files.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã lưu {name}.</source>
        <translation>{name} saved.</translation>
    </message>
    <message>
        <source>Đã lưu {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>Đã lưu ảnh QR của đơn #{number}.</source>
        <translation>QR picture of order #{number} saved.</translation>
    </message>
    <message>
        <source>Đã lưu ở {folder}. Sửa tên món, giá, lưu lại rồi bấm Đọc tệp.</source>
        <translation>Saved in {folder}. Change names and prices, save, then press Read file.</translation>
    </message>
    <message>
        <source>Đã lấy lại danh mục trước.</source>
        <translation>The previous list is back.</translation>
    </message>
    <message>
        <source>Đã lấy lại {money}</source>
        <translation>Taken back {money}</translation>
    </message>
    <message>
        <source>Đã mua</source>
        <translation>Bought</translation>
    </message>
    <message>
        <source>Đã mở cửa sổ thẻ</source>
        <translation>Card window opened</translation>
    </message>
    <message>
        <source>Đã mở lại</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Đã mở trang cấp quyền của Zalo.</source>
        <translation>The Zalo page for giving access was opened.</translation>
    </message>
    <message>
        <source>Đã mở trang in tem của hãng.</source>
        <translation>The carrier’s label page is open.</translation>
    </message>
    <message>
        <source>Đã nghe được bình luận.</source>
        <translation>Comments are coming in.</translation>
    </message>
    <message>
        <source>Đã nhập lô {lot}.</source>
        <translation>Lot {lot} came in.</translation>
    </message>
    <message>
        <source>Đã nối</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Đã nối với OBS.</source>
        <translation>Connected to OBS.</translation>
    </message>
    <message>
        <source>Đã nối được {program}.</source>
        <translation>Connected to {program}.</translation>
    </message>
    <message>
        <source>Đã qua ba bước đầu</source>
        <translation>First three steps done</translation>
    </message>
    <message>
        <source>Đã sao lưu vào {name}.</source>
        <translation>Backed up to {name}.</translation>
    </message>
    <message>
        <source>Đã sửa #{number}</source>
        <translation>Changed #{number}</translation>
    </message>
    <message numerus="yes">
        <source>Đã thêm %n bình luận</source>
        <translation>
            <numerusform>%n comment added</numerusform>
            <numerusform>%n comments added</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã thôi đăng nhập.</source>
        <translation>Signing in was given up.</translation>
    </message>
    <message>
        <source>Đã thấy OBS. Gõ mật khẩu một lần là xong.</source>
        <translation>OBS found. Type its password once.</translation>
    </message>
    <message>
        <source>Đã trả</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>Đã trả dư {money}</source>
        <translation>Paid {money} too much</translation>
    </message>
    <message>
        <source>Đã trả lại</source>
        <translation>Paid back</translation>
    </message>
    <message>
        <source>Đã trả lời</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Đã trả lời câu hỏi</source>
        <translation>Question answered</translation>
    </message>
    <message>
        <source>Đã trả tiền</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Đã trả tiền mặt</source>
        <translation>Paid in cash</translation>
    </message>
    <message>
        <source>Đã trả trước đây (₫)</source>
        <translation>Paid before (₫)</translation>
    </message>
    <message>
        <source>Đã trả {money} {way} cho {who}</source>
        <translation>Paid {money} {way} to {who}</translation>
    </message>
    <message>
        <source>Đã trả {way}</source>
        <translation>Paid {way}</translation>
    </message>
    <message>
        <source>Đã trả:</source>
        <translation>Paid:</translation>
    </message>
    <message>
        <source>Đã tạo mẫu riêng.</source>
        <translation>Your own template is made.</translation>
    </message>
    <message>
        <source>Đã xem</source>
        <translation>Seen</translation>
    </message>
    <message numerus="yes">
        <source>Đã xem %n điều</source>
        <translation>
            <numerusform>%n thing looked at</numerusform>
            <numerusform>%n things looked at</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã xem lại, không thiếu đơn nào</source>
        <translation>Looked again, no order is missing</translation>
    </message>
    <message>
        <source>Đã xem: hãng không có vận đơn này.</source>
        <translation>Looked: the carrier does not have this parcel.</translation>
    </message>
    <message numerus="yes">
        <source>Đã xoá thông tin khách ở %n đơn; tiền và món vẫn giữ.</source>
        <translation>
            <numerusform>Customer data erased in %n order; money and products stay.</numerusform>
            <numerusform>Customer data erased in %n orders; money and products stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Đã xuất %n đơn.</source>
        <translation>
            <numerusform>%n order exported.</numerusform>
            <numerusform>%n orders exported.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã xuất báo cáo của buổi.</source>
        <translation>The evening’s report is written.</translation>
    </message>
    <message numerus="yes">
        <source>Đã xuất dữ liệu của khách: %n đơn.</source>
        <translation>
            <numerusform>Customer data printed: %n order.</numerusform>
            <numerusform>Customer data printed: %n orders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã xuất quyết toán.</source>
        <translation>Settlement written.</translation>
    </message>
    <message>
        <source>Đã đóng cửa sổ thẻ</source>
        <translation>Card window closed</translation>
    </message>
    <message>
        <source>Đã đăng nhập YouTube.</source>
        <translation>Signed in to YouTube.</translation>
    </message>
    <message>
        <source>Đã đăng nhập, nhưng không trả lời và không xóa được bình luận.</source>
        <translation>Signed in, but comments can be neither answered nor deleted.</translation>
    </message>
    <message>
        <source>Đã để riêng</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Đã để riêng {money}</source>
        <translation>Put aside {money}</translation>
    </message>
    <message>
        <source>Đã để riêng.</source>
        <translation>Laid aside.</translation>
    </message>
    <message numerus="yes">
        <source>Đã đọc %n dòng</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã đổi</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Đã đổi link. Ai đang vào phải quét lại.</source>
        <translation>New link made. Whoever is connected must scan again.</translation>
    </message>
    <message>
        <source>Đã ẩn bình luận trên {platform}</source>
        <translation>Comment hidden on {platform}</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Đóng chương trình đó rồi thử lại.</source>
        <translation>Close that program, then try again.</translation>
    </message>
    <message>
        <source>Đóng coop_live</source>
        <translation>Close coop_live</translation>
    </message>
    <message>
        <source>Đóng các cửa sổ khác rồi chạy lại lệnh này.</source>
        <translation>Close the other windows, then run this command again.</translation>
    </message>
    <message>
        <source>Đóng cửa sổ thẻ</source>
        <translation>Close the card window</translation>
    </message>
    <message>
        <source>Đóng cửa sổ đó rồi chạy lại.</source>
        <translation>Close that window and run it again.</translation>
    </message>
    <message>
        <source>Đóng trang này và quay lại coop_live.</source>
        <translation>Close this page and go back to coop_live.</translation>
    </message>
    <message>
        <source>Đóng tệp tem đang mở, xem ổ đĩa còn chỗ không, rồi bấm lại.</source>
        <translation>Close the label if it is open, check the disk has room, then press again.</translation>
    </message>
    <message>
        <source>Đóng tệp trong Excel rồi nhập lại.</source>
        <translation>Close the file in Excel, then import again.</translation>
    </message>
    <message>
        <source>Đóng tệp trong Excel, hoặc lưu sang thư mục khác.</source>
        <translation>Close the file in Excel, or save to another folder.</translation>
    </message>
    <message>
        <source>Đăng nhập</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Đăng nhập Google Cloud bằng tài khoản của kênh và tạo một dự án.</source>
        <translation>Sign in to Google Cloud with the channel&apos;s account and create a project.</translation>
    </message>
    <message>
        <source>Đăng nhập Shopee bằng tài khoản bán hàng và cấp quyền cho ứng dụng.</source>
        <translation>Sign in to Shopee with the seller account and give the app access.</translation>
    </message>
    <message>
        <source>Đăng nhập YouTube</source>
        <translation>Sign in to YouTube</translation>
    </message>
    <message>
        <source>Đăng nhập YouTube đã hết hạn.</source>
        <translation>The sign-in to YouTube has expired.</translation>
    </message>
    <message>
        <source>Đăng nhập có thể hết hạn lúc {at}.</source>
        <translation>The sign-in may expire at {at}.</translation>
    </message>
    <message>
        <source>Đăng nhập lại bằng tài khoản của kênh.</source>
        <translation>Sign in again with the channel&apos;s account.</translation>
    </message>
    <message>
        <source>Đăng nhập lại trước buổi live.</source>
        <translation>Sign in again before the live.</translation>
    </message>
    <message>
        <source>Đăng nhập lại và chọn Tiếp tục (Allow).</source>
        <translation>Sign in again and choose Continue (Allow).</translation>
    </message>
    <message>
        <source>Đăng nhập lại và tích đủ quyền.</source>
        <translation>Sign in again and tick all permissions.</translation>
    </message>
    <message>
        <source>Đăng nhập lại, hoặc điền mã mới</source>
        <translation>Sign in again, or fill in a new key</translation>
    </message>
    <message>
        <source>Đăng nhập trước buổi live</source>
        <translation>Sign in before the live</translation>
    </message>
    <message>
        <source>Đơn</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Đơn #{number} chưa chốt.</source>
        <translation>Order #{number} is not confirmed.</translation>
    </message>
    <message>
        <source>Đơn #{number} chưa gửi đi.</source>
        <translation>Order #{number} has not left yet.</translation>
    </message>
    <message>
        <source>Đơn #{number} chưa rõ món.</source>
        <translation>Order #{number}: which product?</translation>
    </message>
    <message>
        <source>Đơn #{number} còn thiếu SĐT hoặc địa chỉ.</source>
        <translation>Order #{number} lacks a phone or an address.</translation>
    </message>
    <message>
        <source>Đơn #{number} hoàn về, hàng chưa vào lại kho.</source>
        <translation>Order #{number} came back; its goods are not for sale again yet.</translation>
    </message>
    <message>
        <source>Đơn #{number} không còn chờ nữa.</source>
        <translation>Order #{number} is not waiting any more.</translation>
    </message>
    <message>
        <source>Đơn #{number} không còn là đơn hoàn về.</source>
        <translation>Order #{number} is not a returned one any more.</translation>
    </message>
    <message>
        <source>Đơn #{number} không còn món nào.</source>
        <translation>Order #{number} has nothing left.</translation>
    </message>
    <message>
        <source>Đơn #{number} không còn nợ đồng nào.</source>
        <translation>Order #{number} owes nothing any more.</translation>
    </message>
    <message>
        <source>Đơn #{number} không có gì chờ đổi.</source>
        <translation>Nothing is asked of order #{number}.</translation>
    </message>
    <message>
        <source>Đơn #{number} không có gì để gửi.</source>
        <translation>Order #{number} has nothing to send.</translation>
    </message>
    <message>
        <source>Đơn #{number} không gộp được.</source>
        <translation>#{number} cannot be merged.</translation>
    </message>
    <message>
        <source>Đơn #{number} không hủy được.</source>
        <translation>Order #{number} cannot be cancelled.</translation>
    </message>
    <message>
        <source>Đơn #{number} không mở lại được.</source>
        <translation>#{number} cannot be opened again.</translation>
    </message>
    <message>
        <source>Đơn #{number} không thể chờ hàng.</source>
        <translation>Order #{number} cannot wait for goods.</translation>
    </message>
    <message>
        <source>Đơn #{number} không đi bước đó được.</source>
        <translation>Order #{number} cannot take that step.</translation>
    </message>
    <message>
        <source>Đơn #{number} thiếu số điện thoại hoặc địa chỉ.</source>
        <translation>Order #{number} lacks a phone or an address.</translation>
    </message>
    <message>
        <source>Đơn #{number} {state}</source>
        <translation>#{number} {state}</translation>
    </message>
    <message>
        <source>Đơn #{number} đã bỏ.</source>
        <translation>Order #{number} is refused.</translation>
    </message>
    <message>
        <source>Đơn #{number} đã chuyển khoản</source>
        <translation>Order #{number} was paid by transfer</translation>
    </message>
    <message>
        <source>Đơn #{number} đã chốt.</source>
        <translation>Order #{number} is confirmed.</translation>
    </message>
    <message>
        <source>Đơn #{number} đã có tiền.</source>
        <translation>Money came in for order #{number}.</translation>
    </message>
    <message>
        <source>Đơn #{number} đã gửi đi.</source>
        <translation>Order #{number} has left.</translation>
    </message>
    <message>
        <source>Đơn #{number} đã hoàn về.</source>
        <translation>Order #{number} came back.</translation>
    </message>
    <message>
        <source>Đơn #{number} đã hủy.</source>
        <translation>Order #{number} was cancelled.</translation>
    </message>
    <message>
        <source>Đơn #{number} đã trả tiền mặt</source>
        <translation>Order #{number} was paid in cash</translation>
    </message>
    <message>
        <source>Đơn #{number} đã trả {money}</source>
        <translation>Order #{number} paid {money}</translation>
    </message>
    <message>
        <source>Đơn #{number} đã trả đủ trước đó.</source>
        <translation>Order #{number} was paid before.</translation>
    </message>
    <message>
        <source>Đơn #{number} đã đổi sau đó.</source>
        <translation>Order #{number} has changed since.</translation>
    </message>
    <message>
        <source>Đơn #{number}, {field}: {cause}</source>
        <translation>Order #{number}, {field}: {cause}</translation>
    </message>
    <message>
        <source>Đơn #{number}: người giao đã thu hộ</source>
        <translation>Order #{number}: the carrier collected it</translation>
    </message>
    <message>
        <source>Đơn bắt được</source>
        <translation>Orders caught</translation>
    </message>
    <message>
        <source>Đơn bỏ sót</source>
        <translation>Orders missed</translation>
    </message>
    <message>
        <source>Đơn chưa chốt</source>
        <translation>Unconfirmed orders</translation>
    </message>
    <message>
        <source>Đơn chưa gửi thì bấm Hủy đơn.</source>
        <translation>For what has not left, press Cancel order.</translation>
    </message>
    <message>
        <source>Đơn chưa được ghi.</source>
        <translation>Orders are not being recorded.</translation>
    </message>
    <message>
        <source>Đơn chỉ còn trong máy, đừng tắt máy.</source>
        <translation>Orders are only in this computer&apos;s memory: do not switch it off.</translation>
    </message>
    <message>
        <source>Đơn chờ</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Đơn chờ chốt</source>
        <translation>Orders to confirm</translation>
    </message>
    <message>
        <source>Đơn còn phải thu</source>
        <translation>Orders still owed for</translation>
    </message>
    <message>
        <source>Đơn có thể là</source>
        <translation>Orders it may be for</translation>
    </message>
    <message>
        <source>Đơn dưới</source>
        <translation>Order below</translation>
    </message>
    <message>
        <source>Đơn hàng</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Đơn mới</source>
        <translation>New order</translation>
    </message>
    <message>
        <source>Đơn nào cũng chốt đúng.</source>
        <translation>Every order was confirmed right.</translation>
    </message>
    <message>
        <source>Đơn này có thật mà đã bỏ. Bỏ lỡ tay thì hoàn tác.</source>
        <translation>This order was real, and refused. A slip can be undone.</translation>
    </message>
    <message>
        <source>Đơn sẽ không còn món nào.</source>
        <translation>No products would be left.</translation>
    </message>
    <message numerus="yes">
        <source>Đơn theo %n phút</source>
        <translation>
            <numerusform>Orders per %n minute</numerusform>
            <numerusform>Orders per %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Đơn theo phút</source>
        <translation>Orders per minute</translation>
    </message>
    <message>
        <source>Đơn theo từng {count} phút</source>
        <translation>Orders by {count} minutes</translation>
    </message>
    <message>
        <source>Đơn trên</source>
        <translation>Order above</translation>
    </message>
    <message>
        <source>Đơn tìm thấy</source>
        <translation>Orders found</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Đơn vừa chốt sẽ hiện ở đây.</source>
        <translation>The last confirmed order shows here.</translation>
    </message>
    <message>
        <source>Đơn vừa chốt được đọc to.</source>
        <translation>Confirmed orders are read aloud.</translation>
    </message>
    <message>
        <source>Đơn {number} của {name}, {state}: {goods}, {money}.</source>
        <translation>Order {number} of {name}, {state}: {goods}, {money}.</translation>
    </message>
    <message>
        <source>Đơn {number} của {name}: {goods}, {money}. {sure}.</source>
        <translation>Order {number} by {name}: {goods}, {money}. {sure}.</translation>
    </message>
    <message>
        <source>Đơn đang giữ ở tệp tạm.</source>
        <translation>Orders are kept in a rescue file.</translation>
    </message>
    <message>
        <source>Đơn đã chốt</source>
        <translation>Confirmed orders</translation>
    </message>
    <message>
        <source>Đơn đã giao cho hãng qua mạng.</source>
        <translation>The order was given to a carrier over the network.</translation>
    </message>
    <message>
        <source>Đơn đã gửi đi rồi.</source>
        <translation>The order has been sent already.</translation>
    </message>
    <message>
        <source>Đơn đó đã gửi đi hoặc đã bỏ. Chốt riêng đơn này.</source>
        <translation>That one was sent or dropped. Confirm this one on its own.</translation>
    </message>
    <message>
        <source>Đưa lên hình</source>
        <translation>On air</translation>
    </message>
    <message>
        <source>Đưa lên hình từ bất cứ đâu</source>
        <translation>Put on air from anywhere</translation>
    </message>
    <message>
        <source>Đưa lên hình, F2–F10: món 10 đến 18</source>
        <translation>Put on air, F2–F10: products 10 to 18</translation>
    </message>
    <message>
        <source>Đưa món lên</source>
        <translation>Move product up</translation>
    </message>
    <message>
        <source>Đưa món lên hình lại.</source>
        <translation>Put it on air once more.</translation>
    </message>
    <message>
        <source>Đưa món xuống</source>
        <translation>Move product down</translation>
    </message>
    <message>
        <source>Đưa thẻ hàng lên hình bằng OBS</source>
        <translation>Put cards on air with OBS</translation>
    </message>
    <message>
        <source>Đường dẫn bắt đầu bằng https:// và không có khoảng trắng.</source>
        <translation>A link begins with https:// and has no spaces.</translation>
    </message>
    <message>
        <source>Đường dẫn của {code} viết sai.</source>
        <translation>The link of {code} is written wrong.</translation>
    </message>
    <message>
        <source>Đường dẫn truy xuất GS1 này không đúng: {why}.</source>
        <translation>This GS1 traceability link is not right: {why}.</translation>
    </message>
    <message>
        <source>Đường tới {platform} bị đứt.</source>
        <translation>The line to {platform} broke.</translation>
    </message>
    <message>
        <source>Được hỏi nhiều nhất</source>
        <translation>Asked most</translation>
    </message>
    <message>
        <source>Đầu trang: không rõ dòng nào là tên.</source>
        <translation>Top of the page: it is not clear which line is the name.</translation>
    </message>
    <message>
        <source>Đặt chữ trong dấu ngoặc kép.</source>
        <translation>Put the text in quote marks.</translation>
    </message>
    <message>
        <source>Đặt hàng</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Đặt số ngắn hơn, ví dụ 2611A.</source>
        <translation>Choose a shorter number, for example 2611A.</translation>
    </message>
    <message>
        <source>Đặt tên lô khác.</source>
        <translation>Give the lot another name.</translation>
    </message>
    <message>
        <source>Đặt tên tệp khác rồi lưu lại.</source>
        <translation>Choose another file name and save again.</translation>
    </message>
    <message>
        <source>Đặt tên tệp khác.</source>
        <translation>Choose another file name.</translation>
    </message>
    <message>
        <source>Để OneComme mở suốt buổi live.</source>
        <translation>Keep OneComme open during the whole live.</translation>
    </message>
    <message>
        <source>Để Streamer.bot mở suốt buổi live.</source>
        <translation>Keep Streamer.bot open during the whole live.</translation>
    </message>
    <message>
        <source>Để TikFinity mở suốt buổi live.</source>
        <translation>Keep TikFinity open during the whole live.</translation>
    </message>
    <message>
        <source>Để lại chỗ cũ (cắm lại USB nếu sổ ở đó).</source>
        <translation>Put it back (plug the USB stick in again if it was there).</translation>
    </message>
    <message>
        <source>Để riêng</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Để sau</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Để sau, vào xem thử</source>
        <translation>Later, let me look around</translation>
    </message>
    <message>
        <source>Để trống cũng được.</source>
        <translation>It may be left empty.</translation>
    </message>
    <message>
        <source>Để trống là {address}. Chỉ ghi khi đã đổi cổng.</source>
        <translation>Empty means {address}. Fill in only if the port was changed.</translation>
    </message>
    <message>
        <source>Để trống thì lấy Trang của mã trên.</source>
        <translation>Leave empty to take the Page of the token above.</translation>
    </message>
    <message>
        <source>Để trống thì máy tự tìm buổi đang phát. Có nhiều buổi thì dán liên kết của một buổi.</source>
        <translation>Leave empty and the live that is on is found by itself. If there are several, paste the link of one.</translation>
    </message>
    <message>
        <source>Để trống thì tự tìm buổi live đang phát của kênh.</source>
        <translation>Leave it empty to find the channel&apos;s own live.</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Địa chỉ chuyển về</source>
        <translation>Return address</translation>
    </message>
    <message>
        <source>Địa chỉ cần sửa</source>
        <translation>Addresses to fix</translation>
    </message>
    <message>
        <source>Địa chỉ dài quá mức Viettel Post nhận.</source>
        <translation>The address is longer than Viettel Post takes.</translation>
    </message>
    <message>
        <source>Địa chỉ hoặc mã Zalo này không dùng được, đã dùng rồi hoặc quá 10 phút.</source>
        <translation>This Zalo address or code does not work, was used already, or is older than 10 minutes.</translation>
    </message>
    <message>
        <source>Địa chỉ khác: {address}</source>
        <translation>Other address: {address}</translation>
    </message>
    <message>
        <source>Địa chỉ khách ghi</source>
        <translation>Address as written</translation>
    </message>
    <message>
        <source>Địa chỉ khách gõ</source>
        <translation>The address as typed</translation>
    </message>
    <message>
        <source>Địa chỉ người gửi</source>
        <translation>Sender&apos;s address</translation>
    </message>
    <message>
        <source>Địa chỉ người gửi dài quá mức Viettel Post nhận.</source>
        <translation>The sender&apos;s address is longer than Viettel Post takes.</translation>
    </message>
    <message>
        <source>Địa chỉ nào cũng rõ. Không còn gì phải sửa.</source>
        <translation>Every address is clear. Nothing left to fix.</translation>
    </message>
    <message>
        <source>Địa chỉ này không dùng được nữa. Quét lại mã QR ở máy chính.</source>
        <translation>This link no longer works. Scan the QR code at the main computer again.</translation>
    </message>
    <message>
        <source>Địa chỉ này không dùng được.</source>
        <translation>This address cannot be used.</translation>
    </message>
    <message>
        <source>Địa chỉ trên máy này</source>
        <translation>Address on this computer</translation>
    </message>
    <message>
        <source>Địa chỉ video</source>
        <translation>Video address</translation>
    </message>
    <message>
        <source>Địa chỉ video YouTube này không đọc được.</source>
        <translation>This YouTube video address cannot be read.</translation>
    </message>
    <message>
        <source>Địa chỉ đặt hàng trong mã QR trên thẻ; {code} là mã sản phẩm. Để trống thì không có mã đặt hàng; món có đường dẫn riêng vẫn có mã.</source>
        <translation>Order address in the QR code on the card; {code} is the product&apos;s code. Left empty there is no code for ordering; products with a link of their own still have one.</translation>
    </message>
    <message>
        <source>Địa chỉ để dán</source>
        <translation>Address to paste</translation>
    </message>
    <message>
        <source>Định nói món này mấy phút, từ 0 đến 240. Bỏ trống là chưa định.</source>
        <translation>How many minutes you plan to talk about it, 0 to 240. Empty: not planned.</translation>
    </message>
    <message>
        <source>Đọc lại</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Đọc lại sao kê này để ghi tiếp.</source>
        <translation>Read this statement again to go on.</translation>
    </message>
    <message>
        <source>Đọc sao kê</source>
        <translation>Read statement</translation>
    </message>
    <message>
        <source>Đọc sao kê ngân hàng</source>
        <translation>Read the bank&apos;s statement</translation>
    </message>
    <message>
        <source>Đọc sao kê, hoặc nối SePay, Casso</source>
        <translation>Read a statement, or connect SePay, Casso</translation>
    </message>
    <message>
        <source>Đọc tiền về qua</source>
        <translation>Read incoming money through</translation>
    </message>
    <message>
        <source>Đọc to đơn vừa chốt. Nên tắt khi loa đứng gần micro.</source>
        <translation>Reads out the order just confirmed. Best off if the speaker is near the microphone.</translation>
    </message>
    <message>
        <source>Đọc tệp</source>
        <translation>Read file</translation>
    </message>
    <message>
        <source>Đọc đơn</source>
        <translation>Read orders</translation>
    </message>
    <message>
        <source>Đọc được bình luận của phiên live.</source>
        <translation>The comments of the live can be read.</translation>
    </message>
    <message>
        <source>Đọc được bình luận nhưng Facebook không cho biết tên người viết.</source>
        <translation>Comments can be read, but Facebook does not say who wrote them.</translation>
    </message>
    <message>
        <source>Đọc được bình luận, có tên người viết.</source>
        <translation>Comments can be read, with the names of their writers.</translation>
    </message>
    <message>
        <source>Đọc được tin nhắn của Zalo OA.</source>
        <translation>Messages to the Zalo OA can be read.</translation>
    </message>
    <message>
        <source>Đọc được tin nhắn của gian hàng Lazada.</source>
        <translation>The messages of the Lazada shop can be read.</translation>
    </message>
    <message>
        <source>Đồng hồ của máy sai giờ.</source>
        <translation>The clock of this computer is wrong.</translation>
    </message>
    <message>
        <source>Đồng ý xong, chép địa chỉ của trang hiện ra và dán vào ô Mã cấp quyền trong 10 phút.</source>
        <translation>After you agree, copy the address of the page that appears and paste it into Access code within 10 minutes.</translation>
    </message>
    <message>
        <source>Đổi</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Đổi link</source>
        <translation>New link</translation>
    </message>
    <message>
        <source>Đổi lại trong Cài đặt, phím Ctrl+,</source>
        <translation>Change it in Settings, key Ctrl+,</translation>
    </message>
    <message>
        <source>Đổi mã khác, hoặc bỏ một dòng.</source>
        <translation>Change the code, or remove one row.</translation>
    </message>
    <message>
        <source>Đổi mã sản phẩm thành chữ và số, ví dụ C1.</source>
        <translation>Change the product&apos;s code to letters and digits, for example C1.</translation>
    </message>
    <message>
        <source>Đổi sang “{unit}” thì cách đếm tồn khác đi.</source>
        <translation>With “{unit}” the stock would be counted differently.</translation>
    </message>
    <message>
        <source>Đổi tiêu đề cột không dùng, hoặc chọn cột nào là cột đúng.</source>
        <translation>Rename the heading that is not used, or choose the right column.</translation>
    </message>
    <message>
        <source>Đổi tên nó trong OBS rồi bấm Thử lại.</source>
        <translation>Rename it in OBS, then Try again.</translation>
    </message>
    <message>
        <source>Đổi ô sang kiểu Text rồi gõ lại.</source>
        <translation>Set the cell to Text, then type it again.</translation>
    </message>
    <message>
        <source>Đổi đơn đã đặt</source>
        <translation>Changes an order</translation>
    </message>
    <message>
        <source>Đổi ảnh</source>
        <translation>Change the photo</translation>
    </message>
    <message>
        <source>Đợi người mua nhắn lại, gọi điện, hoặc tự gửi trong Zalo OA (đến 7 ngày, có phí).</source>
        <translation>Wait until the buyer writes again, phone, or send it in the Zalo OA yourself (up to 7 days, for a fee).</translation>
    </message>
    <message>
        <source>Đợi người mua nhắn lại, hoặc gọi điện.</source>
        <translation>Wait until the buyer writes again, or phone.</translation>
    </message>
    <message>
        <source>Đợi sổ ghi lại được vào tệp, rồi mở lại trang này.</source>
        <translation>Wait until the book can be written to its file, then open this page again.</translation>
    </message>
    <message>
        <source>Đủ để gửi</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Đủ đọc tới {until}</source>
        <translation>Can be read until {until}</translation>
    </message>
    <message>
        <source>Đừng dùng mã này; tạo lại mã trong ứng dụng ngân hàng.</source>
        <translation>Do not use it; make the code again in the bank&apos;s app.</translation>
    </message>
    <message>
        <source>đang bật</source>
        <translation>on</translation>
    </message>
    <message>
        <source>đang chạy tốt</source>
        <comment>a connection&apos;s lamp</comment>
        <translation>working</translation>
    </message>
    <message>
        <source>đang giao cho {carrier}</source>
        <translation>going to {carrier}</translation>
    </message>
    <message>
        <source>đang gửi</source>
        <translation>sending</translation>
    </message>
    <message>
        <source>đang live</source>
        <translation>live now</translation>
    </message>
    <message>
        <source>đang làm</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>đang lên hình</source>
        <translation>on air</translation>
    </message>
    <message>
        <source>đang lên hình {code}</source>
        <translation>{code} on air</translation>
    </message>
    <message>
        <source>đang mở</source>
        <comment>the overlay window</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>đang nối</source>
        <comment>a connection&apos;s lamp</comment>
        <translation>connecting</translation>
    </message>
    <message>
        <source>đang quay về</source>
        <translation>on its way back</translation>
    </message>
    <message>
        <source>đang trên đường</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>đang trục trặc</source>
        <comment>a connection&apos;s lamp</comment>
        <translation>in trouble</translation>
    </message>
    <message>
        <source>đang tắt</source>
        <comment>a connection&apos;s lamp</comment>
        <translation>off</translation>
    </message>
    <message>
        <source>đang xem …</source>
        <translation>looking …</translation>
    </message>
    <message>
        <source>đang đóng</source>
        <comment>the overlay window</comment>
        <translation>closed</translation>
    </message>
    <message>
        <source>điền mỗi tối</source>
        <translation>every evening</translation>
    </message>
    <message>
        <source>điều được nói, được chiếu khi live</source>
        <translation>what may be said and shown in a live</translation>
    </message>
    <message>
        <source>điện thoại người gửi</source>
        <translation>the sender&apos;s phone</translation>
    </message>
    <message>
        <source>đã bỏ</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>đã bỏ, hoặc chưa gõ vào</source>
        <translation>refused, or not typed in</translation>
    </message>
    <message>
        <source>đã chặn</source>
        <translation>banned</translation>
    </message>
    <message>
        <source>đã chọn</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>đã chốt</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>đã có</source>
        <translation>known</translation>
    </message>
    <message>
        <source>đã cất</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>đã giao</source>
        <translation>delivered</translation>
    </message>
    <message>
        <source>đã giao cho khách</source>
        <translation>delivered to the customer</translation>
    </message>
    <message>
        <source>đã gói</source>
        <translation>packed</translation>
    </message>
    <message>
        <source>đã gửi</source>
        <translation>shipped</translation>
    </message>
    <message>
        <source>đã hết hạn</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>đã hủy</source>
        <translation>cancelled</translation>
    </message>
    <message numerus="yes">
        <source>đã hủy %n vận đơn</source>
        <translation>
            <numerusform>%n parcel cancelled</numerusform>
            <numerusform>%n parcels cancelled</numerusform>
        </translation>
    </message>
    <message>
        <source>đã hủy ở hãng</source>
        <translation>cancelled at the carrier</translation>
    </message>
    <message>
        <source>đã hủy ở {carrier}</source>
        <translation>cancelled at {carrier}</translation>
    </message>
    <message>
        <source>đã nói hết</source>
        <translation>all said</translation>
    </message>
    <message>
        <source>đã nối</source>
        <translation>connected</translation>
    </message>
    <message>
        <source>đã qua bước này rồi</source>
        <translation>already past this step</translation>
    </message>
    <message>
        <source>đã sửa:</source>
        <translation>edited:</translation>
    </message>
    <message>
        <source>đã thu đủ</source>
        <translation>all paid</translation>
    </message>
    <message>
        <source>đã trả {money}</source>
        <translation>paid {money}</translation>
    </message>
    <message>
        <source>đã trả đủ</source>
        <translation>paid in full</translation>
    </message>
    <message>
        <source>đã trả?</source>
        <comment>a viewer says that they paid</comment>
        <translation>paid?</translation>
    </message>
    <message>
        <source>đã về lại hợp tác xã</source>
        <translation>back at the cooperative</translation>
    </message>
    <message>
        <source>đã xong</source>
        <comment>a connection&apos;s lamp</comment>
        <translation>done</translation>
    </message>
    <message>
        <source>đã xong</source>
        <comment>a step of the first start</comment>
        <translation>done</translation>
    </message>
    <message>
        <source>đã xoá</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>đã đọc lúc {time}</source>
        <translation>read at {time}</translation>
    </message>
    <message numerus="yes">
        <source>đích: %n giây</source>
        <translation>
            <numerusform>aim: %n second</numerusform>
            <numerusform>aim: %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>đích: %n phím</source>
        <translation>
            <numerusform>aim: %n key</numerusform>
            <numerusform>aim: %n keys</numerusform>
        </translation>
    </message>
    <message>
        <source>đông nhất {time}, {orders}</source>
        <translation>busiest {time}, {orders}</translation>
    </message>
    <message>
        <source>đông nhất {time}, {orders}, lúc giới thiệu {code}</source>
        <translation>busiest {time}, {orders}, while showing {code}</translation>
    </message>
    <message>
        <source>đúng giờ</source>
        <translation>on time</translation>
    </message>
    <message>
        <source>đúng số tiền</source>
        <translation>the same amount</translation>
    </message>
    <message>
        <source>đúng số điện thoại</source>
        <translation>the same phone</translation>
    </message>
    <message>
        <source>đúng số đơn</source>
        <translation>the order number</translation>
    </message>
    <message>
        <source>đơn cuối</source>
        <translation>last</translation>
    </message>
    <message>
        <source>đơn hiện ở cột giữa. Đọc, đúng thì bấm Enter.</source>
        <translation>orders appear in the middle. Read, and press Enter when they are right.</translation>
    </message>
    <message>
        <source>đơn khó thì bấm Space để sau, chốt đơn chắc trước.</source>
        <translation>press Space to put a hard order off, confirm the sure ones first.</translation>
    </message>
    <message>
        <source>đơn đã chốt</source>
        <translation>orders confirmed</translation>
    </message>
    <message>
        <source>đơn đã trả đủ</source>
        <translation>orders fully paid</translation>
    </message>
    <message>
        <source>đơn đầu</source>
        <translation>first</translation>
    </message>
    <message>
        <source>đến {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>địa chỉ</source>
        <translation>address</translation>
    </message>
    <message>
        <source>địa chỉ khác</source>
        <translation>other address</translation>
    </message>
    <message>
        <source>địa chỉ người gửi</source>
        <translation>the sender&apos;s address</translation>
    </message>
    <message>
        <source>đọc bình luận</source>
        <translation>read comments</translation>
    </message>
    <message>
        <source>đọc bình luận trong câu trả lời đã ghi lại</source>
        <translation>read the comments in recorded answers</translation>
    </message>
    <message>
        <source>đọc lời khách trước khi bấm Enter. Không phải đơn thì bấm X.</source>
        <translation>read the words before you press Enter. Press X when it is no order.</translation>
    </message>
    <message>
        <source>đọc một mã có sẵn</source>
        <translation>read an existing code</translation>
    </message>
    <message>
        <source>đọc sao kê ngân hàng và ghi tiền vào đơn</source>
        <translation>read a bank statement and note what pays orders</translation>
    </message>
    <message>
        <source>đọc đơn trong bình luận</source>
        <translation>read the orders in comments</translation>
    </message>
    <message>
        <source>đồng mỗi món, hoặc mỗi kg hàng cân</source>
        <translation>dong a piece, or a kilo of what is weighed</translation>
    </message>
    <message>
        <source>đổi?</source>
        <comment>a viewer wants another order</comment>
        <translation>change?</translation>
    </message>
    <message>
        <source>Ảnh</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Ảnh nhỏ: cạnh ngắn {side} điểm.</source>
        <translation>A small photo: {side} pixels on its shorter side.</translation>
    </message>
    <message>
        <source>Ảnh {name} quá nặng.</source>
        <translation>The picture {name} is too large.</translation>
    </message>
    <message>
        <source>Ẩn bình luận này khỏi người xem</source>
        <translation>Hide this comment from viewers</translation>
    </message>
    <message>
        <source>Ẩn hoặc hiện thẻ</source>
        <translation>Hide or show card</translation>
    </message>
    <message>
        <source>Ẩn thẻ</source>
        <translation>Hide card</translation>
    </message>
    <message>
        <source>Ẩn trên trang của nền tảng.</source>
        <translation>Hide it on the platform&apos;s own page.</translation>
    </message>
    <message>
        <source>Ổ đĩa không đọc ghi được sổ {name}.</source>
        <translation>The disk does not read or write the ledger {name}.</translation>
    </message>
    <message>
        <source>Ổ đĩa đã đầy.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>ổn</source>
        <translation>fine</translation>
    </message>
    <message>
        <source>Ở mục Audience chọn External, rồi thêm tài khoản của kênh làm người dùng thử.</source>
        <translation>Under Audience choose External, then add the channel&apos;s account as a test user.</translation>
    </message>
    <message>
        <source>Ở trang Gửi hàng bấm Nối với hãng, xem lại chìa khóa rồi bấm Thử.</source>
        <translation>On the page Shipping press Connect carrier, check the key, then press Try.</translation>
    </message>
    <message>
        <source>Ở trang Gửi hàng bấm Nối với hãng, điền lại rồi bấm Thử.</source>
        <translation>On the page Shipping press Connect carrier, fill in anew, then press Try.</translation>
    </message>
    <message>
        <source>Ở trang Gửi hàng bấm Nối với hãng, điền rồi bấm Thử.</source>
        <translation>On the page Shipping press Connect carrier, fill in, then press Try.</translation>
    </message>
    <message>
        <source>Ở ô mã truy cập, đổi sang mã loại dài ngày (Extend), rồi chọn Trang và chép mã của Trang.</source>
        <translation>At the access token, change to the long-lived kind (Extend), then choose the Page and copy the Page&apos;s token.</translation>
    </message>
    <message>
        <source>Ở đâu cũng được</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Ở đó có mã shop (chữ S và dãy số): chép, dán vào ô Mã shop.</source>
        <translation>The shop code (S and digits) is there too: copy it into its field.</translation>
    </message>
    <message>
        <source>Ở địa chỉ này không phải là {program}.</source>
        <translation>It is not {program} that answers at this address.</translation>
    </message>
    <message>
        <source>Ủy quyền lại cho ứng dụng, rồi dán mã mới (code) trong vòng 30 phút.</source>
        <translation>Authorise the app again, then paste the new code within 30 minutes.</translation>
    </message>
    <message>
        <source>ủng hộ</source>
        <translation>support</translation>
    </message>
    <message>
        <source>ủng hộ {money}</source>
        <translation>support {money}</translation>
    </message>
    <message>
        <source>Ứng dụng Lazada chưa được cấp quyền này.</source>
        <translation>The Lazada app does not have this permission.</translation>
    </message>
    <message>
        <source>Ứng dụng chưa có quyền Livestream Management.</source>
        <translation>The app does not have the Livestream Management permission.</translation>
    </message>
    <message>
        <source>Ứng dụng trên Shopee Open Platform đã bị xóa.</source>
        <translation>The app on Shopee Open Platform was deleted.</translation>
    </message>
    <message>
        <source>“{heading}” dài {size} byte, hãng nhận nhiều nhất {most}.</source>
        <translation>“{heading}” is {size} bytes long, the carrier takes {most} at most.</translation>
    </message>
    <message>
        <source>“{seen}” không dùng được.</source>
        <translation>“{seen}” cannot be used.</translation>
    </message>
    <message>
        <source>“{text}” không phải một ngày có thật.</source>
        <translation>“{text}” is not a real day.</translation>
    </message>
    <message>
        <source>“{typed}” có thể là nhiều ngân hàng: {names}.</source>
        <translation>“{typed}” may be several banks: {names}.</translation>
    </message>
    <message>
        <source>… và {count} dòng nữa</source>
        <translation>… and {count} more</translation>
    </message>
</context>
</TS>
