package sitroom.room.cli;

import picocli.CommandLine.Model.CommandSpec;

/** What the help says of the commands that measure the program. */
enum BenchHelp {
  BENCH("Measures the program: how accurate its reading is, and how fast.", ""),
  ACCURACY(
      "Reads the documents of every gold set and prints how much of it was read right.",
      """
      Every figure stands beside what it was counted from. The sets' own documentation says what
      each means; the figures are those of the scorers that come with the gold.

      Examples:
        sitroom bench accuracy
        sitroom bench accuracy statements-dev article-dev
        sitroom bench accuracy --errors statements-dev
        sitroom bench accuracy --format json > figures.json\
      """),
  PARSER(
      "Parses treebanks that people made and prints how much is right, and how fast it goes.",
      """
      In per cent. units: names, compounds and fixed phrases count as one, punctuation is left
      out; UAS is the right head, LAS the right relation besides, core the F1 of the arcs that say
      who did what to whom. words: all words. names: F1 of people, places and organisations.
      Relations are compared without subtypes. Time is that of the parsing thread on its core,
      with people's words: tags, lemmas, names and trees.

      Examples:
        sitroom bench parser
        sitroom bench parser --split ewt-test
        sitroom bench parser --peer pud-news-test gum-news-test\
      """),
  SPEED(
      "Measures how fast one core reads, how long loading takes, and how much memory it needs.",
      """
      Time is that of the reading thread on its core, so that other work on the machine does not
      count; loading is measured by the clock.

      Examples:
        sitroom bench speed
        sitroom bench speed documents.jsonl --rounds 6
        sitroom bench speed --peer documents.jsonl\
      """),
  LEDGER_BENCH(
      "Measures how fast a large ledger is filled and searched. Its documents are put together from"
          + " passages of real ones, with other dates and actors.",
      """
      The ledger is filled document by document and searched twice, after the first thousand
      documents and at the end, with the same questions. What counts are the two ratios: other
      work on the machine makes all times longer.

      Examples:
        sitroom bench ledger --entries 20000
        sitroom bench ledger --from corpus.db --entries 1000000 --keep million.db
        sitroom bench ledger --keep postgresql://desk@localhost/empty\
      """),
  ACCOUNTS_BENCH(
      "Reads the documents of gold's incidents, fuses them, and prints how well their accounts are"
          + " set side by side.",
      """
      incident: all accounts of an incident lie in one, with its parties, mode and date. found: of
      what an account states or denies, an entry of that document stands on gold's words and has
      its speech act or event. row: what is found of a proposition stands in one row. comparison:
      that row's state is gold's, where enough is found to tell; comparisonAll: wherever anything
      is found. states, denies: the found account's own stance in the row.

      Examples:
        sitroom bench accounts
        sitroom bench accounts --gold held-out.jsonl --errors\
      """),
  QUOTES_BENCH(
      "Checks the quotations of a gold set against the transcripts that come with it, and prints"
          + " which verdicts are right.",
      """
      The set's articles are read into a ledger that is thrown away, with the documents of the
      folders corpus and demo beside it; what is not there is said.

      Examples:
        sitroom bench quotes
        sitroom bench quotes --gold my-gold --format json\
      """),
  CONFIDENCE(
      "Fits the points by which an entry's confidence is told on gold, and prints how far the"
          + " confidence can be taken at its word.",
      """
      Of documents of which the gold lists every entry wanted, each entry is wanted or not. now: the
      points of confidence.tsv; fitted: those that logistic regression gives on these documents, to
      be written there by hand. Below, how many entries of each tenth were wanted: as they are read
      now, and with points fitted on other documents (five parts).

      Example:
        sitroom bench confidence\
      """),
  PEERS(
      "Names whose words the quotations of news reports are, and has Stanford CoreNLP do the same.",
      """
      right speaker: of all quotations of the gold the share with the right speaker; then, of those
      for which any speaker is named, the share with the right one. The reports lie in the folder
      bench of a checkout. The peer needs Maven, 4 GB of memory and some minutes.

      Examples:
        sitroom bench peers
        sitroom bench peers --alone --errors\
      """),
  FUSE_BENCH(
      "Measures what fusing a new entry, and following what it threatens or promises, costs in a"
          + " small and in a large ledger. Its documents are put together as those of sitroom bench"
          + " ledger.",
      """
      Time is that of the thread on its core, so that other work on the machine does not count; what
      counts is the ratio of the last size to the first, ten thousand entries.

      Examples:
        sitroom bench fuse --entries 100000
        sitroom bench fuse --from corpus.db\
      """),
  ROOM_BENCH(
      "Asks a room over a ledger for its pages, and prints how long they took at its door.",
      """
      What a page shows is remembered until the ledger changes, so the 95th of a hundred holds the
      first time too. Make a ledger for it with sitroom bench ledger --entries 100000 --keep FILE.

      Example:
        sitroom bench room --ledger hundred-thousand.db --times 100\
      """);

  // A record of two texts cannot be changed; the checker does not look that far.
  @SuppressWarnings("ImmutableEnumChecker")
  private final HelpWords words;

  BenchHelp(String description, String footer) {
    this.words = new HelpWords(description, footer);
  }

  void fill(CommandSpec spec) {
    words.fill(spec);
  }
}
