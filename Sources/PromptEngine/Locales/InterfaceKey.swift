/// The texts of the kiosk's screens, one case for each key of `Locales/<tag>/interface.yaml`.
///
/// Being an enum, a text that a locale misses is found at start, not when somebody needs it.
public enum InterfaceKey: String, TextKey {
    case product

    case joinTitle = "join.title"
    case joinCode = "join.code"
    case joinEnter = "join.enter"
    case joinUnknown = "join.unknown"
    case joinTooMany = "join.tooMany"

    case languageTitle = "language.title"
    case languageChange = "language.change"

    case listen
    case listenStop = "listen.stop"
    case listenOption = "listen.option"
    case listenAll = "listen.all"

    case back
    case next
    case skip
    case yes
    case no

    case consentAgree = "consent.agree"
    case consentDecline = "consent.decline"

    case progress
    case chosen
    case unchosen
    case position
    case chooseAgain = "choose.again"

    case textLabel = "text.label"
    case textLeft = "text.left"

    case numberLabel = "number.label"
    case numberMore = "number.more"
    case numberLess = "number.less"

    case scaleStep = "scale.step"

    case rankingHint = "ranking.hint"
    case rankingPlace = "ranking.place"
    case rankingNone = "ranking.none"

    case pointsHint = "points.hint"
    case pointsLeft = "points.left"
    case pointsLabel = "points.label"

    case ideasHint = "ideas.hint"
    case ideasAgree = "ideas.agree"
    case ideasAdd = "ideas.add"
    case ideasNone = "ideas.none"

    case reviewTitle = "review.title"
    case reviewHelp = "review.help"
    case reviewChange = "review.change"
    case reviewSkipped = "review.skipped"
    case reviewNone = "review.none"
    case reviewSeen = "review.seen"

    case readingUnvocalised = "reading.unvocalised"

    case send

    case thanksTitle = "thanks.title"
    case thanksText = "thanks.text"

    case nextPerson

    case declinedTitle = "declined.title"
    case declinedText = "declined.text"

    case waitingTitle = "waiting.title"
    case waitingText = "waiting.text"

    case finishing

    case endedTitle = "ended.title"
    case endedText = "ended.text"

    case fallback
    case offline
    case online
    case saving

    case errorTitle = "error.title"
    case errorGeneral = "error.general"
    case errorNotFound = "error.notFound"
    case errorStart = "error.start"
    case errorSeat = "error.seat"
    case errorRequired = "error.required"
    case errorEmpty = "error.empty"
    case errorTooLong = "error.tooLong"
    case errorTooFew = "error.tooFew"
    case errorTooMany = "error.tooMany"
    case errorNotANumber = "error.notANumber"
    case errorRange = "error.range"
    case errorRanking = "error.ranking"
    case errorPoints = "error.points"
    case errorOption = "error.option"

    case settings
    case settingsRate = "settings.rate"
    case settingsSlower = "settings.slower"
    case settingsFaster = "settings.faster"
    case settingsLevel = "settings.level"
    case settingsSofter = "settings.softer"
    case settingsLouder = "settings.louder"
    case settingsVoice = "settings.voice"
    case settingsVoiceLow = "settings.voiceLow"
    case settingsVoiceNormal = "settings.voiceNormal"
    case settingsVoiceHigh = "settings.voiceHigh"
    case settingsSample = "settings.sample"
    case settingsClose = "settings.close"
    case settingsReset = "settings.reset"
    case settingsResetDone = "settings.resetDone"

    case displaySize = "display.size"
    case displayLarger = "display.larger"
    case displaySmaller = "display.smaller"
    case displaySpacing = "display.spacing"
    case displayWider = "display.wider"
    case displayNarrower = "display.narrower"
    case displayTheme = "display.theme"
    case displayThemeUsual = "display.themeUsual"
    case displayThemeLight = "display.themeLight"
    case displayThemeDark = "display.themeDark"
    case displayThemeLow = "display.themeLow"

