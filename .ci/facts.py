"""What .ci/sample-facts and .ci/rules share: the facts of extracted pages, one a line, with ids that last."""
import hashlib
import json
import pathlib
import re

SENTENCE_END = "。！？!?\n"


def facts(extracted, texts):
    """Yields every entity that a page names and every relation: id, type, subject, object, detail, sentence, rule, document."""
    for line in open(extracted, encoding="utf-8"):
        page = json.loads(line)
        document = page["document"]
        text = (texts / f"{document}.txt").read_text(encoding="utf-8")
        names = {entity["id"]: entity["name"] for entity in page["entities"]}
        for entity in page["entities"]:
            if entity.get("mentioned", True):
                yield fact(document, entity["type"], entity["name"], "", "、".join(entity["aliases"]),
                           sentence(text, [entity["name"], *entity["aliases"]]), entity["foundBy"])
        for relation in page["relations"]:
            detail = " ".join(str(relation[key]) for key in ("title", "status", "kind", "modality") if relation.get(key))
            yield fact(document, relation["type"], names[relation["subject"]], names[relation["object"]], detail,
                       sentence(text, [relation["evidence"]]), relation["foundBy"])


def fact(document, kind, subject, target, detail, said, rule):
    # What a change of aliases or of the evidence's ends leaves alone.
    stable = detail if target else ""
    key = "\t".join([document, kind, subject, target, stable])
    return {"id": digest(key)[:12], "type": kind, "subject": subject, "object": target, "detail": detail,
            "sentence": said, "rule": rule, "document": document}


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()


def sentence(text, forms):
    """The first sentence, or sentences, of a page that hold one of some forms."""
    for form in forms:
        start = text.find(form)
        if start >= 0:
            end = start + len(form)
            while start > 0 and text[start - 1] not in SENTENCE_END:
                start -= 1
            while end < len(text) and text[end - 1] not in SENTENCE_END:
                end += 1
            return re.sub(r"\s+", " ", text[start:end]).strip()
    return ""


def judgements(file):
    """What readers said, by the id of the fact: True, False, or None where they are unsure or disagree."""
    said = {}
    rows = [line.rstrip("\n").split("\t") for line in open(file, encoding="utf-8") if line.strip()]
    columns = rows[0]
    for row in rows[1:]:
        row = dict(zip(columns, row))
        if row["verdict"] not in ("right", "wrong", "unsure"):
            raise SystemExit(f"{file}: {row['verdict']} is no verdict; write right, wrong or unsure")
        said.setdefault(row["id"], set()).add(row["verdict"])
    return {key: {"right": True, "wrong": False}.get(next(iter(v))) if len(v) == 1 else None for key, v in said.items()}
