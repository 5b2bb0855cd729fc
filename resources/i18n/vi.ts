<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About this program</source>
        <translation>Giới thiệu phần mềm</translation>
    </message>
    <message>
        <source>Everything is kept on this PC. Nothing is sent anywhere unless you send it (F9).</source>
        <translation>Dữ liệu chỉ lưu trên máy này. Không gửi đi đâu nếu không chủ động gửi (F9).</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Calendar version</source>
        <translation>Phiên bản lịch làm việc</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Hệ điều hành</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Sent to the printer: {form}.</source>
        <translation>Đã gửi máy in: {form}.</translation>
    </message>
    <message>
        <source>Closed: {act}.</source>
        <translation>Đã đóng: {act}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Opinion received</source>
        <translation>Đã có ý kiến trả lời</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Cơ quan trả lời</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Nội dung ý kiến</translation>
    </message>
    <message>
        <source>{agency}, by {due}</source>
        <translation>{agency}, hạn {due}</translation>
    </message>
    <message>
        <source>The opinion of {agency} is noted.</source>
        <translation>Đã ghi ý kiến của {agency}.</translation>
    </message>
    <message>
        <source>Asked: {question}</source>
        <translation>Nội dung đã hỏi: {question}</translation>
    </message>
</context>
<context>
    <name>ApplicantCard</name>
    <message>
        <source>&amp;ID number or tax code</source>
        <translation>Số định &amp;danh, mã số thuế</translation>
    </message>
    <message>
        <source>Full &amp;name</source>
        <translation>&amp;Họ tên (tên tổ chức)</translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation>Ngày &amp;sinh</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>&amp;Giới tính</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Đị&amp;a chỉ</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Điện th&amp;oại</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Email</translation>
    </message>
    <message>
        <source>Submitter&apos;s ID number</source>
        <translation>Số định danh người nộp thay</translation>
    </message>
    <message>
        <source>Submitter&apos;s full name</source>
        <translation>Họ tên người nộp thay</translation>
    </message>
    <message>
        <source>Submitter&apos;s phone</source>
        <translation>Điện thoại người nộp thay</translation>
    </message>
    <message>
        <source>&amp;Submitted by another</source>
        <translation>Có người nộp tha&amp;y</translation>
    </message>
    <message>
        <source>✓ Read from the card</source>
        <translation>✓ Đã đọc từ thẻ căn cước</translation>
    </message>
    <message>
        <source>✓ Seen before: empty fields filled in</source>
        <translation>✓ Đã từng nộp: điền sẵn các ô trống</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Người nộp hồ sơ</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Ask for an opinion</source>
        <translation>Lấy ý kiến cơ quan khác</translation>
    </message>
    <message>
        <source>Agency that is asked</source>
        <translation>Cơ quan được lấy ý kiến</translation>
    </message>
    <message>
        <source>What it is asked</source>
        <translation>Nội dung lấy ý kiến</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>{agency} is asked for its opinion by {due}; the term runs on.</source>
        <translation>Đã lấy ý kiến {agency}, hạn {due}; thời hạn hồ sơ vẫn tính.</translation>
    </message>
</context>
<context>
    <name>BackEntryScreen</name>
    <message>
        <source>The sheet has lines of {day}. Enter them or take them out first.</source>
        <translation>Bảng còn dòng của ngày {day}. Hãy nhập hoặc bỏ các dòng ấy trước.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) entered.</source>
        <translation>
            <numerusform>Đã nhập %n hồ sơ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) need another look.</source>
        <translation>
            <numerusform>Còn %n dòng cần xem lại.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>A backup is taken after 20 receipts, every 15 minutes in which anything was recorded, before imports, and when the desk closes. Each is opened and checked before it counts. Kept are the latest 8, and one for each of the last 24 hours, 14 days, 8 weeks and 24 months.</source>
        <translation>Chương trình sao lưu sau 20 hồ sơ, mỗi 15 phút nếu có ghi chép, trước khi nhập danh mục và khi đóng chương trình. Mỗi bản được mở ra kiểm tra rồi mới được tính. Giữ lại 8 bản gần nhất, ngoài ra mỗi giờ một bản cho 24 giờ, mỗi ngày một bản cho 14 ngày, mỗi tuần một bản cho 8 tuần, mỗi tháng một bản cho 24 tháng.</translation>
    </message>
    <message>
        <source>The key is being made from the passphrase…</source>
        <translation>Đang tạo khóa từ mật khẩu…</translation>
    </message>
    <message>
        <source>Saved: the next backup goes there too.</source>
        <translation>Đã lưu: bản sao lưu sau sẽ có cả ở đó.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Đã lưu.</translation>
    </message>
    <message>
        <source>The second place is being brought up to date…</source>
        <translation>Đang chép bản mới nhất sang nơi sao lưu thứ hai…</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Taken</source>
        <translation>Sao lưu lúc</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Last code</source>
        <translation>Mã cuối</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Sổ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nơi lưu</translation>
    </message>
    <message>
        <source>No backup was found here. Put the stick in and name it below.</source>
        <translation>Không thấy bản sao lưu nào. Hãy cắm USB và chọn ở dưới.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Các bản sao lưu</translation>
    </message>
    <message>
        <source>✕ incomplete</source>
        <translation>✕ không đủ</translation>
    </message>
    <message>
        <source>with a passphrase</source>
        <translation>có mật khẩu</translation>
    </message>
    <message>
        <source>✓ checked</source>
        <translation>✓ đã kiểm tra</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>Open the dossier</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>Sent to the printer: the plan of the day.</source>
        <translation>Đã gửi máy in: kế hoạch trong ngày.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: a list of %n dossier(s).</source>
        <translation>
            <numerusform>Đã gửi ra máy in: danh sách %n hồ sơ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) selected</source>
        <translation>
            <numerusform>Đã chọn %n hồ sơ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardTable</name>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ</translation>
    </message>
</context>
<context>
    <name>BookView</name>
    <message>
        <source>The register</source>
        <translation>Sổ theo dõi hồ sơ</translation>
    </message>
</context>
<context>
    <name>BringPanel</name>
    <message>
        <source>Supplement complete</source>
        <translation>Đã nộp đủ giấy tờ bổ sung</translation>
    </message>
    <message>
        <source>These papers were awaited:</source>
        <translation>Giấy tờ đang chờ nộp:</translation>
    </message>
    <message>
        <source>The term begins anew; due then:</source>
        <translation>Thời hạn tính lại từ đầu; hẹn trả:</translation>
    </message>
    <message>
        <source>The supplement of {code} is complete: due {due}. The new receipt is printed.</source>
        <translation>{code} đã nộp đủ bổ sung: hẹn trả {due}. Giấy tiếp nhận mới đang in.</translation>
    </message>
</context>
<context>
    <name>CalendarSection</name>
    <message>
        <source>Move the ticked ones</source>
        <translation>Dời hạn các hồ sơ đã chọn</translation>
    </message>
    <message>
        <source>What was not saved was taken back.</source>
        <translation>Đã bỏ những thay đổi chưa lưu.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Lấy lại</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The calendar holds for what is received from now on.</source>
        <translation>Lịch làm việc mới áp dụng cho hồ sơ tiếp nhận từ bây giờ.</translation>
    </message>
    <message>
        <source>&amp;Days of the year</source>
        <translation>&amp;Ngày trong năm</translation>
    </message>
    <message>
        <source>&amp;Week and due times</source>
        <translation>&amp;Tuần làm việc và hẹn trả</translation>
    </message>
</context>
<context>
    <name>CatalogueBrowser</name>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tất cả lĩnh vực</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>code, words or initials</source>
        <translation>mã, tên hoặc chữ cái đầu</translation>
    </message>
    <message>
        <source>Holding &amp;on</source>
        <translation>Hiệu &amp;lực ngày</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>No procedure matches.</source>
        <translation>Không có thủ tục phù hợp.</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>&amp;New procedure</source>
        <translation>Thêm &amp;thủ tục</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Nhập từ tệp…</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Phiên bản mới</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Tì&amp;m</translation>
    </message>
</context>
<context>
    <name>CatalogueCard</name>
    <message>
        <source>Procedures</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Begin with the &amp;starter catalogue</source>
        <translation>Dùng &amp;sẵn danh mục kèm theo</translation>
    </message>
    <message>
        <source>Terms and fees may differ in your province: compare them with its published list (F8).</source>
        <translation>Thời hạn và lệ phí có thể khác theo tỉnh: đối chiếu với danh mục tỉnh đã công bố (F8).</translation>
    </message>
    <message>
        <source>{procedures} procedures in {fields} fields, {papers} of them with their papers</source>
        <translation>{procedures} thủ tục thuộc {fields} lĩnh vực, {papers} thủ tục có thành phần hồ sơ</translation>
    </message>
</context>
<context>
    <name>CatalogueImport</name>
    <message>
        <source>File of &amp;procedures (.xlsx or .csv)</source>
        <translation>Tệp &amp;thủ tục (.xlsx hoặc .csv)</translation>
    </message>
    <message>
        <source>File of p&amp;apers, if it is another</source>
        <translation>Tệp thành &amp;phần hồ sơ (nếu để riêng)</translation>
    </message>
    <message>
        <source>File of internal &amp;steps, if it is another</source>
        <translation>Tệp &amp;quy trình nội bộ (nếu để riêng)</translation>
    </message>
    <message>
        <source>Holds f&amp;rom</source>
        <translation>Áp &amp;dụng từ</translation>
    </message>
    <message>
        <source>Check the files</source>
        <translation>Kiểm tra tệp</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>The files are being read.</source>
        <translation>Đang đọc tệp.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken: nothing was written. Mend them and check again.</source>
        <translation>
            <numerusform>%n dòng không nhận được: chưa ghi gì. Sửa tệp rồi kiểm tra lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} as before</source>
        <translation>{new} mới, {changed} thay đổi, {same} giữ nguyên</translation>
    </message>
    <message numerus="yes">
        <source>%n internal step(s)</source>
        <translation>
            <numerusform>%n bước quy trình nội bộ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n procedure(s) with steps longer than the term</source>
        <translation>
            <numerusform>! %n thủ tục có các bước vượt thời hạn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n procedure(s)</source>
        <translation>
            <numerusform>Nhập %n thủ tục</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a catalogue</source>
        <translation>Nhập danh mục thủ tục</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Thành phần hồ sơ</translation>
    </message>
    <message>
        <source>Internal steps</source>
        <translation>Quy trình nội bộ</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Chọn…</translation>
    </message>
</context>
<context>
    <name>CatalogueScreen</name>
    <message>
        <source>{code} holds like this from {day}.</source>
        <translation>{code} áp dụng nội dung này từ {day}.</translation>
    </message>
    <message>
        <source>{code} is not offered from {day}.</source>
        <translation>{code} ngừng áp dụng từ {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) imported.</source>
        <translation>
            <numerusform>Đã nhập %n thủ tục.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>thay đổi</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>như cũ</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s)</source>
        <translation>
            <numerusform>%n thủ tục</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Không có gì thay đổi</translation>
    </message>
    <message>
        <source>Hours on {day}: {hours}</source>
        <translation>Giờ làm việc {day}: {hours}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>nghỉ</translation>
    </message>
    <message>
        <source>Results are due: {due}; same day until {cutoff}</source>
        <translation>Hẹn trả: {due}; trả trong ngày nếu nhận đến {cutoff}</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>bỏ</translation>
    </message>
    <message>
        <source>{year} is confirmed</source>
        <translation>Năm {year}: đã đối chiếu</translation>
    </message>
    <message>
        <source>{year} is no longer confirmed</source>
        <translation>Năm {year}: không còn được coi là đã đối chiếu</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>không nhận</translation>
    </message>
    <message>
        <source>{form}, version {version}, by {origin}</source>
        <translation>{form}, phiên bản {version}, do {origin} soạn</translation>
    </message>
    <message>
        <source>{words}: other words have this version here</source>
        <translation>{words}: máy này đã có lời văn khác mang cùng phiên bản</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>Part</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>No pack was read yet.</source>
        <translation>Chưa đọc gói nào.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Những gì sẽ thay đổi</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>The card took the place of somebody else.</source>
        <translation>Thẻ vừa quét đã thay thông tin của người khác.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) begun: type what the paper has.</source>
        <translation>
            <numerusform>Đã mở %n dòng theo số: gõ tiếp những gì ghi trên giấy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) pasted.</source>
        <translation>
            <numerusform>Đã dán %n dòng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) had no place.</source>
        <translation>
            <numerusform>%n ô không có chỗ để dán.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line was taken out.</source>
        <translation>Đã bỏ dòng.</translation>
    </message>
    <message>
        <source>The entered lines were taken out.</source>
        <translation>Đã bỏ các dòng đã nhập.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Papers of the checklist</source>
        <translation>Thành phần hồ sơ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Tên giấy tờ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Tình trạng</translation>
    </message>
</context>
<context>
    <name>ChecklistTable</name>
    <message>
        <source>Papers of the dossier</source>
        <translation>Thành phần hồ sơ</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Which dossiers</source>
        <translation>Hồ sơ cần gửi</translation>
    </message>
    <message>
        <source>&amp;Changed since the last time</source>
        <translation>Có tha&amp;y đổi từ lần gửi trước</translation>
    </message>
    <message>
        <source>Received, &amp;finished or given back</source>
        <translation>Tiếp nhận, giải quyết xong hoặc trả trong &amp;kỳ</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Từ ngày</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Đế&amp;n ngày</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tháng này</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Quý này</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Quý trước</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Năm nay</translation>
    </message>
    <message>
        <source>A period may be sent again and again: it never counts as sent.</source>
        <translation>Gửi theo kỳ được lặp lại nhiều lần và không tính là đã gửi.</translation>
    </message>
    <message>
        <source>T&amp;oday</source>
        <translation>&amp;Hôm nay</translation>
    </message>
    <message>
        <source>This &amp;week</source>
        <translation>T&amp;uần này</translation>
    </message>
    <message>
        <source>This &amp;month</source>
        <translation>Thán&amp;g này</translation>
    </message>
    <message>
        <source>La&amp;st quarter</source>
        <translation>Quý t&amp;rước</translation>
    </message>
    <message>
        <source>This &amp;quarter</source>
        <translation>&amp;Quý này</translation>
    </message>
    <message>
        <source>This &amp;year</source>
        <translation>Nă&amp;m này</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ báo cáo</translation>
    </message>
</context>
<context>
    <name>ChoiceDelegate</name>
    <message>
        <source>Choose</source>
        <translation>Chọn</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Bàn giao</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Nhận lại</translation>
    </message>
    <message>
        <source>Handed &amp;to</source>
        <translation>Giao &amp;cho</translation>
    </message>
    <message>
        <source>Taken back &amp;from</source>
        <translation>Nhận &amp;từ</translation>
    </message>
    <message>
        <source>{name} is on the list now.</source>
        <translation>Đã thêm {name} vào danh sách.</translation>
    </message>
</context>
<context>
    <name>ClockBar</name>
    <message>
        <source>The date is right: {day}</source>
        <translation>Ngày này đúng: {day}</translation>
    </message>
</context>
<context>
    <name>ClosePart</name>
    <message>
        <source>&amp;Head of the desk who signs</source>
        <translation>Thủ trưởng ký &amp;xác nhận</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Close the book for good</source>
        <translation>Khóa sổ</translation>
    </message>
    <message>
        <source>Book {book} of {year} ends with line {last}. Once it is closed nothing can be added to it and nobody can open it again. Print its closing page then, to be signed and stamped.</source>
        <translation>Quyển {book} năm {year} kết thúc ở số thứ tự {last}. Sau khi khóa sổ, không ghi thêm được dòng nào và không mở lại được. Khóa xong, hãy in trang khóa sổ để ký và đóng dấu.</translation>
    </message>
    <message>
        <source>Book {book} of {year} is closed.</source>
        <translation>Đã khóa sổ: quyển {book} năm {year}.</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>The paper register and the computer</source>
        <translation>Đối chiếu sổ giấy với máy</translation>
    </message>
    <message>
        <source>Only what needs &amp;attention</source>
        <translation>&amp;Chỉ hiện số cần xử lý</translation>
    </message>
    <message>
        <source>No number was given on this day. Choose another day, or type what the paper register has.</source>
        <translation>Ngày này chưa cấp số nào. Hãy chọn ngày khác, hoặc gõ các số ghi trong sổ giấy.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing needs attention: all %n number(s) of the day are settled.</source>
        <translation>
            <numerusform>Không có gì cần xử lý: cả %n số của ngày đều khớp hoặc đã hủy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the numbers of the paper register above to compare them too.</source>
        <translation>Gõ các số của sổ giấy vào ô phía trên để đối chiếu cả sổ giấy.</translation>
    </message>
</context>
<context>
    <name>ComparisonHead</name>
    <message>
        <source>as in the paper register: 1-45, 47, 910001-910012</source>
        <translation>như trong sổ giấy: 1-45, 47, 910001-910012</translation>
    </message>
    <message>
        <source>Day ({key})</source>
        <translation>Ngày ({key})</translation>
    </message>
    <message>
        <source>Numbers on paper ({key})</source>
        <translation>Các số trên sổ giấy ({key})</translation>
    </message>
</context>
<context>
    <name>CopiesDelegate</name>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Corrected {code}</source>
        <translation>Đã đính chính {code}</translation>
    </message>
    <message>
        <source>Corrected {code}: now due {due}, not {before}</source>
        <translation>Đã đính chính {code}: hẹn trả {due}, thay cho {before}</translation>
    </message>
</context>
<context>
    <name>CorrectionCard</name>
    <message>
        <source>Correct an entry</source>
        <translation>Đính chính</translation>
    </message>
    <message>
        <source>Recei&amp;ved at</source>
        <translation>Tiếp nhận &amp;vào lúc</translation>
    </message>
    <message>
        <source>&amp;Why it is corrected</source>
        <translation>Nê&amp;u lý do đính chính</translation>
    </message>
    <message>
        <source>Second person, far back</source>
        <translation>Người xác nhận (lùi quá giới hạn)</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>giữ nguyên</translation>
    </message>
    <message>
        <source>The history keeps what stood before. Papers whose words change are printed anew.</source>
        <translation>Nội dung cũ vẫn lưu trong lịch sử. Giấy tờ có nội dung thay đổi sẽ được in lại.</translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message>
        <source>{filter}: {count}</source>
        <translation>{filter}: {count}</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>Put in</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>This day &amp;is</source>
        <translation>Đâ&amp;y là</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Tên &amp;gọi</translation>
    </message>
    <message>
        <source>Swa&amp;pped with</source>
        <translation>&amp;Hoán đổi với</translation>
    </message>
    <message>
        <source>&amp;Hours worked</source>
        <translation>Giờ làm &amp;bù</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không</translation>
    </message>
    <message>
        <source>an ordinary day</source>
        <translation>ngày thường</translation>
    </message>
    <message>
        <source>a day off</source>
        <translation>ngày nghỉ</translation>
    </message>
    <message>
        <source>a make-up day</source>
        <translation>ngày làm bù</translation>
    </message>
</context>
<context>
    <name>DayHead</name>
    <message>
        <source>Day ({key})</source>
        <translation>Ngày ({key})</translation>
    </message>
    <message>
        <source>Why it is noted later</source>
        <translation>Lý do ghi bù</translation>
    </message>
    <message>
        <source>Who confirms it</source>
        <translation>Người xác nhận</translation>
    </message>
    <message>
        <source>&amp;Procedure of most lines</source>
        <translation>&amp;Thủ tục chung của các dòng</translation>
    </message>
    <message>
        <source>Paper day: {day}</source>
        <translation>Nhập bù hồ sơ giấy: {day}</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Print the day&apos;s plan</source>
        <translation>In kế hoạch trong ngày</translation>
    </message>
    <message>
        <source>List of receptions</source>
        <translation>Danh sách tiếp nhận</translation>
    </message>
    <message>
        <source>List of results given</source>
        <translation>Danh sách trả kết quả</translation>
    </message>
    <message>
        <source>Due today, {day}: {whose}</source>
        <translation>Đến hạn hôm nay, {day}: {whose}</translation>
    </message>
    <message>
        <source>Overdue: {whose}</source>
        <translation>Quá hạn: {whose}</translation>
    </message>
    <message>
        <source>Due {day}: {whose}</source>
        <translation>Đến hạn {day}: {whose}</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên gọi</translation>
    </message>
    <message>
        <source>No special days in this year.</source>
        <translation>Năm này chưa có ngày nghỉ, ngày làm bù nào.</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Ngày nghỉ và ngày làm bù</translation>
    </message>
</context>
<context>
    <name>DemandPanel</name>
    <message>
        <source>Demand a supplement</source>
        <translation>Yêu cầu bổ sung hồ sơ</translation>
    </message>
    <message>
        <source>Papers of this dossier (Space ticks one)</source>
        <translation>Giấy tờ của hồ sơ (phím cách để chọn)</translation>
    </message>
    <message>
        <source>Other papers, one on each line</source>
        <translation>Giấy tờ khác, mỗi loại một dòng</translation>
    </message>
    <message>
        <source>What the applicant is told</source>
        <translation>Nội dung hướng dẫn người nộp</translation>
    </message>
    <message>
        <source>Who demands them</source>
        <translation>Cơ quan, người yêu cầu</translation>
    </message>
    <message>
        <source>{code} waits for its supplement; its term has stopped.</source>
        <translation>{code} chờ bổ sung; thời hạn đã dừng.</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>As taken in</source>
        <translation>Nội dung tiếp nhận</translation>
    </message>
    <message>
        <source>How the due time was counted</source>
        <translation>Cách tính hẹn trả</translation>
    </message>
</context>
<context>
    <name>DossierCard</name>
    <message>
        <source>May collect</source>
        <translation>Người được nhận</translation>
    </message>
    <message>
        <source>To give</source>
        <translation>Nội dung trả</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Phí, lệ phí</translation>
    </message>
    <message>
        <source>no code yet</source>
        <translation>chưa có mã</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>{fee}: has it been paid?</source>
        <translation>{fee}: đã nộp chưa?</translation>
    </message>
    <message>
        <source>Due {moment} · {verdict}</source>
        <translation>Hẹn trả {moment} · {verdict}</translation>
    </message>
    <message>
        <source>!  Noted with {holder}: it is taken back at the same time.</source>
        <translation>!  Đang ghi ở {holder}: khi trả kết quả sẽ nhận lại luôn.</translation>
    </message>
    <message>
        <source>!  No result was noted yet: giving it back closes the dossier.</source>
        <translation>!  Chưa ghi nhận kết quả: trả lúc này là kết thúc hồ sơ.</translation>
    </message>
    <message>
        <source>Applicant: {person}</source>
        <translation>Người nộp hồ sơ: {person}</translation>
    </message>
    <message>
        <source>Submitter: {person}</source>
        <translation>Người nộp thay: {person}</translation>
    </message>
    <message>
        <source>Anyone else: with a paper of authority</source>
        <translation>Người khác: phải có giấy ủy quyền</translation>
    </message>
