"""Sections that say their subject again in other words, or are of a known empty kind, and their near neighbours."""

import pytest

from escalations.domain import writing

BAD = [
    ("issue_summary", "契約書フォルダが開けない", "契約書フォルダが開けません"),
    ("issue_summary", "tidak bisa cetak rapor siswa", "Tidak bisa mencetak rapor siswa"),
    ("issue_summary", "skjermen for pasient på rom 8 er svart", "Svart pasientskjerm rom 8"),
    ("issue_summary", "the mail room scanner will not turn on", "Mailroom scanner won't turn on"),
    ("issue_summary", "the mail room scanner will not turn on", "Scanner in mail room not turning on"),
    ("recent_changes", "check the change calendar", "Printer down"),
    ("environment", "ekteki dosyaya bakınız", "Yazıcı çalışmıyor"),
    ("issue_summary", "Der Drucker geht nicht, bitte anschauen", "Drucker"),
    ("issue_summary", "Der Drucker geht nicht, bitte anschauen", "Etiketten"),
    ("issue_summary", "打印机坏了", "打印机"),
    ("issue_summary", "打印机坏了", "三楼问题"),
    ("issue_summary", "لا يعمل الطابعة", "مشكلة الطابعة"),
    ("issue_summary", "<script>alert(1)</script>", "x"),
    ("issue_summary", "Kann Rechnungen nicht ausdrucken", "Rechnungen lassen sich nicht drucken"),
    ("issue_summary", "Impossible d'ouvrir le dossier clients", "Dossier clients ne s'ouvre pas"),
    ("issue_summary", "No puede abrir el archivo de nóminas", "Archivo nóminas no se abre"),
    ("issue_summary", "Не открывается папка с договорами", "Папка с договорами не открывается"),
    ("issue_summary", "계약서 폴더를 열 수 없음", "계약서 폴더가 열리지 않아요"),
    ("issue_summary", "不能打开合同文件夹", "合同文件夹打不开"),
    ("issue_summary", "เปิดโฟลเดอร์สัญญาไม่ได้", "โฟลเดอร์สัญญาเปิดไม่ได้"),
    ("issue_summary", "Không mở được thư mục hợp đồng", "Thư mục hợp đồng không mở được"),
    ("issue_summary", "Cannot open the contracts folder", "Contracts folder does not open"),
    (
        "issue_summary",
        "Klanten kunnen niet inloggen op het portaal",
        "Inloggen portaal lukt niet voor klanten",
    ),
    (
        "issue_summary",
        "Nie można wydrukować etykiet w magazynie",
        "Drukowanie etykiet w magazynie nie działa",
    ),
    ("issue_summary", "A raktári címkenyomtató nem nyomtat", "Nem nyomtat a címkenyomtató a raktárban"),
    ("issue_summary", "Depodaki etiket yazıcısı yazdırmıyor", "Etiket yazıcı yazdırmıyor depo"),
    ("issue_summary", "Varaston tarratulostin ei tulosta", "Tarratulostin varastossa ei toimi"),
    ("issue_summary", "ο εκτυπωτής ετικετών δεν τυπώνει", "Εκτυπωτής ετικετών: δεν τυπώνει"),
    ("issue_summary", "המדפסת במחסן לא מדפיסה", "לא מדפיס - מדפסת מחסן"),
    ("issue_summary", "गोदाम का प्रिंटर लेबल प्रिंट नहीं कर रहा", "गोदाम प्रिंटर लेबल नहीं छाप रहा"),
    ("environment", "List device, OS, version and site here", "Login loop"),
    ("user_impact", "I will add this tomorrow", "Slow"),
    ("escalation_reason", "Passing this on to you", "Slow"),
    ("whats_happening", "Dell Latitude", "Blue screen"),
    ("environment", "Karen", "VPN"),
]
GOOD = [
    ("whats_happening", "The label printer prints labels half a mm low", "Label printer: barcode cut off"),
    ("whats_happening", "Cards come out blank. Expected: photo and name.", "ID card printer"),
    ("whats_happening", "Cards come out blank, display “Ready”.", "ID card printer"),
    ("user_impact", "muss alles zweimal eingeben", "Laptop Problem"),
    ("whats_happening", "makes a grinding noise and stops", "Printer on 3rd floor"),
    ("whats_happening", "hangs on verify", "Backup"),
    ("issue_summary", "posts twice", "SAP"),
]


@pytest.mark.parametrize(("section", "text", "subject"), BAD)
def test_it_is_blocked(section, text, subject):
    assert writing.verdict(writing.check(section, text, subject=subject)) == "block"


@pytest.mark.parametrize(("section", "text", "subject"), GOOD)
def test_it_is_not_blocked(section, text, subject):
    assert writing.verdict(writing.check(section, text, subject=subject)) != "block"
