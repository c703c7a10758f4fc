import WebRenderer

/// Why no form can be read from a request.
enum UnreadableForm: Error, Hashable {
  case tooLong
  case tooSlow
  case wrongType
  case malformed
}

extension Visit {
  /// The form in the request.
  func read() -> Result<Form, UnreadableForm> {
    switch request.body {
    case .none: return .success(Form())
    case .tooLong: return .failure(.tooLong)
    case .tooSlow: return .failure(.tooSlow)
    case .bytes(let bytes):
      if bytes.isEmpty { return .success(Form()) }
      guard isForm else { return .failure(.wrongType) }
      return Form(bytes).map { .success($0) } ?? .failure(.malformed)
    }
  }

  func refuse(_ unreadable: UnreadableForm) -> WebReply {
    let status =
      switch unreadable {
      case .tooLong: 413
      case .tooSlow: 408
      case .wrongType: 415
      case .malformed: 400
      }
    var reply = fail(.refused, status: status)
    // The rest of the form is still on its way, and nobody will read it.
    reply.closesConnection = unreadable == .tooLong || unreadable == .tooSlow
    return reply
  }

  /// The one type a form of ours is sent as; no other site can send another without asking first.
  private var isForm: Bool {
    let type = request.contentType?.prefix { $0 != ";" && $0 != " " }
    return type?.lowercased() == URLEncodedForm.contentType
  }
}
