"""Writes pages, sound and broken, and compares the text that Summitry reads in them with html5lib's.

    pages.py write FOLDER        FOLDER gets pages as news sites serve them and as they come damaged
    pages.py check FOLDER CONLLU CONLLU is what `summitry annotate --format conllu FOLDER` says

html5lib builds trees by the HTML Standard, as browsers do. What counts is the words of the article element, without those
of scripts, menus and the like; their order is free, for a browser moves what stands astray in a table in front of it."""
import random, re, sys, unicodedata
from collections import Counter
from pathlib import Path

import html5lib

PEOPLE = ["President Ann Lee", "Prime Minister Bo Kim", "the envoy Carl Ode", "Foreign Minister Dina Roy", "Chancellor Eva Zoltan"]
PLACES = ["Rome", "Oslo", "Doha", "Geneva", "Nairobi", "Lima"]
PASSED = set("script style template noscript iframe object audio video canvas svg math head title textarea select button nav footer".split())
INLINE = ["b", "i", "em", "strong", "a", "span", "font", "u", "small", "code", "nobr"]


def sentence(r):
    a, b = r.sample(PEOPLE, 2)
    return (f"{a} met {b} in {r.choice(PLACES)} on {r.choice(['Monday', 'Friday'])}, officials said, and the two sides spoke of "
            f"{r.choice(['prisoners', 'trade &amp; tariffs', 'a cease&shy;fire', 'caf&eacute; culture', '&quot;trust&#8221;', 'fish&nbsp;quotas'])}"
            f", of money, and of round {r.randint(2, 99)} of their talks.")


def prose(r):
    words = sentence(r).split(" ")
    for _ in range(r.randint(0, 2)):
        start = r.randrange(len(words) - 3)
        tag = r.choice(INLINE)
        attributes = r.choice(["", ' class="x"', " id=y data-z='1 > 0'", ' title="a &lt; b"']) if tag != "a" else ' href="/x?a=1&copy=2"'
        words[start] = f"<{tag}{attributes}>{words[start]}"
        words[start + 2] += f"</{tag}>"
    return " ".join(words)


def block(r):
    kind = r.randrange(10)
    if kind < 5: return f"<p>{prose(r)}</p>"
    if kind == 5: return "<ul>" + "".join(f"<li>{prose(r)}" + r.choice(["</li>", ""]) for _ in range(2)) + "</ul>"
    if kind == 6: return f"<table><tr><td>{prose(r)}<td>{prose(r)}<tr><th>{prose(r)}</table>"
    if kind == 7: return f"<blockquote><p>{prose(r)}<p>{prose(r)}</blockquote>"
    if kind == 8: return f"<div><section>{prose(r)}</section><br>{prose(r)}</div>"
    return r.choice(["<!-- <p>no</p> -->", "<script>document.write('<p>no</p>')</script>", "<style>p::after { content: '<p>no' }</style>",
                     "<svg><title>no</title><path d='M0 0'/></svg>", "<noscript><img src=x></noscript>", "<hr>"]) + f"<p>{prose(r)}"


def page(r):
    head = '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>T</title></head>'
    menu = '<nav><ul><li><a href="/">Home</a><li><a href="/world">World</a></ul></nav>'
    body = "\n".join(block(r) for _ in range(r.randint(3, 6)))
    return f"{head}<body>{menu}<div id=page><article>{body}</article></div><footer><a href='/c'>Contact</a></footer></body></html>"


