internal import CPage

/// A picture as a page to explore: one file, nothing loaded from anywhere, no script but ours.
///
/// - Parameters:
///   - svg: a finished picture, drawn without a style of its own.
///   - style: CSS for the picture.
///   - data: what the page tells of the picture's elements, as JSON.
public func page(svg: [UInt8], style: String, data: String, title: String) -> [UInt8] {
  let css = unsafe bytes(page_style()) + Array(style.utf8)
  let script = unsafe bytes(page_script())
  let policy =
    "default-src 'none'; script-src 'sha256-\(base64(sha256(script)))'; "
    + "style-src 'sha256-\(base64(sha256(css)))'; base-uri 'none'; form-action 'none'"
  let name = escapedXML(title.isEmpty ? "Meetings" : title)
  var page = Array(
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(name)</title>
    <style>
    """.utf8)
  page += css
  page += Array("</style>\n</head>\n<body>\n<header><h1>\(name)</h1>\n".utf8)
  page += Array(controls.utf8)
  page += svg
  page += Array(panels.utf8)
  page += Array(data.utf8).flatMap { $0 == 0x3C ? Array("\\u003c".utf8) : [$0] }
  page += Array("</script>\n<script>".utf8)
  page += script
  return page + Array("</script>\n</body>\n</html>\n".utf8)
}

private func bytes(_ run: page_bytes) -> [UInt8] {
  unsafe Array(UnsafeBufferPointer(start: run.start, count: run.count))
}

private let controls = """
  <input id="search" type="search" placeholder="Search people, places, meetings ( / )" aria-label="Search">
  <span id="hits" class="quiet" role="status"></span>
  <span id="count" role="status"></span>
  <fieldset id="filters" aria-label="Kinds and statuses"></fieldset>
  </header>
  <main id="stage"><div id="picture" aria-label="Picture" tabindex="0">

  """

private let panels = """

  </div><div id="zoom"><button id="in" aria-label="Zoom in">+</button><button id="out" aria-label="Zoom out">−</button>\
  <button id="fit">Fit</button></div><div id="tip" hidden></div></main>
  <aside id="evidence" aria-label="Evidence" aria-live="polite"></aside>
  <section id="time" aria-label="Dates">
  <div class="controls"><label>From <input id="from" type="date"></label><label>To <input id="to" type="date"></label>
  <button id="reset">All dates</button><button id="play">Play</button></div>
  <svg id="brush" viewBox="0 0 1000 64" preserveAspectRatio="none" role="img" aria-label="Meetings per month"></svg>
  </section>
  <details id="list"><summary>Meetings as a table</summary>
  <table><thead><tr id="head"></tr></thead><tbody id="rows"></tbody></table></details>
  <script type="application/json" id="data">
  """
