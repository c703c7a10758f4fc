import ProcedureEngine
import Synchronization

/// A drawing of this project, embedded in the program so that the binary can be copied alone.
struct ShippedDrawing {
  let id: PictogramID
  private let bytes: [UInt8]

  private init(_ id: PictogramID, _ bytes: [UInt8]) {
    self.id = id
    self.bytes = bytes
  }

  static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  /// A page or a sheet shows a few of them, so each is read when it is first shown.
  private static let read = Mutex<[PictogramID: Pictogram]>([:])

  static func pictogram(_ id: PictogramID) -> Pictogram? {
    guard let drawing = byID[id] else { return nil }
    return read.withLock { read in
      if let pictogram = read[id] { return pictogram }
      let pictogram = drawing.pictogram
      read[id] = pictogram
      return pictogram
    }
  }

  private var pictogram: Pictogram {
    do throws(PictogramRefusal) {
      return try PictogramReader.read(String(decoding: bytes, as: UTF8.self))
    } catch {
      preconditionFailure("the drawing \(id) of this project is refused: \(error)")
    }
  }

  /// One for each file in `Set`; a build cannot list a folder by itself.
  static let all = [
    ShippedDrawing("answers", PackageResources.answers_svg),
    ShippedDrawing("ask-person", PackageResources.ask_person_svg),
    ShippedDrawing("back", PackageResources.back_svg),
    ShippedDrawing("bank", PackageResources.bank_svg),
    ShippedDrawing("bank-card", PackageResources.bank_card_svg),
    ShippedDrawing("calendar", PackageResources.calendar_svg),
    ShippedDrawing("card-reader", PackageResources.card_reader_svg),
    ShippedDrawing("check", PackageResources.check_svg),
    ShippedDrawing("clock", PackageResources.clock_svg),
    ShippedDrawing("close", PackageResources.close_svg),
    ShippedDrawing("code", PackageResources.code_svg),
    ShippedDrawing("computer", PackageResources.computer_svg),
    ShippedDrawing("contrast", PackageResources.contrast_svg),
    ShippedDrawing("diploma", PackageResources.diploma_svg),
    ShippedDrawing("do", PackageResources.do_svg),
    ShippedDrawing("document", PackageResources.document_svg),
    ShippedDrawing("documents", PackageResources.documents_svg),
    ShippedDrawing("envelope", PackageResources.envelope_svg),
    ShippedDrawing("family", PackageResources.family_svg),
    ShippedDrawing("finish", PackageResources.finish_svg),
    ShippedDrawing("flag", PackageResources.flag_svg),
    ShippedDrawing("gather", PackageResources.gather_svg),
    ShippedDrawing("go", PackageResources.go_svg),
    ShippedDrawing("health", PackageResources.health_svg),
    ShippedDrawing("help-word", PackageResources.help_word_svg),
    ShippedDrawing("home", PackageResources.home_svg),
    ShippedDrawing("key", PackageResources.key_svg),
    ShippedDrawing("language", PackageResources.language_svg),
    ShippedDrawing("law", PackageResources.law_svg),
    ShippedDrawing("letter", PackageResources.letter_svg),
    ShippedDrawing("list", PackageResources.list_svg),
    ShippedDrawing("lock", PackageResources.lock_svg),
    ShippedDrawing("mail", PackageResources.mail_svg),
    ShippedDrawing("money", PackageResources.money_svg),
    ShippedDrawing("my-phone", PackageResources.my_phone_svg),
    ShippedDrawing("next", PackageResources.next_svg),
    ShippedDrawing("passport", PackageResources.passport_svg),
    ShippedDrawing("pause", PackageResources.pause_svg),
    ShippedDrawing("people", PackageResources.people_svg),
    ShippedDrawing("person", PackageResources.person_svg),
    ShippedDrawing("phone", PackageResources.phone_svg),
    ShippedDrawing("photo", PackageResources.photo_svg),
    ShippedDrawing("place", PackageResources.place_svg),
    ShippedDrawing("play", PackageResources.play_svg),
    ShippedDrawing("police", PackageResources.police_svg),
    ShippedDrawing("print", PackageResources.print_svg),
    ShippedDrawing("question", PackageResources.question_svg),
    ShippedDrawing("read", PackageResources.read_svg),
    ShippedDrawing("residence-card", PackageResources.residence_card_svg),
    ShippedDrawing("restart", PackageResources.restart_svg),
    ShippedDrawing("school", PackageResources.school_svg),
    ShippedDrawing("search", PackageResources.search_svg),
    ShippedDrawing("shield", PackageResources.shield_svg),
    ShippedDrawing("sign", PackageResources.sign_svg),
    ShippedDrawing("smartphone", PackageResources.smartphone_svg),
    ShippedDrawing("speaker", PackageResources.speaker_svg),
    ShippedDrawing("stamp", PackageResources.stamp_svg),
    ShippedDrawing("stop", PackageResources.stop_svg),
    ShippedDrawing("text-larger", PackageResources.text_larger_svg),
    ShippedDrawing("text-smaller", PackageResources.text_smaller_svg),
    ShippedDrawing("town-hall", PackageResources.town_hall_svg),
    ShippedDrawing("translate", PackageResources.translate_svg),
    ShippedDrawing("university", PackageResources.university_svg),
    ShippedDrawing("upload", PackageResources.upload_svg),
    ShippedDrawing("wait", PackageResources.wait_svg),
    ShippedDrawing("warning", PackageResources.warning_svg),
    ShippedDrawing("web", PackageResources.web_svg),
    ShippedDrawing("work", PackageResources.work_svg),
    ShippedDrawing("write", PackageResources.write_svg),
  ]
}