</context>
<context>
    <name>DossierScreen</name>
    <message>
        <source>Control &amp;sheet</source>
        <translation>Phiếu kiểm &amp;soát</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Giấy tờ</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Chi tiết</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Lịch sử</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>Tha&amp;o tác</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>DraftApologyPanel</name>
    <message>
        <source>Draft an apology with a new appointment</source>
        <translation>Soạn thư xin lỗi và hẹn lại</translation>
    </message>
    <message>
        <source>New due time</source>
        <translation>Hẹn trả mới</translation>
    </message>
    <message>
        <source>Who signs it</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Why the result is late</source>
        <translation>Lý do trả kết quả chậm</translation>
    </message>
    <message>
        <source>Due until now: {due}</source>
        <translation>Hẹn trả hiện nay: {due}</translation>
    </message>
    <message>
        <source>The apology waits for the signature of {signer}; the due time has not changed yet.</source>
        <translation>Thư xin lỗi chờ {signer} ký; hẹn trả chưa thay đổi.</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Due</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>Pick a procedure to see when it is due.</source>
        <translation>Chọn thủ tục để xem ngày hẹn trả.</translation>
    </message>
    <message>
        <source>Until now: {due}</source>
        <translation>Trước đây: {due}</translation>
    </message>
</context>
<context>
    <name>DueEdit</name>
    <message>
        <source>day, or day and hour</source>
        <translation>ngày, hoặc ngày giờ</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>The files are whole, but the export could not be noted here.</source>
        <translation>Tệp đã ghi đủ, nhưng chưa ghi nhận được lần kết xuất này.</translation>
    </message>
    <message>
        <source>Note it now</source>
        <translation>Ghi nhận lại</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n dossier(s), read back and whole: {folder}</source>
        <translation>
            <numerusform>Đã kết xuất %n hồ sơ, đọc lại thấy đủ: {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Called off: nothing was exported.</source>
        <translation>Đã dừng: chưa kết xuất gì.</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Figures</source>
        <translation>Các số liệu</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Which dossiers</source>
        <translation>Lọc hồ sơ</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Code, last digits or name</source>
        <translation>Mã, mấy số cuối hoặc tên</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>&amp;Hồ sơ</translation>
    </message>
    <message>
        <source>Found; Enter takes it:</source>
        <translation>Tìm thấy; Enter để chọn:</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Không có hồ sơ chờ</translation>
    </message>
    <message>
        <source>At the desk; Enter takes one:</source>
        <translation>Tại một cửa; Enter để chọn:</translation>
    </message>
    <message>
        <source>With {holder}; Enter takes one:</source>
        <translation>{holder} đang giữ; Enter để chọn:</translation>
    </message>
    <message>
        <source>Being handled; Enter takes one:</source>
        <translation>Đang giải quyết; Enter để chọn:</translation>
    </message>
    <message>
        <source>Ready to give back; Enter takes one:</source>
        <translation>Chờ trả kết quả; Enter để chọn:</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Các dòng không nhận được</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Chưa đọc tệp nào.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Nội dung sẽ thay đổi</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>thay đổi</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>giữ nguyên</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Thành phần hồ sơ</translation>
    </message>
    <message>
        <source>Internal steps</source>
        <translation>Quy trình nội bộ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Why it cannot be taken</source>
        <translation>Lý do không nhận được</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Cần xem lại</translation>
    </message>
</context>
<context>
    <name>FirstStartScreen</name>
    <message>
        <source>Set up the desk</source>
        <translation>Thiết lập một cửa</translation>
    </message>
    <message>
        <source>The desk is ready: receive the first dossier.</source>
        <translation>Đã thiết lập xong: có thể tiếp nhận hồ sơ đầu tiên.</translation>
    </message>
    <message>
        <source>Office and counter</source>
        <translation>Cơ quan và quầy</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>&amp;Take entered lines out</source>
        <translation>Bỏ các dòng đã &amp;nhập</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n dossier(s)</source>
        <translation>
            <numerusform>Nhập %n hồ sơ</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the lines</source>
        <translation>Nhập các dòng</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to look at</source>
        <translation>
            <numerusform>%n dòng cần xem lại</numerusform>
        </translation>
    </message>
    <message>
        <source>{past} of {whole} entered …</source>
        <translation>Đã nhập {past} trên {whole} …</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Dossiers to export</source>
        <translation>Số hồ sơ sẽ kết xuất</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Kết xuất</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n hồ sơ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Không có thay đổi</translation>
    </message>
    <message>
        <source>No dossiers</source>
        <translation>Không có hồ sơ</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>Head of the desk</source>
        <translation>Người đứng đầu một cửa</translation>
    </message>
    <message>
        <source>Print; the clerk signs</source>
        <translation>In; cán bộ ký</translation>
    </message>
    <message>
        <source>Print; the head signs</source>
        <translation>In; người đứng đầu ký</translation>
    </message>
    <message>
        <source>Do not issue it</source>
        <translation>Không lập phiếu</translation>
    </message>
</context>
<context>
    <name>GivingBackScreen</name>
    <message>
        <source>Clear</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Return result</source>
        <translation>Trả kết quả</translation>
    </message>
    <message>
        <source>Another dossier is shown now.</source>
        <translation>Đã chuyển sang hồ sơ khác.</translation>
    </message>
    <message>
        <source>{code} was given to {recipient}.</source>
        <translation>Đã trả {code} cho {recipient}.</translation>
    </message>
    <message>
        <source>The page was cleared.</source>
        <translation>Đã xóa nội dung đang nhập.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Dossiers of {name}; Enter takes one:</source>
        <translation>Hồ sơ của {name}; Enter để chọn:</translation>
    </message>
    <message>
        <source>There is nothing to give back for this card.</source>
        <translation>Thẻ căn cước này không có hồ sơ chờ trả kết quả.</translation>
    </message>
    <message>
        <source>Take in a dossier</source>
        <translation>Tiếp nhận hồ sơ</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message>
        <source>The selected dossier</source>
        <translation>Hồ sơ đang chọn</translation>
    </message>
    <message>
        <source>Select a dossier to see it here.</source>
        <translation>Chọn hồ sơ để xem tại đây.</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Chưa có mã</translation>
    </message>
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>Sections of the guide</source>
        <translation>Các mục hướng dẫn</translation>
    </message>
    <message>
        <source>Search in the guide  ({key})</source>
        <translation>Tìm trong hướng dẫn  ({key})</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>Tìm trong hướng dẫn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>The guide is missing from this installation.</source>
        <translation>Bản cài đặt này thiếu hướng dẫn. Cài lại phần mềm.</translation>
    </message>
    <message>
        <source>Nothing found in the guide: {text}</source>
        <translation>Không tìm thấy trong hướng dẫn: {text}</translation>
    </message>
    <message>
        <source>The guide is in Vietnamese.</source>
        <translation>Hướng dẫn bằng tiếng Việt.</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>Guide</source>
        <translation>Hướng dẫn</translation>
    </message>
</context>
<context>
    <name>HandBackForm</name>
    <message>
        <source>&amp;Recipient</source>
        <translation>Người &amp;nhận</translation>
    </message>
    <message>
        <source>&amp;Submitter collects</source>
        <translation>Người nộ&amp;p thay nhận</translation>
    </message>
    <message>
        <source>kind, number and day of the paper</source>
        <translation>loại, số, ngày của giấy</translation>
    </message>
    <message>
        <source>Paper of a&amp;uthority, when another collects</source>
        <translation>&amp;Giấy ủy quyền (khi nhận thay)</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>Hình thứ&amp;c nhận</translation>
    </message>
    <message>
        <source>&amp;Originals to give back (Space ticks one)</source>
        <translation>&amp;Bản chính trả lại (phím cách để đánh dấu)</translation>
    </message>
    <message>
        <source>No originals to give back</source>
        <translation>Không có bản chính phải trả lại</translation>
    </message>
</context>
<context>
    <name>HeadCard</name>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Mã</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Tên</translation>
    </message>
    <message>
        <source>Holds f&amp;rom</source>
        <translation>Áp &amp;dụng từ</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Lĩnh vực</translation>
    </message>
    <message>
        <source>Published &amp;by</source>
        <translation>&amp;Quyết định công bố</translation>
    </message>
    <message>
        <source>D&amp;ecided by</source>
        <translation>&amp;Cấp giải quyết</translation>
    </message>
    <message>
        <source>&amp;Legal basis, a line for each</source>
        <translation>Căn cứ &amp;pháp lý, mỗi dòng một văn bản</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy the dossier code</source>
        <translation>Sao chép mã hồ sơ</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Chưa có mã</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Không có mã</translation>
    </message>
    <message>
        <source>the term has stopped</source>
        <translation>thời hạn đã dừng</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Set up this desk</source>
        <translation>Thiết lập một cửa</translation>
    </message>
    <message>
        <source>Once, before the first dossier. All of it can be changed later in the settings.</source>
        <translation>Chỉ làm một lần, trước hồ sơ đầu tiên. Sau này sửa được trong Cài đặt.</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
</context>
<context>
    <name>HolderField</name>
    <message>
        <source>&amp;Add this name to the list</source>
        <translation>Thêm tên này vào &amp;danh sách</translation>
    </message>
    <message>
        <source>Not on the list: pick one, or add it.</source>
        <translation>Chưa có trong danh sách: chọn hoặc thêm mới.</translation>
    </message>
    <message>
        <source>Pick who gets them.</source>
        <translation>Chọn người, cơ quan nhận.</translation>
    </message>
</context>
<context>
    <name>HoldersCard</name>
    <message>
        <source>Dossiers go to: a line for &amp;each office or person</source>
        <translation>&amp;Nơi nhận bàn giao: mỗi cơ quan, cá nhân một dòng</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>This dossier waited for papers: receiving it gives it its number.</source>
        <translation>Hồ sơ đang chờ bổ sung: tiếp nhận thì mới cấp mã.</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>Bổ sung</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Date back</source>
        <translation>Ghi lùi ngày</translation>
    </message>
    <message>
        <source>Receive and print</source>
        <translation>Tiếp nhận và in</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Record supplement request</source>
        <translation>Ghi yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>Record refusal</source>
        <translation>Ghi từ chối</translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation>Lưu đính chính</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>IntakeScreen</name>
    <message>
        <source>The form was cleared.</source>
        <translation>Đã xóa nội dung đang nhập.</translation>
    </message>
    <message>
        <source>The card took the place of somebody else.</source>
        <translation>Thẻ vừa quét đã thay người đang nhập.</translation>
    </message>
    <message>
        <source>Tick the papers that are here now.</source>
        <translation>Đánh dấu các giấy tờ vừa nộp.</translation>
    </message>
    <message>
        <source>Draft of {time} restored</source>
        <translation>Đã mở lại bản nháp lúc {time}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>IssuedForms</name>
    <message>
        <source>Issued papers</source>
        <translation>Giấy tờ đã lập</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n lần</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelRow</name>
    <message>
        <source>Folder label</source>
        <translation>Nhãn hồ sơ</translation>
    </message>
    <message>
        <source>Address label</source>
        <translation>Nhãn gửi bưu chính</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n label(s).</source>
        <translation>
            <numerusform>Đã gửi máy in: %n nhãn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>swapped</source>
        <translation>hoán đổi</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>đề xuất</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Chú giải</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>&amp;Back-dating by one clerk alone, working days</source>
        <translation>Một người &amp;ghi lùi được (ngày làm việc)</translation>
    </message>
    <message>
        <source>Papers are demanded &amp;within, working days</source>
        <translation>Yêu cầ&amp;u bổ sung trong, số ngày làm việc</translation>
    </message>
    <message>
        <source>Times papers may be demand&amp;ed</source>
        <translation>Số lần được &amp;yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>Times a result may be newly &amp;appointed</source>
        <translation>Số lần được &amp;hẹn lại</translation>
    </message>
    <message>
        <source>Ap&amp;ology ahead of the due day, days</source>
        <translation>Thư &amp;xin lỗi trước ngày hẹn trả, số ngày</translation>
    </message>
    <message>
        <source>Cloc&amp;k ahead of the last act, days</source>
        <translation>Đồng hồ &amp;vượt quá việc ghi gần nhất, số ngày</translation>
    </message>
    <message>
        <source>A rule of the office. Beyond it a second clerk of the desk confirms.</source>
        <translation>Quy định của cơ quan. Quá số ngày này phải có công chức thứ hai của quầy xác nhận.</translation>
    </message>
    <message>
        <source>NĐ 61/2018/NĐ-CP, art. 19.4: from the day of reception.</source>
        <translation>Khoản 4 Điều 19 NĐ 61/2018/NĐ-CP: kể từ ngày tiếp nhận.</translation>
    </message>
    <message>
        <source>NĐ 61/2018/NĐ-CP, art. 19.4: once, with everything that is missing.</source>
        <translation>Khoản 4 Điều 19 NĐ 61/2018/NĐ-CP: một lần, nêu đủ những gì còn thiếu.</translation>
    </message>
    <message>
        <source>NĐ 61/2018/NĐ-CP, art. 19.9: not more than once.</source>
        <translation>Khoản 9 Điều 19 NĐ 61/2018/NĐ-CP: không quá một lần.</translation>
    </message>
    <message>
        <source>NĐ 61/2018/NĐ-CP, art. 19.9: at the latest one day before.</source>
        <translation>Khoản 9 Điều 19 NĐ 61/2018/NĐ-CP: chậm nhất trước 01 ngày.</translation>
    </message>
    <message>
        <source>Beyond them the date is confirmed first. The longest Tết holiday has nine.</source>
        <translation>Vượt quá thì phải xác nhận ngày trước. Kỳ nghỉ Tết dài nhất là chín ngày.</translation>
    </message>
    <message>
        <source>The office&apos;s own limit</source>
        <translation>Giới hạn của cơ quan</translation>
    </message>
    <message>
        <source>The law&apos;s limits</source>
        <translation>Giới hạn của pháp luật</translation>
    </message>
    <message>
        <source>The clock of this PC</source>
        <translation>Đồng hồ của máy này</translation>
    </message>
    <message>
        <source>Whoever goes beyond them is warned, never stopped: what happened is recorded.</source>
        <translation>Quá các giới hạn này chương trình chỉ nhắc, không chặn: việc đã xảy ra vẫn phải được ghi nhận.</translation>
    </message>
    <message>
        <source>The limits are saved. They hold from now on.</source>
        <translation>Đã lưu giới hạn. Áp dụng từ bây giờ.</translation>
    </message>
</context>
<context>
    <name>LineNote</name>
    <message>
        <source>Space: go on in a cell · {repeat}: as above · Ctrl+V: paste from a spreadsheet · {remove}: take the line out</source>
        <translation>Phím cách: sửa tiếp ô · {repeat}: như ô trên · Ctrl+V: dán từ bảng tính · {remove}: bỏ dòng</translation>
    </message>
    <message>
        <source>Still owed: {cells}</source>
        <translation>Còn thiếu: {cells}</translation>
    </message>
    <message>
        <source>✕ Type the day above first.</source>
        <translation>✕ Hãy nhập ngày ở phía trên trước.</translation>
    </message>
    <message>
        <source>✓ This line can go.</source>
        <translation>✓ Dòng này nhập được.</translation>
    </message>
    <message>
        <source>✓ Entered: {number}. Write both numbers on the paper.</source>
        <translation>✓ Đã nhập: {number}. Hãy ghi mã hồ sơ và số thứ tự trong sổ lên giấy.</translation>
    </message>
    <message>
        <source>A new line begins as soon as something is typed; a card can be scanned into it.</source>
        <translation>Gõ vào là bắt đầu dòng mới; cũng có thể quét thẻ căn cước vào dòng này.</translation>
    </message>
    <message>
        <source>due {due}</source>
        <translation>hẹn trả {due}</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Nothing stands behind this number.</source>
        <translation>Số này không có hồ sơ nào.</translation>
    </message>
    <message>
        <source>What stands behind the number</source>
        <translation>Các dòng của số đang chọn</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Màu sắc</translation>
    </message>
    <message>
        <source>&amp;Language of the screens</source>
        <translation>&amp;Ngôn ngữ màn hình</translation>
    </message>
    <message>
        <source>The language changes when the program is next started. Printed forms are Vietnamese.</source>
        <translation>Ngôn ngữ đổi khi mở lại phần mềm. Biểu mẫu in luôn bằng tiếng Việt.</translation>
    </message>
    <message>
        <source>The look is saved.</source>
        <translation>Đã lưu giao diện.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The data are damaged ({what}). Finish with this person, then restore the last backup.</source>
        <translation>Dữ liệu bị hỏng ({what}). Tiếp nốt người đang chờ, rồi khôi phục bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Xem bản sao lưu</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Tệp hỗ trợ</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Nhập tờ này</translation>
    </message>
    <message>
        <source>One-stop desk</source>
        <translation>Quầy Một Cửa</translation>
    </message>
</context>
<context>
    <name>MakingCard</name>
    <message>
        <source>&amp;Note for those who take it in</source>
        <translation>&amp;Lời nhắn cho nơi nhận</translation>
    </message>
    <message>
        <source>F&amp;older or stick</source>
        <translation>Thư &amp;mục hoặc USB</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Si&amp;gn with the key of this office</source>
        <translation>&amp;Ký bằng khóa của cơ quan</translation>
    </message>
    <message>
        <source>Save the words of the forms to edit</source>
        <translation>Lưu lời văn các biểu mẫu để sửa</translation>
    </message>
    <message>
        <source>&amp;Make the pack</source>
        <translation>Tạ&amp;o gói</translation>
    </message>
    <message>
        <source>The pack is made: {file}</source>
        <translation>Đã tạo gói: {file}</translation>
    </message>
    <message>
        <source>Saved: {files}. Edit them, then take each in like a pack.</source>
        <translation>Đã lưu: {files}. Sửa xong thì nhận từng tệp như nhận gói.</translation>
    </message>
    <message>
        <source>This PC lacks the signing library: packs are made without a signature.</source>
        <translation>Máy này chưa có thư viện chữ ký: gói tạo ra không có chữ ký.</translation>
    </message>
    <message>
        <source>Fingerprint of this office, to be read over the phone: {fingerprint}</source>
        <translation>Dấu khóa của cơ quan, để đọc qua điện thoại: {fingerprint}</translation>
    </message>
    <message>
        <source>The key is made with the first signature and kept on this PC without a password.</source>
        <translation>Khóa được tạo khi ký lần đầu và lưu trên máy này, không có mật khẩu.</translation>
    </message>
    <message>
        <source>Folder or stick for the pack</source>
        <translation>Thư mục hoặc USB để lưu gói</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>Chọn thư mục</translation>
    </message>
    <message>
        <source>Hand out: {part}</source>
        <translation>Gửi đi: {part}</translation>
    </message>
    <message>
        <source>What the others get</source>
        <translation>Nơi nhận được gì</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Đóng thông báo</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>now</source>
        <translation>bây giờ</translation>
    </message>
</context>
<context>
    <name>MomentRow</name>
    <message>
        <source>Happened ({key})</source>
        <translation>Xảy ra lúc ({key})</translation>
    </message>
    <message>
        <source>Why it is noted later</source>
        <translation>Lý do ghi sau</translation>
    </message>
    <message>
        <source>Who confirms it</source>
        <translation>Người xác nhận</translation>
    </message>
</context>
<context>
    <name>MovesCheck</name>
    <message>
        <source>Which open dossiers would be due at another time by the saved calendar?</source>
        <translation>Theo lịch đã lưu, hồ sơ đang giải quyết nào sẽ đổi hạn trả?</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Dừng đối chiếu</translation>
    </message>
    <message>
        <source>&amp;Check open dossiers</source>
        <translation>Đối chiếu hồ sơ đang &amp;xử lý</translation>
    </message>
</context>
<context>
    <name>MovesModel</name>
    <message>
        <source>ticked</source>
        <translation>đã chọn</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>chưa chọn</translation>
    </message>
    <message>
        <source>Dossier, applicant</source>
        <translation>Hồ sơ, người nộp</translation>
    </message>
    <message>
        <source>Procedure, with whom</source>
        <translation>Thủ tục, đang ở đâu</translation>
    </message>
    <message>
        <source>Due until now</source>
        <translation>Hẹn trả hiện nay</translation>
    </message>
    <message>
        <source>New due time</source>
        <translation>Hẹn trả mới</translation>
    </message>
</context>
<context>
    <name>MovesPage</name>
    <message>
        <source>Leave as promised</source>
        <translation>Giữ như đã hẹn</translation>
    </message>
    <message>
        <source>All that was ticked is moved. Print the list and tell the applicants.</source>
        <translation>Đã dời hạn các hồ sơ được chọn. Hãy in danh sách và thông báo cho người nộp.</translation>
    </message>
    <message>
        <source>All open dossiers are due as the calendar says.</source>
        <translation>Hạn trả của mọi hồ sơ đang giải quyết đều đúng với lịch.</translation>
    </message>
    <message>
        <source>Tick the dossiers whose due time is to be moved.</source>
        <translation>Hãy chọn các hồ sơ cần dời hạn trả.</translation>
    </message>
    <message>
        <source>The list of people to tell has not been printed.</source>
        <translation>Chưa in danh sách người cần thông báo.</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>In danh sách</translation>
    </message>
    <message>
        <source>The due times stay as promised.</source>
        <translation>Hạn trả giữ như đã hẹn.</translation>
    </message>
    <message>
        <source>Sent to the printer: the list of people to tell.</source>
        <translation>Đã gửi máy in: danh sách người cần thông báo.</translation>
    </message>
    <message numerus="yes">
        <source>%n due time(s) moved.</source>
        <translation>
            <numerusform>Đã dời hạn %n hồ sơ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer had to be.</source>
        <translation>
            <numerusform>%n hồ sơ không còn phải dời.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later: %n dossier(s).</source>
        <translation>
            <numerusform>Muộn hơn: %n hồ sơ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier: %n dossier(s).</source>
        <translation>
            <numerusform>Sớm hơn: %n hồ sơ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those are not ticked: the time on the receipt may stay, and nobody need be told.</source>
        <translation>Số này không chọn sẵn: có thể giữ hạn đã ghi trên giấy hẹn, không phải thông báo cho ai.</translation>
    </message>
    <message>
        <source>{ticked} of {all} ticked</source>
        <translation>Đã chọn {ticked}/{all}</translation>
    </message>
    <message numerus="yes">
        <source>%n to tell</source>
        <translation>
            <numerusform>cần thông báo %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Dossiers whose due time would change</source>
        <translation>Hồ sơ sẽ đổi hạn trả</translation>
    </message>
    <message>
        <source>What you do not move stays as promised. The receipts that people hold keep the old time: tell everyone whose due time you move. Space ticks a line, Ctrl+A all.</source>
        <translation>Hồ sơ không dời thì giữ hạn đã hẹn. Giấy hẹn người dân đang giữ vẫn ghi hạn cũ: dời hạn hồ sơ nào thì phải thông báo cho người đó. Phím cách: chọn một dòng, Ctrl+A: chọn tất cả.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
</context>
<context>
    <name>MovesPart</name>
    <message numerus="yes">
        <source>%n open dossier(s) would be due at another time.</source>
        <translation>
            <numerusform>Có %n hồ sơ đang giải quyết sẽ đổi hạn trả theo lịch mới.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Xem danh sách</translation>
    </message>
    <message>
        <source>All open dossiers are due as the calendar says.</source>
        <translation>Hạn trả của mọi hồ sơ đang giải quyết đều đúng với lịch.</translation>
    </message>
</context>
<context>
    <name>MovesTable</name>
    <message>
        <source>Dossiers whose due time would change</source>
        <translation>Hồ sơ sẽ đổi hạn trả</translation>
    </message>
</context>
<context>
    <name>NameDelegate</name>
    <message>
        <source>Name of the paper</source>
        <translation>Tên giấy tờ</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Bỏ tên</translation>
    </message>
</context>
<context>
    <name>NewsLine</name>
    <message numerus="yes">
        <source>%n open dossier(s):</source>
        <translation>
            <numerusform>Đang có %n hồ sơ:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersScreen</name>
    <message>
        <source>&amp;Open the dossier</source>
        <translation>&amp;Mở hồ sơ</translation>
    </message>
    <message>
        <source>Void the n&amp;umber</source>
        <translation>Hủy số đan&amp;g chọn</translation>
    </message>
    <message>
        <source>Print to be signed</source>
        <translation>In biên bản để ký</translation>
    </message>
    <message>
        <source>Nothing is missing. Type what the paper register has, to compare it.</source>
        <translation>Không thiếu hồ sơ nào. Gõ các số của sổ giấy để đối chiếu.</translation>
    </message>
    <message>
        <source>There is nothing to print: no number was given on this day.</source>
        <translation>Không có gì để in: ngày này chưa cấp số nào.</translation>
    </message>
    <message>
        <source>Sent to the printer: the comparison, to be signed.</source>
        <translation>Đã gửi đến máy in: biên bản đối chiếu để ký.</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n missing dossier(s)</source>
        <translation>
            <numerusform>Nhập %n hồ sơ còn thiếu</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter what is missing</source>
        <translation>Nhập hồ sơ còn thiếu</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>Đã xóa ô vừa gõ.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>OfficeFields</name>
    <message>
        <source>Superior &amp;office</source>
        <translation>Cơ quan &amp;chủ quản</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>Cơ &amp;quan</translation>
    </message>
    <message>
        <source>&amp;Heading of the forms</source>
        <translation>Tên &amp;bộ phận một cửa</translation>
    </message>
    <message>
        <source>P&amp;lace before the date</source>
        <translation>Đị&amp;a danh</translation>
    </message>
    <message>
        <source>A&amp;gency code</source>
        <translation>&amp;Mã định danh cơ quan</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>Điện &amp;thoại</translation>
    </message>
    <message>
        <source>Dossier codes will look like {code}</source>
        <translation>Mã hồ sơ sẽ có dạng {code}</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Papers that were issued stay as they are, and so do the codes of dossiers.</source>
        <translation>Giấy tờ đã lập và mã hồ sơ đã cấp giữ nguyên.</translation>
    </message>
    <message>
        <source>The office&apos;s data are saved.</source>
        <translation>Đã lưu thông tin cơ quan.</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>Type the term to see the due time.</source>
        <translation>Nhập thời hạn để xem ngày hẹn trả.</translation>
    </message>
    <message>
        <source>Pick a procedure to see when it is due.</source>
        <translation>Chọn thủ tục để xem ngày hẹn trả.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>There is nothing to print.</source>
        <translation>Không có gì để in.</translation>
    </message>
    <message>
        <source>The figures are copied: paste them into a table.</source>
        <translation>Đã sao chép số liệu: dán vào bảng tính hoặc văn bản.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied: paste them into a table.</source>
        <translation>
            <numerusform>Đã sao chép %n dòng: dán vào bảng tính hoặc văn bản.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report goes to the printer.</source>
        <translation>Báo cáo đang được in.</translation>
    </message>
    <message>
        <source>Only the first {most} lines were taken: choose a shorter period.</source>
        <translation>Chỉ lấy được {most} dòng đầu: hãy chọn kỳ ngắn hơn.</translation>
    </message>
</context>
<context>
    <name>PackOrigin</name>
    <message>
        <source>Tru&amp;st this signer</source>
        <translation>&amp;Tin cậy nơi ký này</translation>
    </message>
    <message>
        <source>The words of a form, to try them here before they are handed out.</source>
        <translation>Lời văn của một biểu mẫu, để dùng thử ở đây trước khi gửi đi.</translation>
    </message>
    <message>
        <source>Made by {name} ({code}) at {moment}</source>
        <translation>Do {name} ({code}) tạo lúc {moment}</translation>
    </message>
    <message>
        <source>Not signed: take it in only if you know where the file comes from.</source>
        <translation>Không có chữ ký: chỉ nhận khi biết rõ tệp từ đâu đến.</translation>
    </message>
    <message>
        <source>Signed by {name}; not checked on this PC: the signing library is missing.</source>
        <translation>{name} ký; chữ ký chưa được kiểm tra trên máy này vì thiếu thư viện chữ ký.</translation>
    </message>
    <message>
        <source>Signed by {name}, whom this desk does not know yet. Call that office and compare:
{fingerprint}</source>
        <translation>{name} ký, nơi này chưa được biết đến. Gọi điện cho cơ quan đó và đối chiếu:
{fingerprint}</translation>
    </message>
    <message>
        <source>✓ Signed by {name}</source>
        <translation>✓ {name} đã ký</translation>
    </message>
</context>
<context>
    <name>PackSection</name>
    <message>
        <source>&amp;Take a pack in</source>
        <translation>&amp;Nhận gói</translation>
    </message>
    <message>
        <source>Make a &amp;pack for other offices</source>
        <translation>Tạo &amp;gói cho nơi khác</translation>
    </message>
    <message>
        <source>Trusted s&amp;igners</source>
        <translation>Nơi ký được t&amp;in cậy</translation>
    </message>
</context>
<context>
    <name>PadsCard</name>
    <message>
        <source>Receipts printed in advance</source>
        <translation>Tập giấy tiếp nhận in sẵn</translation>
    </message>
    <message>
        <source>&amp;Sheets</source>
        <translation>Số &amp;tờ</translation>
    </message>
    <message>
        <source>Print a &amp;pad</source>
        <translation>&amp;In tập giấy</translation>
    </message>
    <message>
        <source>Sent to the printer: sheets {numbers}.</source>
        <translation>Đã gửi đến máy in: các tờ {numbers}.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>In lại</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>The paper as it will be printed</source>
        <translation>Giấy tờ sẽ in</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>In trang này</translation>
    </message>
    <message>
        <source>One page alone, when the whole paper was printed before</source>
        <translation>Chỉ in một trang, khi cả giấy đã được in trước đó</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Trang {page}/{pages}</translation>
    </message>
    <message>
        <source>whole width</source>
        <translation>vừa chiều ngang</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Vừa chiều ngang</translation>
    </message>
</context>
<context>
    <name>PapersPart</name>
    <message>
        <source>A&amp;ll handed in</source>
        <translation>Đã nộ&amp;p đủ</translation>
    </message>
    <message>
        <source>A&amp;dd a paper</source>
        <translation>Thê&amp;m giấy tờ</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) missing</source>
        <translation>
            <numerusform>Còn thiếu %n giấy tờ</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Thành phần hồ sơ</translation>
    </message>
