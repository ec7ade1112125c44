/// Font files in the folders where Fontconfig looks.
enum FontFiles {
  /// The file of a typeface's upright, regular face.
  static func find(_ typeface: String) -> String? {
    let stem = typeface.filter { $0 != " " } + "-Regular"
    for folder in folders where SystemFile.kind(folder) == .folder {
      let files = (try? InputList.expand([folder])) ?? []
      if let file = files.first(where: { FileName.stem(of: $0.path) == stem }) { return file.path }
    }
    return nil
  }

  private static var folders: [String] {
    let home = Environment.value("HOME") ?? ""
    let data = Environment.value("XDG_DATA_HOME") ?? FileName.join(home, ".local/share")
    return [
      "/usr/share/fonts", "/usr/local/share/fonts", FileName.join(data, "fonts"),
      FileName.join(home, ".fonts"),
    ]
  }
}
