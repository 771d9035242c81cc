"""Imports every export of a graph with a real reader and compares nodes, edges and values with our own JSON.

    check.py FOLDER SCHEMAS    FOLDER holds graph.json and, per format, graph.ENDING or a folder of tables

What is expected is worked out here from graph.json alone. Prints a line per format; ends with 1 where one differs."""
import csv, ctypes, ctypes.util, datetime, io, json, math, os, re, sys, urllib.parse, warnings
from collections import Counter
from pathlib import Path

import igraph, jsonschema, networkx, pydot, rdflib
from followthemoney import model
from icalendar import Calendar
from lxml import etree

folder, schemas = Path(sys.argv[1]), Path(sys.argv[2])
graph = json.loads((folder / "graph.json").read_bytes())
warnings.filterwarnings("ignore")
rdflib.NORMALIZE_LITERALS = False
FORMULA = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
documents = {d["id"]: d for d in graph["documents"]}
actors = {a["id"]: a for a in graph["actors"]}
places = {p["id"]: p for p in graph["places"]}
meetings = {m["id"]: m for m in graph["meetings"]}


def plain(text):  # an id without control characters
    return re.sub("[%&\x00-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]",
                  lambda m: "".join(f"%{b:02X}" for b in m[0].encode()), text)


def listed(texts, separator="; "): return separator.join(t.replace(";", ",") for t in texts)
def xml(text): return FORBIDDEN.sub("\ufffd", text)
def cell(text): return text[1:] if text.startswith("'") and FORMULA.match(text) else text
def known(values): return {k: v for k, v in values.items() if v not in (None, "", [])}
def title(m): return m["kind"] + " " + (m["edtf"] or "undated")
def sources(m): return sorted({r["document"] for r in m["reports"]}, key=lambda s: s.encode())


nodes, edges = {}, []
for a in graph["actors"]:
    nodes["actor-" + plain(a["id"])] = (a["name"], known({
        "class": "actor", "kind": a["type"], "country": a["country"], "aliases": a["aliases"], "titles": a["titles"],
        "affiliations": a["affiliations"]}))
for m in graph["meetings"]:
    nodes["meeting-" + plain(m["id"])] = (title(m), known({
        "class": "meeting", **{k: m[k] for k in ("kind", "status", "earliest", "latest", "edtf", "grain", "approximate",
                                                 "dateText", "topics", "confidence")},
        "documents": sources(m), "evidence": len(m["evidence"]), "quote": m["evidence"][0]["quote"]}))
    own = {k: m[k] for k in ("status", "earliest", "latest")}
    for p in m["participants"]:
        edges.append(("actor-" + plain(p["actor"]), "meeting-" + plain(m["id"]), p["role"],
                      known({"relation": "participates", "role": p["role"], **own})))
    if m["place"] is not None:
        edges.append(("meeting-" + plain(m["id"]), "place-" + plain(m["place"]), "at", known({"relation": "at", **own})))
for m in graph["meetings"]:
    for l in m["links"]:
        edges.append(("meeting-" + plain(m["id"]), "meeting-" + plain(l["meeting"]), l["kind"], {"relation": l["kind"]}))
for a in graph["actors"]:
    for l in a["links"]: edges.append(("actor-" + plain(a["id"]), "actor-" + plain(l["actor"]), l["kind"], {"relation": l["kind"]}))
for p in graph["places"]:
    nodes["place-" + plain(p["id"])] = (p["name"], known({
        "class": "place", "kind": p["kind"], **{k: p[k] for k in ("country", "latitude", "longitude", "aliases")}}))
    if p["within"] is not None:
        edges.append(("place-" + plain(p["id"]), "place-" + plain(p["within"]), "within", {"relation": "within"}))


def spell(m):  # half-open, as our spells are
    end = m["latest"] and m["latest"] != "9999-12-31" and (
        datetime.date.fromisoformat(m["latest"]) + datetime.timedelta(days=1)).isoformat()
    return (m["earliest"] or None, end or None) if m["earliest"] or m["latest"] else None


failures = 0
def check(format, what, found, wanted):
    global failures
    if found == wanted: return
    failures += 1
    if isinstance(found, (dict, Counter, set)) and isinstance(wanted, (dict, Counter, set)):
        a, b = (x if isinstance(x, set) else set(map(repr, x.items())) for x in (found, wanted))
        found, wanted = sorted(map(repr, a - b))[:3], sorted(map(repr, b - a))[:3]
    print(f"FAIL  {format}: {what}\n      found  {ascii(found)[:600]}\n      wanted {ascii(wanted)[:600]}")