    case outcomeEveryone = "outcome.everyone"
    case outcomeNoGroup = "outcome.noGroup"
    case outcomeTogether = "outcome.together"
    case outcomePlace = "outcome.place"
    case outcomePlaceShared = "outcome.placeShared"

    case findingShared = "finding.shared"
    case findingSharedUnevenly = "finding.sharedUnevenly"
    case findingDifference = "finding.difference"
    case findingDifferenceSure = "finding.differenceSure"
    case findingHint = "finding.hint"
    case findingHintUnsure = "finding.hintUnsure"
    case findingSides = "finding.sides"
    case findingWeight = "finding.weight"
    case findingUndecided = "finding.undecided"
    case findingNotCompared = "finding.notCompared"
    case findingIndicative = "finding.indicative"

    case withheldMerged = "withheld.merged"
    case withheldOnlyTheWhole = "withheld.onlyTheWhole"
    case withheldNothing = "withheld.nothing"

    case summaryAllFirst = "summary.allFirst"
    case summaryAllFirstNarrowly = "summary.allFirstNarrowly"
    case summaryGroupFirst = "summary.groupFirst"
    case summaryGroupFirstNarrowly = "summary.groupFirstNarrowly"
    case summaryShared = "summary.shared"
    case summaryDifferent = "summary.different"
    case summaryNoDifference = "summary.noDifference"

    case ideasAnother = "ideas.another"
    case ideasTitle = "ideas.title"
    case ideasSend = "ideas.send"
    case ideasAdded = "ideas.added"
    case ideasYours = "ideas.yours"
    case ideasChange = "ideas.change"
    case ideasChanged = "ideas.changed"
    case ideasKeep = "ideas.keep"
    case ideasWithdraw = "ideas.withdraw"
    case ideasWithdrawn = "ideas.withdrawn"
    case ideasRestore = "ideas.restore"

    case pauseText = "pause.text"

    case explainStart = "explain.start"
    case explainTitle = "explain.title"
    case explainCalled = "explain.called"
    case explainProgress = "explain.progress"
    case explainTranslated = "explain.translated"
    case explainSpoken = "explain.spoken"
    case explainOriginal = "explain.original"
    case explainAllTitle = "explain.allTitle"
    case explainAllText = "explain.allText"
    case explainAgain = "explain.again"

    case bundleTitle = "bundle.title"
    case bundleHelp = "bundle.help"
    case bundleNone = "bundle.none"
    case bundlePeople = "bundle.people"
    case bundleUnnamed = "bundle.unnamed"
    case bundleMade = "bundle.made"
    case bundleRenamed = "bundle.renamed"
    case bundlePlace = "bundle.place"
    case bundleEmpty = "bundle.empty"
    case bundleObject = "bundle.object"
    case bundleObjected = "bundle.objected"
    case bundleStays = "bundle.stays"
    case bundleThemes = "bundle.themes"

    case ballotTitle = "ballot.title"
    case ballotPrivate = "ballot.private"
    case ballotAgain = "ballot.again"
    case ballotFirst = "ballot.first"
    case ballotSecond = "ballot.second"
    case ballotThird = "ballot.third"
    case ballotUndo = "ballot.undo"
    case ballotOrderTitle = "ballot.orderTitle"
    case ballotPointsTitle = "ballot.pointsTitle"
    case ballotHelp = "ballot.help"
    case ballotPoints = "ballot.points"
    case ballotChange = "ballot.change"
    case ballotSend = "ballot.send"
    case ballotSentTitle = "ballot.sentTitle"
    case ballotSentText = "ballot.sentText"
    case ballotBlankTitle = "ballot.blankTitle"
    case ballotBlankText = "ballot.blankText"
    case ballotClosed = "ballot.closed"
    case ballotLate = "ballot.late"

    case compareTitle = "compare.title"
    case compareAll = "compare.all"
    case compareGroup = "compare.group"
    case compareNone = "compare.none"
    case compareRecognise = "compare.recognise"
    case comparePartly = "compare.partly"
    case compareThanks = "compare.thanks"
    case compareAgain = "compare.again"