</context>
<context>
    <name>PapersTab</name>
    <message>
        <source>Print again</source>
        <translation>In lại</translation>
    </message>
    <message>
        <source>Handed in by the applicant</source>
        <translation>Thành phần hồ sơ</translation>
    </message>
    <message>
        <source>Issued by the desk</source>
        <translation>Giấy tờ một cửa đã lập</translation>
    </message>
</context>
<context>
    <name>PassingOnScreen</name>
    <message>
        <source>Clear</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Bỏ dòng</translation>
    </message>
    <message>
        <source>&amp;List to sign</source>
        <translation>D&amp;anh sách ký nhận</translation>
    </message>
    <message>
        <source>{code} is in the stack already.</source>
        <translation>{code} đã có trong danh sách.</translation>
    </message>
    <message>
        <source>The stack was cleared.</source>
        <translation>Đã xóa danh sách.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Sent to the printer: the list to sign.</source>
        <translation>Đã gửi ra máy in: danh sách ký nhận.</translation>
    </message>
    <message numerus="yes">
        <source>Took back %n dossier(s).</source>
        <translation>
            <numerusform>Đã nhận lại %n hồ sơ.</numerusform>
        </translation>
    </message>
    <message>
        <source>List to sign</source>
        <translation>Danh sách ký nhận</translation>
    </message>
    <message numerus="yes">
        <source>Handed %n dossier(s) to {receiver}.</source>
        <translation>
            <numerusform>Đã bàn giao %n hồ sơ cho {receiver}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Control sheets</source>
        <translation>Phiếu kiểm soát</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n dossier(s)</source>
        <translation>
            <numerusform>Bàn giao %n hồ sơ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n dossier(s)</source>
        <translation>
            <numerusform>Nhận lại %n hồ sơ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>Earlier exports</source>
        <translation>Các lần kết xuất trước</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Up to line</source>
        <translation>Đến dòng</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người gửi</translation>
    </message>
    <message>
        <source>Nothing has been exported yet.</source>
        <translation>Chưa kết xuất lần nào.</translation>
    </message>
    <message>
        <source>Fi&amp;les and their SHA-256</source>
        <translation>Các tệp và mã &amp;SHA-256</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Dossiers go to</source>
        <translation>Nơi nhận bàn giao</translation>
    </message>
    <message>
        <source>&amp;New office or person</source>
        <translation>Thêm &amp;cơ quan, cá nhân</translation>
    </message>
    <message>
        <source>Clerks of the desk</source>
        <translation>Cán bộ một cửa</translation>
    </message>
    <message>
        <source>New &amp;clerk</source>
        <translation>Thêm cán &amp;bộ</translation>
    </message>
    <message>
        <source>A name taken off is no longer offered. Dossiers that are with it stay with it.</source>
        <translation>Tên đã bỏ không còn để chọn. Hồ sơ nơi đó đang giữ vẫn giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>PlannedSteps</name>
    <message>
        <source>{hours} h</source>
        <translation>{hours} giờ</translation>
    </message>
    <message>
        <source>{planned} in all</source>
        <translation>Tổng {planned}</translation>
    </message>
    <message>
        <source>! {planned} in all, longer than the term of {allowed}</source>
        <translation>! Tổng {planned}, vượt thời hạn {allowed}</translation>
    </message>
    <message>
        <source>{planned} in all, the term is {allowed}</source>
        <translation>Tổng {planned}, thời hạn {allowed}</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message numerus="yes">
        <source>%n day(s) put into the calendar, not saved yet.</source>
        <translation>
            <numerusform>Đã ghi %n ngày vào lịch, chưa lưu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed day(s) refused.</source>
        <translation>
            <numerusform>Đã bỏ %n ngày đề xuất.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ordinary again, not saved yet.</source>
        <translation>
            <numerusform>Đã trả %n ngày về ngày thường, chưa lưu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed day(s) taken: compare them with the notice.</source>
        <translation>
            <numerusform>Đã lấy %n ngày đề xuất: hãy đối chiếu với thông báo nghỉ lễ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed day(s) not taken: dropped.</source>
        <translation>
            <numerusform>Đã bỏ %n ngày đề xuất không lấy.</numerusform>
        </translation>
    </message>
    <message>
        <source>The days of {year} are confirmed, not saved yet.</source>
        <translation>Đã xác nhận danh mục năm {year}, chưa lưu.</translation>
    </message>
    <message>
        <source>The days of {year} are open again, not saved yet.</source>
        <translation>Đã bỏ xác nhận danh mục năm {year}, chưa lưu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message numerus="yes">
        <source>%n of them change nothing: look at the week.</source>
        <translation>
            <numerusform>Có %n ngày không thay đổi gì so với tuần làm việc.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} is a day of rest anyway.</source>
        <translation>{day} vốn đã là ngày nghỉ hằng tuần.</translation>
    </message>
    <message>
        <source>{day} is worked anyway.</source>
        <translation>{day} vốn đã là ngày làm việc.</translation>
    </message>
</context>
<context>
    <name>PostingRow</name>
    <message>
        <source>What is posted</source>
        <translation>Nội dung niêm yết</translation>
    </message>
    <message>
        <source>This procedure</source>
        <translation>Thủ tục này</translation>
    </message>
    <message>
        <source>This field</source>
        <translation>Lĩnh vực này</translation>
    </message>
    <message>
        <source>All procedures</source>
        <translation>Tất cả thủ tục</translation>
    </message>
    <message>
        <source>P&amp;rint for posting</source>
        <translation>&amp;In niêm yết</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Lưu thành P&amp;DF…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n procedure(s).</source>
        <translation>
            <numerusform>Đã gửi ra máy in: %n thủ tục.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Đã lưu: {file}</translation>
    </message>
    <message>
        <source>There is nothing to post.</source>
        <translation>Không có gì để niêm yết.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have not been checked against their source.</source>
        <translation>
            <numerusform>Trong đó %n thủ tục chưa được đối chiếu với nguồn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>One moment…</source>
        <translation>Đang mở…</translation>
    </message>
    <message>
        <source>The paper cannot be shown here. It can still be printed.</source>
        <translation>Không xem được ở đây, nhưng vẫn in được.</translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>Print receipt</source>
        <translation>In giấy tiếp nhận</translation>
    </message>
    <message>
        <source>Appointment slip</source>
        <translation>Phiếu hẹn</translation>
    </message>
</context>
<context>
    <name>PrintFields</name>
    <message>
        <source>Full pages not printed yet</source>
        <translation>Các trang đã đầy, chưa in</translation>
    </message>
    <message>
        <source>Pages changed since they were printed</source>
        <translation>Các trang có thay đổi sau khi in</translation>
    </message>
    <message>
        <source>Some pages</source>
        <translation>Một số trang</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>Toàn bộ quyển sổ</translation>
    </message>
    <message>
        <source>Co&amp;ver</source>
        <translation>&amp;Bìa sổ</translation>
    </message>
    <message>
        <source>C&amp;losing page</source>
        <translation>Trang k&amp;hóa sổ</translation>
    </message>
    <message>
        <source>&amp;From page</source>
        <translation>Từ t&amp;rang</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>&amp;To page</source>
        <translation>Đến tran&amp;g</translation>
    </message>
    <message>
        <source>A book has its closing page when it is closed.</source>
        <translation>Khóa sổ xong mới có trang khóa sổ.</translation>
    </message>
</context>
<context>
    <name>PrintPart</name>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>&amp;Lưu thành tệp PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Called off: nothing was printed.</source>
        <translation>Đã dừng, chưa in trang nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) on the way to the printer</source>
        <translation>
            <numerusform>%n trang đã gửi máy in, chưa xác nhận in xong</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such page to print.</source>
        <translation>Không có trang nào như vậy để in.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the register go to the printer.</source>
        <translation>
            <numerusform>Đã gửi %n trang sổ đến máy in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the register as PDF</source>
        <translation>Lưu sổ theo dõi hồ sơ thành tệp PDF</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Đã lưu: {path}</translation>
    </message>
</context>
<context>
    <name>PrintQueueScreen</name>
    <message>
        <source>&amp;Do not print</source>
        <translation>&amp;Không in nữa</translation>
    </message>
    <message>
        <source>It &amp;was printed</source>
        <translation>Đã tĐã thấ&amp;t sự in rahấy in ra</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>In lại</translation>
    </message>
    <message>
        <source>Change printer</source>
        <translation>Đổi máy in</translation>
    </message>
    <message>
        <source>Nobody knows whether this paper came out. Look at the printer, then choose below.</source>
        <translation>Không rõ giấy này đã in ra chưa. Xem ở máy in rồi chọn bên dưới.</translation>
    </message>
    <message>
        <source>It is printed as soon as those before it are.</source>
        <translation>Sẽ in ngay sau các giấy tờ xếp trước.</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>Má&amp;y in</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Hàng đợi in</translation>
    </message>
</context>
<context>
    <name>PrintWatch</name>
    <message>
        <source>Show the queue</source>
        <translation>Xem hàng đợi in</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>In lại</translation>
    </message>
</context>
<context>
    <name>PrinterChoice</name>
    <message>
        <source>No printer: save as PDF</source>
        <translation>Không có máy in: lưu tệp PDF</translation>
    </message>
    <message>
        <source>This PC&apos;s own printer</source>
        <translation>Máy in mặc định của máy tính</translation>
    </message>
</context>
<context>
    <name>PrintingSection</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A4 landscape, two copies side by side</source>
        <translation>A4 ngang, hai liên cạnh nhau</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>A5 landscape</source>
        <translation>A5 ngang</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>Cuộn 80 mm</translation>
    </message>
    <message>
        <source>A4, 24 labels to a sheet</source>
        <translation>A4, 24 nhãn một tờ</translation>
    </message>
    <message>
        <source>beside the data</source>
        <translation>cạnh dữ liệu</translation>
    </message>
    <message>
        <source>Print a trial page</source>
        <translation>In trang thử</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Hàng đợi in</translation>
    </message>
    <message>
        <source>&amp;Folder for PDF files</source>
        <translation>&amp;Thư mục lưu tệp PDF</translation>
    </message>
    <message>
        <source>Sent to the printer: trial page for {form}.</source>
        <translation>Đã gửi máy in: trang thử cho {form}.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Sổ theo dõi</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>In ấn</translation>
    </message>
    <message>
        <source>The trial page shows whether a printer keeps the size, the edges, bars and accents.</source>
        <translation>Trang thử cho biết máy in có giữ đúng kích thước, lề, mã vạch và dấu tiếng Việt hay không.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>{form}: printer</source>
        <translation>{form}: máy in</translation>
    </message>
    <message>
        <source>{form}: paper</source>
        <translation>{form}: khổ giấy</translation>
    </message>
    <message>
        <source>Without a printer every paper is kept as a PDF file and can be printed later.</source>
        <translation>Nếu không có máy in, mỗi giấy tờ được lưu thành tệp PDF để in sau.</translation>
    </message>
    <message>
        <source>Papers come out there from now on.</source>
        <translation>Từ bây giờ sẽ in ra ở đó.</translation>
    </message>
</context>
<context>
    <name>ProcedureCard</name>
    <message>
        <source>P&amp;rocedure</source>
        <translation>&amp;Thủ tục</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>T&amp;rường hợp</translation>
    </message>
    <message>
        <source>Ter&amp;m</source>
        <translation>Thờ&amp;i hạn</translation>
    </message>
    <message>
        <source>Term in</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Came in b&amp;y</source>
        <translation>Hì&amp;nh thức nộp</translation>
    </message>
    <message>
        <source>Res&amp;ult</source>
        <translation>Nhận &amp;kết quả</translation>
    </message>
    <message>
        <source>&amp;Fee</source>
        <translation>Phí, &amp;lệ phí</translation>
    </message>
    <message>
        <source>Se&amp;ts</source>
        <translation>Số &amp;bộ</translation>
    </message>
    <message>
        <source>N&amp;ote on the receipt</source>
        <translation>Ghi &amp;chú trên giấy tiếp nhận</translation>
    </message>
    <message>
        <source>Usual case</source>
        <translation>Trường hợp thông thường</translation>
    </message>
</context>
<context>
    <name>ProcedureEditor</name>
    <message>
        <source>Cases</source>
        <translation>Trường hợp</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Thành phần hồ sơ</translation>
    </message>
    <message>
        <source>Internal steps</source>
        <translation>Quy trình nội bộ</translation>
    </message>
    <message>
        <source>Publish this version</source>
        <translation>Áp dụng phiên bản này</translation>
    </message>
    <message>
        <source>Stop &amp;offering from this day</source>
        <translation>&amp;Ngừng áp dụng từ ngày này</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Trường hợp</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Fee (đ)</source>
        <translation>Lệ phí (đ)</translation>
    </message>
    <message>
        <source>Note on the term</source>
        <translation>Ghi chú thời hạn</translation>
    </message>
    <message>
        <source>Note on the fee</source>
        <translation>Ghi chú lệ phí</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Tên giấy tờ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>Only if (empty: always)</source>
        <translation>Khi nào cần (để trống: luôn cần)</translation>
    </message>
    <message>
        <source>Who has the dossier</source>
        <translation>Người, đơn vị thực hiện</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Số giờ làm việc</translation>
    </message>
    <message>
        <source>Papers of this case</source>
        <translation>Thành phần hồ sơ của trường hợp này</translation>
    </message>
    <message>
        <source>Internal steps of this case</source>
        <translation>Quy trình nội bộ của trường hợp này</translation>
    </message>
</context>
<context>
    <name>ProcedurePicker</name>
    <message>
        <source>Code, words or initials, such as cgxn</source>
        <translation>Mã, tên hoặc chữ cái đầu, ví dụ cgxn</translation>
    </message>
</context>
<context>
    <name>ProcedureSheet</name>
    <message>
        <source>entered by this office</source>
        <translation>cơ quan tự nhập</translation>
    </message>
    <message>
        <source>as the national portal says</source>
        <translation>theo Cổng Dịch vụ công quốc gia</translation>
    </message>
    <message>
        <source>from the national portal, the unit inferred</source>
        <translation>theo Cổng Dịch vụ công quốc gia, đơn vị thời hạn suy ra</translation>
    </message>
    <message>
        <source>second hand: check it</source>
        <translation>từ nguồn khác: cần kiểm tra</translation>
    </message>
    <message>
        <source>code and name only: check it</source>
        <translation>chỉ có mã và tên: cần kiểm tra</translation>
    </message>
    <message>
        <source>The procedure</source>
        <translation>Nội dung thủ tục</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Phiên bản</translation>
    </message>
    <message>
        <source>not offered from {day}</source>
        <translation>ngừng áp dụng từ {day}</translation>
    </message>
    <message>
        <source>from {day}, holds now</source>
        <translation>từ {day}, đang áp dụng</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>từ {day}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Cấp giải quyết</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Căn cứ pháp lý</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Quyết định công bố</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>no term: the clerk states it</source>
        <translation>không có thời hạn: nhập khi tiếp nhận</translation>
    </message>
    <message>
        <source>fee not known</source>
        <translation>chưa rõ lệ phí</translation>
    </message>
    <message>
        <source>No papers are listed.</source>
        <translation>Chưa có thành phần hồ sơ.</translation>
    </message>
    <message>
        <source>Internal steps</source>
        <translation>Quy trình nội bộ</translation>
    </message>
