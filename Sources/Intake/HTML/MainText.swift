/// The paragraphs of a page's article, in order.
///
/// The page's own mark counts first (`itemprop="articleBody"`); without one, blocks of prose vote for the elements that
/// hold them, after Arc90's Readability (2009): long ones with commas and without links weigh most. What is left of menus,
/// comments and notices within is passed over. Linear in the page.
func mainText(of page: HTMLPage) -> [String] {
  let passed = passedOver(page)
  let chosen = articleBody(page, passed) ?? container(page, passed)
  guard let chosen else { return page.blocks.map(\.text).filter { wordCount($0) > 7 } }
  let range = chosen..<page.elements[chosen].end
  var paragraphs: [String] = []
  for block in page.blocks where range.contains(block.element) && !passed[block.element] {
    let element = page.elements[block.element]
    let isHeading = element.name.count == 2 && element.name.hasPrefix("h")
    if element.name == "h1" || !isHeading && isBoilerplate(block) { continue }
    paragraphs += block.text.split(separator: "\n\n").map(String.init)
  }
  return paragraphs
}

private func articleBody(_ page: HTMLPage, _ passed: [Bool]) -> Int? {
  let marked = page.elements.indices.filter { page.elements[$0].property == "articlebody" }
  guard !marked.isEmpty else { return nil }
  var sizes = [Int](repeating: 0, count: page.elements.count)
  for block in page.blocks where block.element >= 0 { sizes[block.element] += block.text.utf8.count }
  var sums = [0]
  for size in sizes { sums.append((sums.last ?? 0) + size) }
  let best = marked.max { a, b in
    sums[page.elements[a].end] - sums[a] < sums[page.elements[b].end] - sums[b]
  }
  return best.flatMap { sums[page.elements[$0].end] - sums[$0] > 200 ? $0 : nil }
}

/// The element whose blocks read most like an article, or the article element around it.
private func container(_ page: HTMLPage, _ passed: [Bool]) -> Int? {
  var scores = [Double](repeating: 0, count: page.elements.count)
  for block in page.blocks where block.element >= 0 && !passed[block.element] && !isBoilerplate(block) {
    let length = block.text.utf8.count
    guard length > 80 else { continue }
    let commas = block.text.utf8.count { $0 == UInt8(ascii: ",") }
    let share = 1 - Double(block.linked) / Double(length)
    let score = (1 + Double(min(commas, 10)) + min(Double(length) / 100, 5)) * share
    // A block's own element, where it is no paragraph, holds the text itself.
    var element = page.elements[block.element].name == "p" ? page.elements[block.element].parent : block.element
    for weight in [1, 0.5, 0.25] where element >= 0 {
      scores[element] += score * weight
      element = page.elements[element].parent
    }
  }
  for index in scores.indices where scores[index] > 0 {
    let element = page.elements[index]
    if !element.hints.isDisjoint(with: articleHints) || element.name == "article" || element.name == "main" {
      scores[index] *= 1.25
    }
  }
  guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else { return nil }
  // Sections of one article stand side by side in it.
  var outer = best
  while outer >= 0, page.elements[outer].name != "article", page.elements[outer].role != "article" {
    outer = page.elements[outer].parent
  }
  if outer >= 0 { return outer }
  let parent = page.elements[best].parent
  return parent >= 0 && scores[parent] > 0.75 * scores[best] ? parent : best
}

/// For every element, whether it or one that holds it is no part of an article.
private func passedOver(_ page: HTMLPage) -> [Bool] {
  var passed = [Bool](repeating: false, count: page.elements.count)
  for index in page.elements.indices {
    let element = page.elements[index]
    let isAside =
      asides.contains(element.name) || asideRoles.contains(element.role)
      || !element.hints.isDisjoint(with: asideHints) && element.hints.isDisjoint(with: articleHints)
        && element.name != "body" && element.name != "html" && element.name != "article" && element.name != "main"
    passed[index] = isAside || element.parent >= 0 && passed[element.parent]
  }
  return passed
}

/// Lines that pages put between paragraphs.
private func isBoilerplate(_ block: HTMLPage.Block) -> Bool {
  let length = block.text.utf8.count
  if block.linked * 2 > length, length < 400 { return true }
  guard length < 160 else { return false }
  let text = block.text.lowercased().drop { !$0.isLetter && $0 != "©" }
  return notices.contains { text.hasPrefix($0) }
}

private func wordCount(_ text: String) -> Int { text.utf8.split { $0 <= 0x20 }.count }

private func set(_ words: String) -> Set<String> {
  Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
}

private let asides = set("nav aside footer figcaption figure menu")
private let asideRoles = set(
  "navigation complementary contentinfo banner search dialog menu menubar alert tablist")
private let articleHints = set("article articlebody body content entry story post main text maincontent bodytext")
private let asideHints = set(
  """
  comment comments sidebar footer nav navigation navbar menu breadcrumb breadcrumbs related share sharing social
  promo promotion newsletter advert advertisement ad ads sponsor sponsored cookie cookies consent banner caption
  credit recommended recommendations popular trending subscribe subscription signup toolbar widget tags taglist
  pagination pager masthead meta byline dateline author bio authorbio disqus outbrain taboola modal popup overlay
  tooltip skip disclaimer copyright print
  """)
private let notices = [
  "advertisement", "read more", "read also", "also read", "share this", "share on", "follow us", "sign up",
  "subscribe",
  "related:", "related stories", "related articles", "all rights reserved", "©", "copyright", "click here",
  "download our", "listen to", "watch:", "photo:", "image:", "recommended", "skip to", "loading", "please enable",
  "you may also", "most read", "continue reading", "story continues", "print this", "comments", "view comments",
  "tags:",
  "topics:", "filed under", "last updated", "updated:", "published:", "more on this story",
]
