import Diagnostics
import Pictograms
import ProcedureEngine
import YAMLReader

/// What is known while one file is decoded: its names, and those it shares with others.
///
/// Names are declared before anything is decoded, so that order in the file does not matter and a
/// broken entry is reported once, where it stands.
final class Scope {
  /// The context of the file's texts: `itsme-activation`, `fragments/new-pin`, `shared`.
  let owner: MessageContext
  /// What stands before the identifiers of a fragment: `new-pin/`.
  let prefix: String
  var shared: SharedEntries
  let problems: Problems
  /// Whether `{names}` must be facts, windows or dates; the interface gets its values from the program.
  let checksValues: Bool
  var locations: SourceMap

  var sources: [String: Source] = [:]
  var declaredSources: DeclaredNames = []
  var values: [ValueName: ValueDefinition] = [:]
  var valueKinds: [String: ValueKind] = [:]
  var declaredValues: Set<String> = []
  var signatures: [String: QuestionSignature] = [:]
  var questions: [String: Question] = [:]
  var conditionNodes: [String: YAMLNode] = [:]
  var conditions: [String: Condition] = [:]
  var conditionsInProgress: Set<String> = []
  /// Reported once, where they stand.
  var tooLargeConditions: Set<String> = []
  /// A fragment in use is broken, so questions and values that are unknown here may be its own.
  var usesBrokenFragment = false
  var usedFragments: Set<String> = []

  init(
    owner: MessageContext, prefix: String = "", shared: SharedEntries, problems: Problems,
    path: String, checksValues: Bool = true
  ) {
    self.checksValues = checksValues
    self.owner = owner
    self.prefix = prefix
    self.shared = shared
    self.problems = problems
    locations = SourceMap(path: path)
  }

  func stepID(_ name: String) -> StepID { StepID(prefix + name) }
  func questionID(_ name: String) -> QuestionID {
    QuestionID(name.contains("/") ? name : prefix + name)
  }
}

/// What all files of the library share.
struct SharedEntries {
  var terms: [String: Term] = [:]
  var declaredTerms: DeclaredNames = []
  /// Whether ``terms`` are complete; until then a declared term counts as sound.
  var areTermsLoaded = false
  var offices: [String: Office] = [:]
  var declaredOffices: DeclaredNames = []
  var groups: [String: OfficeGroup] = [:]
  var declaredGroups: DeclaredNames = []
  var documents: [String: Document] = [:]
  var declaredDocuments: DeclaredNames = []
  var lists: [String: SharedList] = [:]
  var declaredLists: DeclaredNames = []
  var fragments: [String: Fragment] = [:]
  var declaredFragments: DeclaredNames = []
  var procedureNames: Set<String> = []
  var pictograms = PictogramSet.shipped
  var declaredPictograms: DeclaredNames = []
}

/// A long list of choices, such as the countries, with named groups of them.
struct SharedList {
  let choices: [Choice]
  let groups: [String: Set<ChoiceID>]
}

/// What a value name stands for, as far as other parts of the file need to know.
enum ValueKind: Hashable {
  case fact(FactKind)
  case window
  case date

  /// Whether a day can be counted from it.
  var isDay: Bool {
    switch self {
    case .fact(.date), .fact(.yearly), .date: true
    case .fact, .window: false
    }
  }
}

/// What can be asked of the answers to a question.
enum QuestionSignature {
  case choice(Set<String>, groups: [String: Set<ChoiceID>], several: Bool)
  case date
  case number
  case office([String: Office])
  /// Its declaration is broken and was reported.
  case broken
}

/// Where in a procedure a list stands whose items have conditions.
struct SitePlace {
  let step: StepID
  let part: Site.Part
}

extension Scope {
  /// Notes where an item of a list and its `when` stand.
  func locate(_ node: YAMLNode, at place: SitePlace, index: Int) {
    let site = Site(step: place.step, part: place.part, index: index)
    locations.items[site] = node.range
    locations.conditions[site] = node.mapping?["when"]?.value.range
  }
}