</context>
<context>
    <name>PromiseView</name>
    <message>
        <source>Holds now. Given at {moment}: {ground}</source>
        <translation>Đang áp dụng. Hẹn lúc {moment}: {ground}</translation>
    </message>
    <message>
        <source>Given at {moment}: {ground}</source>
        <translation>Hẹn lúc {moment}: {ground}</translation>
    </message>
</context>
<context>
    <name>QueryRow</name>
    <message>
        <source>Name, code, id number, phone, or last digits  ({key})</source>
        <translation>Tên, mã hồ sơ, số định danh, điện thoại hoặc mấy số cuối  ({key})</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Nơi giữ</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sắp xếp</translation>
    </message>
    <message>
        <source>With anyone</source>
        <translation>Mọi nơi giữ</translation>
    </message>
</context>
<context>
    <name>RatingChoice</name>
    <message>
        <source>Rating</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Không hỏi</translation>
    </message>
</context>
<context>
    <name>ReasonsCard</name>
    <message>
        <source>Reasons for noting something later</source>
        <translation>Lý do được chọn khi ghi sau</translation>
    </message>
    <message>
        <source>&amp;New reason</source>
        <translation>&amp;Lý do mới</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Lê&amp;n</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Chuyển xuống</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Bỏ</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Receipt</source>
        <translation>Giấy tiếp nhận</translation>
    </message>
    <message>
        <source>The receipt as it will be printed</source>
        <translation>Giấy tiếp nhận sẽ in</translation>
    </message>
</context>
<context>
    <name>RefusalPanel</name>
    <message>
        <source>Refuse the application</source>
        <translation>Từ chối tiếp nhận hồ sơ</translation>
    </message>
    <message>
        <source>&amp;Why it is refused</source>
        <translation>Lý do từ chối (&amp;W)</translation>
    </message>
    <message>
        <source>It ends here: no dossier code is given, and no number of the register.</source>
        <translation>Hồ sơ kết thúc tại đây: không cấp mã hồ sơ, không vào sổ theo dõi.</translation>
    </message>
</context>
<context>
    <name>RefusalRow</name>
    <message>
        <source>Why it is refused</source>
        <translation>Lý do từ chối</translation>
    </message>
    <message>
        <source>Who decided it</source>
        <translation>Người quyết định</translation>
    </message>
</context>
<context>
    <name>RefusePanel</name>
    <message>
        <source>Refusal after appraisal</source>
        <translation>Từ chối giải quyết sau thẩm định</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Lý do từ chối</translation>
    </message>
    <message>
        <source>Who decided it</source>
        <translation>Người quyết định</translation>
    </message>
    <message>
        <source>{code} is refused; the refusal waits at the desk for the applicant.</source>
        <translation>{code} bị từ chối; văn bản từ chối chờ trả tại một cửa.</translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message>
        <source>Code, name or procedure</source>
        <translation>Mã hồ sơ, tên hoặc thủ tục</translation>
    </message>
    <message>
        <source>&amp;Close the book…</source>
        <translation>&amp;Khóa sổ…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In sổ…</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Năm</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Quyển</translation>
    </message>
    <message>
        <source>&amp;Search (Ctrl+F)</source>
        <translation>&amp;Tìm (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Go to line</source>
        <translation>Đến &amp;dòng</translation>
    </message>
    <message>
        <source>The register is empty: it begins with the first dossier that is received.</source>
        <translation>Sổ chưa có dòng nào: bắt đầu từ hồ sơ đầu tiên được tiếp nhận.</translation>
    </message>
    <message>
        <source>Book {book} of {year}: lines 1 to {last}, from {begin} to {end}</source>
        <translation>Quyển {book} năm {year}: số 1 đến {last}, từ {begin} đến {end}</translation>
    </message>
    <message>
        <source>{book}; closed on {day}, signed by {name}</source>
        <translation>{book}; đã khóa sổ ngày {day}, người ký: {name}</translation>
    </message>
    <message>
        <source>Nothing found. {book}</source>
        <translation>Không tìm thấy. {book}</translation>
    </message>
</context>
<context>
    <name>ReportChoice</name>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Copy the &amp;figures</source>
        <translation>Sao chép &amp;số liệu</translation>
    </message>
    <message>
        <source>Copy these &amp;lines</source>
        <translation>Sao chép các &amp;dòng này</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Nothing of this kind happened in the period.</source>
        <translation>Trong kỳ không có việc nào loại này.</translation>
    </message>
</context>
<context>
    <name>RescueWindow</name>
    <message>
        <source>Restore a backup — One-stop desk</source>
        <translation>Khôi phục dữ liệu — Quầy Một Cửa</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Khôi phục dữ liệu</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Look on a &amp;stick or disk too</source>
        <translation>Tìm cả trên &amp;USB hoặc ổ đĩa khác</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the backup</source>
        <translation>&amp;Mật khẩu của bản sao lưu</translation>
    </message>
    <message>
        <source>&amp;Code (scan the receipt)</source>
        <translation>Mã &amp;hồ sơ (quét giấy tiếp nhận)</translation>
    </message>
    <message>
        <source>Last &amp;number in the register</source>
        <translation>&amp;Số thứ tự cuối trong sổ</translation>
    </message>
    <message>
        <source>Br&amp;owse…</source>
        <translation>Chọ&amp;n…</translation>
    </message>
    <message>
        <source>The backup is being checked and restored. Leave the PC on.</source>
        <translation>Đang kiểm tra và khôi phục. Xin đừng tắt máy.</translation>
    </message>
    <message>
        <source>✓ Restored: the backup of {moment}.</source>
        <translation>✓ Đã khôi phục bản sao lưu lúc {moment}.</translation>
    </message>
    <message numerus="yes">
        <source>Saved from the store that was replaced: %n entry(ies).</source>
        <translation>
            <numerusform>Lấy lại được từ dữ liệu cũ: %n bút ghi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last code is {code}.</source>
        <translation>Mã hồ sơ cuối là {code}.</translation>
    </message>
    <message numerus="yes">
        <source>Numbers left out, so that none is given twice: %n. The register says why.</source>
        <translation>
            <numerusform>Số bị bỏ để không cấp trùng: %n. Sổ có ghi lý do.</numerusform>
        </translation>
    </message>
    <message>
        <source>The replaced store is kept: {file}</source>
        <translation>Dữ liệu cũ được giữ ở: {file}</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Mở chương trình</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Khôi phục bản này</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Quay lại chương trình</translation>
    </message>
    <message>
        <source>Stick or disk with backups</source>
        <translation>USB hoặc ổ đĩa có bản sao lưu</translation>
    </message>
    <message>
        <source>Browse for a stick or disk</source>
        <translation>Chọn USB hoặc ổ đĩa</translation>
    </message>
    <message>
        <source>1. Which backup</source>
        <translation>1. Chọn bản sao lưu</translation>
    </message>
    <message>
        <source>2. The last receipt on paper</source>
        <translation>2. Giấy tiếp nhận cuối cùng</translation>
    </message>
    <message>
        <source>It is known how far the numbers ran. Scan the last receipt all the same, if it is at hand.</source>
        <translation>Đã biết số cấp đến đâu. Nếu có sẵn giấy tiếp nhận cuối cùng thì cứ quét.</translation>
    </message>
    <message>
        <source>Nobody knows any more how far the numbers ran: look for the last receipt, its code is at the top. Its number in the register is at the foot; where papers were entered after it, take the last line of the register. Without it 1.000 numbers are left out for each day.</source>
        <translation>Không còn biết số đã cấp đến đâu: hãy tìm giấy tiếp nhận cuối cùng, mã ở đầu giấy, số thứ tự trong sổ ở cuối giấy; nếu sau đó đã nhập bù hồ sơ giấy thì lấy dòng cuối cùng của sổ. Không có thì mỗi ngày bỏ qua 1.000 số.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Scan the receipt, or pick a dossier on the left</source>
        <translation>Quét giấy tiếp nhận hoặc chọn hồ sơ bên trái</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>Add a row</source>
        <translation>Thêm dòng</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ dòng</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Due times</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>no such rule</source>
        <translation>không áp dụng</translation>
    </message>
    <message>
        <source>&amp;Results are due</source>
        <translation>&amp;Giờ hẹn trả</translation>
    </message>
    <message>
        <source>Due the &amp;same day when received until</source>
        <translation>&amp;Chốt trả trong ngày: hồ sơ nhận đến</translation>
    </message>
    <message>
        <source>Receptions a&amp;fter this time count from the next working day</source>
        <translation>Hồ sơ nhận &amp;sau giờ này tính từ ngày làm việc kế tiếp</translation>
    </message>
</context>
<context>
    <name>ScanBox</name>
    <message>
        <source>Scan a citizen card or a dossier code here, or on any screen ({key})</source>
        <translation>Quét thẻ căn cước hoặc mã hồ sơ tại đây hay ở bất kỳ màn hình nào ({key})</translation>
    </message>
    <message>
        <source>Scan box</source>
        <translation>Ô quét mã</translation>
    </message>
</context>
<context>
    <name>SeatFields</name>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Họ tên cán bộ</translation>
    </message>
    <message>
        <source>&amp;Counter</source>
        <translation>Q&amp;uầy</translation>
    </message>
</context>
<context>
    <name>SeatSection</name>
    <message>
        <source>&amp;Clerk: choose, or type a new name</source>
        <translation>&amp;Cán bộ: chọn hoặc nhập tên mới</translation>
    </message>
    <message>
        <source>C&amp;ounter</source>
        <translation>&amp;Quầy</translation>
    </message>
    <message>
        <source>&amp;Register book</source>
        <translation>Quyển &amp;sổ theo dõi</translation>
    </message>
    <message>
        <source>&amp;Books of the office, separated by semicolons</source>
        <translation>Tê&amp;n các quyển sổ của cơ quan, cách nhau bằng dấu chấm phẩy</translation>
    </message>
    <message>
        <source>Counter and clerk</source>
        <translation>Quầy và cán bộ</translation>
    </message>
    <message>
        <source>Two PCs of one office must not use the same counter: its number keeps dossier codes apart.</source>
        <translation>Hai máy của cùng cơ quan không được dùng chung một quầy: số quầy giữ cho mã hồ sơ không trùng nhau.</translation>
    </message>
    <message>
        <source>From now on {clerk} signs at counter {counter}.</source>
        <translation>Từ bây giờ {clerk} ký tại quầy {counter}.</translation>
    </message>
</context>
<context>
    <name>SecondPlaceCard</name>
    <message>
        <source>Second place</source>
        <translation>Nơi sao lưu thứ hai</translation>
    </message>
    <message>
        <source>&amp;Second disk or stick</source>
        <translation>Ổ đĩa thứ hai hoặc &amp;USB</translation>
    </message>
    <message>
        <source>&amp;Passphrase, at least 10 characters</source>
        <translation>&amp;Mật khẩu, ít nhất 10 ký tự</translation>
    </message>
    <message>
        <source>Br&amp;owse…</source>
        <translation>Chọ&amp;n…</translation>
    </message>
    <message>
        <source>Open it with a passphras&amp;e only</source>
        <translation>Chỉ mở được bằng mật k&amp;hẩu</translation>
    </message>
    <message>
        <source>Nobody can open these backups without the passphrase: write it down, and keep it elsewhere.</source>
        <translation>Không có mật khẩu thì không ai mở được: hãy ghi ra giấy và cất ở nơi khác.</translation>
    </message>
    <message>
        <source>This PC lacks the library for passphrases: the choice is not available.</source>
        <translation>Máy này thiếu thư viện mã hóa: không đặt được mật khẩu.</translation>
    </message>
    <message>
        <source>! This place is on the disk of the desk itself: if the disk fails, both are lost.</source>
        <translation>! Nơi này nằm cùng ổ đĩa với dữ liệu: ổ đĩa hỏng thì mất cả hai.</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>như cũ</translation>
    </message>
    <message>
        <source>Second disk or stick for backups</source>
        <translation>Ổ đĩa thứ hai hoặc USB để sao lưu</translation>
    </message>
    <message>
        <source>Browse for a second disk or stick</source>
        <translation>Chọn ổ đĩa thứ hai hoặc USB</translation>
    </message>
</context>
<context>
    <name>SendUpPanel</name>
    <message>
        <source>Send up</source>
        <translation>Chuyển cấp trên</translation>
    </message>
    <message>
        <source>The promise to the applicant runs on; the result comes back to this desk.</source>
        <translation>Hẹn trả với người nộp vẫn tính; kết quả trả về một cửa này.</translation>
    </message>
    <message>
        <source>Authority it goes to</source>
        <translation>Cơ quan tiếp nhận</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>{code} is with {receiver} until {due}.</source>
        <translation>{code} đã chuyển {receiver}, hạn {due}.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Sections</source>
        <translation>Các mục</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Counter and clerk</source>
        <translation>Quầy và cán bộ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nơi nhận, cán bộ</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Lịch làm việc</translation>
    </message>
    <message>
        <source>Limits, reasons</source>
        <translation>Giới hạn, lý do ghi sau</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>In ấn</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Tệp hỗ trợ</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Configuration pack</source>
        <translation>Gói cấu hình</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Giới thiệu</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>✓ Can go</source>
        <translation>✓ Nhập được</translation>
    </message>
    <message>
        <source>✕ Look here</source>
        <translation>✕ Cần xem lại</translation>
    </message>
    <message>
        <source>… Begun</source>
        <translation>… Đang nhập</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Lines of the paper day</source>
        <translation>Các dòng hồ sơ giấy</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>One-stop desk</source>
        <translation>Quầy Một Cửa</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Quầy {number}</translation>
    </message>
</context>
<context>
    <name>SideItem</name>
    <message>
        <source>{screen}, {key}</source>
        <translation>{screen}, {key}</translation>
    </message>
    <message numerus="yes">
        <source>, %n waiting</source>
        <translation>
            <numerusform>, %n hồ sơ chờ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignApologyPanel</name>
    <message>
        <source>Apology signed</source>
        <translation>Đã ký thư xin lỗi</translation>
    </message>
    <message>
        <source>Due until now</source>
        <translation>Hẹn trả hiện nay</translation>
    </message>
    <message>
        <source>Due from now on</source>
        <translation>Hẹn trả mới</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Due {due} now: tell the applicant.</source>
        <translation>Hẹn trả mới {due}: báo cho người nộp biết.</translation>
    </message>
</context>
<context>
    <name>SmallCountButton</name>
    <message>
        <source>{filter}: {count}</source>
        <translation>{filter}: {count}</translation>
    </message>
</context>
<context>
    <name>StackCard</name>
    <message>
        <source>What came &amp;of it</source>
        <translation>&amp;Kết quả</translation>
    </message>
    <message>
        <source>The stack is empty: scan receipts, or pick from the list</source>
        <translation>Chưa có hồ sơ: quét giấy tiếp nhận hoặc chọn trong danh sách</translation>
    </message>
    <message numerus="yes">
        <source>Stack of %n dossier(s)</source>
        <translation>
            <numerusform>%n hồ sơ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StackModel</name>
    <message>
        <source>Code</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Người nộp</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Nơi giữ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>Can it go?</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Can go</source>
        <translation>Được</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>chưa có</translation>
    </message>
</context>
<context>
    <name>StackView</name>
    <message>
        <source>The stack</source>
        <translation>Danh sách hồ sơ</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Backups</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Passphrase, to tr&amp;y that too</source>
        <translation>Mật khẩu, để thử &amp;luôn mật khẩu</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sao lưu ngay</translation>
    </message>
    <message>
        <source>&amp;Try a restore</source>
        <translation>&amp;Khôi phục thử</translation>
    </message>
    <message>
        <source>&amp;Close the desk and restore a backup…</source>
        <translation>Đóng &amp;chương trình và khôi phục…</translation>
    </message>
    <message>
        <source>The backup was taken, opened and found whole.</source>
        <translation>Đã sao lưu, mở ra kiểm tra: nguyên vẹn.</translation>
    </message>
    <message>
        <source>A backup is being taken…</source>
        <translation>Đang sao lưu…</translation>
    </message>
    <message>
        <source>The last backups are being restored for trial…</source>
        <translation>Đang khôi phục thử các bản sao lưu gần nhất…</translation>
    </message>
    <message>
        <source>Called off.</source>
        <translation>Đã dừng.</translation>
    </message>
    <message>
        <source>The data were not proved yet: this is done when the desk is idle.</source>
        <translation>Dữ liệu chưa được kiểm tra toàn bộ: việc này làm khi máy rảnh.</translation>
    </message>
    <message>
        <source>✕ Data damaged, found {moment}: {what}. Restore a backup.</source>
        <translation>✕ Dữ liệu bị hỏng, phát hiện lúc {moment}: {what}. Hãy khôi phục bản sao lưu.</translation>
    </message>
    <message>
        <source>✓ All data proved {moment}: {count} checks passed.</source>
        <translation>✓ Đã kiểm tra toàn bộ dữ liệu lúc {moment}: {count} mục đều đạt.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n dossier(s) not sent yet; work goes on as usual</source>
        <translation>
            <numerusform>%n hồ sơ chưa gửi; công việc vẫn tiếp tục bình thường</numerusform>
        </translation>
    </message>
    <message>
        <source>All dossiers are sent</source>
        <translation>Đã gửi hết hồ sơ</translation>
    </message>
    <message>
        <source>Printer: {name}</source>
        <translation>Máy in: {name}</translation>
    </message>
    <message>
        <source>No printer: papers are saved as PDF</source>
        <translation>Không có máy in: giấy tờ được lưu thành tệp PDF</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n paper(s) not printed</source>
        <translation>
            <numerusform>✕ %n giấy tờ chưa in được</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) waiting for the printer</source>
        <translation>
            <numerusform>%n giấy tờ đang chờ in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepTable</name>
    <message>
        <source>Control sheet</source>
        <translation>Phiếu kiểm soát</translation>
    </message>
</context>
<context>
    <name>StopPanel</name>
    <message>
        <source>End without a result</source>
        <translation>Rút hoặc dừng hồ sơ</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Who wants it</source>
        <translation>Người đề nghị</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Who decided it</source>
        <translation>Người quyết định</translation>
    </message>
    <message>
        <source>What becomes of money paid</source>
        <translation>Xử lý phí, lệ phí đã nộp</translation>
    </message>
    <message>
        <source>{code}: {ending}. The notice waits at the desk for the applicant.</source>
        <translation>{code}: {ending}. Thông báo chờ trả tại một cửa.</translation>
    </message>
</context>
<context>
    <name>SupplementPanel</name>
    <message>
        <source>Request supplement</source>
        <translation>Yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>What the applicant is told (&amp;W)</source>
        <translation>Nội d&amp;ung hướng dẫn người nộp</translation>
    </message>
    <message>
        <source>These papers are missing:</source>
        <translation>Giấy tờ còn thiếu:</translation>
    </message>
    <message>
        <source>None is marked as missing.</source>
        <translation>Chưa đánh dấu giấy tờ nào còn thiếu.</translation>
    </message>
</context>
<context>
    <name>SupportSection</name>
    <message>
        <source>&amp;Prove all data too: this may take minutes</source>
        <translation>&amp;Kiểm tra cả toàn bộ dữ liệu: có thể mất vài phút</translation>
    </message>
    <message>
        <source>&amp;Folder or stick</source>
        <translation>&amp;Thư mục hoặc USB</translation>
    </message>
    <message>
        <source>Br&amp;owse…</source>
        <translation>Chọ&amp;n…</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Lưu tệp</translation>
    </message>
    <message>
        <source>Saved: {name}. Give it to whoever looks after this PC.</source>
        <translation>Đã lưu: {name}. Hãy gửi tệp cho người phụ trách máy.</translation>
    </message>
    <message>
        <source>All data are being proved…</source>
        <translation>Đang kiểm tra toàn bộ dữ liệu…</translation>
    </message>
    <message>
        <source>Being put together…</source>
        <translation>Đang tập hợp…</translation>
    </message>
    <message>
        <source>Folder or stick for the support file</source>
        <translation>Thư mục hoặc USB để lưu tệp hỗ trợ</translation>
    </message>
    <message>
        <source>What the support file will hold</source>
        <translation>Nội dung của tệp hỗ trợ</translation>
    </message>
    <message>
        <source>Browse for a folder or stick</source>
        <translation>Chọn thư mục hoặc USB</translation>
    </message>
    <message>
        <source>When the program makes mistakes, this file helps whoever looks after it. Nothing is sent by itself: you read it, save it, and hand it over.</source>
        <translation>Khi chương trình gặp lỗi, tệp này giúp người phụ trách tìm nguyên nhân. Không có gì tự gửi đi: anh chị đọc, lưu rồi tự chuyển tệp.</translation>
    </message>
</context>
<context>
    <name>TakingCard</name>
    <message>
        <source>&amp;File of the pack (.mcpack)</source>
        <translation>Tệ&amp;p của gói (.mcpack)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Rea&amp;d</source>
        <translation>Đọ&amp;c</translation>
    </message>
    <message>
        <source>Ta&amp;ke in</source>
        <translation>N&amp;hận vào</translation>
    </message>
    <message>
        <source>The pack is being read.</source>
        <translation>Đang đọc gói.</translation>
    </message>
    <message>
        <source>Taken in: {parts}.</source>
        <translation>Đã nhận: {parts}.</translation>
    </message>
    <message>
        <source>Browse for a pack</source>
        <translation>Chọn gói</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Request recorded: the dossier waits for its papers.</source>
        <translation>Đã ghi yêu cầu: hồ sơ chờ bổ sung.</translation>
    </message>
    <message>
        <source>Refusal recorded: the application has ended.</source>
        <translation>Đã ghi từ chối tiếp nhận: hồ sơ kết thúc.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Received {code}</source>
        <translation>Đã tiếp nhận {code}</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>In lại</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>In giấy tiếp nhận</translation>
    </message>
</context>
<context>
    <name>TargetCard</name>
    <message>
        <source>Where to</source>
        <translation>Nơi lưu</translation>
    </message>
    <message>
        <source>&amp;Workbook (Excel)</source>
        <translation>&amp;Bảng tính (Excel)</translation>
    </message>
    <message>
        <source>Ta&amp;bles (CSV)</source>
        <translation>Bảng (&amp;CSV)</translation>
    </message>
    <message>
        <source>&amp;Document (JSON)</source>
        <translation>Dữ liệu (&amp;JSON)</translation>
    </message>
    <message>
        <source>Folder or &amp;stick</source>
        <translation>Thư &amp;mục hoặc USB</translation>
    </message>
    <message>
        <source>Br&amp;owse…</source>
        <translation>C&amp;họn…</translation>
    </message>
    <message>
        <source>The files hold personal data: keep the stick with you.</source>
        <translation>Tệp có dữ liệu cá nhân: giữ USB bên mình.</translation>
    </message>
    <message>
        <source>Folder or stick for the export</source>
        <translation>Thư mục hoặc USB để kết xuất</translation>
    </message>
