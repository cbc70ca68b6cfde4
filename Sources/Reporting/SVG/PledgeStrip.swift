/// A small strip that shows how far a pledge has come: where it began, the latest value, the target.
struct PledgeStrip {
  /// What can be said of a pledge.
  enum Status: String, Hashable, Sendable, CaseIterable {
    case onTrack
    case offTrack
    case cannotBeSaid
  }

  struct Latest {
    let value: Double
    var lower: Double? = nil
    var upper: Double? = nil
    var isCaution = false
  }

  let title: String
  var baseline: Double? = nil
  var latest: Latest? = nil
  var target: Double? = nil
  let status: Status
  /// False where the status stands beside the strip already.
  var showsStatus = true
  var format = ValueFormat.percent(decimals: 1)
  var language = ChartLanguage.english
  var idPrefix: String? = nil

  func svg() -> Markup {
    let frame = ChartFrame(
      kind: "pledge-strip", title: title, idPrefix: idPrefix, language: language, width: 300)
    let layout = Layout(self, frame.drawing)
    let points = [baseline, target].compactMap { $0.flatMap(ChartValue.drawable) }
    guard estimate.value != nil || !points.isEmpty else { return frame.noData() }
    return frame.svg(height: layout.height, description: description, layout.shapes())
  }

  fileprivate var estimate: ChartValue {
    ChartValue(latest?.value, lower: latest?.lower, upper: latest?.upper)
  }

  fileprivate var statusText: String {
    let words = language.words
    return switch status {
    case .onTrack: words.onTrack
    case .offTrack: words.offTrack
    case .cannotBeSaid: words.cannotBeSaid
    }
  }

  private var description: [String] {
    let words = language.words
    let caution = latest?.isCaution == true ? " – \(words.caution)" : ""
    return [
      statusText, "\(words.baseline): \(language.spoken(ChartValue(baseline), format))",
      "\(words.latest): \(language.spoken(estimate, format))\(caution)",
      "\(words.target): \(language.spoken(ChartValue(target), format))",
    ]
  }
}

/// Where the parts of the strip go: the status and the latest value above, the ends below.
private struct Layout {
  let strip: PledgeStrip
  let drawing: Drawing
  private let scale: AxisScale
  private let margin = 14.0

  init(_ strip: PledgeStrip, _ drawing: Drawing) {
    self.strip = strip
    self.drawing = drawing
    let values = strip.estimate.extent + [strip.baseline, strip.target].compactMap { $0 }
    scale = AxisScale(
      covering: values, start: .data, length: drawing.width - 28, format: strip.format,
      numbers: strip.language.numbers)
  }

  private func x(_ value: Double) -> Double {
    margin + (drawing.width - 2 * margin) * scale.position(value)
  }

  private var y: Double { strip.showsStatus ? 60 : 34 }
  var height: Double { y + 40 }

  func shapes() -> [Markup] {
    let track = drawing.line("track", x1: margin, y1: y, x2: drawing.width - margin, y2: y)
    return (strip.showsStatus ? status() : []) + [track] + way() + ends() + latest()
  }

  /// The status has a shape of its own, so that colour is not needed to tell it.
  private func status() -> [Markup] {
    let style = "status-\(strip.status.rawValue)"
    let (x, y) = (9.0, 12.0)
    let sign: [Markup] =
      switch strip.status {
      case .onTrack:
        [check(x: x, y: y)]
      case .offTrack:
        [
          drawing.line("sign", x1: x - 3, y1: y - 3, x2: x + 3, y2: y + 3),
          drawing.line("sign", x1: x - 3, y1: y + 3, x2: x + 3, y2: y - 3),
        ]
      case .cannotBeSaid: [drawing.line("sign", x1: x - 4, y1: y, x2: x + 4, y2: y)]
      }
    let text = drawing.text(
      strip.statusText, x: 23, y: y + 4.5, style: "status-text \(style)")
    return [drawing.circle("status \(style)", x: x, y: y, radius: 8.5)] + sign + [text]
  }

  /// A tick mark looks the same in every script: it is not mirrored.
  private func check(x: Double, y: Double) -> Markup {
    let unmirrored = Drawing(width: drawing.width, isRightToLeft: false)
    let x = drawing.x(x)
    return unmirrored.polyline("sign", [(x - 4, y), (x - 1, y + 3.5), (x + 4.5, y - 3.5)])
  }

  /// The part of the way that lies behind.
  private func way() -> [Markup] {
    guard let from = strip.baseline.flatMap(ChartValue.drawable), let to = strip.estimate.value
    else { return [] }
    return [drawing.line("way", x1: x(from), y1: y, x2: x(to), y2: y)]
  }

  private func latest() -> [Markup] {
    guard let value = strip.estimate.value else { return [] }
    let open = strip.latest?.isCaution == true ? " open" : ""
    var shapes: [Markup] = []
    if let (lower, upper) = strip.estimate.bounds {
      shapes.append(
        drawing.line("span s1\(open)", x1: x(lower), y1: y, x2: x(upper), y2: y))
      shapes += [lower, upper].map {
        drawing.line("span s1", x1: x($0), y1: y - 5, x2: x($0), y2: y + 5)
      }
    }
    shapes.append(drawing.circle("mark s1\(open)", x: x(value), y: y, radius: 6))
    let text = figure(strip.language.words.latest, value)
    return shapes + labels([(text, value)], y: y - 20, style: "figure strong")
  }

  private func ends() -> [Markup] {
    let words = strip.language.words
    var texts: [(String, Double)] = []
    var shapes: [Markup] = []
    if let value = strip.baseline.flatMap(ChartValue.drawable) {
      shapes.append(drawing.line("baseline", x1: x(value), y1: y - 8, x2: x(value), y2: y + 8))
      texts.append((figure(words.baseline, value), value))
    }
    if let value = strip.target.flatMap(ChartValue.drawable) {
      shapes.append(drawing.diamond("target", x: x(value), y: y, radius: 7))
      texts.append((figure(words.target, value), value))
    }
    return shapes + labels(texts, y: y + 28, style: "soft")
  }

  private func figure(_ name: String, _ value: Double) -> String {
    "\(name) \(strip.format.text(value, strip.language.numbers))"
  }

  private func labels(_ texts: [(text: String, value: Double)], y: Double, style: String)
    -> [Markup]
  {
    let size = 13 * TextMeasure.bold
    let shown = texts.map {
      TextMeasure.shortened(
        $0.text, width: drawing.width / Double(max(1, texts.count)) - 10, size: size)
    }
    let places = LabelSpread.places(
      texts.map { x($0.value) }, sizes: shown.map { TextMeasure.width($0, size: size) + 10 },
      in: 0...drawing.width)
    return zip(shown, places).map { text, place in
      drawing.text(text, x: place, y: y, at: .middle, style: style)
    }
  }
}