    case closeTitle = "close.title"
    case closeText = "close.text"

    case returnAsk = "return.ask"
    case returnText = "return.text"
    case returnNumber = "return.number"
    case returnLink = "return.link"
    case returnTitle = "return.title"
    case returnRemove = "return.remove"
    case returnUnknown = "return.unknown"

    case trustText = "trust.text"

    case helpAsk = "help.ask"
    case helpComing = "help.coming"
    case helpTaken = "help.taken"
    case helpTakenUnnamed = "help.takenUnnamed"
    case helpOffer = "help.offer"
    case helpOfferUnnamed = "help.offerUnnamed"
    case helpWatch = "help.watch"
    case helpWatchUnnamed = "help.watchUnnamed"
    case helpWatching = "help.watching"
    case helpWatchingUnnamed = "help.watchingUnnamed"
    case helpUnwatch = "help.unwatch"
    case helpProposal = "help.proposal"
    case helpProposalUnnamed = "help.proposalUnnamed"
    case helpCorrect = "help.correct"
    case helpEnd = "help.end"

    case speakStart = "speak.start"
    case speakListening = "speak.listening"
    case speakLeft = "speak.left"
    case speakStop = "speak.stop"
    case speakDone = "speak.done"
    case speakPlay = "speak.play"
    case speakAgain = "speak.again"
    case speakRemove = "speak.remove"
    case speakFull = "speak.full"
    case speakUnfinished = "speak.unfinished"
    case speakOwn = "speak.own"
    case speakRefused = "speak.refused"
    case speakMissing = "speak.missing"
    case speakSilent = "speak.silent"
    case speakUnplayable = "speak.unplayable"
    case speakPausedOffline = "speak.pausedOffline"

    case checkAskTranscript = "check.askTranscript"
    case checkAskTranslation = "check.askTranslation"
    case checkLook = "check.look"
    case checkTitle = "check.title"
    case checkSaid = "check.said"
    case checkWrote = "check.wrote"
    case checkWritten = "check.written"
    case checkTranslated = "check.translated"
    case checkYes = "check.yes"
    case checkChange = "check.change"
    case checkNo = "check.no"
    case checkKeep = "check.keep"
    case checkLater = "check.later"
    case checkConfirmed = "check.confirmed"
    case checkChanged = "check.changed"
    case checkWithdrawn = "check.withdrawn"
    case checkGone = "check.gone"

    case forgetStart = "forget.start"
    case forgetTitle = "forget.title"
    case forgetText = "forget.text"
    case forgetYes = "forget.yes"
    case forgetNo = "forget.no"
    case forgetDoneTitle = "forget.doneTitle"
    case forgetDoneText = "forget.doneText"

    case practiceTitle = "practice.title"
    case practiceAsk = "practice.ask"
    case practiceHelp = "practice.help"
    case practiceSun = "practice.sun"
    case practiceHouse = "practice.house"
    case practiceTree = "practice.tree"
    case practiceWrong = "practice.wrong"
    case practiceRightTitle = "practice.rightTitle"
    case practiceRightText = "practice.rightText"
    case practiceSkip = "practice.skip"

    case idleTitle = "idle.title"
    case idleText = "idle.text"
    case idleStay = "idle.stay"

    case keyboardShow = "keyboard.show"
    case keyboardHide = "keyboard.hide"
    case keyboardSpace = "keyboard.space"
    case keyboardRemove = "keyboard.remove"
    case keyboardNewline = "keyboard.newline"
    case keyboardShift = "keyboard.shift"
    case keyboardSpeakKeys = "keyboard.speakKeys"
    case keyboardDigits = "keyboard.digits"
    case keyboardLetters = "keyboard.letters"
    case keyboardMore = "keyboard.more"
    case keyboardLatin = "keyboard.latin"
    case keyboardWords = "keyboard.words"
    case keyboardOrders = "keyboard.orders"
}