</context>
<context>
    <name>TimeCard</name>
    <message>
        <source>Working time</source>
        <translation>Thời gian làm việc</translation>
    </message>
    <message>
        <source>Hours, Monday to &amp;Friday</source>
        <translation>&amp;Giờ làm việc, thứ Hai đến thứ Sáu</translation>
    </message>
    <message>
        <source>Proposed day off</source>
        <translation>Ngày nghỉ đề xuất</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>The days off are being put together.</source>
        <translation>Đang lập danh sách ngày nghỉ.</translation>
    </message>
    <message>
        <source>Proposed days off</source>
        <translation>Ngày nghỉ đề xuất</translation>
    </message>
    <message>
        <source>Unsure of a year? Leave it open, and correct it later (F10).</source>
        <translation>Năm nào chưa chắc thì để trống, sửa sau (F10).</translation>
    </message>
    <message>
        <source>a day of work instead</source>
        <translation>ngày làm bù</translation>
    </message>
    <message>
        <source>I have compared the days off of {year} with the notice</source>
        <translation>Đã đối chiếu ngày nghỉ năm {year} với thông báo</translation>
    </message>
</context>
<context>
    <name>TimeLineView</name>
    <message>
        <source>Time line</source>
        <translation>Tiến trình</translation>
    </message>
</context>
<context>
    <name>TrustedCard</name>
    <message>
        <source>Trusted signers</source>
        <translation>Nơi ký được tin cậy</translation>
    </message>
    <message>
        <source>Packs with the signature of these offices are taken in without a question.</source>
        <translation>Gói do các cơ quan này ký được nhận mà không hỏi lại.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
</context>
<context>
    <name>VoidCard</name>
    <message>
        <source>only this one</source>
        <translation>chỉ số này</translation>
    </message>
    <message>
        <source>sheet spoiled, line left out …</source>
        <translation>viết hỏng, bỏ cách dòng …</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Số</translation>
    </message>
    <message>
        <source>Up &amp;to</source>
        <translation>Đế&amp;n số</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>&amp;Void</source>
        <translation>&amp;Hủy số</translation>
    </message>
    <message>
        <source>A voided number is never given to anybody again.</source>
        <translation>Số đã hủy không bao giờ cấp lại cho ai.</translation>
    </message>
    <message>
        <source>Void numbers of {day}</source>
        <translation>Hủy số của {day}</translation>
    </message>
    <message>
        <source>Void numbers</source>
        <translation>Hủy số</translation>
    </message>
    <message>
        <source>Voided: {numbers}. Keep the spoiled sheets with the register.</source>
        <translation>Đã hủy: {numbers}. Lưu các tờ hỏng cùng sổ giấy.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Hours of the week</source>
        <translation>Giờ làm việc trong tuần</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Giờ làm việc</translation>
    </message>
    <message>
        <source>Reception only</source>
        <translation>Chỉ tiếp nhận</translation>
    </message>
    <message>
        <source>Working hours, {day}</source>
        <translation>Giờ làm việc, {day}</translation>
    </message>
    <message>
        <source>Reception only, {day}</source>
        <translation>Chỉ tiếp nhận, {day}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>nghỉ</translation>
    </message>
</context>
<context>
    <name>WithdrawPanel</name>
    <message>
        <source>Withdraw the latest act</source>
        <translation>Hủy thao tác gần nhất</translation>
    </message>
    <message>
        <source>Why it did not happen as noted</source>
        <translation>Lý do hủy</translation>
    </message>
    <message>
        <source>The latest act is withdrawn; the history keeps it.</source>
        <translation>Đã hủy thao tác gần nhất; lịch sử vẫn lưu lại.</translation>
    </message>
    <message>
        <source>The history keeps both: the act and its withdrawal.</source>
        <translation>Lịch sử lưu cả thao tác và lần hủy.</translation>
    </message>
</context>
<context>
    <name>YearBar</name>
    <message>
        <source>Year before</source>
        <translation>Năm trước</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Năm sau</translation>
    </message>
    <message>
        <source>&amp;List of {year} compared and complete</source>
        <translation>&amp;Danh mục năm {year} đã đối chiếu đủ</translation>
    </message>
    <message>
        <source>! Not confirmed: {years}. Due times may be wrong.</source>
        <translation>! Chưa đối chiếu: {years}. Hẹn trả có thể sai.</translation>
    </message>
</context>
<context>
    <name>YearCard</name>
    <message>
        <source>&amp;Take all proposed ({number})</source>
        <translation>&amp;Lấy hết ngày đề xuất ({number})</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) at once</source>
        <translation>
            <numerusform>cùng lúc %n ngày</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearPicture</name>
    <message>
        <source>Days of {year}</source>
        <translation>Các ngày năm {year}</translation>
    </message>
</context>
<context>
    <name>_Distance</name>
    <message numerus="yes">
        <source>late by %n working day(s)</source>
        <translation>
            <numerusform>quá hạn %n ngày làm việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>còn %n ngày làm việc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_HowFar</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>muộn hơn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>later that day</source>
        <translation>muộn hơn trong ngày</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>sớm hơn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>earlier that day</source>
        <translation>sớm hơn trong ngày</translation>
    </message>
</context>
<context>
    <name>_Later</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n ngày làm việc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>The papers to hand in are listed here.</source>
        <translation>Thành phần hồ sơ sẽ hiện ở đây.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Continue intake</source>
        <translation>&amp;Tiếp tục tiếp nhận</translation>
    </message>
    <message>
        <source>Supplement co&amp;mplete</source>
        <translation>Đã nộp đủ bổ s&amp;ung</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Bàn giao</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Nhận lại</translation>
    </message>
    <message>
        <source>&amp;Give back the result</source>
        <translation>Trả &amp;kết quả</translation>
    </message>
    <message>
        <source>Opinion recei&amp;ved</source>
        <translation>Đã nhận ý kiến &amp;phản hồi</translation>
    </message>
    <message>
        <source>Apolog&amp;y signed</source>
        <translation>Đã ký thư &amp;xin lỗi</translation>
    </message>
    <message>
        <source>Demand a supplement (0&amp;2)</source>
        <translation>Yêu cầu bổ sung (0&amp;2)</translation>
    </message>
    <message>
        <source>Ask for an &amp;opinion</source>
        <translation>Lấy ý kiến cơ &amp;quan khác</translation>
    </message>
    <message>
        <source>Send &amp;up</source>
        <translation>Chuyển cấp t&amp;rên</translation>
    </message>
    <message>
        <source>Draft an apology (0&amp;4)</source>
        <translation>Thư xin lỗi, hẹn lại (0&amp;4)</translation>
    </message>
    <message>
        <source>Refuse after appraisal (0&amp;3)</source>
        <translation>Từ chối giải quyết (0&amp;3)</translation>
    </message>
    <message>
        <source>End without a result (0&amp;5)</source>
        <translation>Rút, dừng hồ sơ (0&amp;5)</translation>
    </message>
    <message>
        <source>Print the re&amp;quest (02)</source>
        <translation>In phiếu yêu cầu bổ sung 02 (&amp;8)</translation>
    </message>
    <message>
        <source>Print the re&amp;fusal (03)</source>
        <translation>In phiếu từ chối 03 (&amp;9)</translation>
    </message>
    <message>
        <source>Print the apology 04 (&amp;8)</source>
        <translation>In thư xin lỗi 04 (&amp;1)</translation>
    </message>
    <message>
        <source>Print the &amp;notice (05)</source>
        <translation>In thông báo &amp;dừng (05)</translation>
    </message>
    <message>
        <source>Print the control sheet (0&amp;6)</source>
        <translation>In phiếu kiểm soát (0&amp;6)</translation>
    </message>
    <message>
        <source>Print the &amp;receipt (01)</source>
        <translation>In giấ&amp;y tiếp nhận (01)</translation>
    </message>
    <message>
        <source>Print the appointment s&amp;lip</source>
        <translation>In phiếu &amp;hẹn</translation>
    </message>
    <message>
        <source>E&amp;xplain the due time</source>
        <translation>In giải trình thời hạn (&amp;7)</translation>
    </message>
    <message>
        <source>Correct an &amp;entry</source>
        <translation>Đính chính thông t&amp;in</translation>
    </message>
    <message>
        <source>&amp;Withdraw the latest act</source>
        <translation>Hủy th&amp;ao tác gần nhất</translation>
    </message>
    <message>
        <source>The missing papers are here</source>
        <translation>Đã nộp giấy tờ còn thiếu</translation>
    </message>
    <message>
        <source>The papers are here; the term begins anew</source>
        <translation>Đủ giấy tờ; thời hạn tính lại từ đầu</translation>
    </message>
    <message>
        <source>To the one who handles it next</source>
        <translation>Cho người, cơ quan giải quyết tiếp</translation>
    </message>
    <message>
        <source>With a result, a refusal, or unfinished</source>
        <translation>Có kết quả, văn bản từ chối hoặc chưa xong</translation>
    </message>
    <message>
        <source>To the applicant; this closes the dossier</source>
        <translation>Cho người nộp; kết thúc hồ sơ</translation>
    </message>
    <message>
        <source>What the agency answered</source>
        <translation>Nội dung cơ quan trả lời</translation>
    </message>
    <message>
        <source>The new due time holds from then on</source>
        <translation>Từ lúc ký, hẹn trả mới được áp dụng</translation>
    </message>
    <message>
        <source>The handling agency wants papers; the term stops</source>
        <translation>Cơ quan giải quyết cần thêm giấy tờ; dừng thời hạn</translation>
    </message>
    <message>
        <source>Of another agency; the term runs on</source>
        <translation>Cơ quan phối hợp; thời hạn vẫn tính</translation>
    </message>
    <message>
        <source>To an authority of another level, with a time of its own</source>
        <translation>Cơ quan cấp khác, có thời hạn riêng</translation>
    </message>
    <message>
        <source>The result will be late; a new appointment is offered</source>
        <translation>Kết quả sẽ chậm; hẹn ngày mới</translation>
    </message>
    <message>
        <source>It comes back with a written refusal</source>
        <translation>Có văn bản từ chối sau thẩm định</translation>
    </message>
    <message>
        <source>The applicant withdraws it, or the agency stops</source>
        <translation>Người nộp rút, hoặc cơ quan dừng giải quyết</translation>
    </message>
    <message>
        <source>What the applicant was asked to bring last</source>
        <translation>Giấy tờ yêu cầu người nộp bổ sung gần nhất</translation>
    </message>
    <message>
        <source>Why it was refused, in writing</source>
        <translation>Lý do từ chối, bằng văn bản</translation>
    </message>
    <message>
        <source>The letter that waits for its signature</source>
        <translation>Thư đang chờ ký</translation>
    </message>
    <message>
        <source>That handling has ended, and what becomes of the money</source>
        <translation>Báo việc dừng giải quyết và cách xử lý tiền đã nộp</translation>
    </message>
    <message>
        <source>All steps as they stand now</source>
        <translation>Các bước xử lý đến lúc này</translation>
    </message>
    <message>
        <source>Word for word as it was issued</source>
        <translation>Đúng nguyên văn đã cấp</translation>
    </message>
    <message>
        <source>The short one to carry away</source>
        <translation>Phiếu ngắn để mang về</translation>
    </message>
    <message>
        <source>On paper, day by day, for a citizen who asks</source>
        <translation>Trên giấy, từng ngày, khi người dân hỏi</translation>
    </message>
    <message>
        <source>The history keeps what stood before</source>
        <translation>Nội dung cũ vẫn lưu trong lịch sử</translation>
    </message>
    <message>
        <source>It was noted wrongly and did not happen</source>
        <translation>Ghi nhầm, thực tế không xảy ra</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>no code yet</source>
        <translation>chưa có mã</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Go on without a backup</source>
        <translation>Vẫn làm, không sao lưu</translation>
    </message>
    <message>
        <source>this PC</source>
        <translation>máy này</translation>
    </message>
    <message>
        <source> (not connected)</source>
        <translation> (chưa kết nối)</translation>
    </message>
    <message>
        <source>Put it in: newer work is not there yet.</source>
        <translation>Hãy cắm vào: việc mới chưa có ở đó.</translation>
    </message>
    <message>
        <source>✕ No backup goes to {where}; last verified {moment}</source>
        <translation>✕ Không sao lưu được vào {where}; bản đã kiểm tra gần nhất: {moment}</translation>
    </message>
    <message>
        <source>✕ No backup goes to {where}; none yet</source>
        <translation>✕ Không sao lưu được vào {where}; chưa có bản nào</translation>
    </message>
    <message>
        <source>! No backup yet: {where}</source>
        <translation>! Chưa có bản sao lưu: {where}</translation>
    </message>
    <message>
        <source>Last verified backup {moment} · {where}</source>
        <translation>Sao lưu đã kiểm tra gần nhất {moment} · {where}</translation>
    </message>
    <message>
        <source>It opens with another passphrase: type it, and try again.</source>
        <translation>Bản này mở bằng mật khẩu khác: hãy nhập mật khẩu đó rồi thử lại.</translation>
    </message>
    <message>
        <source>✕ {where}: not proved. {why}</source>
        <translation>✕ {where}: chưa kiểm chứng được. {why}</translation>
    </message>
    <message>
        <source>✕ {where}: the backup opens, but is damaged: {what}.</source>
        <translation>✕ {where}: bản sao lưu mở được nhưng bị hỏng: {what}.</translation>
    </message>
    <message>
        <source>✓ {where}: restored for trial in {seconds} s: {dossiers} dossiers, {lines} entries, last code {code}.</source>
        <translation>✓ {where}: khôi phục thử xong sau {seconds} giây: {dossiers} hồ sơ, {lines} bút ghi, mã cuối {code}.</translation>
    </message>
    <message>
        <source>Opened with this PC&apos;s key; the passphrase was not tried.</source>
        <translation>Mở bằng khóa lưu trên máy này; chưa thử mật khẩu.</translation>
    </message>
    <message>
        <source>Opened with the passphrase.</source>
        <translation>Mở bằng mật khẩu.</translation>
    </message>
    <message>
        <source>Newer work is not in it.</source>
        <translation>Việc mới chưa có trong đó.</translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>There is no dossier yet. {key} takes the first one in.</source>
        <translation>Chưa có hồ sơ. Bấm {key} để tiếp nhận hồ sơ đầu tiên.</translation>
    </message>
    <message>
        <source>Nothing more is due today.</source>
        <translation>Hôm nay không còn hồ sơ đến hẹn trả.</translation>
    </message>
    <message>
        <source>Nothing is due on the next working day.</source>
        <translation>Ngày làm việc tiếp theo không có hồ sơ đến hạn.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Không có hồ sơ quá hạn.</translation>
    </message>
    <message>
        <source>No dossier waits at the desk to be handed over.</source>
        <translation>Một cửa không còn hồ sơ chờ bàn giao.</translation>
    </message>
    <message>
        <source>Nobody has a dossier to handle now.</source>
        <translation>Không có hồ sơ đang giải quyết.</translation>
    </message>
    <message>
        <source>No dossier is with an upper office.</source>
        <translation>Không có hồ sơ nào đang ở cơ quan cấp trên.</translation>
    </message>
    <message>
        <source>No agency owes an opinion.</source>
        <translation>Không có cơ quan nào còn nợ ý kiến.</translation>
    </message>
    <message>
        <source>No applicant owes a supplement.</source>
        <translation>Không có hồ sơ nào đang chờ người nộp bổ sung.</translation>
    </message>
    <message>
        <source>Nothing was finished in time and noted late.</source>
        <translation>Không có hồ sơ nào xong đúng hạn mà ghi nhận muộn.</translation>
    </message>
    <message>
        <source>No applicant owes papers.</source>
        <translation>Không có hồ sơ chờ bổ sung.</translation>
    </message>
    <message>
        <source>No result waits to be given back.</source>
        <translation>Không có kết quả chờ trả.</translation>
    </message>
    <message>
        <source>Nothing was received today yet. {key} takes one in.</source>
        <translation>Hôm nay chưa tiếp nhận hồ sơ. Bấm {key} để tiếp nhận.</translation>
    </message>
    <message>
        <source>Nothing found. Try part of a name, or the last three digits or more of a code, id number or phone.</source>
        <translation>Không tìm thấy. Thử một phần họ tên, hoặc ít nhất ba số cuối của mã hồ sơ, số định danh hay điện thoại.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Người nộp</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Id number</source>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Nơi giữ</translation>
    </message>
    <message>
        <source>Missing papers</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>late only on the computer</source>
        <translation>chỉ trễ trên máy</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>State, with whom</source>
        <translation>Tình trạng, nơi giữ</translation>
    </message>
    <message>
        <source>Opinion of {agency}</source>
        <translation>Chờ ý kiến {agency}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không có</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>working day</source>
        <translation>ngày làm việc</translation>
    </message>
    <message>
        <source>weekly rest</source>
        <translation>nghỉ hằng tuần</translation>
    </message>
    <message>
        <source>reception only</source>
        <translation>chỉ tiếp nhận</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>ngày nghỉ</translation>
    </message>
    <message>
        <source>make-up day</source>
        <translation>làm bù</translation>
    </message>
    <message>
        <source>{what}, proposed</source>
        <translation>{what}, đề xuất</translation>
    </message>
    <message>
        <source>swapped with {day}</source>
        <translation>hoán đổi với {day}</translation>
    </message>
    <message>
        <source>Month {number}</source>
        <translation>Tháng {number}</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>{number}, book {book}</source>
        <translation>{number}, quyển {book}</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Số thứ tự trong sổ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Thời hạn giải quyết</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>Hand over by</source>
        <translation>Bàn giao chậm nhất</translation>
    </message>
    <message>
        <source>Submitter: {name}</source>
        <translation>Người nộp thay: {name}</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Số bộ</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Hình thức nộp</translation>
    </message>
    <message>
        <source>How the result goes out</source>
        <translation>Hình thức nhận kết quả</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Phí, lệ phí</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Id number</source>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>{kind}, {copies}</source>
        <translation>{kind}, {copies} bản</translation>
    </message>
