/// How long a request took, told so roughly that it says nothing about a person.
enum DurationBucket: String {
  case under1 = "under 1 ms"
  case under5 = "under 5 ms"
  case under20 = "under 20 ms"
  case under100 = "under 100 ms"
  case longer = "100 ms or more"

  init(_ duration: Duration) {
    switch duration {
    case ..<Duration.milliseconds(1): self = .under1
    case ..<Duration.milliseconds(5): self = .under5
    case ..<Duration.milliseconds(20): self = .under20
    case ..<Duration.milliseconds(100): self = .under100
    default: self = .longer
    }
  }
}