def frozen(values): return json.dumps(values, sort_keys=True)
def counted(edges): return Counter((s, t, l, frozen(v)) for s, t, l, v in edges)
def changed(change):  # what is expected, each text changed and lists joined
    def of(v): return change(listed(v)) if isinstance(v, list) else change(v) if isinstance(v, str) else v
    return ({change(k): (change(l), {n: of(v) for n, v in d.items()}) for k, (l, d) in nodes.items()},
            [(change(s), change(t), l, {n: of(v) for n, v in d.items()}) for s, t, l, d in edges])


def text_of(name): return (folder / ("graph." + name)).read_bytes()
def told(format, how): print(f"ok    {format}: {how}") if failures == before else None


# Our own JSON, by JSON Schema.
before = failures
validator = jsonschema.Draft202012Validator(json.loads((schemas / "graph.schema.json").read_text()))
check("json", "by schema", [e.message[:200] for e in validator.iter_errors(graph)][:3], [])
readings = folder / "readings.jsonl"
if readings.exists():
    validator = jsonschema.Draft202012Validator(json.loads((schemas / "reading.schema.json").read_text()))
    lines = readings.read_text().splitlines()
    for line in lines: check("json", "a reading by schema", [e.message[:200] for e in validator.iter_errors(json.loads(line))][:3], [])
told("json", f"jsonschema, {len(meetings)} meetings, {len(nodes)} nodes, {len(edges)} edges")

# networkx and Cytoscape: lists stay lists.
before = failures
for name, key in (("nodelink.json", "edges"), ("links.json", "links")):
    g = networkx.node_link_graph(json.loads(text_of(name)), edges=key)
    check("node-link", "nodes", {n: (d.pop("label"), d) for n, d in g.nodes(data=True)}, nodes)
    check("node-link", "edges", counted((s, t, d.pop("label"), d) for s, t, d in g.edges(data=True)), counted(edges))
told("node-link", "networkx")
before = failures
data = json.loads(text_of("cyjs"))
check("cytoscape", "ids are strings", [e for e in data["elements"]["nodes"] + data["elements"]["edges"]
                                       if not all(isinstance(e["data"][k], str) for k in ("id", "name"))], [])
g = networkx.cytoscape_graph(data)
def bare(d): return {k: v for k, v in d.items() if k not in ("id", "value", "name", "source", "target", "interaction", "key")}
check("cytoscape", "nodes", {n: (d["name"], bare(d)) for n, d in g.nodes(data=True)}, nodes)
check("cytoscape", "edges", counted((s, t, d["name"], bare(d)) for s, t, d in g.edges(data=True)), counted(edges))
told("cytoscape", "networkx")

# GEXF and GraphML.
xml_nodes, xml_edges = changed(xml)
rules = Path(__file__).parent
given = os.environ.get("SUMMITRY_XML_SCHEMAS")  # a folder with the published schemas, which no registry offers
def validate(format):
    document = etree.fromstring(text_of(format))
    grammar = etree.RelaxNG(etree.parse(str(rules / (format + ".rng"))))
    check(format, "by " + format + ".rng", grammar.validate(document) or str(grammar.error_log)[:300], True)
    if given and (Path(given) / (format + ".xsd")).exists():
        published = etree.XMLSchema(etree.parse(str(Path(given) / (format + ".xsd"))))
        check(format, "by the published schema", published.validate(document) or str(published.error_log)[:300], True)
        return "lxml with our rules and the published schema"
    return "lxml with our rules"
before = failures
how = validate("gexf")
g = networkx.read_gexf(io.BytesIO(text_of("gexf")))
found = {n: (d["label"], {k: v for k, v in d.items() if k not in ("label", "spells")}) for n, d in g.nodes(data=True)}
check("gexf", "nodes", found, xml_nodes)
pick = ("id", "label", "spells")
check("gexf", "edges", counted((s, t, d["label"], {k: v for k, v in d.items() if k not in pick}) for s, t, d in g.edges(data=True)),
      counted(xml_edges))
