import Diagnostics
import ProcedureEngine
import YAMLReader

enum OfficesFileKey: String, FieldKey { case sources, groups, offices }
enum OfficeKey: String, FieldKey {
  case name, what, note, group, postcodes, phone, url, email, address, source, pictogram
  case standsFor = "group-of"
}

extension Scope {
  /// The offices by name, and the groups with their members in the order of the file.
  func offices(_ node: YAMLNode) -> (offices: [String: Office], groups: [String: OfficeGroup]) {
    let (offices, groups) = allOffices(node)
    let sound = problems.sound(offices, under: "offices", of: node)
    return (
      sound, problems.sound(groups, under: "groups", of: node).mapValues { $0.keeping(sound) }
    )
  }

  private func allOffices(
    _ node: YAMLNode
  ) -> (offices: [String: Office], groups: [String: OfficeGroup]) {
    guard let file = Fields<OfficesFileKey>(node, "the offices", problems) else {
      return ([:], [:])
    }
    decodeSources(file[.sources])
    let groupNames = file[.groups]?.mapping("groups", problems).map(Array.init) ?? []
    let known = Dictionary(groupNames.map { ($0.key.text, $0.key.text) }) { first, _ in first }
    var offices: [String: Office] = [:]
    var members: [String: [Office]] = [:]
    for entry in file.required(.offices, in: "the file")?.mapping("offices", problems).map(
      Array.init) ?? []
    {
      guard let name = entry.key.name(.kebab, "an office", problems),
        let fields = Fields<OfficeKey>(entry.value, "an office", problems),
        let office = office(fields, name, groups: known)
      else { continue }
      offices[name] = office
      if let group = fields[.group]?.reference("group", in: known, problems) {
        members[group, default: []].append(office)
      }
    }
    var groups: [String: OfficeGroup] = [:]
    for entry in groupNames {
      let context = owner / "groups" / entry.key.text / "name"
      guard let name = message(entry.value, context, as: .officeGroup) else {
        continue
      }
      groups[entry.key.text] = OfficeGroup(
        id: OfficeGroupID(entry.key.text), name: name, members: members[entry.key.text] ?? [])
    }
    return (offices, groups)
  }

  private func office(
    _ fields: Fields<OfficeKey>, _ name: String, groups: [String: String]
  ) -> Office? {
    let context = owner / "offices" / name
    let what = sentences(fields[.what], context / "what", as: .officeWork)
    let note = sentences(fields[.note], context / "note", as: .officeNote)
    let contacts = contacts(fields, name)
    let standsFor = fields[.standsFor]?.reference("group", in: groups, problems)
    guard let nameNode = fields.required(.name, in: "an office"),
      let title = message(nameNode, context / "name", as: .office)
    else { return nil }
    return Office(
      id: OfficeID(name), name: title, what: what, note: note, contacts: contacts,
      postcodes: postcodes(fields[.postcodes]), standsFor: standsFor.map { OfficeGroupID($0) },
      pictogram: pictogram(fields[.pictogram]))
  }

  private func postcodes(_ node: YAMLNode?) -> [String] {
    node?.items.compactMap { item in
      item.value("a Belgian postcode", like: "1030", problems) { text in
        text.count == 4 && text.allSatisfy { $0.isASCII && $0.isNumber } ? text : nil
      }
    } ?? []
  }

  private func contacts(_ fields: Fields<OfficeKey>, _ name: String) -> [Office.Contact] {
    let ways: [Office.Contact.Way?] = [
      fields[.phone]?.value("a telephone number", like: "02 690 86 86", problems) {
        PhoneNumber($0).map { .phone($0) }
      },
      fields[.url]?.value("a web address", like: "equisup.cfwb.be", problems) {
        WebAddress(authored: $0).map { .url($0) }
      },
      fields[.email]?.value("an e-mail address", like: "cire@cire.be", problems) {
        EmailAddress(authored: $0).map { .email($0) }
      },
      fields[.address]?.text("an address", problems).map { .address(PostalAddress($0)) },
    ]
    let found = ways.compactMap(\.self)
    guard !found.isEmpty else { return [] }
    guard let sourceNode = fields[.source] else {
      problems.report(
        "fact-without-source", at: fields.range.firstLine,
        "the ways to reach \(quoted(name)) have no source: add `source: NAME`")
      return []
    }
    return source(sourceNode).map { source in found.map { Office.Contact($0, source: source) } }
      ?? []
  }
}

extension OfficeGroup {
  /// The group without the members that are broken.
  fileprivate func keeping(_ sound: [String: Office]) -> OfficeGroup {
    OfficeGroup(id: id, name: name, members: members.filter { sound[$0.id.text] != nil })
  }
}
