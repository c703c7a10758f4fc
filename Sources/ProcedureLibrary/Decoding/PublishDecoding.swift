import Diagnostics
import YAMLReader

enum PublishKey: String, FieldKey {
  case stale, missing, unreviewed
  case staleFacts = "stale-facts"
}

extension YAMLNode {
  /// What keeps a language from the public; what is not said is as ``PublishPolicy`` has it.
  func publishPolicy(_ problems: Problems) -> PublishPolicy {
    var policy = PublishPolicy()
    guard let fields = Fields<PublishKey>(self, "publish", problems) else { return policy }
    func read(_ key: PublishKey, into decision: inout PublishPolicy.Decision) {
      let read = fields[key]?.value("a decision, show or block", like: "block", problems) {
        PublishPolicy.Decision(rawValue: $0)
      }
      decision = read ?? decision
    }
    read(.staleFacts, into: &policy.staleFacts)
    read(.stale, into: &policy.stale)
    read(.missing, into: &policy.missing)
    read(.unreviewed, into: &policy.unreviewed)
    return policy
  }
}