check("gexf", "unique edge ids", len({d["id"] for *_, d in g.edges(data=True)}), len(edges))
def bounds(d): return [tuple(None if b == "None" else b for b in s) for s in d.get("spells", [])]  # networkx writes str(None)
spells = {n: bounds(d) for n, d in g.nodes(data=True)}
for m in graph["meetings"]:
    check("gexf", "a meeting's spell", spells[xml("meeting-" + plain(m["id"]))], [spell(m)] if spell(m) else [])
for s, t, d in g.edges(data=True):  # no edge without its ends
    for start, end in bounds(d):
        for node in (s, t):
            covered = not spells[node] or any((a or "") <= (start or "") and (b or "~") >= (end or "~") for a, b in spells[node])
            check("gexf", f"{node} is there when its edge is", covered, True)
check("gexf", "spells that end as they start", [s for v in spells.values() for s in v if s[0] == s[1]], [])
told("gexf", "networkx, " + how)
before = failures
how = validate("graphml")
g = networkx.parse_graphml(text_of("graphml").decode(), force_multigraph=True)
drop = ("label", "name", "shape_type")
check("graphml", "nodes", {n: (d["label"] or "", {k: v for k, v in d.items() if k not in drop}) for n, d in g.nodes(data=True)}, xml_nodes)
check("graphml", "edges", counted((s, t, d["label"], {k: v for k, v in d.items() if k not in drop}) for s, t, d in g.edges(data=True)),
      counted(xml_edges))
i = igraph.Graph.Read_GraphML(str(folder / "graph.graphml"))
def ours(attributes, wanted):  # igraph gives every node every attribute
    return {k: v for k, v in attributes.items() if k not in ("id", "label", "name", "node.graphics")
            and v not in (None, "") and not (isinstance(v, float) and math.isnan(v)) and (k in wanted or v is not False)}
check("graphml", "nodes in igraph", {v["id"]: (v["name"], ours(v.attributes(), xml_nodes[v["id"]][1])) for v in i.vs}, xml_nodes)
check("graphml", "edges in igraph", Counter((i.vs[e.source]["id"], i.vs[e.target]["id"], e["label"], e["relation"]) for e in i.es),
      Counter((s, t, l, d["relation"]) for s, t, l, d in xml_edges))
told("graphml", "networkx, igraph, " + how)

# Tables.
def table(path):
    text = path.read_bytes().decode()
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    check(path.name, "as many cells as headings", {len(r) for r in rows}, {len(rows[0])})
    for row in rows[1:]:
        for heading, value in zip(rows[0], row):
            if heading.split(":")[0] not in ("latitude", "longitude") and re.match("[=+\\-@\t\r\n＝＋－＠]", value):
                check(path.name, "a formula", value, "none")
    return [dict(zip(rows[0], row)) for row in rows[1:]]
def as_text(v): return {True: "true", False: "false"}.get(v, v) if isinstance(v, bool) else v if isinstance(v, str) else repr(v)
def values(row, skip): return {k: cell(v) for k, v in row.items() if k not in skip and v != ""}
before = failures
rows = table(folder / "csv" / "nodes.csv")
csv_nodes, csv_edges = changed(lambda t: t)
check("csv", "nodes", {cell(r["Id"]): (cell(r["Label"]), values(r, ("Id", "Label", "timeset"))) for r in rows},
      {k: (l, {n: as_text(v) for n, v in d.items()}) for k, (l, d) in csv_nodes.items()})
for r, m in zip((r for r in rows if r["class"] == "meeting"), graph["meetings"]):
    s = spell(m)
    check("csv", "timeset", r["timeset"], f"<[{s[0] or '-Infinity'},{s[1] or 'Infinity'}]>" if s else "")
rows = table(folder / "csv" / "edges.csv")
check("csv", "edges", counted((cell(r["Source"]), cell(r["Target"]), r["Label"], values(r, ("Source", "Target", "Type", "Id", "Label", "Weight", "timeset")))
                              for r in rows), counted((s, t, l, {n: as_text(v) for n, v in d.items()}) for s, t, l, d in csv_edges))
told("csv", "Python's csv")
before = failures
tables = {p.stem: table(p) for p in (folder / "neo4j").iterdir()}
def column(name, *headings): return [tuple(cell(r[h]) for h in headings) for r in tables[name]]
check("neo4j", "actors", column("actors", "id:ID(Actor)", "name", "kind", "aliases:string[]"),
      [(a["id"], a["name"], a["type"], listed(a["aliases"], ";")) for a in graph["actors"]])
