import assert from "node:assert/strict";
import { test } from "node:test";
import { shownOf } from "../../src/files/finding";
import { safeName } from "../../src/files/names";

test("a name is a name: no path, nothing unseen, nothing a system reads as more", () => {
  const cases: [string, Parameters<typeof safeName>[1], string][] = [
    ["photo.jpg", "jpeg", "photo.jpg"],
    ["C:\\Users\\jane\\photo.jpg", "jpeg", "photo.jpg"],
    ["../../etc/passwd", "text", "passwd.txt"],
    ["/home/jane/x.PDF", "pdf", "x.pdf"],
    ["invoice\u202egpj.exe", "other", "invoicegpj.exe"],
    ["a\0b\u0007c\n.png", "png", "abc.png"],
    ["letter.pdf", "jpeg", "letter.pdf.jpg"],
    ["report.docm", "docx", "report.docm"],
    ["con.txt", "text", "_con.txt"],
    ["a<b>:c|d?.pdf", "pdf", "a_b__c_d_.pdf"],
    [".htaccess", "text", "htaccess.txt"],
    ["", "png", "file.png"],
    ["..", "other", "file"],
    ["e\u0301cho.txt", "text", "écho.txt"],
  ];
  for (const [typed, kind, safe] of cases) assert.equal(safeName(typed, kind), safe, typed);
});

test("a name is at most 120 characters, its ending included, and no character is cut in two", () => {
  const long = safeName(`${"x".repeat(500)}.jpg`, "jpeg");
  assert.equal(long.length, 120);
  assert.ok(long.endsWith("x.jpg"));
  const flags = safeName("🏴󠁧󠁢󠁳󠁣󠁴󠁿".repeat(40), "other");
  assert.ok(flags.length <= 120);
  assert.ok(!/[\ud800-\udbff]$/.test(flags));
});

test("what is shown of a finding is one short line without tricks", () => {
  assert.equal(shownOf("  one\n two\u202e\u0000three "), "one twothree");
  assert.equal([...shownOf("é".repeat(1000))].length, 120);
  assert.equal(shownOf("<b>x</b>"), "<b>x</b>");
});
