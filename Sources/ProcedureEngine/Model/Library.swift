/// The whole library as one immutable value; who holds it sees one version from beginning to end.
package struct Library: Sendable {
  /// In the order in which people are offered them.
  package let procedures: [Procedure]
  package let terms: [TermID: Term]
  package let organisation: Organisation
  /// The words of the interface itself, by key.
  package let interface: [String: InterfaceText]

  package init(
    procedures: [Procedure], terms: [TermID: Term], organisation: Organisation,
    interface: [String: InterfaceText]
  ) {
    self.procedures = procedures
    self.terms = terms
    self.organisation = organisation
    self.interface = interface
  }

  package subscript(id: ProcedureID) -> Procedure? {
    procedures.first { $0.id == id }
  }
}

/// A French text of the interface.
package enum InterfaceText: Hashable, Sendable {
  case message(Message)
  case counted(CountedMessage)
}
