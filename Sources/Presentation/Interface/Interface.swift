package import ProcedureEngine

/// The words of the interface, in French, known to be complete.
package struct Interface: Sendable {
  private let texts: [InterfaceKey: InterfaceText]

  /// Takes the interface words out of a library, or says which are missing.
  package init(of library: Library) throws(IncompleteInterface) {
    var texts: [InterfaceKey: InterfaceText] = [:]
    var lacking: [InterfaceKey] = []
    for key in InterfaceKey.allCases {
      if let text = library.interface[key.rawValue], text.isCounted == key.isCounted {
        texts[key] = text
      } else {
        lacking.append(key)
      }
    }
    guard lacking.isEmpty else { throw IncompleteInterface(lacking: lacking) }
    self.texts = texts
  }

  /// The French text of a key.
  package subscript(key: InterfaceKey) -> InterfaceText {
    guard let text = texts[key] else { preconditionFailure("every key was found when it was made") }
    return text
  }
}

/// Interface words that are missing, or that lack or wrongly have the forms of a counted text.
package struct IncompleteInterface: Error, Hashable, Sendable, CustomStringConvertible {
  package let lacking: [InterfaceKey]

  package init(lacking: [InterfaceKey]) {
    self.lacking = lacking
  }

  package var description: String {
    let shown = lacking.prefix(5).map(\.rawValue).joined(separator: ", ")
    let more = lacking.count > 5 ? " and \(lacking.count - 5) more" : ""
    return """
      Procedures/shared/interface.yaml has no usable text for \(shown)\(more): run `guichet check`, \
      which says why
      """
  }
}

extension InterfaceKey {
  package var isCounted: Bool { Self.counted.contains(self) }
}

extension InterfaceText {
  var isCounted: Bool {
    switch self {
    case .counted: true
    case .message: false
    }
  }
}