check("neo4j", "meetings", column("meetings", "id:ID(Meeting)", "status", "when:date", "until:date", "edtf"),
      [(m["id"], m["status"], m["earliest"] or "", m["latest"] or "", m["edtf"] or "") for m in graph["meetings"]])
check("neo4j", "places", column("places", "id:ID(Place)", "name"), [(p["id"], p["name"]) for p in graph["places"]])
check("neo4j", "documents", column("documents", "id:ID(Document)", "title", "url"), [(d["id"], d["title"], d["url"] or "") for d in graph["documents"]])
check("neo4j", "participations", column("participations", ":START_ID(Actor)", ":END_ID(Meeting)", "role"),
      [(p["actor"], m["id"], p["role"]) for m in graph["meetings"] for p in m["participants"]])
check("neo4j", "locations", column("locations", ":START_ID(Meeting)", ":END_ID(Place)"), [(m["id"], m["place"]) for m in graph["meetings"] if m["place"] is not None])
check("neo4j", "within", column("within", ":START_ID(Place)", ":END_ID(Place)"), [(p["id"], p["within"]) for p in graph["places"] if p["within"] is not None])
check("neo4j", "links", column("links", ":START_ID(Meeting)", ":END_ID(Meeting)", ":TYPE"),
      [(m["id"], l["meeting"], l["kind"].upper().replace("-", "_")) for m in graph["meetings"] for l in m["links"]])
check("neo4j", "ties", column("ties", ":START_ID(Actor)", ":END_ID(Actor)", ":TYPE"),
      [(a["id"], l["actor"], l["kind"].upper().replace("-", "_")) for a in graph["actors"] for l in a["links"]])
check("neo4j", "quotes", column("quotes", ":START_ID(Meeting)", ":END_ID(Document)", "quote", "attribution"),
      [(m["id"], e["document"], e["quote"], e["attribution"] or "") for m in graph["meetings"] for e in m["evidence"]])
told("neo4j", "Python's csv")

# Calendar.
before = failures
def calendar_text(text): return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", "\ufffd", re.sub("\r\n?", "\n", text))
raw = text_of("ics")
check("ics", "lines of at most 75 octets that end in CRLF", [l for l in raw.split(b"\r\n") if len(l) > 75 or b"\n" in l or b"\r" in l][:3], [])
events = Calendar.from_ical(raw).walk("VEVENT")
dated = [m for m in graph["meetings"] if m["earliest"]]
check("ics", "events", [urllib.parse.unquote(str(e["UID"]))[:-len("@summitry")] for e in events], [m["id"] for m in dated])
STATUS = {"held": "CONFIRMED", "planned": "TENTATIVE", "proposed": "TENTATIVE", "postponed": "TENTATIVE"}
for e, m in zip(events, dated):
    check("ics", "start", e.decoded("DTSTART").isoformat(), m["earliest"])
    check("ics", "end", e.decoded("DTEND").isoformat() if "DTEND" in e else None, spell(m)[1])
    check("ics", "status", str(e["STATUS"]), STATUS.get(m["status"], "CANCELLED"))
    check("ics", "place", str(e.get("LOCATION", "")), calendar_text(places[m["place"]]["name"]) if m["place"] is not None else "")
    for evidence in m["evidence"]: check("ics", "a quote", calendar_text(evidence["quote"]) in str(e["DESCRIPTION"]), True)
    check("ics", "topics", [str(c) for c in e["CATEGORIES"].cats], [m["kind"]] + [calendar_text(t) for t in m["topics"]])
told("ics", "icalendar")

# GeoJSON: RFC 7946 by hand, there is no Python reader that checks more.
before = failures
features = json.loads(text_of("geojson"))["features"]
check("geojson", "features", [f["id"] for f in features], [m["id"] for m in graph["meetings"]])
def point(place):
    while place is not None:
        p = places[place]
        if p["latitude"] is not None and p["longitude"] is not None: return [p["longitude"], p["latitude"]]
        place = p["within"]
for f, m in zip(features, graph["meetings"]):
    check("geojson", "coordinates", f["geometry"] and (f["geometry"]["type"], f["geometry"]["coordinates"]), point(m["place"]) and ("Point", point(m["place"])))
    check("geojson", "participants", f["properties"].get("participants", []), [actors[p["actor"]]["name"] for p in m["participants"] if p["role"] != "absent"])
told("geojson", "json")

