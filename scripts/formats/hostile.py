"""Writes a graph whose every text is hostile, as JSON: hostile.py SEED > graph.json"""
import json, random, sys

random = random.Random(int(sys.argv[1]))
TEXTS = ['"q"', "c\\", "\\N \\n", "<b>x</b>", "&amp;", "<script>alert(1)</script>", "]]>", "<!--", "node", "graph", "->",
         "}", "];", "end", "%%{init}%%", "%20", "a\nb", "a\r\nb", "a\tb", " a ", "\x00\x01\x1b\x7f", "\u0085\u2028",
         "\u202ereversed", "zero\u200bwidth", "\ufffe\uffff", "", " ", "=cmd|'/c calc'!A1", "+1", "-1", "@SUM(A1)", "'=1", "'",
         "\t=1", "＝1", "a;b", "a,b", ";", "#", "a:b", "😀 👩‍👩‍👧", "习近平 主席", "Владимир Путин", "محمد", "e\u0301 é",
         "BEGIN:VEVENT", "\r\nEND:VCALENDAR", "http://example.org/a b", "javascript:alert(1)", "true", "null", "NaN", "1e5",
         "2019-01-01", "long " * 60, "ж" * 200]
KINDS = ["meeting", "talks", "summit", "visit", "call", "signing", "other"]
STATUSES = ["held", "planned", "proposed", "postponed", "cancelled", "denied"]
TIES = ["leads", "represents", "member-of", "successor-of"]
LINKS = ["follow-up-of", "round-of", "rescheduled-from", "sidelines-of"]


def text(): return "".join(random.choice(TEXTS) for _ in range(random.randint(1, 2)))
def texts(): return [text() for _ in range(random.randint(0, 2))]
def some(value): return value if random.random() < 0.5 else None
def day(): return f"{random.randint(1, 9999):04}-{random.randint(1, 12):02}-{random.randint(1, 28):02}"


def span():
    days = sorted(day() for _ in range(2))
    earliest, latest = random.choice([days, [days[0], None], [None, days[0]], [None, None], [days[0], days[0]]])
    return {"earliest": earliest, "latest": latest, "edtf": None, "grain": random.choice(["day", "month", "year"]),
            "approximate": random.random() < 0.5, "dateText": some(text())}


documents = [{"id": f"{i}{text()}", "title": text(), "source": text(), "url": some(text()), "published": some(day())}
             for i in range(5)]
actors = [{"id": f"{text()}{i}", "name": text(), "type": random.choice(["person", "organization", "state", "group"]),
           "aliases": texts(), "titles": texts(), "affiliations": texts(), "country": some("QA")} for i in range(30)]
for actor in actors:
    actor["offices"] = [{"title": t, "earliest": some(day()), "latest": None} for t in actor["titles"]]
    actor["links"] = [{"kind": random.choice(TIES), "actor": random.choice(actors)["id"]}] if random.random() < 0.3 else []
    actor["reasons"] = texts()
places = []
for i in range(12):
    places.append({"id": f"{text()}{i}", "name": text(), "kind": random.choice(["venue", "city", "region", "country"]),
                   "country": some("QA"), "within": some(random.choice(places)["id"]) if places else None,
                   "latitude": some(random.uniform(-90, 90)), "longitude": some(random.uniform(-180, 180)), "aliases": texts()})
names = [f"{i}{text()}" for i in range(60)]
meetings = []
for name in names:
    part = {"kind": random.choice(KINDS), "status": random.choice(STATUSES), **span(),
            "place": some(random.choice(places)["id"]), "topics": texts(),
            "participants": [{"actor": actor["id"], "role": random.choice(["party", "party", "host", "mediator", "lead", "absent"])}
                             for actor in random.sample(actors, random.randint(0, 5))]}
    evidence = [{"document": random.choice(documents)["id"], "start": 1, "end": 2, "quote": text(), "rule": text(),
                 "attribution": some(text())} for _ in range(random.randint(1, 3))]
    document = evidence[0]["document"]
    meetings.append({"id": name, **part, "evidence": evidence, "confidence": 0.93, "history": [
        {"status": part["status"], "asOf": some(day()), "document": document, "attribution": some(text())}],
        "links": [{"kind": random.choice(LINKS), "meeting": random.choice(names)}] if random.random() < 0.3 else [],
        "reasons": texts(), "reports": [{"document": document, "id": "m1", **part, "label": some(text()),
                                         "evidence": list(range(len(evidence))), "confidence": 0.93}]})
print(json.dumps({"format": "summitry-graph", "version": 1, "documents": documents, "actors": actors, "places": places,
                  "meetings": meetings, "notes": [{"kind": "undated", "document": None, "start": None, "end": None, "message": text()}]}))
