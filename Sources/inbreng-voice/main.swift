import Foundation
import Speech

exit(VoiceWorker.run(arguments: CommandLine.arguments))