# Linked data: both forms say the same.
before = failures
turtle, ld = rdflib.Graph(), rdflib.Graph()
turtle.parse(data=text_of("ttl").decode(), format="turtle", publicID="http://x.example/g")
ld.parse(data=text_of("jsonld").decode(), format="json-ld", base="http://x.example/g")
check("turtle", "the same statements as JSON-LD", set(turtle) ^ set(ld), set())
schema, prov, own = rdflib.Namespace("https://schema.org/"), rdflib.Namespace("http://www.w3.org/ns/prov#"), rdflib.Namespace("urn:summitry:")
def iri(kind, id): return rdflib.URIRef(f"http://x.example/g#{kind}-" + urllib.parse.quote(id, safe="-._~"))
def literals(thing, property): return sorted(str(o) for o in turtle.objects(thing, property))
check("turtle", "events", set(turtle.subjects(rdflib.RDF.type, schema.Event)), {iri("meeting", i) for i in meetings})
for a in graph["actors"]:
    check("turtle", "a name", literals(iri("actor", a["id"]), schema.name), [a["name"]])
    check("turtle", "ties", {str(o) for k in ("leads", "represents", "member-of", "successor-of") for o in turtle.objects(iri("actor", a["id"]), own[k])}, {str(iri("actor", l["actor"])) for l in a["links"]})
    check("turtle", "aliases", literals(iri("actor", a["id"]), schema.alternateName), sorted(set(a["aliases"])))
for p in graph["places"]: check("turtle", "a place", literals(iri("place", p["id"]), schema.name), [p["name"]])
for d in graph["documents"]: check("turtle", "a headline", literals(iri("document", d["id"]), schema.headline), [d["title"]])
for m in graph["meetings"]:
    thing = iri("meeting", m["id"])
    check("turtle", "days", literals(thing, schema.startDate) + literals(thing, schema.endDate), [d for d in (m["earliest"], m["latest"]) if d])
    check("turtle", "attendees", set(turtle.objects(thing, schema.attendee)), {iri("actor", p["actor"]) for p in m["participants"] if p["role"] != "absent"})
    check("turtle", "organizers", set(turtle.objects(thing, schema.organizer)), {iri("actor", p["actor"]) for p in m["participants"] if p["role"] == "host"})
    check("turtle", "status", literals(thing, own.status), [m["status"]])
    quotes = list(turtle.objects(thing, prov.wasDerivedFrom))
    check("turtle", "quotes", sorted(str(t) for q in quotes for t in turtle.objects(q, schema.text)), sorted(e["quote"] for e in m["evidence"]))
told("turtle", f"rdflib, {len(turtle)} statements")
told("jsonld", "rdflib, the same")

# FollowTheMoney: every entity valid, every value as the model would clean it.
before = failures
entities = {}
for line in text_of("ftm").decode().split("\n")[:-1]:
    data = json.loads(line)
    proxy = model.get_proxy(data, cleaned=False)
    check("ftm", "an id", proxy.id, data["id"])
    check("ftm", "an id is new", data["id"] in entities, False)
    entities[data["id"]] = proxy
    for name, texts in data["properties"].items():
        property = proxy.schema.get(name)
        check("ftm", f"{proxy.schema.name} has {name}", property is not None, True)
        wanted = {property.type.clean(t) for t in texts} - {None}
        if property.type.name in ("date", "entity", "country", "number"): check("ftm", f"{name} is kept whole", wanted, set(texts))
        check("ftm", name, set(proxy.get(name)), wanted)
for proxy in entities.values():
    for property, value in proxy.itervalues():
        if property.type.name == "entity":
            check("ftm", f"{property.name} leads to a {property.range.name}", entities[value].schema.is_a(property.range), True)
def date(text): return [text] if text and 1000 <= int(text[:4]) <= 2999 else []  # the years that the model has
def ends(m): return (date(m["earliest"]), date(m["latest"]))
def written(kind, *names): return Counter(tuple(p.first(n) for n in names) for p in entities.values() if p.schema.name == kind)
def wanted(pairs): return Counter(tuple(d[0] if d else None for d in pair) for pair in pairs)
check("ftm", "days of meetings", written("Event", "startDate", "endDate"), wanted(map(ends, graph["meetings"])))
check("ftm", "days of participations", written("UnknownLink", "startDate", "endDate"),
      wanted([ends(m) for m in graph["meetings"] for _ in m["participants"]] + [([], []) for a in graph["actors"] for _ in a["links"]]))
