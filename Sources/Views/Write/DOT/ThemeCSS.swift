extension Theme {
  /// The theme's colours as CSS for the finished SVG, a rule a line.
  package var css: String { rules.compactMap(css(of:)).joined(separator: "\n") }

  private func css(of rule: Rule) -> String? {
    func value(_ name: String) -> String? { rule.attributes.first { $0.name == name }?.value }
    if rule.classes.isEmpty { return value("bgcolor").map { ".graph>polygon{fill:\($0);stroke:none}" } }
    let selector = rule.classes.map { "." + $0 }.joined()
    var css: [String] = []
    if let fill = value("fillcolor") {
      css.append("\(selector) :is(polygon,ellipse,path):not([fill=none]){fill:\(fill)}")
    } else if let line = value("color") {
      css.append("\(selector) :is(polygon,ellipse):not([fill=none]){fill:\(line)}")
    }
    if let line = value("color") { css.append("\(selector) :is(polygon,ellipse,path,polyline){stroke:\(line)}") }
    if let text = value("fontcolor") { css.append("\(selector) text{fill:\(text)}") }
    return css.isEmpty ? nil : css.joined(separator: "\n")
  }
}

/// The style of a finished SVG in a theme: what is pointed at stands out, and a light picture turns dark in dark
/// surroundings.
package func style(of theme: Theme) -> String {
  let pointing =
    ".hit{pointer-events:stroke;stroke:none!important}\n.node:hover,.edge:hover{filter:brightness(.85)}\n"
  guard theme.name == Theme.light.name else { return pointing }
  return pointing + "@media (prefers-color-scheme:dark){\n" + Theme.dark.css + "\n}\n"
}