</context>
<context>
    <name>due</name>
    <message>
        <source>Due the same day</source>
        <translation>Trả trong ngày</translation>
    </message>
    <message>
        <source>{term}, counted from the reception</source>
        <translation>{term}, tính từ lúc tiếp nhận</translation>
    </message>
    <message>
        <source>{term}, counted from the day after reception</source>
        <translation>{term}, tính từ ngày sau ngày tiếp nhận</translation>
    </message>
    <message>
        <source>Not a working day: counted as received on the next one.</source>
        <translation>Không phải ngày làm việc: tính như tiếp nhận vào ngày làm việc kế tiếp.</translation>
    </message>
    <message>
        <source>Received after {hour}: moved to the next working day.</source>
        <translation>Tiếp nhận sau {hour}: chuyển sang ngày làm việc kế tiếp.</translation>
    </message>
    <message>
        <source>Received after closing: moved to the next working day.</source>
        <translation>Tiếp nhận sau giờ làm việc: chuyển sang ngày làm việc kế tiếp.</translation>
    </message>
    <message>
        <source>Days off of {years} are not confirmed yet: this day may be wrong.</source>
        <translation>Chưa xác nhận ngày nghỉ năm {years}: ngày hẹn có thể sai.</translation>
    </message>
    <message>
        <source>make-up day: {name}</source>
        <translation>làm bù: {name}</translation>
    </message>
    <message>
        <source>day of rest</source>
        <translation>ngày nghỉ hằng tuần</translation>
    </message>
    <message>
        <source>day off: {name}</source>
        <translation>nghỉ: {name}</translation>
    </message>
    <message>
        <source>due</source>
        <translation>hẹn trả</translation>
    </message>
    <message>
        <source>taken as received</source>
        <translation>tính là ngày tiếp nhận</translation>
    </message>
    <message>
        <source>due: the first working day after the term</source>
        <translation>hẹn trả: ngày làm việc đầu tiên sau thời hạn</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} giờ</translation>
    </message>
    <message>
        <source>{count} days of rest left out</source>
        <translation>không tính {count} ngày nghỉ hằng tuần</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>và {count} ngày khác</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Please fill this in.</source>
        <translation>Chưa nhập ô này.</translation>
    </message>
    <message>
        <source>Too long: at most {limit} characters.</source>
        <translation>Dài quá: tối đa {limit} ký tự.</translation>
    </message>
    <message>
        <source>Type a whole number from {least} to {most}.</source>
        <translation>Nhập số nguyên từ {least} đến {most}.</translation>
    </message>
    <message>
        <source>Please look at the fields marked in red.</source>
        <translation>Xem lại các ô đánh dấu đỏ.</translation>
    </message>
    <message>
        <source>Type the day as 26/11/2026.</source>
        <translation>Nhập ngày dạng 26/11/2026.</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>Chưa nhập họ tên.</translation>
    </message>
    <message>
        <source>The name is too long: at most {limit} characters.</source>
        <translation>Họ tên dài quá: tối đa {limit} ký tự.</translation>
    </message>
    <message>
        <source>A person&apos;s name has no digits.</source>
        <translation>Họ tên không được có chữ số.</translation>
    </message>
    <message>
        <source>The name has no letters.</source>
        <translation>Họ tên chưa có chữ cái.</translation>
    </message>
    <message>
        <source>Type the date of birth as 05/07/1990, or only 1990.</source>
        <translation>Nhập 05/07/1990 hoặc chỉ 1990.</translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>Không có ngày này.</translation>
    </message>
    <message>
        <source>The year of birth is before {earliest}: check it.</source>
        <translation>Năm sinh trước {earliest}: kiểm tra lại.</translation>
    </message>
    <message>
        <source>The date of birth has not come yet: check it.</source>
        <translation>Ngày sinh ở tương lai: kiểm tra lại.</translation>
    </message>
    <message>
        <source>This number may hold digits only: check for the letter O.</source>
        <translation>Chỉ được có chữ số: xem có nhầm chữ O không.</translation>
    </message>
    <message>
        <source>The number has {length} characters: citizen cards have 12 digits, old identity cards 9.</source>
        <translation>Cần 12 chữ số, đang có {length} (CMND cũ: 9 chữ số).</translation>
    </message>
    <message>
        <source>Type letters and digits only.</source>
        <translation>Chỉ nhập chữ cái và chữ số.</translation>
    </message>
    <message>
        <source>A tax code has digits only.</source>
        <translation>Mã số thuế chỉ có chữ số.</translation>
    </message>
    <message>
        <source>A tax code has 10 or 13 digits, this one has {length}.</source>
        <translation>Mã số thuế cần 10 hoặc 13 chữ số, đang có {length}.</translation>
    </message>
    <message>
        <source>A phone number has digits only.</source>
        <translation>Số điện thoại chỉ có chữ số.</translation>
    </message>
    <message>
        <source>The phone number has {length} digits: mobile numbers have 10.</source>
        <translation>Cần 10 chữ số, đang có {length} (số di động).</translation>
    </message>
    <message>
        <source>No phone number in Viet Nam begins like this: check it.</source>
        <translation>Không có đầu số này: kiểm tra lại.</translation>
    </message>
    <message>
        <source>Type the address as name@example.vn.</source>
        <translation>Nhập email dạng ten@vidu.vn.</translation>
    </message>
    <message>
        <source>The number begins with an unknown province: compare it with the card.</source>
        <translation>Mã tỉnh đầu số không đúng: đối chiếu với thẻ.</translation>
    </message>
    <message>
        <source>The number says born in {number_year}, the date says {birth_year}: compare with the card.</source>
        <translation>Theo số định danh sinh năm {number_year}, đang nhập {birth_year}: đối chiếu với thẻ.</translation>
    </message>
    <message>
        <source>The number says the other sex: compare it with the card.</source>
        <translation>Giới tính không khớp số định danh: đối chiếu với thẻ.</translation>
    </message>
    <message>
        <source>This is neither a dossier code nor a citizen card. Scan again.</source>
        <translation>Không phải mã hồ sơ hay thẻ căn cước. Quét lại.</translation>
    </message>
    <message>
        <source>No dossier here has the code {dossier}. Search by name instead.</source>
        <translation>Không có hồ sơ mã {dossier}. Tìm theo tên.</translation>
    </message>
    <message>
        <source>This is not the code of a citizen card. Scan the QR code on the card.</source>
        <translation>Không phải mã của thẻ căn cước. Quét mã QR trên thẻ.</translation>
    </message>
    <message>
        <source>The card&apos;s number did not come through. Scan again, or type it.</source>
        <translation>Không đọc được số trên thẻ. Quét lại hoặc nhập tay.</translation>
    </message>
    <message>
        <source>The card&apos;s name did not come through. Scan again, or type it.</source>
        <translation>Không đọc được họ tên trên thẻ. Quét lại hoặc nhập tay.</translation>
    </message>
    <message>
        <source>The card&apos;s date of birth is not a date. Type from the card.</source>
        <translation>Ngày sinh đọc được không hợp lệ. Nhập theo thẻ.</translation>
    </message>
    <message>
        <source>The scanner has lost letters. Switch off Unikey and Caps Lock and scan again, or type.</source>
        <translation>Mã quét bị sai chữ. Tắt Unikey và Caps Lock rồi quét lại, hoặc nhập tay.</translation>
    </message>
    <message>
        <source>Caps Lock is on: the name was put right, compare it with the card.</source>
        <translation>Caps Lock đang bật: đã sửa lại họ tên, đối chiếu với thẻ.</translation>
    </message>
    <message>
        <source>No Vietnamese letters came through: compare the name with the card.</source>
        <translation>Họ tên bị mất dấu: đối chiếu với thẻ.</translation>
    </message>
    <message>
        <source>The scan ended early: compare the address with the card.</source>
        <translation>Mã quét bị thiếu đoạn cuối: đối chiếu địa chỉ với thẻ.</translation>
    </message>
    <message>
        <source>The card&apos;s date of issue could not be read.</source>
        <translation>Không đọc được ngày cấp thẻ.</translation>
    </message>
    <message>
        <source>The card&apos;s date of issue has not come yet: look at the card.</source>
        <translation>Ngày cấp thẻ ở tương lai: xem lại thẻ.</translation>
    </message>
    <message>
        <source>No procedure in use has this code. Pick one from the list.</source>
        <translation>Không có thủ tục đang áp dụng với mã này. Chọn trong danh sách.</translation>
    </message>
    <message>
        <source>Pick the case that applies.</source>
        <translation>Chưa chọn trường hợp.</translation>
    </message>
    <message>
        <source>{count} papers are missing: ask for them (Ctrl+B), or correct the list.</source>
        <translation>Còn thiếu {count} giấy tờ: yêu cầu bổ sung (Ctrl+B) hoặc sửa danh sách.</translation>
    </message>
    <message>
        <source>Papers were missing: take this one in on the intake screen, dated back (Ctrl+D).</source>
        <translation>Hồ sơ thiếu giấy tờ: hãy tiếp nhận ở màn hình Tiếp nhận, ghi lùi ngày (Ctrl+D).</translation>
    </message>
    <message>
        <source>Pick one of the list: its first letters are enough.</source>
        <translation>Hãy chọn trong danh sách: chỉ cần gõ vài chữ đầu.</translation>
    </message>
    <message>
        <source>Type the hour of that day, such as 16:40 or 1640.</source>
        <translation>Hãy nhập giờ trong ngày, ví dụ 16:40 hoặc 1640.</translation>
    </message>
    <message>
        <source>No paper is marked as missing: the dossier can be taken in.</source>
        <translation>Không có giấy tờ nào còn thiếu: có thể tiếp nhận hồ sơ.</translation>
    </message>
    <message>
        <source>Each paper needs a name of at most {limit} characters.</source>
        <translation>Mỗi giấy tờ phải có tên, tối đa {limit} ký tự.</translation>
    </message>
    <message>
        <source>A paper has 0 to {most} copies.</source>
        <translation>Số bản từ 0 đến {most}.</translation>
    </message>
    <message>
        <source>Type the fee in đồng, such as 8.000.</source>
        <translation>Nhập lệ phí bằng đồng, ví dụ 8.000.</translation>
    </message>
    <message>
        <source>This procedure has no term in the catalogue: type one.</source>
        <translation>Thủ tục chưa có thời hạn: nhập thời hạn.</translation>
    </message>
    <message>
        <source>Type the term as a number, such as 3 or 0,5.</source>
        <translation>Nhập thời hạn bằng số, ví dụ 3 hoặc 0,5.</translation>
    </message>
    <message>
        <source>Type a term from 0 to {longest}.</source>
        <translation>Nhập thời hạn từ 0 đến {longest}.</translation>
    </message>
    <message>
        <source>Days and months are whole; working days and hours may be halves.</source>
        <translation>Ngày, tháng phải là số nguyên; ngày, giờ làm việc có thể lẻ nửa.</translation>
    </message>
    <message>
        <source>This dossier was taken in already, as {dossier}.</source>
        <translation>Hồ sơ này đã tiếp nhận, mã {dossier}.</translation>
    </message>
    <message>
        <source>Papers are still missing: this dossier was not taken in yet.</source>
        <translation>Hồ sơ còn chờ bổ sung, chưa tiếp nhận.</translation>
    </message>
    <message>
        <source>This application was refused at reception: it has ended.</source>
        <translation>Hồ sơ này đã bị từ chối tiếp nhận và đã kết thúc.</translation>
    </message>
    <message>
        <source>Nothing has happened yet that this paper could tell.</source>
        <translation>Chưa có việc nào để lập giấy này.</translation>
    </message>
    <message>
        <source>{dossier} is finished: it goes back to the applicant.</source>
        <translation>{dossier} đã xong: chờ trả kết quả.</translation>
    </message>
    <message>
        <source>{dossier} was given back to the applicant already.</source>
        <translation>{dossier} đã trả kết quả.</translation>
    </message>
    <message>
        <source>{dossier} is there already.</source>
        <translation>{dossier} đang ở nơi đó rồi.</translation>
    </message>
    <message>
        <source>{dossier} is at the desk already.</source>
        <translation>{dossier} đang ở một cửa rồi.</translation>
    </message>
    <message>
        <source>{dossier} is back already, ready for the applicant.</source>
        <translation>{dossier} đã nhận lại, đang chờ trả kết quả.</translation>
    </message>
    <message>
        <source>Nobody of that name is on the list. Add the name in Settings.</source>
        <translation>Tên này chưa có trong danh sách. Thêm trong Cài đặt.</translation>
    </message>
    <message>
        <source>{dossier} was given back already, at {at}.</source>
        <translation>{dossier} đã trả kết quả lúc {at}.</translation>
    </message>
    <message>
        <source>Type a time such as 16:40, or a day and time such as 20/11 16:40.</source>
        <translation>Nhập giờ như 16:40, hoặc ngày giờ như 20/11 16:40.</translation>
    </message>
    <message>
        <source>This moment has not come yet: check it, or the clock of this PC.</source>
        <translation>Thời điểm ở tương lai: kiểm tra lại, hoặc xem đồng hồ máy tính.</translation>
    </message>
    <message>
        <source>The step before this one was at {last}: this one cannot be earlier.</source>
        <translation>Bước trước lúc {last}: bước này không thể sớm hơn.</translation>
    </message>
    <message>
        <source>The last dossier of the book came in at {last}: it cannot have been closed before.</source>
        <translation>Hồ sơ cuối cùng của sổ được tiếp nhận lúc {last}: không thể khóa sổ trước lúc đó.</translation>
    </message>
    <message>
        <source>The next step was at {next}: the reception cannot be later.</source>
        <translation>Bước sau lúc {next}: không thể tiếp nhận muộn hơn.</translation>
    </message>
    <message>
        <source>The dossier stands in the register of {year}: stay in that year.</source>
        <translation>Hồ sơ thuộc sổ năm {year}: nhập ngày trong năm đó.</translation>
    </message>
    <message>
        <source>It happened on an earlier day: say why it is noted now.</source>
        <translation>Việc từ hôm trước: nêu lý do nay mới ghi.</translation>
    </message>
    <message>
        <source>Pick a reason of the office&apos;s list.</source>
        <translation>Chọn lý do trong danh sách của cơ quan.</translation>
    </message>
    <message>
        <source>More than {limit} working days back: name the colleague who confirms it.</source>
        <translation>Lùi quá {limit} ngày làm việc: chọn đồng nghiệp xác nhận.</translation>
    </message>
    <message>
        <source>Another clerk of the desk must confirm it.</source>
        <translation>Phải do một cán bộ một cửa khác xác nhận.</translation>
    </message>
    <message>
        <source>Nothing was changed, so there is nothing to correct.</source>
        <translation>Chưa thay đổi gì nên không có gì để đính chính.</translation>
    </message>
    <message>
        <source>Nothing has happened since the reception: nothing to withdraw.</source>
        <translation>Từ khi tiếp nhận chưa có thao tác nào để hủy.</translation>
    </message>
    <message>
        <source>Book {book} of {year} is closed: no line can be added. Enter it with a day of this year.</source>
        <translation>Quyển {book} năm {year} đã khóa sổ, không ghi thêm được dòng nào. Hãy tiếp nhận với ngày của năm nay.</translation>
    </message>
    <message>
        <source>Book {book} of {year} has no line yet.</source>
        <translation>Quyển {book} năm {year} chưa có dòng nào.</translation>
    </message>
    <message>
        <source>A book is closed at the end of its year: on 31 December {year} at the earliest.</source>
        <translation>Sổ chỉ được khóa vào cuối năm, sớm nhất là ngày 31/12/{year}.</translation>
    </message>
    <message>
        <source>Type pages from 1 to {last}, the first one first.</source>
        <translation>Hãy nhập số trang từ 1 đến {last}, trang nhỏ trước.</translation>
    </message>
    <message>
        <source>{dossier} is with the upper office: take it back first.</source>
        <translation>{dossier} đang ở cấp trên: nhận lại trước đã.</translation>
    </message>
    <message>
        <source>{dossier} waits for its supplement: note first that the papers are here.</source>
        <translation>{dossier} đang chờ bổ sung: ghi nhận đã nộp đủ trước.</translation>
    </message>
    <message>
        <source>{dossier} waits at the desk for its supplement.</source>
        <translation>{dossier} đang ở một cửa, chờ bổ sung.</translation>
    </message>
    <message>
        <source>The applicant was asked for papers already.</source>
        <translation>Đã yêu cầu người nộp bổ sung rồi.</translation>
    </message>
    <message>
        <source>{dossier} is finished: nothing can be demanded any more.</source>
        <translation>{dossier} đã giải quyết xong: không yêu cầu bổ sung được nữa.</translation>
    </message>
    <message>
        <source>{dossier} waits for no papers.</source>
        <translation>{dossier} không chờ bổ sung giấy tờ.</translation>
    </message>
    <message>
        <source>{dossier} waits for its supplement: there is no result to give back yet.</source>
        <translation>{dossier} đang chờ bổ sung: chưa có kết quả để trả.</translation>
    </message>
    <message>
        <source>{dossier} waits for its supplement: its handling rests.</source>
        <translation>{dossier} đang chờ bổ sung: tạm dừng giải quyết.</translation>
    </message>
    <message>
        <source>{dossier} is finished: there is nothing left to ask.</source>
        <translation>{dossier} đã giải quyết xong: không cần lấy ý kiến nữa.</translation>
    </message>
    <message>
        <source>This opinion on {dossier} came in already.</source>
        <translation>Ý kiến này của {dossier} đã được ghi nhận.</translation>
    </message>
    <message>
        <source>{dossier} waits for its supplement: its term does not run.</source>
        <translation>{dossier} đang chờ bổ sung: thời hạn không tính.</translation>
    </message>
    <message>
        <source>{dossier} is finished: no apology is owed any more.</source>
        <translation>{dossier} đã giải quyết xong: không cần thư xin lỗi nữa.</translation>
    </message>
    <message>
        <source>No apology waits for a signature: draft it first.</source>
        <translation>Chưa có thư xin lỗi chờ ký: soạn trước đã.</translation>
    </message>
    <message>
        <source>Give a later day: this one is before the act, or before it is due.</source>
        <translation>Chọn ngày sau hơn: ngày này trước thao tác hoặc trước hẹn trả.</translation>
    </message>
    <message>
        <source>The office is closed then: give a moment of its working hours.</source>
        <translation>Lúc đó cơ quan nghỉ: chọn thời điểm trong giờ làm việc.</translation>
    </message>
    <message>
        <source>Type a day such as 26/11, or with its hour 26/11 10:00.</source>
        <translation>Nhập ngày như 26/11, hoặc kèm giờ 26/11 10:00.</translation>
    </message>
    <message>
        <source>{days} working days have gone since the reception; the law allows {limit} for a demand.</source>
        <translation>Đã {days} ngày làm việc từ khi tiếp nhận; quy định chỉ cho yêu cầu bổ sung trong {limit} ngày.</translation>
    </message>
    <message>
        <source>Papers were demanded before ({times} of {limit}): the law wants it done once, in full.</source>
        <translation>Đã yêu cầu bổ sung trước đó ({times}/{limit} lần): quy định chỉ yêu cầu một lần, đầy đủ.</translation>
    </message>
    <message>
        <source>A new appointment was made before ({times} of {limit}): the law allows no further one.</source>
        <translation>Đã hẹn lại trước đó ({times}/{limit} lần): quy định không cho hẹn thêm.</translation>
    </message>
    <message>
        <source>The law wants the apology out at least {ahead} day before the due day.</source>
        <translation>Theo quy định, thư xin lỗi phải gửi trước ngày hẹn trả ít nhất {ahead} ngày.</translation>
    </message>
    <message>
        <source>“{name}” means the desk or the applicant itself: use another name.</source>
        <translation>“{name}” là tên dành riêng cho bộ phận một cửa hoặc người nộp: hãy dùng tên khác.</translation>
    </message>
    <message>
        <source>That is too many reasons to choose from: at most {limit}.</source>
        <translation>Quá nhiều lý do để chọn: tối đa {limit}.</translation>
    </message>
    <message>
        <source>The office is not set up yet: fill in its data first.</source>
        <translation>Chưa thiết lập cơ quan: nhập thông tin cơ quan trước.</translation>
    </message>
    <message>
        <source>Type the agency code as H57.31.05: at most {limit} letters, digits, dots.</source>
        <translation>Nhập mã cơ quan dạng H57.31.05: tối đa {limit} chữ cái, chữ số, dấu chấm.</translation>
    </message>
    <message>
        <source>Counters are numbered {first} to {last}.</source>
        <translation>Số quầy từ {first} đến {last}.</translation>
    </message>
    <message>
        <source>The calendar has no working hours: set them first.</source>
        <translation>Lịch chưa có giờ làm việc: nhập giờ làm việc trước.</translation>
    </message>
    <message>
        <source>The hours end at {end}, before they begin at {start}.</source>
        <translation>Giờ kết thúc {end} trước giờ bắt đầu {start}.</translation>
    </message>
    <message>
        <source>Type hours to the minute, such as 07:30.</source>
        <translation>Nhập giờ đến phút, ví dụ 07:30.</translation>
    </message>
    <message>
        <source>Hours overlap: one ends at {end}, the next begins at {start}.</source>
        <translation>Giờ bị chồng: ca trước kết thúc {end}, ca sau bắt đầu {start}.</translation>
    </message>
    <message>
        <source>{day} is in the calendar twice: keep one.</source>
        <translation>{day} có hai lần trong lịch: giữ lại một.</translation>
    </message>
    <message>
        <source>Give {day} its working hours.</source>
        <translation>Nhập giờ làm bù cho {day}.</translation>
    </message>
    <message>
        <source>The catalogue has this code already: make a new version of it.</source>
        <translation>Danh mục đã có mã này: tạo phiên bản mới.</translation>
    </message>
    <message>
        <source>There is no such folder. Make it first, or leave this empty.</source>
        <translation>Không có thư mục này. Tạo thư mục trước hoặc để trống.</translation>
    </message>
    <message>
        <source>The file is not there any more. Pick it again.</source>
        <translation>Không còn tệp này. Chọn lại tệp.</translation>
    </message>
    <message>
        <source>The file cannot be read. Close it in other programs and try again.</source>
        <translation>Không đọc được tệp. Đóng tệp ở phần mềm khác rồi thử lại.</translation>
    </message>
    <message>
        <source>The file is too large for a catalogue. Is it the right one?</source>
        <translation>Tệp lớn quá so với một danh mục. Kiểm tra có đúng tệp không.</translation>
    </message>
    <message>
        <source>Line {line} has letters that cannot be read. Save the file as CSV UTF-8 and pick it again.</source>
        <translation>Dòng {line} có chữ không đọc được. Lưu tệp dạng CSV UTF-8 rồi chọn lại.</translation>
    </message>
    <message>
        <source>Row {row} has a stray quotation mark. Mend it and pick the file again.</source>
        <translation>Dòng {row} thừa dấu ngoặc kép. Sửa rồi chọn lại tệp.</translation>
    </message>
    <message>
        <source>The file has a password. Save it without one and pick it again.</source>
        <translation>Tệp có mật khẩu. Lưu bản không mật khẩu rồi chọn lại.</translation>
    </message>
    <message>
        <source>The file is damaged. Save it anew and pick it again.</source>
        <translation>Tệp bị hỏng. Lưu lại rồi chọn lại tệp.</translation>
    </message>
    <message>
        <source>This is not a table. Pick an .xlsx or .csv file.</source>
        <translation>Không phải bảng. Chọn tệp .xlsx hoặc .csv.</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows. Is it the right one?</source>
        <translation>Bảng có hơn {limit} dòng. Kiểm tra có đúng tệp không.</translation>
    </message>
    <message>
        <source>The table has more than {limit} columns. Is it the right one?</source>
        <translation>Bảng có hơn {limit} cột. Kiểm tra có đúng tệp không.</translation>
    </message>
    <message>
        <source>Row {row} has more cells than there are headings.</source>
        <translation>Dòng {row} có nhiều ô hơn số cột tiêu đề.</translation>
    </message>
    <message>
        <source>The workbook has several sheets: name one of them {names}.</source>
        <translation>Tệp có nhiều trang tính: đặt tên một trang là {names}.</translation>
    </message>
    <message>
        <source>The table of procedures has no rows.</source>
        <translation>Bảng thủ tục không có dòng nào.</translation>
    </message>
    <message>
        <source>Columns are missing: {names}.</source>
        <translation>Thiếu cột: {names}.</translation>
    </message>
    <message>
        <source>Columns stand there twice: {names}.</source>
        <translation>Cột bị trùng: {names}.</translation>
    </message>
    <message>
        <source>This looks like a formula. Type the text itself.</source>
        <translation>Ô này là công thức. Nhập nội dung.</translation>
    </message>
    <message>
        <source>This cell holds a hidden sign. Type it anew.</source>
        <translation>Ô này có ký tự ẩn. Nhập lại.</translation>
    </message>
    <message>
        <source>The spreadsheet has cut {text} short. Format the column as text, type it anew.</source>
        <translation>{text} bị bảng tính cắt bớt. Định dạng cột là văn bản rồi nhập lại.</translation>
    </message>
    <message>
        <source>{text} is not a procedure code: letters, digits, dots and dashes only.</source>
        <translation>{text} không phải mã thủ tục: chỉ gồm chữ cái, chữ số, dấu chấm, gạch ngang.</translation>
    </message>
    <message>
        <source>{text} is not a unit: use working day, day, working hour or month.</source>
        <translation>{text} không phải đơn vị: dùng ngày làm việc, ngày, giờ làm việc hoặc tháng.</translation>
    </message>
    <message>
        <source>Give the unit of the term.</source>
        <translation>Chưa có đơn vị của thời hạn.</translation>
    </message>
    <message>
        <source>Give the term, or leave its unit empty too.</source>
        <translation>Nhập thời hạn, hoặc để trống cả đơn vị.</translation>
    </message>
    <message>
        <source>{text} is not an amount in đồng.</source>
        <translation>{text} không phải số tiền bằng đồng.</translation>
    </message>
    <message>
        <source>A fee cannot be less than zero.</source>
        <translation>Lệ phí không thể âm.</translation>
    </message>
    <message>
        <source>The fee is too large: at most {most} đ.</source>
        <translation>Lệ phí lớn quá: tối đa {most} đ.</translation>
    </message>
    <message>
        <source>{text} is not a kind of paper: use original, copy, certified copy, form, presented.</source>
        <translation>{text} không phải loại giấy tờ: dùng bản chính, bản sao, bản chứng thực, biểu mẫu, xuất trình.</translation>
    </message>
    <message>
        <source>Write yes or no instead of {text}.</source>
        <translation>Ghi có hoặc không thay cho {text}.</translation>
    </message>
    <message>
        <source>Type a number, such as 4 or 0,5.</source>
        <translation>Hãy nhập số, ví dụ 4 hoặc 0,5.</translation>
    </message>
    <message>
        <source>Give hours or days, not both.</source>
        <translation>Chỉ ghi số giờ hoặc số ngày, không ghi cả hai.</translation>
    </message>
    <message>
        <source>A step takes more than 0 and at most {most} hours.</source>
        <translation>Mỗi bước phải trên 0 giờ và không quá {most} giờ.</translation>
    </message>
    <message>
        <source>A step is counted in quarters of an hour, such as 0,25 or 1,5.</source>
        <translation>Số giờ của một bước tính đến phần tư giờ, ví dụ 0,25 hoặc 1,5.</translation>
    </message>
    <message>
        <source>Say when this paper is needed.</source>
        <translation>Nêu khi nào cần giấy tờ này.</translation>
    </message>
    <message>
        <source>A paper that is always needed has no condition.</source>
        <translation>Giấy tờ luôn cần thì không có điều kiện.</translation>
    </message>
    <message>
        <source>Row {first} gives this procedure another name.</source>
        <translation>Dòng {first} ghi tên khác cho thủ tục này.</translation>
    </message>
    <message>
        <source>Row {first} puts this procedure into another field.</source>
        <translation>Dòng {first} ghi thủ tục này ở lĩnh vực khác.</translation>
    </message>
    <message>
        <source>Row {first} has the same case already.</source>
        <translation>Dòng {first} đã có trường hợp này.</translation>
    </message>
    <message>
        <source>The procedure has no such case.</source>
        <translation>Thủ tục không có trường hợp này.</translation>
    </message>
    <message>
        <source>Row {first} has the same position already.</source>
        <translation>Dòng {first} đã có số thứ tự này.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Ngày cuối kỳ trước ngày đầu kỳ.</translation>
    </message>
    <message>
        <source>Tick at least one kind of file.</source>
        <translation>Chọn ít nhất một loại tệp.</translation>
    </message>
    <message>
        <source>There is nothing to export: no dossier fits.</source>
        <translation>Không có hồ sơ phù hợp để kết xuất.</translation>
    </message>
    <message>
        <source>Nothing was exported: this folder is not there. Is the stick in?</source>
        <translation>Chưa kết xuất: không thấy thư mục. Kiểm tra đã cắm USB chưa.</translation>
    </message>
    <message>
        <source>Nothing was exported: this folder or stick cannot be written to. Pick another one.</source>
        <translation>Chưa kết xuất: không ghi được vào thư mục hoặc USB này. Chọn nơi khác.</translation>
    </message>
    <message>
        <source>Nothing was exported: there is not enough room. Free some, or pick another folder.</source>
        <translation>Chưa kết xuất: không đủ dung lượng. Dọn bớt hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Nothing was exported: the folder or stick stopped answering. Put it in again and repeat.</source>
        <translation>Chưa kết xuất: thư mục hoặc USB mất kết nối. Cắm lại rồi thử lại.</translation>
    </message>
    <message>
        <source>Nothing was exported: another program, perhaps a virus scanner, holds a file there. Try again.</source>
        <translation>Chưa kết xuất: phần mềm khác, có thể là trình diệt vi-rút, đang giữ tệp ở đó. Thử lại.</translation>
    </message>
    <message>
        <source>Nothing was exported: what was read back differs from what was written. Use another stick.</source>
        <translation>Chưa kết xuất: đọc lại không khớp với nội dung đã ghi. Dùng USB khác.</translation>
    </message>
    <message>
        <source>Nothing was exported: a workbook holds {limit} lines at most. Pick a shorter period, or CSV.</source>
        <translation>Chưa kết xuất: bảng tính chứa tối đa {limit} dòng. Chọn kỳ ngắn hơn hoặc dùng CSV.</translation>
    </message>
    <message>
        <source>Tick at least one part.</source>
        <translation>Hãy đánh dấu ít nhất một phần.</translation>
    </message>
    <message>
        <source>This PC lacks the signing library: make the pack without a signature.</source>
        <translation>Máy này chưa có thư viện chữ ký: hãy tạo gói không có chữ ký.</translation>
    </message>
    <message>
        <source>The key of this office ({file}) is damaged. Bring back a copy, or delete it to get a new key.</source>
        <translation>Khóa của cơ quan ({file}) bị hỏng. Khôi phục bản sao, hoặc xóa tệp để tạo khóa mới.</translation>
    </message>
    <message>
        <source>The file is empty. Ask for it again.</source>
        <translation>Tệp rỗng. Hãy xin gửi lại.</translation>
    </message>
    <message>
        <source>This is no configuration pack. Pick an .mcpack file.</source>
        <translation>Đây không phải là gói cấu hình. Hãy chọn tệp .mcpack.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB: this is no configuration pack.</source>
        <translation>Tệp lớn hơn {most} MB: đây không phải là gói cấu hình.</translation>
    </message>
    <message>
        <source>A newer program made this pack. Bring this program up to date, then read it again.</source>
        <translation>Gói do chương trình mới hơn tạo ra. Hãy cập nhật chương trình rồi đọc lại.</translation>
    </message>
    <message>
        <source>The pack is damaged, or was changed after it was made. Ask for it again.</source>
        <translation>Gói bị hỏng hoặc đã bị sửa sau khi tạo. Hãy xin gửi lại.</translation>
    </message>
    <message>
        <source>The signature is false: the pack was changed after it was signed. Do not use it.</source>
        <translation>Chữ ký không đúng: gói đã bị sửa sau khi ký. Không dùng gói này.</translation>
    </message>
    <message>
        <source>The pack holds something that this program cannot use ({file}). Ask who made it.</source>
        <translation>Trong gói có phần chương trình không dùng được ({file}). Hãy hỏi nơi tạo gói.</translation>
    </message>
    <message>
        <source>The words of the form cannot be read. Save them as UTF-8 text.</source>
        <translation>Không đọc được lời văn biểu mẫu. Hãy lưu tệp dạng văn bản UTF-8.</translation>
    </message>
    <message>
        <source>The words must say form, version (from {first}), based_on and origin.</source>
        <translation>Tệp lời văn phải ghi form, version (từ {first}), based_on và origin.</translation>
    </message>
    <message>
        <source>The words of a form were written for another version of this program.</source>
        <translation>Lời văn biểu mẫu được soạn cho phiên bản khác của chương trình.</translation>
    </message>
    <message>
        <source>{form}: the words of the part {part} lose a field or do not fit. Compare them with the first ones.</source>
        <translation>{form}: phần {part} bị mất một mục hoặc không đúng khuôn. Hãy so với lời văn ban đầu.</translation>
    </message>
    <message>
        <source>At most {limit} books can be listed.</source>
        <translation>Chỉ ghi được tối đa {limit} quyển sổ.</translation>
    </message>
    <message>
        <source>Another program holds the data. Nothing was saved: try again in a moment.</source>
        <translation>Phần mềm khác đang giữ dữ liệu. Chưa lưu: thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved: free some room, then try again.</source>
        <translation>Ổ đĩa đầy. Chưa lưu: dọn bớt rồi thử lại.</translation>
    </message>
    <message>
        <source>The data cannot be written here. Nothing was saved: call whoever looks after this PC.</source>
        <translation>Không ghi được dữ liệu. Chưa lưu: báo người quản trị máy.</translation>
    </message>
    <message>
        <source>Something keeps the program from its data: a virus scanner? Nothing was saved: try again in a moment.</source>
        <translation>Phần mềm không mở được dữ liệu, có thể do trình diệt vi-rút. Chưa lưu: thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>The desk is open already: another user of this PC has it, or it is closing. Try again in a minute.</source>
        <translation>Phần mềm đang mở: người dùng khác của máy này đang mở, hoặc phần mềm đang đóng. Thử lại sau một phút.</translation>
    </message>
    <message>
        <source>The desk is open already but does not answer. Wait a minute; if it stays so, restart this PC.</source>
        <translation>Phần mềm đang mở nhưng không phản hồi. Chờ một phút; nếu vẫn vậy, khởi động lại máy.</translation>
    </message>
    <message>
        <source>The data must not lie on the network: it damages them. Keep them on a disk inside this PC.</source>
        <translation>Không để dữ liệu trên ổ mạng vì dữ liệu sẽ hỏng. Để dữ liệu trên ổ đĩa trong máy.</translation>
    </message>
    <message>
        <source>The data must not lie on a stick: it may be pulled out. Keep them on a disk inside this PC.</source>
        <translation>Không để dữ liệu trên USB vì USB có thể bị rút ra. Để dữ liệu trên ổ đĩa trong máy.</translation>
    </message>
    <message>
        <source>OneDrive, Dropbox or Google Drive copies this folder, which damages the data. Keep them in another folder.</source>
        <translation>OneDrive, Dropbox hoặc Google Drive đồng bộ thư mục này, dữ liệu sẽ hỏng. Để dữ liệu ở thư mục khác.</translation>
    </message>
    <message>
        <source>The program made a mistake; what was saved is safe, and Settings can make a support file of it.</source>
        <translation>Chương trình gặp lỗi; những gì đã lưu vẫn an toàn, và có thể tạo tệp hỗ trợ trong phần Cài đặt.</translation>
    </message>
    <message>
        <source>The disk does not answer. Nothing was saved: try again, and have the disk looked at.</source>
        <translation>Ổ đĩa không phản hồi. Chưa lưu: thử lại và cho kiểm tra ổ đĩa.</translation>
    </message>
    <message>
        <source>The data are damaged: nothing was saved. Restore the last backup (F10, Backups).</source>
        <translation>Dữ liệu bị hỏng: chưa lưu gì cả. Hãy khôi phục bản sao lưu gần nhất (F10, Sao lưu).</translation>
    </message>
    <message>
        <source>The data cannot be opened. Is the disk there? Then start again.</source>
        <translation>Không mở được dữ liệu. Kiểm tra ổ đĩa rồi mở lại.</translation>
    </message>
    <message>
        <source>This file is not the desk&apos;s. It was left untouched.</source>
        <translation>Tệp này không phải dữ liệu của phần mềm. Đã giữ nguyên.</translation>
    </message>
    <message>
        <source>These data were written by a newer version. Update this program first.</source>
        <translation>Dữ liệu do phiên bản mới hơn ghi. Cập nhật phần mềm trước.</translation>
    </message>
    <message>
        <source>The data cannot be kept safely on this disk. Use a local one.</source>
        <translation>Ổ đĩa này không bảo đảm an toàn dữ liệu. Dùng ổ đĩa trong máy.</translation>
    </message>
    <message>
        <source>This installation is too old to keep data safely ({version}). Install it anew.</source>
        <translation>Bản cài đặt cũ quá, không bảo đảm an toàn dữ liệu ({version}). Cài lại.</translation>
    </message>
    <message>
        <source>The data (desk.db) are not where they were. Put the file back, or restore the last backup.</source>
        <translation>Không thấy dữ liệu (desk.db) ở chỗ cũ. Hãy để tệp lại chỗ cũ hoặc khôi phục bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>The files of the data do not belong together. Nothing was changed: restore the last backup.</source>
        <translation>Các tệp dữ liệu không khớp nhau. Chưa thay đổi gì: hãy khôi phục bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>An older copy of the data lies here: no number is given before the program was started anew.</source>
        <translation>Dữ liệu ở đây là bản chép cũ: hãy mở lại chương trình rồi mới cấp số.</translation>
    </message>
    <message>
        <source>An older copy of the data lies here. Numbers left out: {count}. Newer data? Restore a backup (F10).</source>
        <translation>Dữ liệu ở đây là bản chép cũ. Đã bỏ {count} số. Nếu có dữ liệu mới hơn, hãy khôi phục bản sao lưu (F10).</translation>
    </message>
    <message>
        <source>The folder or stick is not there. Put it in again.</source>
        <translation>Không thấy thư mục hoặc USB. Hãy cắm lại.</translation>
    </message>
    <message>
        <source>It cannot be written to. Unlock it, or pick another one.</source>
        <translation>Không ghi được vào đó. Hãy mở khóa chống ghi hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <source>There is not enough room. Free some, or pick another place.</source>
        <translation>Không đủ chỗ trống. Hãy xóa bớt hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <source>The disk or stick stopped answering. Put it in again.</source>
        <translation>Ổ đĩa hoặc USB không trả lời. Hãy cắm lại.</translation>
    </message>
    <message>
        <source>Another program, perhaps a virus scanner, holds a file there. Try again in a moment.</source>
        <translation>Phần mềm khác, có thể là trình diệt vi-rút, đang giữ tệp ở đó. Thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>What was read back is not what was written. Use another one.</source>
        <translation>Đọc lại không giống lúc ghi. Hãy dùng ổ đĩa hoặc USB khác.</translation>
    </message>
    <message>
        <source>The data are damaged. Restore the last backup.</source>
        <translation>Dữ liệu bị hỏng. Hãy khôi phục bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>This backup is damaged. Pick another one.</source>
        <translation>Bản sao lưu này bị hỏng. Hãy chọn bản khác.</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup.</source>
        <translation>Mật khẩu không mở được bản sao lưu này.</translation>
    </message>
    <message>
        <source>This PC lacks the library for passphrases. Restore on another PC.</source>
        <translation>Máy này thiếu thư viện mã hóa. Hãy khôi phục trên máy khác.</translation>
    </message>
    <message>
        <source>The key of the backups is damaged. Set the passphrase anew.</source>
        <translation>Khóa của bản sao lưu bị hỏng. Hãy đặt lại mật khẩu.</translation>
    </message>
    <message>
        <source>There is no backup yet that could be tried. Back up now.</source>
        <translation>Chưa có bản sao lưu nào để thử. Hãy sao lưu ngay.</translation>
    </message>
    <message>
        <source>Backups lie here already. Pick a stick or another disk.</source>
        <translation>Bản sao lưu đã nằm ở đây rồi. Hãy chọn USB hoặc ổ đĩa khác.</translation>
    </message>
    <message>
        <source>Too short: at least {least} characters.</source>
        <translation>Ngắn quá: ít nhất {least} ký tự.</translation>
    </message>
    <message>
        <source>Scan the receipt, or type its code as H57.31.05-261120-0007.</source>
        <translation>Quét giấy tiếp nhận, hoặc gõ mã như H57.31.05-261120-0007.</translation>
    </message>
    <message>
        <source>Type the number as it stands in the register, such as 42.</source>
        <translation>Gõ số thứ tự như trong sổ, ví dụ 42.</translation>
    </message>
    <message>
        <source>The PC&apos;s clock says {now}, but work was recorded at {last}. Set the clock, or confirm its date.</source>
        <translation>Đồng hồ máy chỉ {now}, nhưng đã có việc ghi lúc {last}. Hãy chỉnh đồng hồ hoặc xác nhận ngày.</translation>
    </message>
    <message>
        <source>The PC&apos;s clock says {now}; the last work was recorded at {last}. Set the clock, or confirm its date.</source>
        <translation>Đồng hồ máy chỉ {now}; việc gần nhất ghi lúc {last}. Hãy chỉnh đồng hồ hoặc xác nhận ngày.</translation>
    </message>
    <message>
        <source>{printer} is not there any more. Pick another printer in Settings.</source>
        <translation>Không còn máy in {printer}. Chọn máy in khác trong Cài đặt.</translation>
    </message>
    <message>
        <source>{printer} does not print. Look at paper and cable, then print again.</source>
        <translation>{printer} không in. Kiểm tra giấy và dây cáp rồi in lại.</translation>
    </message>
    <message>
        <source>No printer: papers are saved as PDF in {folder}.</source>
        <translation>Không có máy in: giấy tờ được lưu thành tệp PDF trong {folder}.</translation>
    </message>
    <message>
        <source>{printer} does not know this paper: what it prints may be cut, or made smaller.</source>
        <translation>{printer} không có khổ giấy này: bản in có thể bị cắt hoặc bị thu nhỏ.</translation>
    </message>
    <message>
        <source>{printer} cannot print nearer to the edge than {margin} mm: what stands there would be cut.</source>
        <translation>{printer} không in được sát mép giấy hơn {margin} mm: phần nằm ở đó sẽ bị cắt.</translation>
    </message>
    <message>
        <source>Another version of the program made this list. Make it anew.</source>
        <translation>Danh sách này do phiên bản khác của chương trình lập. Hãy lập lại.</translation>
    </message>
    <message>
        <source>The disk is full. Free some room, then try again.</source>
        <translation>Ổ đĩa đầy. Dọn bớt rồi thử lại.</translation>
    </message>
    <message>
        <source>The file is open in another program. Close it there, then try again.</source>
        <translation>Tệp đang mở ở phần mềm khác. Đóng tệp rồi thử lại.</translation>
    </message>
    <message>
        <source>Nothing can be saved in that folder. Pick another one.</source>
        <translation>Không lưu được vào thư mục đó. Chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The form was issued by a newer version. Update this program to print it.</source>
        <translation>Biểu mẫu do phiên bản mới hơn lập. Cập nhật phần mềm để in.</translation>
    </message>
    <message>
        <source>A pad has {first} to {last} sheets.</source>
        <translation>Mỗi tập có từ {first} đến {last} tờ.</translation>
    </message>
    <message>
        <source>Sheet {number} of the pad was not entered yet.</source>
        <translation>Tờ in sẵn số {number} chưa được nhập vào máy.</translation>
    </message>
    <message>
        <source>Type the number as on the paper, such as 13 or 910004.</source>
        <translation>Gõ số như ghi trên giấy, ví dụ 13 hoặc 910004.</translation>
    </message>
    <message>
        <source>This code is of {day}, not of this paper day.</source>
        <translation>Mã này là của {day}, không phải của ngày đang nhập bù.</translation>
    </message>
    <message>
        <source>Counter {counter} gives this number: enter it there.</source>
        <translation>Số này do quầy {counter} cấp: hãy nhập ở quầy đó.</translation>
    </message>
    <message>
        <source>{prefix} is the code of another agency.</source>
        <translation>{prefix} là mã định danh của cơ quan khác.</translation>
    </message>
    <message>
        <source>No pad printed here has this sheet: look at the number again.</source>
        <translation>Không có tập nào in ở đây có tờ này: hãy xem lại số.</translation>
    </message>
    <message>
        <source>{dossier} has this number already: one of the two papers is a double.</source>
        <translation>{dossier} đã có số này: một trong hai giấy bị cấp trùng số.</translation>
    </message>
    <message>
        <source>This number was voided: it can be given to nobody.</source>
        <translation>Số này đã hủy: không cấp cho ai được nữa.</translation>
    </message>
    <message>
        <source>The day has come to {last} only: what lies beyond is still to be given.</source>
        <translation>Trong ngày mới cấp đến số {last}: các số sau đó còn để cấp tiếp.</translation>
    </message>
    <message>
        <source>The last number has to follow the first, of the same kind.</source>
        <translation>Số cuối phải đứng sau số đầu và cùng loại với số đầu.</translation>
    </message>
    <message>
        <source>That is too many numbers at once: at most {limit}.</source>
        <translation>Quá nhiều số một lần: tối đa {limit} số.</translation>
    </message>
    <message>
        <source>“{text}” is no number: type them as 1-45, 47, 910001-910012.</source>
        <translation>“{text}” không phải là số: hãy gõ như 1-45, 47, 910001-910012.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>When</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>noted {moment}</source>
        <translation>ghi nhận lúc {moment}</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Quầy {number}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>(trống)</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Lý do: {reason}</translation>
    </message>
    <message>
        <source>confirmed by {name}</source>
        <translation>{name} xác nhận</translation>
    </message>
    <message>
        <source>Not accepted yet: papers are missing</source>
        <translation>Chưa tiếp nhận, yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>Refused at reception</source>
        <translation>Từ chối tiếp nhận</translation>
    </message>
    <message>
        <source>Received as {code}, due {due}</source>
        <translation>Tiếp nhận {code}, hẹn trả {due}</translation>
    </message>
    <message>
        <source>Sent up to {receiver}, which answers by {due}</source>
        <translation>Chuyển {receiver}, hạn trả lời {due}</translation>
    </message>
    <message>
        <source>{agency} demands papers; the term stops</source>
        <translation>{agency} yêu cầu bổ sung; dừng tính thời hạn</translation>
    </message>
    <message>
        <source>The supplement is complete; the term begins anew, due {due}</source>
        <translation>Đã nộp đủ bổ sung; tính lại thời hạn, hẹn trả {due}</translation>
    </message>
    <message>
        <source>{agency} was asked for its opinion by {due}</source>
        <translation>Lấy ý kiến {agency}, hạn {due}</translation>
    </message>
    <message>
        <source>Opinion {number} came in</source>
        <translation>Nhận ý kiến số {number}</translation>
    </message>
    <message>
        <source>Apology drafted for {signer}; it offers {due}</source>
        <translation>Soạn thư xin lỗi trình {signer}; hẹn lại {due}</translation>
    </message>
    <message>
        <source>Apology signed by {signer}: due {due} in the place of {before}</source>
        <translation>{signer} đã ký thư xin lỗi: hẹn trả {due} thay cho {before}</translation>
    </message>
    <message>
        <source>Counted again by the changed calendar: due {due} in the place of {before}</source>
        <translation>Tính lại theo lịch mới: hẹn trả {due} thay cho {before}</translation>
    </message>
    <message>
        <source>Entry corrected</source>
        <translation>Đính chính</translation>
    </message>
    <message>
        <source>Withdrawn: {act} of {moment}</source>
        <translation>Hủy thao tác {act} lúc {moment}</translation>
    </message>
    <message>
        <source>{form} issued anew; the earlier one no longer holds</source>
        <translation>Lập lại: {form}; bản trước hết giá trị</translation>
    </message>
    <message>
        <source>{form} issued</source>
        <translation>Lập: {form}</translation>
    </message>
    <message>
        <source>{form} printed, time {printing}, on {printer}</source>
        <translation>In: {form}, lần {printing}, máy in {printer}</translation>
    </message>
    <message>
        <source>Handed over to {receiver}</source>
        <translation>Bàn giao cho {receiver}</translation>
    </message>
    <message>
        <source>Passed on from {sender} to {receiver}</source>
        <translation>{sender} chuyển cho {receiver}</translation>
    </message>
    <message>
        <source>Came back from {sender} with the result</source>
        <translation>Nhận lại từ {sender}, có kết quả</translation>
    </message>
    <message>
        <source>Came back from {sender} with a refusal</source>
        <translation>Nhận lại từ {sender}, có văn bản từ chối</translation>
    </message>
    <message>
        <source>Came back from {sender} unfinished</source>
        <translation>Nhận lại từ {sender}, chưa giải quyết xong</translation>
    </message>
    <message>
        <source>The applicant withdrew the dossier</source>
        <translation>Người nộp rút hồ sơ</translation>
    </message>
    <message>
        <source>Handling was stopped</source>
        <translation>Dừng giải quyết</translation>
    </message>
    <message>
        <source>Asked for by {name}</source>
        <translation>Theo đề nghị của {name}</translation>
    </message>
    <message>
        <source>Money: {text}</source>
        <translation>Phí, lệ phí: {text}</translation>
    </message>
    <message>
        <source>Decided by {name}</source>
        <translation>Người quyết định: {name}</translation>
    </message>
    <message>
        <source>Given back to {recipient}</source>
        <translation>Trả kết quả cho {recipient}</translation>
    </message>
    <message>
        <source>By proxy: {paper}</source>
        <translation>Giấy ủy quyền: {paper}</translation>
    </message>
    <message>
        <source>Papers given back: {papers}</source>
        <translation>Trả lại bản chính: {papers}</translation>
    </message>
    <message>
        <source>Rating: {rating}</source>
        <translation>Đánh giá: {rating}</translation>
    </message>
    <message>
        <source>the handing over</source>
        <translation>bàn giao</translation>
    </message>
    <message>
        <source>the sending up</source>
        <translation>chuyển cấp trên</translation>
    </message>
    <message>
        <source>the taking back</source>
        <translation>nhận lại</translation>
    </message>
    <message>
        <source>the demand for papers</source>
        <translation>yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>the completion of the papers</source>
        <translation>nộp đủ bổ sung</translation>
    </message>
    <message>
        <source>the consultation</source>
        <translation>lấy ý kiến</translation>
    </message>
    <message>
        <source>the opinion</source>
        <translation>ghi ý kiến</translation>
    </message>
    <message>
        <source>the ending</source>
        <translation>rút, dừng hồ sơ</translation>
    </message>
    <message>
        <source>the draft of an apology</source>
        <translation>soạn thư xin lỗi</translation>
    </message>
    <message>
        <source>the new appointment</source>
        <translation>hẹn lại</translation>
    </message>
    <message>
        <source>the giving back</source>
        <translation>trả kết quả</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>reception</source>
        <translation>tiếp nhận</translation>
    </message>
    <message>
        <source>supplement</source>
        <translation>bổ sung hồ sơ</translation>
    </message>
    <message>
        <source>changed calendar</source>
        <translation>lịch làm việc thay đổi</translation>
    </message>
    <message>
        <source>new appointment</source>
        <translation>hẹn lại</translation>
    </message>
    <message>
        <source>First due {due}; since then: {grounds}</source>
        <translation>Hẹn trả lần đầu {due}; sau đó: {grounds}</translation>
    </message>
    <message>
        <source>Supplement awaited since {moment}</source>
        <translation>Chờ bổ sung từ {moment}</translation>
    </message>
    <message>
        <source>Opinion of {agency} awaited until {due}</source>
        <translation>Chờ ý kiến {agency}, hạn {due}</translation>
    </message>
    <message>
        <source>Apology waits for the signature of {signer}; it offers {due}</source>
        <translation>Thư xin lỗi chờ {signer} ký; hẹn lại {due}</translation>
    </message>
    <message>
        <source>✓ Done in time; late only on the computer: {noted}</source>
        <translation>✓ Xong đúng hạn, chỉ trễ trên máy: {noted}</translation>
    </message>
    <message>
        <source>noted by {clerk} {after} later</source>
        <translation>{clerk} ghi sau {after}</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>Sheets</source>
        <translation>Các tờ</translation>
    </message>
    <message>
        <source>Not entered yet</source>
        <translation>Chưa nhập</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Còn lại</translation>
    </message>
    <message>
        <source>Print a pad before the power fails: receive on its sheets then, and enter them afterwards.</source>
        <translation>In sẵn một tập trước khi mất điện: khi ấy tiếp nhận trên các tờ này, có điện thì nhập bù.</translation>
    </message>
    <message>
        <source>Pads, newest first</source>
        <translation>Các tập giấy, mới nhất trước</translation>
    </message>
    <message>
        <source>✓ none</source>
        <translation>✓ đã nhập hết</translation>
    </message>
    <message>
        <source>{left} of {all}</source>
        <translation>{left}/{all} tờ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả đối chiếu</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Trên giấy</translation>
    </message>
    <message>
        <source>Register line</source>
        <translation>Số vào sổ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Nhận lúc</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú, cách xử lý</translation>
    </message>
    <message>
        <source>Numbers of the day</source>
        <translation>Các số của ngày</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Khớp</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Bỏ trống</translation>
    </message>
    <message>
        <source>Double on paper</source>
        <translation>Ghi trùng trên giấy</translation>
    </message>
    <message>
        <source>Not on the paper</source>
        <translation>Không có trên giấy</translation>
    </message>
    <message>
        <source>void it, or enter its dossier</source>
        <translation>hủy số, hoặc nhập hồ sơ</translation>
    </message>
    <message>
        <source>enter its dossier</source>
        <translation>nhập hồ sơ</translation>
    </message>
    <message>
        <source>see which paper is right</source>
        <translation>xem lại tờ nào ghi đúng</translation>
    </message>
    <message>
        <source>add it to the paper register</source>
        <translation>ghi thêm vào sổ giấy</translation>
    </message>
    <message>
        <source>entered as {code}</source>
        <translation>đã nhập: {code}</translation>
    </message>
    <message>
        <source>entered {moment}</source>
        <translation>nhập lúc {moment}</translation>
    </message>