def damaged(r, text):
    """A page with a few accidents of the kinds that hands, templates and broken transfers make."""
    for _ in range(r.randint(1, 4)):
        inside = range(text.index("<article>") + 9, text.index("</article>"))
        tags = [m for m in re.finditer(r"</?[a-z0-9]+[^<>]*>", text) if m.start() in inside]
        words = [m for m in re.finditer(r" (?=[a-z]+ )", text) if m.start() in inside]
        tag, word = r.choice(tags), r.choice(words)
        ends = [m for m in tags if m[0].startswith("</")]
        accident = r.randrange(9)
        if accident == 0 and ends:  # an end tag is missing
            m = r.choice(ends)
            text = text[:m.start()] + text[m.end():]
        elif accident == 1:  # an end tag that nothing is open for
            text = text[:word.start()] + f"</{r.choice(INLINE + ['p', 'div', 'li', 'td', 'h2', 'br'])}>" + text[word.start():]
        elif accident == 2 and len(ends) > 1:  # two end tags in each other's place
            m, n = sorted(r.sample(ends, 2), key=lambda m: m.start())
            text = text[:m.start()] + n[0] + text[m.end():n.start()] + m[0] + text[n.end():]
        elif accident == 3: text = text[:tag.start()] + tag[0].upper() + text[tag.end():]
        elif accident == 4:  # signs that are none
            text = text[:word.start()] + r.choice([" < 5 and 7 > 5", " &", " &nosuch;", " &#xD800;", " <>", " </>", " <3", " &copy2019", " &notin; x"]) + text[word.start():]
        elif accident == 5:  # declarations and comments that are broken or out of place
            text = text[:word.start()] + r.choice(["<!doctype html>", "<![CDATA[ no ]]>", "<?php no ?>", "<!-->", "<!--->", "<!-- a -- b --!>",
                                                   "<!no>", "</ no>"]) + text[word.start():]
        elif accident == 6:  # a block within a line
            text = text[:word.start()] + r.choice(["<div>", "<p>", "<h2>", "<li>", "<section>", "<center>"]) + text[word.start():]
        elif accident == 7:  # attributes as they should not be
            text = text[:word.start()] + r.choice(["<span a=b=c d='e'f>", "<b / x>", "<i\n\tclass = 'y'/>", '<span a="<p>">', "<u =x>"]) + text[word.start():]
        else: text = text[:word.start()] + "\0" * r.randint(0, 1) + r.choice(["\r\n", "\t", "\x0c", "\u00a0"]) + text[word.start():]
    return text


def text_of(element):
    """The words of a tree, without those of elements that hold none of the page's."""
    if not isinstance(element.tag, str) or element.tag.rpartition("}")[2] in PASSED: return ""
    inner = (element.text or "") + "".join(text_of(child) + (child.tail or "") for child in element)
    return inner if element.tag in INLINE else f" {inner} "


def words(text):
    """A text's letters in pieces that no tag parts: spaces are free, so runs of letters are compared without them."""
    text = re.sub("[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u200b\ufffd]", "", unicodedata.normalize("NFC", text))
    return Counter(re.findall(r"\w+|[^\w\s]", text))


def write(folder):
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(600):
        r = random.Random(number)
        text = page(r)
        (folder / f"p{number:03}.html").write_text(text if number < 150 else damaged(r, text), newline="")


def check(folder, said):
    ours, current = {}, None
    for line in said.read_text().splitlines():
        if line.startswith("# newdoc id = "): current = ours.setdefault(line[14:], [])
        elif line.startswith("# text = "): current.append(line[9:])
    wrong = 0
    for path in sorted(folder.glob("*.html")):
        tree = html5lib.parse(path.read_text(), namespaceHTMLElements=False)
        # A stray end tag may close the article early; then what follows it may be read or not.
        wanted, most = (words(text_of(tree.find(at))) for at in (".//article", "body"))
        found = words(" ".join(ours.get(path.stem, [])[1:]))
        if wanted - found or found - most:
            wrong += 1
            if wrong <= int(sys.argv[4] if len(sys.argv) > 4 else 5): print(f"FAIL  {path.name}: lacks {dict(wanted - found)}, has beside {dict(found - wanted)}"[:400])
    count = len(list(folder.glob("*.html")))
    print(f"{'FAIL ' if wrong else 'ok   '} pages: {count - wrong} of {count} have html5lib's words")
    return wrong > 0


if __name__ == "__main__":
    folder = Path(sys.argv[2])
    sys.exit(write(folder) if sys.argv[1] == "write" else check(folder, Path(sys.argv[3])))
