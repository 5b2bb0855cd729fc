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
    <name>BoardScreen</name>
    <message>
        <source>Open the dossier</source>
        <translation>Mở hồ sơ</translation>
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
    <name>CalendarSection</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The calendar holds for what is received from now on.</source>
        <translation>Lịch làm việc mới áp dụng cho hồ sơ tiếp nhận từ bây giờ.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) proposed: compare them with the notice.</source>
        <translation>
            <numerusform>Đã đề xuất %n ngày: hãy đối chiếu với thông báo nghỉ lễ.</numerusform>
        </translation>
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
    <message>
        <source>The latest act is withdrawn; the history keeps it.</source>
        <translation>Đã hủy thao tác gần nhất; lịch sử vẫn lưu lại.</translation>
    </message>
    <message>
        <source>Sent to the printer: {form}.</source>
        <translation>Đã gửi máy in: {form}.</translation>
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
        <source>Request supplement</source>
        <translation>Yêu cầu bổ sung</translation>
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
        <source>One-stop desk</source>
        <translation>Quầy Một Cửa</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>In lại</translation>
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
        <source>for what happened on an earlier day</source>
        <translation>nếu xảy ra từ hôm trước</translation>
    </message>
    <message>
        <source>&amp;When it happened</source>
        <translation>&amp;Xảy ra lúc</translation>
    </message>
    <message>
        <source>Wh&amp;y it is noted later</source>
        <translation>&amp;Lý do ghi sau</translation>
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
    <message numerus="yes">
        <source>Took back %n dossier(s).</source>
        <translation>
            <numerusform>Đã nhận lại %n hồ sơ.</numerusform>
        </translation>
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
        <source>beside the data</source>
        <translation>cạnh dữ liệu</translation>
    </message>
    <message>
        <source>&amp;Folder for PDF files</source>
        <translation>&amp;Thư mục lưu tệp PDF</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>In ấn</translation>
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
    <message>
        <source>No printer: save as PDF</source>
        <translation>Không có máy in: lưu tệp PDF</translation>
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
        <source>Papers of this case</source>
        <translation>Thành phần hồ sơ của trường hợp này</translation>
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
    <name>RegisterScreen</name>
    <message>
        <source>Code, name or procedure</source>
        <translation>Mã hồ sơ, tên hoặc thủ tục</translation>
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
        <source>Nothing found. {book}</source>
        <translation>Không tìm thấy. {book}</translation>
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
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Due times</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>&amp;Results are due</source>
        <translation>&amp;Giờ hẹn trả</translation>
    </message>
    <message>
        <source>Same &amp;day until</source>
        <translation>&amp;Chốt trong ngày</translation>
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
        <source>Printing</source>
        <translation>In ấn</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Giới thiệu</translation>
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
    <name>SpecialDaysCard</name>
    <message>
        <source>Days off and days worked instead</source>
        <translation>Ngày nghỉ và ngày làm bù</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Propose days off</source>
        <translation>Đề xuất ngày nghỉ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Hours instead</source>
        <translation>Giờ làm bù</translation>
    </message>
    <message>
        <source>I have compared the days off of {year} with the notice</source>
        <translation>Đã đối chiếu ngày nghỉ năm {year} với thông báo</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Năm</translation>
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
        <source>Backup checked {moment} · {where}</source>
        <translation>Sao lưu đã kiểm tra {moment} · {where}</translation>
    </message>
    <message>
        <source>✕ No backup yet</source>
        <translation>✕ Chưa sao lưu</translation>
    </message>
    <message>
        <source>Printer: {name}</source>
        <translation>Máy in: {name}</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Không có máy in</translation>
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
    <name>TakingIn</name>
    <message>
        <source>Request recorded: the dossier waits for its papers.</source>
        <translation>Đã ghi yêu cầu: hồ sơ chờ bổ sung.</translation>
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
        <source>Why it did &amp;not happen as noted</source>
        <translation>Lý &amp;do hủy</translation>
    </message>
    <message>
        <source>The history keeps both: the act and its withdrawal.</source>
        <translation>Lịch sử lưu cả thao tác và lần hủy.</translation>
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
    <name>_PaperView</name>
    <message>
        <source>The paper as it will be printed</source>
        <translation>Giấy tờ sẽ in</translation>
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
        <source>Print the control sheet (&amp;06)</source>
        <translation>In &amp;phiếu kiểm soát (06)</translation>
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
        <source>The office rests today: counted as received on the next working day.</source>
        <translation>Hôm nay nghỉ: tính như tiếp nhận vào ngày làm việc kế tiếp.</translation>
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
        <source>Nothing was changed, so there is nothing to correct.</source>
        <translation>Chưa thay đổi gì nên không có gì để đính chính.</translation>
    </message>
    <message>
        <source>Nothing has happened since the reception: nothing to withdraw.</source>
        <translation>Từ khi tiếp nhận chưa có thao tác nào để hủy.</translation>
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
        <source>Nothing was exported: what was read back differs from what was written. Use another stick.</source>
        <translation>Chưa kết xuất: đọc lại không khớp với nội dung đã ghi. Dùng USB khác.</translation>
    </message>
    <message>
        <source>Nothing was exported: a workbook holds {limit} lines at most. Pick a shorter period, or CSV.</source>
        <translation>Chưa kết xuất: bảng tính chứa tối đa {limit} dòng. Chọn kỳ ngắn hơn hoặc dùng CSV.</translation>
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
        <source>Windows does not let the program at its data. Call whoever looks after this PC.</source>
        <translation>Windows không cho phần mềm mở dữ liệu. Báo người quản trị máy.</translation>
    </message>
    <message>
        <source>The disk does not answer. Nothing was saved: try again, and have the disk looked at.</source>
        <translation>Ổ đĩa không phản hồi. Chưa lưu: thử lại và cho kiểm tra ổ đĩa.</translation>
    </message>
    <message>
        <source>The data are damaged. Stop here, leave the folder as it is, and call whoever looks after this PC.</source>
        <translation>Dữ liệu bị hỏng. Dừng lại, giữ nguyên thư mục dữ liệu và báo người phụ trách máy.</translation>
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
        <source>The desk is open already on this PC: look for its window.</source>
        <translation>Phần mềm đang mở trên máy này: tìm cửa sổ đang mở.</translation>
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
        <source>The program made a mistake. What was saved is safe: please do it once more.</source>
        <translation>Phần mềm gặp lỗi. Dữ liệu đã lưu vẫn an toàn: làm lại thao tác vừa rồi.</translation>
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
        <source>Not accepted yet: papers are missing</source>
        <translation>Chưa tiếp nhận, yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>Received as {code}, due {due}</source>
        <translation>Tiếp nhận {code}, hẹn trả {due}</translation>
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
        <source>the taking back</source>
        <translation>nhận lại</translation>
    </message>
    <message>
        <source>the giving back</source>
        <translation>trả kết quả</translation>
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
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Received {moment}</source>
        <translation>Tiếp nhận {moment}</translation>
    </message>
    <message>
        <source>Due {moment}</source>
        <translation>Hẹn trả {moment}</translation>
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
        <source>result is here</source>
        <translation>đã có kết quả</translation>
    </message>
    <message>
        <source>has it now</source>
        <translation>đang giữ</translation>
    </message>
    <message>
        <source>{holder} from {since}: {how}</source>
        <translation>{holder} từ {since}: {how}</translation>
    </message>
</context>
<context>
    <name>unprinted</name>
    <message>
        <source>Papers of today that may not have been printed: {count}.</source>
        <translation>Giấy tờ hôm nay có thể chưa in: {count}.</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>In ngay</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>The desk</source>
        <translation>Một cửa</translation>
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
        <source>Ready to give back</source>
        <translation>Chờ trả kết quả</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Đã trả kết quả</translation>
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
        <source>Control sheet</source>
        <translation>Phiếu kiểm soát</translation>
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
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>Nhận hôm nay</translation>
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
        <source>First start</source>
        <translation>Thiết lập ban đầu</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Hướng dẫn</translation>
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
