extension WebRenderer {
  /// The page as one file that a browser opens without a server: style inside, no script, and
  /// nothing on it can be pressed.
  package func standaloneHTML(_ page: WebPage, in context: WebContext) -> String {
    var html = html(page, in: context)
    html.replace(
      "<link rel=\"stylesheet\" href=\"\(PageFile.style.path)\"/>", with: Self.standaloneStyle)
    html.replace("<script src=\"\(PageFile.script.path)\" defer=\"defer\"></script>", with: "")
    return html
  }

  private static let standaloneStyle: String = {
    let style = String(decoding: PageFile.style.asset.bytes, as: UTF8.self)
    return "<style>\(style)a, button, label, input, select { pointer-events: none }</style>"
  }()
}