</context>
<context>
    <name>pack</name>
    <message>
        <source>Calendar</source>
        <translation>Lịch làm việc</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Words of forms</source>
        <translation>Lời văn biểu mẫu</translation>
    </message>
    <message>
        <source>Register books</source>
        <translation>Quyển sổ</translation>
    </message>
</context>
<context>
    <name>paper day</name>
    <message>
        <source>Received</source>
        <translation>Giờ nhận</translation>
    </message>
    <message>
        <source>Number on paper</source>
        <translation>Số trên giấy</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Trường hợp</translation>
    </message>
    <message>
        <source>Term in days</source>
        <translation>Số ngày giải quyết</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Người nộp</translation>
    </message>
    <message>
        <source>ID number or tax code</source>
        <translation>Số căn cước hoặc MST</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Số bộ</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Lệ phí</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Bàn giao cho</translation>
    </message>
    <message>
        <source>Handed over at</source>
        <translation>Giờ bàn giao</translation>
    </message>
    <message>
        <source>Result given to</source>
        <translation>Trả kết quả cho</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Giờ trả</translation>
    </message>
    <message>
        <source>new</source>
        <translation>số mới</translation>
    </message>
    <message>
        <source>All there</source>
        <translation>Đủ</translation>
    </message>
    <message>
        <source>Some missing</source>
        <translation>Thiếu</translation>
    </message>
    <message>
        <source>Usual case</source>
        <translation>Trường hợp thông thường</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Paper</source>
        <translation>Tên giấy tờ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>The procedure asks for no papers.</source>
        <translation>Thủ tục không yêu cầu giấy tờ.</translation>
    </message>
    <message>
        <source>Issued paper</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Lập lúc</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Đã in</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Nothing has been issued yet.</source>
        <translation>Chưa lập giấy tờ nào.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa in</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>đã thay</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>còn</translation>
    </message>
