import Diagnostics
import ProcedureEngine
import YAMLReader

enum InterfaceFileKey: String, FieldKey { case messages }
enum OrganisationFileKey: String, FieldKey { case organisation, publish }
enum OrganisationKey: String, FieldKey {
  case name, ask, hours = "when"
  case place = "where"
}

extension Scope {
  /// The words of the interface; which of them must exist is for the screens to say.
  func interface(_ node: YAMLNode) -> [String: InterfaceText] {
    var texts: [String: InterfaceText] = [:]
    let file = Fields<InterfaceFileKey>(node, "the interface", problems)
    for entry in file?.required(.messages, in: "the file")?.mapping("messages", problems).map(
      Array.init) ?? []
    {
      guard let name = entry.key.name(.kebab, "an interface word", problems) else { continue }
      let context = owner / name
      let part = TextPart.interface(name)
      let known = problems.texts.count
      if entry.value.mapping != nil {
        texts[name] = countedMessage(entry.value, context, as: part, addsCount: false)
          .map(InterfaceText.counted)
      } else {
        texts[name] = message(entry.value, context, as: part).map(InterfaceText.message)
      }
      // A word of the interface says little by itself: its comment tells where people see it.
      problems.remark(problems.file.comment(above: entry.keyRange.start.line), from: known)
    }
    return texts
  }

  /// Who can be asked in person, and what is fit for the public.
  func organisationFile(_ node: YAMLNode) -> (Organisation?, PublishPolicy) {
    guard let file = Fields<OrganisationFileKey>(node, "the file", problems) else {
      return (nil, PublishPolicy())
    }
    let policy = file[.publish]?.publishPolicy(problems) ?? PublishPolicy()
    return (file.required(.organisation, in: "the file").flatMap(organisation), policy)
  }

  private func organisation(_ body: YAMLNode) -> Organisation? {
    guard let fields = Fields<OrganisationKey>(body, "the organisation", problems),
      let nameNode = fields.required(.name, in: "the organisation")
    else { return nil }
    let context = owner / "organisation"
    let ask = sentences(fields[.ask], context / "ask", as: .personToAsk)
    let place = sentences(fields[.place], context / "where", as: .placeToAsk)
    let hours = sentences(fields[.hours], context / "when", as: .timeToAsk)
    return message(nameNode, context / "name", as: .organisation).map {
      Organisation(name: $0, ask: ask, place: place, hours: hours)
    }
  }
}
