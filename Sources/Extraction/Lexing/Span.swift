/// The range between two tokens; an empty one where the end lies before the start.
///
/// Bounds that a filing's wording decides are put together with this, so that no wording can trap.
func span(_ start: Int, _ end: Int) -> Range<Int> { start..<max(start, end) }