</context>
<context>
    <name>print_queue</name>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Dossier or list</source>
        <translation>Hồ sơ hoặc danh sách</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gửi in lúc</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Lần in</translation>
    </message>
    <message>
        <source>Nothing was sent to a printer in the last days.</source>
        <translation>Mấy ngày qua chưa gửi in giấy tờ nào.</translation>
    </message>
    <message>
        <source>Papers for the printer</source>
        <translation>Giấy tờ gửi máy in</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Sổ theo dõi</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Trial page</source>
        <translation>Trang in thử</translation>
    </message>
    <message>
        <source>{form}, page {page}</source>
        <translation>{form}, trang {page}</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>Tệp PDF</translation>
    </message>
    <message>
        <source>This PC&apos;s own printer</source>
        <translation>Máy in mặc định của máy tính</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>One-stop desk</source>
        <translation>Quầy Một Cửa</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>Day, month, year</source>
        <translation>Ngày, tháng, năm</translation>
    </message>
    <message>
        <source>Return of the result</source>
        <translation>Trả kết quả</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Dossier code</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Tên thủ tục</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Số bộ</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Tên cá&#xa0;nhân, tổ&#xa0;chức</translation>
    </message>
    <message>
        <source>Address, phone</source>
        <translation>Địa chỉ, số điện&#xa0;thoại</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Cơ&#xa0;quan chủ&#xa0;trì giải&#xa0;quyết</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Nhận hồ sơ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hẹn&#xa0;trả kết&#xa0;quả</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Trả kết quả</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Phương thức</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Ký nhận</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Code</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Applicant, procedure</source>
        <translation>Người nộp, thủ tục</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Đã giải quyết</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn trả</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Kết thúc thế nào</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Ai giữ</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Từ, đến</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Đã giữ</translation>
    </message>
    <message>
        <source>Happened, written down</source>
        <translation>Xảy ra, ghi nhận lúc</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>Ghi sau</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Người ghi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Người xác nhận</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Chờ ai</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Về việc</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ lúc</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Ngày làm việc</translation>
    </message>
    <message>
        <source>noted {when}</source>
        <translation>ghi lúc {when}</translation>
    </message>
    <message>
        <source>first due {day}</source>
        <translation>hạn đầu {day}</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>còn giữ</translation>
    </message>
    <message>
        <source>{clerk}
counter {counter}</source>
        <translation>{clerk}
quầy {counter}</translation>
    </message>
    <message>
        <source>How it ended, by field</source>
        <translation>Kết quả theo lĩnh vực</translation>
    </message>
    <message>
        <source>How it ended, by handler</source>
        <translation>Kết quả theo đơn vị</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Thời gian từng người giữ</translation>
    </message>
    <message>
        <source>Noted later, by clerk</source>
        <translation>Ghi sau, theo người ghi</translation>
    </message>
    <message>
        <source>Noted later, by reason</source>
        <translation>Ghi sau, theo lý do</translation>
    </message>
    <message>
        <source>Waited for</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Has now</source>
        <translation>Đang giữ</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Gave on</source>
        <translation>Đã chuyển</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Trước hạn</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message>
        <source>Late only on computer</source>
        <translation>Chỉ trễ trên máy</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Hồ sơ rút</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dừng xử lý</translation>
    </message>
    <message>
        <source>Newly appointed</source>
        <translation>Đã hẹn lại</translation>
    </message>
    <message>
        <source>Late by the first due time</source>
        <translation>Quá hạn hẹn đầu</translation>
    </message>
    <message>
        <source>Kept on average</source>
        <translation>Giữ trung bình</translation>
    </message>
    <message>
        <source>Kept longest</source>
        <translation>Giữ lâu nhất</translation>
    </message>
    <message>
        <source>Kept in all</source>
        <translation>Tổng thời gian giữ</translation>
    </message>
    <message>
        <source>Noted later</source>
        <translation>Ghi sau</translation>
    </message>
    <message>
        <source>With a second person</source>
        <translation>Có xác nhận</translation>
    </message>
    <message>
        <source>Opinions past their time</source>
        <translation>Ý kiến quá hạn trả lời</translation>
    </message>
    <message>
        <source>Papers demanded from applicants</source>
        <translation>Người nộp chưa bổ sung hồ sơ</translation>
    </message>
    <message>
        <source>Apologies without a signature</source>
        <translation>Thư xin lỗi chưa ký</translation>
    </message>
    <message>
        <source>With the upper office past its time</source>
        <translation>Cấp trên quá hạn trả lời</translation>
    </message>
    <message>
        <source>Papers asked for at reception</source>
        <translation>Hướng dẫn bổ sung khi tiếp nhận</translation>
    </message>
    <message>
        <source>Refused at reception</source>
        <translation>Từ chối tiếp nhận</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>Sent up</source>
        <translation>Chuyển cấp trên</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Nhận lại</translation>
    </message>
    <message>
        <source>Papers demanded</source>
        <translation>Yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>Papers brought</source>
        <translation>Nhận bổ sung</translation>
    </message>
    <message>
        <source>Opinion asked for</source>
        <translation>Gửi lấy ý kiến</translation>
    </message>
    <message>
        <source>Opinion received</source>
        <translation>Nhận ý kiến</translation>
    </message>
    <message>
        <source>Withdrawn or stopped</source>
        <translation>Rút, dừng hồ sơ</translation>
    </message>
    <message>
        <source>Apology drafted</source>
        <translation>Soạn thư xin lỗi</translation>
    </message>
    <message>
        <source>Apology signed</source>
        <translation>Ký thư xin lỗi, hẹn lại</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Trả kết quả</translation>
    </message>
    <message>
        <source>Moment of reception corrected</source>
        <translation>Đính chính lúc tiếp nhận</translation>
    </message>
    <message>
        <source>Still in time</source>
        <translation>Còn trong hạn</translation>
    </message>
    <message>
        <source>Never left the desk</source>
        <translation>Giải quyết ngay tại quầy</translation>
    </message>
    <message>
        <source>The same day: no reason owed</source>
        <translation>Ghi trong ngày, không cần lý do</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} giờ</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>With whom</source>
        <translation>Nơi giữ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Time kept</source>
        <translation>Thời gian giữ</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Nothing has been received yet.</source>
        <translation>Chưa tiếp nhận.</translation>
    </message>
    <message>
        <source>late only on the computer, {noted}</source>
        <translation>chỉ trễ trên máy, {noted}</translation>
    </message>
</context>
<context>
    <name>support</name>
    <message>
        <source>Program and system</source>
        <translation>Chương trình và hệ thống</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Màn hình</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Files, in bytes</source>
        <translation>Tệp, tính bằng byte</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dữ liệu</translation>
    </message>
    <message>
        <source>Rows of each table</source>
        <translation>Số dòng của từng bảng</translation>
    </message>
    <message>
        <source>Entries of each kind</source>
        <translation>Số mục ghi của từng loại</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Hàng đợi in</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Proof of all data</source>
        <translation>Kiểm tra toàn bộ dữ liệu</translation>
    </message>
    <message>
        <source>version</source>
        <translation>phiên bản</translation>
    </message>
    <message>
        <source>system</source>
        <translation>hệ điều hành</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>nhân hệ điều hành</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>bộ xử lý</translation>
    </message>
    <message>
        <source>language of the system</source>
        <translation>ngôn ngữ của hệ thống</translation>
    </message>
    <message>
        <source>known to the system</source>
        <translation>số máy in hệ thống có</translation>
    </message>
    <message>
        <source>data</source>
        <translation>dữ liệu</translation>
    </message>
    <message>
        <source>not yet folded in</source>
        <translation>chưa gộp vào tệp chính</translation>
    </message>
    <message>
        <source>mark of numbers</source>
        <translation>tệp mốc số</translation>
    </message>
    <message>
        <source>log of faults</source>
        <translation>nhật ký lỗi</translation>
    </message>
    <message>
        <source>free on the disk</source>
        <translation>còn trống trên đĩa</translation>
    </message>
    <message>
        <source>entry of the mark</source>
        <translation>mục ghi của tệp mốc</translation>
    </message>
    <message>
        <source>changes of the format</source>
        <translation>các lần đổi cấu trúc</translation>
    </message>
    <message>
        <source>restores and 1</source>
        <translation>số lần khôi phục cộng 1</translation>
    </message>
    <message>
        <source>language of the screens</source>
        <translation>ngôn ngữ màn hình</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>màu sắc</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>quầy</translation>
    </message>
    <message>
        <source>here</source>
        <translation>tại máy này</translation>
    </message>
    <message>
        <source>here, broken</source>
        <translation>tại máy này, bị hỏng</translation>
    </message>
    <message>
        <source>here, newest</source>
        <translation>tại máy này, bản mới nhất</translation>
    </message>
    <message>
        <source>here, last entry of the newest</source>
        <translation>tại máy này, mục ghi cuối của bản mới nhất</translation>
    </message>
    <message>
        <source>here, with a passphrase</source>
        <translation>tại máy này, có mật khẩu</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>nơi thứ hai</translation>
    </message>
    <message>
        <source>second place, broken</source>
        <translation>nơi thứ hai, bị hỏng</translation>
    </message>
    <message>
        <source>second place, newest</source>
        <translation>nơi thứ hai, bản mới nhất</translation>
    </message>
    <message>
        <source>second place, last entry of the newest</source>
        <translation>nơi thứ hai, mục ghi cuối của bản mới nhất</translation>
    </message>
    <message>
        <source>second place, with a passphrase</source>
        <translation>nơi thứ hai, có mật khẩu</translation>
    </message>
    <message>
        <source>end of the journal</source>
        <translation>phần cuối nhật ký</translation>
    </message>
    <message>
        <source>last proof</source>
        <translation>lần kiểm tra toàn bộ gần nhất</translation>
    </message>
    <message>
        <source>checks of the last proof</source>
        <translation>số phép kiểm tra lần đó</translation>
    </message>
    <message>
        <source>failed in the last proof</source>
        <translation>số phép không đạt lần đó</translation>
    </message>
    <message>
        <source>Log of faults</source>
        <translation>Nhật ký lỗi</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>Support file of {moment}</source>
        <translation>Tệp hỗ trợ lập lúc {moment}</translation>
    </message>
    <message>
        <source>It holds no names, numbers or addresses of people, and no codes of dossiers.</source>
        <translation>Tệp không chứa họ tên, số giấy tờ, địa chỉ của ai, cũng không chứa mã hồ sơ.</translation>
    </message>
    <message>
        <source>cannot be read: {why}</source>
        <translation>không đọc được: {why}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không có gì</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Received {moment}</source>
        <translation>Tiếp nhận {moment}</translation>
    </message>
    <message>
        <source>First due {moment}</source>
        <translation>Hẹn lần đầu {moment}</translation>
    </message>
    <message>
        <source>Due {moment}</source>
        <translation>Hẹn trả {moment}</translation>
    </message>
    <message>
        <source>Asked: {agency}</source>
        <translation>Hỏi: {agency}</translation>
    </message>
    <message>
        <source>Answer: {agency}</source>
        <translation>Trả lời: {agency}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Bây giờ</translation>
    </message>
    <message>
        <source>Given back {moment}</source>
        <translation>Trả kết quả {moment}</translation>
    </message>
    <message>
        <source>notice is here</source>
        <translation>đã có thông báo</translation>
    </message>
    <message>
        <source>result is here</source>
        <translation>đã có kết quả</translation>
    </message>
    <message>
        <source>has it now</source>
        <translation>đang giữ</translation>
    </message>
    <message>
        <source>papers awaited</source>
        <translation>chờ giấy tờ</translation>
    </message>
    <message>
        <source>{holder} from {since}: {how}</source>
        <translation>{holder} từ {since}: {how}</translation>
    </message>
</context>
<context>
    <name>unprinted</name>
    <message>
        <source>Show them</source>
        <translation>Xem danh sách</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>In ngay</translation>
    </message>
    <message>
        <source>Papers that may not have been printed: {count}.</source>
        <translation>Giấy tờ có thể chưa in ra: {count}.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>The desk</source>
        <translation>Một cửa</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>Người nộp</translation>
    </message>
    <message>
        <source>Waiting for papers</source>
        <translation>Chờ bổ sung</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Tại một cửa</translation>
    </message>
    <message>
        <source>Being handled</source>
        <translation>Đang giải quyết</translation>
    </message>
    <message>
        <source>With the upper office</source>
        <translation>Ở cấp trên</translation>
    </message>
    <message>
        <source>Supplement awaited</source>
        <translation>Chờ bổ sung (đã tiếp nhận)</translation>
    </message>
    <message>
        <source>Ready to give back</source>
        <translation>Chờ trả kết quả</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Đã trả kết quả</translation>
    </message>
    <message>
        <source>Refused at reception</source>
        <translation>Từ chối tiếp nhận</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Trước hạn</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Trực tiếp</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Qua bưu chính</translation>
    </message>
    <message>
        <source>Online, whole process</source>
        <translation>Trực tuyến toàn trình</translation>
    </message>
    <message>
        <source>Online, part of the process</source>
        <translation>Trực tuyến một phần</translation>
    </message>
    <message>
        <source>Collected at the desk</source>
        <translation>Tại một cửa</translation>
    </message>
    <message>
        <source>Sent by post</source>
        <translation>Qua bưu chính</translation>
    </message>
    <message>
        <source>Sent online</source>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Đã nộp</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Không cần</translation>
    </message>
    <message>
        <source>In the database</source>
        <translation>Có trong CSDL</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Bản chính</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Bản sao</translation>
    </message>
    <message>
        <source>Certified copy</source>
        <translation>Bản chứng thực</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Xuất trình</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>ngày làm việc</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>giờ làm việc</translation>
    </message>
    <message>
        <source>months</source>
        <translation>tháng</translation>
    </message>
    <message>
        <source>At the end of the day&apos;s hours</source>
        <translation>Cuối giờ làm việc</translation>
    </message>
    <message>
        <source>At the hour of reception</source>
        <translation>Đúng giờ đã tiếp nhận</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Văn bản từ chối</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Chưa giải quyết xong</translation>
    </message>
    <message>
        <source>Withdrawn by the applicant</source>
        <translation>Người nộp rút hồ sơ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dừng giải quyết</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Hài lòng</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Bình thường</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>Không hài lòng</translation>
    </message>
    <message>
        <source>Clerk of the desk</source>
        <translation>Cán bộ một cửa</translation>
    </message>
    <message>
        <source>Handles dossiers</source>
        <translation>Giải quyết hồ sơ</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Giấy tiếp nhận</translation>
    </message>
    <message>
        <source>Appointment slip</source>
        <translation>Phiếu hẹn</translation>
    </message>
    <message>
        <source>Supplement request (02)</source>
        <translation>Phiếu yêu cầu bổ sung (02)</translation>
    </message>
    <message>
        <source>Refusal (03)</source>
        <translation>Phiếu từ chối (03)</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Văn bản xin lỗi</translation>
    </message>
    <message>
        <source>Stop notice (05)</source>
        <translation>Thông báo dừng giải quyết (05)</translation>
    </message>
    <message>
        <source>Control sheet</source>
        <translation>Phiếu kiểm soát</translation>
    </message>
    <message>
        <source>Explanation of the due time</source>
        <translation>Giải trình thời hạn</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Hẹn trả hôm nay</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Đến hạn ngày mai</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Opinion awaited</source>
        <translation>Chờ ý kiến</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>Nhận hôm nay</translation>
    </message>
    <message>
        <source>Late only on the computer</source>
        <translation>Chỉ trễ trên máy</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mới nhất trước</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Gần hạn trước</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Theo tên</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Trả kết quả</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Sổ theo dõi</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Send upward</source>
        <translation>Gửi cấp trên</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Paper day</source>
        <translation>Nhập bù hồ sơ</translation>
    </message>
    <message>
        <source>Numbers by hand</source>
        <translation>Số cấp tay</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Thiết lập ban đầu</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Hàng đợi in</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>Đang in</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Đã in</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Chưa in được</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Chưa rõ đã in</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Không in nữa</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>thứ Hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>thứ Sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ nhật</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>T2</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>T3</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>T4</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>T5</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>T6</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>T7</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>CN</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>miễn phí</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>trong ngày</translation>
    </message>
    <message>
        <source>late since {hour}</source>
        <translation>quá hạn từ {hour}</translation>
    </message>
    <message>
        <source>today at {hour}</source>
        <translation>hôm nay lúc {hour}</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} giờ {minutes}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} phút</translation>
    </message>
</context>
</TS>