check("ftm", "days of articles", written("Article", "publishedAt"), wanted((date(d["published"]),) for d in graph["documents"]))
lost = sum(1 for d in [x["published"] for x in graph["documents"]] + [m[k] for m in graph["meetings"] for k in ("earliest", "latest")] if d and not date(d))
said = re.search("^summitry: ftm can't hold .*?([0-9]+) dates? outside", (folder / "told").read_text(), re.M)
check("ftm", "dates it can't hold, as told", int(said[1]) if said else 0, lost)
schemata = Counter(p.schema.name for p in entities.values())
check("ftm", "meetings", schemata["Event"], len(meetings))
check("ftm", "actors", schemata["Person"] + schemata["PublicBody"] + schemata["Organization"], len(actors))
check("ftm", "participations", schemata["UnknownLink"], sum(len(m["participants"]) for m in graph["meetings"]) + sum(len(a["links"]) for a in graph["actors"]))
told("ftm", "followthemoney, " + ", ".join(f"{n} {s}" for s, n in sorted(schemata.items())))

# DOT: the diagram, read by pydot and by libcgraph; actors and places one to one, meetings at times bundled.
before = failures
cgraph = ctypes.CDLL(ctypes.util.find_library("cgraph"))
for function in ("agmemread", "agfstnode", "agnxtnode", "agfstout", "agnxtout"): getattr(cgraph, function).restype = ctypes.c_void_p
for function in ("agget", "agnameof"): getattr(cgraph, function).restype = ctypes.c_char_p
def call(function, *arguments): return getattr(cgraph, function)(*(ctypes.c_void_p(a) if isinstance(a, int) else a for a in arguments))
g = call("agmemread", text_of("dot"))
by_cgraph, dot_edges, node = {}, Counter(), call("agfstnode", g)
while node:
    by_cgraph[call("agnameof", node).decode()] = (call("agget", node, b"label").decode(), call("agget", node, b"class").decode())
    node = call("agnxtnode", g, node)
node = call("agfstnode", g)
while node:
    edge = call("agfstout", g, node)
    while edge:  # an out edge's own pointer is to its tail's half; its head is in the other half's name, so by target node
        dot_edges[call("agnameof", node).decode()] += 1
        edge = call("agnxtout", g, edge)
    node = call("agnxtnode", g, node)
(p,) = pydot.graph_from_dot_data(text_of("dot").decode())
def unquoted(text): return text[1:-1].replace('\\"', '"') if text and text.startswith('"') else text
by_pydot = {unquoted(n.get_name()): n for part in (p, *p.get_subgraphs()) for n in part.get_nodes() if n.get_name() not in ("node", "edge", "graph")}
check("dot", "pydot and libcgraph see the same nodes", set(by_pydot), set(by_cgraph))
check("dot", "labels", {n: unquoted(d.get("label")) for n, d in by_pydot.items()}, {n: l for n, (l, _) in by_cgraph.items()})
check("dot", "edges", Counter(unquoted(e.get_source()) for e in p.get_edges()), dot_edges)
drawn = Counter(c.split()[0] for n, (_, c) in by_cgraph.items() if not n.startswith("legend-"))
check("dot", "actors", drawn["actor"], len(actors))
check("dot", "places drawn of ours", drawn["place"] <= len(places), True)
told("dot", f"pydot, libcgraph, {dict(drawn)}, {sum(dot_edges.values())} edges")

# Mermaid: by its own grammar where the line is ours.
before = failures
if (folder / "graph.mmd").exists():
    lines = text_of("mmd").decode().split("\n")
    declared = [m for m in (re.fullmatch(r'  (n\d+)(\(\[|\[|\{\{)"([^"\n]*)"(\]\)|\]|\}\})', l) for l in lines) if m]
    drawn = [m for m in (re.fullmatch(r"  (n\d+) (?:---|-\.-)(?:\|[a-z-]+\|)? (n\d+)", l) for l in lines) if m]
    check("mermaid", "lines", (lines[0], len(declared) + len(drawn), lines[-1]), ("flowchart LR", len(lines) - 2, ""))
    keys = list(nodes)
    check("mermaid", "edges", Counter((keys[int(m[1][1:]) - 1], keys[int(m[2][1:]) - 1]) for m in drawn), Counter((s, t) for s, t, *_ in edges))
    told("mermaid", "by its grammar")
sys.exit(1 if failures else 0)
