import Localization
import Presentation
import ProcedureEngine

extension Translations {
  static func catalogues(_ rows: [Row]) -> Catalogues {
    var t: [Language: [MessageContext: [String: MessagePattern]]] = [:]
    for r in rows {
      for (l, s) in [(Language.ukrainian, r.ukrainian), (.arabic, r.arabic), (.english, r.english)]
      {
        t[l, default: [:]][MessageContext(r.context), default: [:]][r.french] = pattern(s)
      }
    }
    return Catalogues(t)
  }
}
