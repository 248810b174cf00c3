// DICOM files made by DCMTK, in each way of writing them: listed, never cleaned.

import assert from "node:assert/strict";
import { test } from "node:test";
import { clean } from "../../src/files/clean/clean";
import { filledTags } from "../../src/files/dicom/dicom";
import { LIMITS } from "../../src/files/limits";
import { recognise } from "../../src/files/recognise";
import { Refused } from "../../src/files/refusal";
import { at, ffmpeg, read, run } from "./tools";

const KEYS = {
  "PatientName=Doe^Jane": "patient-name",
  "PatientID=12345": "patient-id",
  "PatientBirthDate=19700102": "birth-date",
  "InstitutionName=Example Hospital": "institution",
  "OperatorsName=Roe^Ann": "operator",
  "AccessionNumber=ACC77": "accession-number",
  "StudyDate=20260302": "study-date",
  "BurnedInAnnotation=YES": "burned-in",
  "StationName=ROOM4": "station",
};

ffmpeg("-f", "lavfi", "-i", "testsrc2=size=32x24:rate=1", "-frames:v", "1", "-update", "1", "-pix_fmt", "yuvj420p", at("image.jpg"));
run("img2dcm", at("image.jpg"), at("jpeg.dcm"), ...Object.keys(KEYS).flatMap((key) => ["-k", key]));
run("dcmodify", "-nb", "-i", "(0009,0010)=PRIVATE", at("jpeg.dcm"));
run("dcmdjpeg", at("jpeg.dcm"), at("explicit.dcm"));
for (const [name, ...how] of [["implicit", "+ti"], ["big", "+tb"], ["deflated", "+td"], ["bare", "-F", "+ti"], ["bare-explicit", "-F", "+te"], ["undefined", "+te", "-e"]]) {
  run("dcmconv", ...how, at("explicit.dcm"), at(`${name}.dcm`));
}

for (const name of ["jpeg", "explicit", "implicit", "big", "deflated", "bare", "bare-explicit", "undefined"]) {
  test(`${name}: recognised without its name, and every tag that identifies is listed`, () => {
    const bytes = read(at(`${name}.dcm`));
    assert.equal(recognise(bytes, "scan.jpg").kind, "dicom");
    const tags = filledTags(bytes, LIMITS);
    for (const [key, tag] of Object.entries(KEYS)) {
      assert.ok(tags.some((listed) => listed.tag === tag && listed.shown === key.split("=")[1]), `${tag}: ${JSON.stringify(tags)}`);
    }
    assert.ok(tags.some(({ tag }) => tag === "private"));
    assert.ok(tags.some(({ tag }) => tag === "uid"));
    assert.ok(!tags.some(({ tag }) => tag === "unreadable"));
    assert.throws(() => clean("dicom", bytes, LIMITS), (error) => error instanceof Refused && error.obstacle === "medical-image");
  });
}

test("a file that breaks off says so, and lists what came before", () => {
  const bytes = read(at("explicit.dcm"));
  for (let end = 140; end < 1200; end += 7) {
    const tags = filledTags(bytes.slice(0, end), LIMITS);
    assert.ok(tags.every(({ stays }) => stays));
  }
  assert.ok(filledTags(bytes.slice(0, 700), LIMITS).some(({ tag }) => tag === "unreadable" || tag === "uid"));
});
