package import Presentation

/// Draws pages as HTML, and holds the files they need; a pure function of what it is given.
package struct WebRenderer: Sendable {
  /// The words around the page: buttons and labels, in every language.
  package let presenter: Presenter

  package init(presenter: Presenter) {
    self.presenter = presenter
  }

  /// The whole page, ready to be sent as `text/html; charset=utf-8`.
  package func html(_ page: WebPage, in context: WebContext) -> String {
    preconditionFailure("drawn in the next step")
  }
}
