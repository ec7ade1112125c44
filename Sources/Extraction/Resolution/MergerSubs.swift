/// Companies formed to be merged: "Harrow Merger Sub, Inc.", "Elm Acquisition Corp.".
enum MergerSubs {
  static func isName(_ name: String) -> Bool {
    let lower = name.lowercased()
    return lower.contains("merger") || lower.contains("acquisition sub") || lower.contains("acquisition corp")
      || lower.hasSuffix(" sub") || lower.contains("acquisition co")
  }
}
