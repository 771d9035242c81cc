/// A stretch of words or bytes; empty where its end lies before its start.
///
/// Hides the standard operator within this module. Rules ask for "the words between A and B", and in some text of the
/// world B stands before A: there are no such words then, and reading goes on, where the standard operator would trap.
@inline(__always)
func ..< (start: Int, end: Int) -> Range<Int> {
  unsafe Range(uncheckedBounds: (start, max(start, end)))
}
