"""Files that are not UTF-8: decoded without loss, recorded, and found."""

import json
from pathlib import Path

import pytest

import dq
from dq.readers import Settings
from dq.suite import Suite, load_suite

SUITE: Suite = load_suite().only(select_=["ENC110", "ENC111"])

TEXTS = {
    "cp1251": ["Правительство одобрило бюджет на следующий год.", "В городе открыли новый мост, сообщила мэрия."],
    "koi8_r": ["Правительство одобрило бюджет на следующий год.", "В городе открыли новый мост, сообщила мэрия."],
    "cp1252": ["Le gouvernement a approuvé le budget de l’année.", "À Orléans, le café « Voltaire » a fermé."],
    "cp1250": ["Rząd przyjął projekt budżetu na przyszły rok.", "W Łodzi otwarto nowy most, podał urząd miasta."],
    "big5": ["立法院通過明年度預算案，財政部表示成功許可。", "新的大橋於週日正式開通。"],
    "gb18030": ["政府批准了明年的预算草案，财政部周一宣布。", "市政府星期一表示，新的地铁线路将于明年开通。"],
    "shift_jis": ["政府は来年度の予算案を承認したと財務省が月曜日に発表した。", "新しい橋が日曜日に開通した。"],
}


def line(number: int, text: str) -> str:
    return json.dumps({"id": f"r{number}", "source": "Herald", "text": text}, ensure_ascii=False)


def audited(path: Path, **how: str) -> dq.Audit:
    return dq.audit(dq.load(path, settings=Settings(**how)), SUITE)  # type: ignore[arg-type]


def texts_of(path: Path) -> list[str]:
    return [text for batch in dq.load(path).batches() for text in batch.records["text"]]


@pytest.mark.parametrize(
    ("encoding", "ending"),
    [(encoding, ending) for encoding in TEXTS for ending in ("jsonl", "csv", "json")],
)
def test_one_legacy_encoding_is_one_finding(encoding: str, ending: str, tmp_path: Path) -> None:
    texts = ["The bridge was opened on Sunday.", *TEXTS[encoding]]
    path = tmp_path / f"feed.{ending}"
    rows = [line(number, text) for number, text in enumerate(texts)]
    data = {"jsonl": "\n".join(rows), "json": f"[{', '.join(rows)}]", "csv": ""}[ending]
    if ending == "csv":
        data = "id,text\n" + "".join(f'r{number},"{text}"\n' for number, text in enumerate(texts))
    path.write_bytes(data.encode(encoding))
    assert texts_of(path) == texts
    audit = audited(path)
    first = next(at for at, byte in enumerate(data.encode(encoding)) if byte > 127)
    (evidence,) = [json.loads(found) for found in audit.findings["evidence"]]
    assert (evidence["byte_offset"], evidence["mixed"]) == (first, False)
    assert audit.findings.select("code", "record_id").rows() == [("ENC110", "r1")]
    assert audit.about["files"][0]["encodings"] == [evidence["encoding"]]


def test_a_file_that_mixes_encodings_is_decoded_line_by_line(tmp_path: Path) -> None:
    russian, french = TEXTS["cp1251"], TEXTS["cp1252"]
    path = tmp_path / "feed.jsonl"
    rows = [
        line(0, russian[0]).encode("cp1251"),
        line(1, french[0]).encode(),
        line(2, russian[1]).encode("cp1251"),
        line(3, russian[1]).encode(),
    ]
    path.write_bytes(b"\n".join(rows))
    assert texts_of(path) == [russian[0], french[0], russian[1], russian[1]]
    findings = audited(path).findings
    at = next(at for at, byte in enumerate(rows[0]) if byte > 127)
    third = len(rows[0]) + len(rows[1]) + 2 + at
    assert findings.select("record_id", "message").rows() == [
        ("r0", f"The record is decoded from windows-1251, not UTF-8, from byte {at}"),
        ("r2", f"The record is decoded from windows-1251, not UTF-8, from byte {third}"),
    ]


def test_a_declared_encoding_is_obeyed(tmp_path: Path) -> None:
    path = tmp_path / "feed.jsonl"
    path.write_bytes(line(0, "Ça va ± déjà").encode("cp1252"))
    corpus = dq.load(path, settings=Settings(encoding="latin-1"))
    (batch,) = corpus.batches()
    assert batch.records["text"].to_list() == ["Ça va ± déjà"]
    assert batch.records["__encoding"].to_list() == ["iso-8859-1"]


def test_utf8_with_a_broken_letter_stays_utf8(tmp_path: Path) -> None:
    path = tmp_path / "feed.jsonl"
    data = line(0, "Правительство одобрило бюджет").encode()
    path.write_bytes(data.replace("бюджет".encode(), "бюдже".encode() + b"\xd1"))
    assert texts_of(path) == ["Правительство одобрило бюдже\ufffd"]
    findings = audited(path).findings
    assert findings["code"].to_list() == ["ENC110", "ENC111"]
    assert "\\xd1" in json.loads(findings["evidence"][1])["raw"]


def test_half_an_emoji_is_found_with_its_raw_record(tmp_path: Path) -> None:
    path = tmp_path / "feed.jsonl"
    raw = '{"id":"r0","text":"Well done \\ud83d, said \\ud83d\\udc4d","note":"\\\\ud800"}'
    path.write_text(raw + "\n" + line(1, "Nothing to see"), encoding="utf-8")
    assert texts_of(path) == ["Well done \ufffd, said \U0001f44d", "Nothing to see"]
    findings = audited(path).findings
    assert findings.select("code", "record_id").rows() == [("ENC111", "r0")]
    assert json.loads(findings["evidence"][0])["raw"] == raw


def test_controls_in_a_string_are_let_pass_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "feed.jsonl"
    path.write_bytes(b'{"id":"r0","text":"one\x00two\tthree\x1f"}\n{"id":"r1","text":"four"}\n')
    assert texts_of(path) == ["one\x00two\tthree\x1f", "four"]


def test_text_files_are_decoded_one_by_one(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(TEXTS["cp1251"][0].encode("cp1251"))
    (tmp_path / "b.txt").write_bytes(TEXTS["cp1252"][1].encode())
    (tmp_path / "c.txt").write_bytes(TEXTS["cp1250"][1].encode("utf-16"))
    assert texts_of(tmp_path) == [TEXTS["cp1251"][0], TEXTS["cp1252"][1], TEXTS["cp1250"][1]]
    assert audited(tmp_path).findings["record_id"].to_list() == ["a", "c"]
