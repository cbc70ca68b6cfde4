internal import ArgumentParser
internal import Foundation
internal import Mizan

/// Runs a command and turns what goes wrong into a message and an exit status: 1 for data that cannot be
/// used, 2 for a wrong use of the command. Standard output is only for results.
enum CommandRunner {
  static func run(_ command: any ParsableCommand.Type, arguments: [String]) -> Never {
    let wantsJSON = Self.wantsJSON(arguments)
    do {
      var parsed = try command.parseAsRoot(arguments)
      try parsed.run()
      exit(0)
    } catch let error as MicrodataError {
      fail(error.code.description, error.message, error.hint, status: 1, json: wantsJSON)
    } catch let error as EstimationError {
      fail(error.code.description, error.message, error.hint, status: 1, json: wantsJSON)
    } catch let error as SurveyModuleError {
      fail(error.code.description, error.message, error.hint, status: 1, json: wantsJSON)
    } catch let error as IndicatorError {
      fail(error.code.description, error.message, error.hint, status: 1, json: wantsJSON)
    } catch let error as UsageError {
      fail("usage", error.message, error.hint, status: 2, json: wantsJSON)
    } catch let code as ExitCode {
      exit(code.rawValue)
    } catch {
      let status = command.exitCode(for: error)
      if status == .success {
        print(command.fullMessage(for: error))
        exit(0)
      }
      guard status == .validationFailure else {
        fail("internal", "\(error)", "", status: 1, json: wantsJSON)
      }
      if wantsJSON {
        fail("usage", command.message(for: error), "See mizan --help.", status: 2, json: true)
      }
      write(command.fullMessage(for: error))
      exit(2)
    }
  }

  /// Whether errors are to be JSON: the parser may not get as far as this option.
  private static func wantsJSON(_ arguments: [String]) -> Bool {
    arguments.contains("--format=json")
      || zip(arguments, arguments.dropFirst()).contains { $0 == "--format" && $1 == "json" }
  }

  private static func fail(
    _ code: String, _ message: String, _ hint: String, status: Int32, json: Bool
  ) -> Never {
    if json {
      struct Document: Encodable {
        struct Content: Encodable {
          let code: String
          let message: String
          let hint: String
        }
        let error: Content
      }
      let document = Document(error: .init(code: code, message: message, hint: hint))
      write((try? JSONText.of(document)) ?? message)
    } else {
      write(hint.isEmpty ? "Error: \(message)" : "Error: \(message)\n\(hint)")
    }
    exit(status)
  }

  static func write(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}

/// A wrong use of the command that the parser cannot see.
struct UsageError: Error {
  let message: String
  var hint = ""
}
