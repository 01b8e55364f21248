package sitroom.room.cli;

import picocli.CommandLine.Model.CommandSpec;

/** What the help says of the commands that compare, check and follow what a ledger holds. */
enum FollowingHelp {
  INCIDENT(
      "Shows incidents: what entries of several documents are about together, and lets a person"
          + " mend them.",
      ""),
  INCIDENT_LIST(
      "Lists incidents, the latest first: calls and meetings, and what several documents tell of.",
      """
      Examples:
        sitroom incident list --party RUS --on 2021-12
        sitroom incident list --all --format jsonl\
      """),
  INCIDENT_SHOW("Shows an incident's entries, why each belongs to it, and what links them.", ""),
  INCIDENT_JOIN(
      "Makes one incident of two, until it is undone.",
      """
      The decision holds for what comes later and for rebuilding; who made it, when and why is kept.

      Example:
        sitroom incident join i-0aeca664baa44fc6 i-7f6d9743e16659f7 --why "one call over two days"\
      """),
  INCIDENT_SPLIT("Takes entries out of an incident: they become one of their own.", ""),
  INCIDENT_UNDO("Takes a decision of join or split back; its record stays.", ""),
  INCIDENT_REBUILD(
      "Makes all incidents anew from the entries. What people decided holds.",
      """
      Incidents are kept up to date as documents come; this is for new packs, or for doubts. The
      result is the same.\
      """),
  ACCOUNTS(
      "Sets the accounts of an incident side by side, proposition by proposition: agreed, only by,"
          + " disputed, denied by; demands with their answers.",
      """
      An account is a party's own (its readout, its spokesman, its turns in a transcript) or an
      outlet's. Accounts are compared by party; the press counts only where no party speaks.
      Rows that are agreed, disputed, denied or answered come first; what one party alone says is
      a line each, twelve a party, in full by --all. Numbers, dates and doers of deeds that differ
      between accounts are named.

      Examples:
        sitroom accounts i-0aeca664baa44fc6
        sitroom accounts i-0aeca664baa44fc6 --format markdown > call.md\
      """),
  TRIPWIRES(
      "Shows the conditions that were stated (if Russia invades, we will respond), and whether"
          + " entries say that they are met.",
      """
      States: standing, reported met, denied (one account says so and it is denied), averted,
      withdrawn, expired. What almost met one is shown with the reason.

      Examples:
        sitroom tripwires --actor USA
        sitroom tripwires --state reported-met --as-of 2022-02-24
        sitroom tripwires --replay --actor Russia
        sitroom tripwires add 'if RUS ASSAULT UKR then USA SANCTION RUS' --why 'desk order 7'\
      """),
  TRIPWIRES_ADD(
      "Sets a tripwire by hand: who does what to whom, in event types.",
      """
      Examples:
        sitroom tripwires add 'if RUS ASSAULT UKR then USA SANCTION RUS' --why 'desk order 7'
        sitroom tripwires add 'if Belarus MOBILIZE Ukraine' --until 2022-03-31 --why 'second front'\
      """),
  TRIPWIRES_REMOVE("Removes a tripwire that was set by hand; the log keeps that it was there.", ""),
  TRIPWIRES_REBUILD(
      "Makes tripwires, commitments and measures anew from the entries. What people set holds.",
      """
      They are kept up to date as documents come; this is for new packs, or for doubts. The result
      is the same.\
      """),
  COMMITMENTS(
      "Shows what was promised and refused, and whether entries say that it was kept, broken,"
          + " withdrawn or superseded.",
      """
      What is said again is the same promise. Only an act upon somebody else can be followed.

      Examples:
        sitroom commitments --actor USA
        sitroom commitments --state reported-broken --as-of 2022-03-01\
      """),
  MEASURES(
      "Shows sanctions and countermeasures by sender, target and kind: threatened, announced,"
          + " imposed, eased, lifted.",
      """
      Examples:
        sitroom measures --target Russia --from 2022-02-01
        sitroom measures --actor USA --format csv > measures.csv\
      """),
  OBLIGATIONS(
      "Shows the treaties of an actor as of a day: who is bound to it by which article, and which"
          + " it is no party to.",
      """
      Examples:
        sitroom obligations Ukraine --as-of 2021-12-08
        sitroom obligations Poland\
      """),
  POSITIONS(
      "Shows what an actor said on an issue in time, and marks where it turned.",
      """
      Example:
        sitroom positions Germany '"Nord Stream 2" OR weapons'\
      """),
  INDICATORS(
      "Counts what saved questions find a day, against their own past.",
      """
      A day is compared with the median of the 28 days before it on which anything was told; the
      spread is their median absolute deviation times 1.4826, at least 1. From 3.5 on it is marked.

      Examples:
        sitroom questions add threats 'pair:USA,RUS act:THREATEN' --why 'weekly'
        sitroom indicators threats --from 2022-01-01 --as-of 2022-03-01\
      """),
  WHAT_IF(
      "Shows what an act would set off: standing threats in their words, who is bound by which"
          + " treaty and who is not, what was promised, ruled out and demanded.",
      """
      Every line cites entries of the ledger or rows of the packs.

      Example:
        sitroom what-if 'RUS ASSAULT UKR' --as-of 2021-12-09\
      """),
  BRIEF(
      "Writes a situation report of a period; every sentence cites its entries.",
      """
      Examples:
        sitroom brief --from 2022-02-21 --to 2022-02-27 --actor Russia --actor Ukraine
        sitroom brief --format jsonl\
      """),
  QUESTIONS("Keeps questions that are asked again and again.", ""),
  QUESTIONS_ADD(
      "Saves a question under a name.",
      """
      Example:
        sitroom questions add threats 'pair:USA,RUS act:THREATEN' --why 'weekly'\
      """),
  QUESTIONS_LIST("Lists the saved questions.", ""),
  QUESTIONS_REMOVE("Removes a saved question; the log keeps that it was there.", ""),
  QUOTES(
      "Sets the quotations of a document beside what was said, by the transcripts, readouts and"
          + " statements of the days around it.",
      """
      exact                  said in these words
      shortened              words left out, or passages joined
      altered                some words are others; [-said-] {+printed+} shows which
      paraphrase-in-quotes   said in quite other words
      not-found              the speaker's own words are there, and it is not in them
      primary-not-in-corpus  nothing of the speaker's own is there
      scare-quotes           a term or a name: nobody is quoted as saying it

      Examples:
        sitroom quotes d-91ab03c5e2f4d718
        sitroom quotes e-6f1c0a52d1b3e9c4 --days 30
        sitroom quotes --all-new --format csv > quotes.csv\
      """),
  CORRECT(
      "Says what is wrong with an entry of the ledger: withdraws it, or puts another in its place.",
      """
      The entry stays as it was read; the correction lies on top, with who made it, when and why,
      and holds when the document is read anew.

      Fields: speechAct, event, mode, contexts, cameo, factuality; source and target as a country's
      code, an actor's id or a name; when as 2021-12-08 or 2021-12-07..2021-12-08. Several actors
      or contexts are separated by commas.

      Examples:
        sitroom correct e-6f1c0a52d1b3e9c4 --withdraw --why "a headline, said again below"
        sitroom correct e-6f1c0a52d1b3e9c4 --set target=UKR --set event=THREATEN --why "of Kyiv"
        sitroom correct e-6f1c0a52d1b3e9c4 --set when=2021-12-07 --why "the call" --who Flavia\
      """),
  CORRECTIONS("Shows what people corrected.", ""),
  CORRECTIONS_LIST("Lists the corrections in the order in which they were made.", "");

  // A record of two texts cannot be changed; the checker does not look that far.
  @SuppressWarnings("ImmutableEnumChecker")
  private final HelpWords words;

  FollowingHelp(String description, String footer) {
    this.words = new HelpWords(description, footer);
  }

  void fill(CommandSpec spec) {
    words.fill(spec);
  }
}
