package import Meetings

/// How a graph is drawn, and what the legend says of it.
package struct DrawingOptions: Sendable {
  /// Nil: chosen by size.
  package var view: View?
  package var theme: Theme
  /// Nil: the view's own.
  package var layout: Diagram.Layout?
  package var title: String
  /// What was selected; unknown where nothing was.
  package var window: DateSpan
  /// Meetings that the selection left out.
  package var omitted: Omitted?

  package init(
    view: View? = nil, theme: Theme = .light, layout: Diagram.Layout? = nil, title: String = "",
    window: DateSpan = .unknown, omitted: Omitted? = nil
  ) {
    self.view = view
    self.theme = theme
    self.layout = layout
    self.title = title
    self.window = window
    self.omitted = omitted
  }
}

/// What a picture is about.
package enum View: String, Sendable, CaseIterable {
  /// Actors, meetings and places as one picture.
  case network
  /// Time from left to right, a lane per actor.
  case timeline
  /// Who met whom how often.
  case pairs
  /// Who was where how often.
  case places
}
