package sitroom.room.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What the help says beside the list of options: what a command is for, and examples. */
enum HelpText {
  ROOT(
      "Reads news and official statements into a ledger: who said or did what to whom, when, on"
          + " what%ncondition, by whose account. Every entry points at its words in the text.",
      """
      Start here:
        sitroom read article.txt                     a table for people
        sitroom read --format jsonl news/            one JSON object an entry, for programs
        sitroom explain article.txt                  what made each entry, and why others are not there
        sitroom ingest news/                         into a ledger that keeps them
        sitroom search 'sanctions actor:Russia'      out of it again
        sitroom help read                            what a command does and takes

      Exit status:
        0   everything was read
        1   something was set aside, with a message; the rest was read
        2   the command line, or a pack it points to, is wrong
        3   nothing could be read
        70  a fault of the program, or the output could not be written\
      """),
  READ(
      "Reads documents and prints their entries, in the order of documents and words.",
      """
      Examples:
        sitroom read article.txt --published 2021-12-08 --outlet Reuters
        sitroom read news/ speeches/ --format csv > ledger.csv
        sitroom read --format jsonl documents.jsonl.gz > ledger.jsonl
        sitroom read https://example.org/page.html statement.pdf crawl.warc.gz

      JSON lines hold one document a line: text (required), uri, outlet, title, author,
      published (ISO date or date-time), language. Standard input is read as JSON lines where
      it starts with a JSON object, else as one text.

      What cannot be read is set aside with a message on standard error,
        sitroom: FILE:LINE: what is wrong
      and the rest is read. Exit status: 0 all read, 1 something set aside, 2 wrong usage,
      3 nothing could be read, 70 a fault of the program.\
      """),
  EXPLAIN(
      "Shows how documents were read: the text with the words of each entry marked, the rows and"
          + " rules that made it, and for every sentence without an entry why there is none.",
      """
      Examples:
        sitroom explain article.txt
        sitroom explain article.txt e-6f1c0a52d1b3e9c4     only this entry
        sitroom explain article.txt --format json          one JSON object a document

      [1 ... 1] are the words of entry 1. Exit status: as of sitroom read.\
      """),
  PARSE(
      "Parses documents and prints their sentences with words, lemmas, tags, names and dependency"
          + " trees.",
      """
      Examples:
        sitroom parse article.txt > article.conllu
        sitroom parse article.txt --format html > article.html
        echo "Moscow denied that it would invade." | sitroom parse -

      The trees are Universal Dependencies, as the treebanks EWT and GUM draw them; names stand in
      the last column. Exit status: as of sitroom read.\
      """),
  INGEST(
      "Reads documents into a ledger. What it has already is left alone; what cannot be read is set"
          + " aside.",
      """
      Examples:
        sitroom ingest news/ speeches.jsonl.gz
        sitroom ingest article.html --ledger desk.db
        sitroom ingest - --ledger postgresql://desk@localhost/sitroom < documents.jsonl

      Each document is kept as a whole or not at all. An ingest that was stopped goes on where it
      was when it is started again. Exit status: 0 all read, 1 something set aside, 2 wrong usage,
      3 nothing could be read, 70 a fault of the program or of the database.\
      """),
  WATCH(
      "Reads the sources of a list into a ledger, again and again until it is stopped.",
      """
      Only what is new is read; a source that asks to be left alone is. The list is kept by sitroom
      sources. Stopped at any moment, it loses nothing that is in the ledger and goes on from there.

      Examples:
        sitroom sources add https://example.org/news.rss --outlet "Example News"
        sitroom sources add incoming/
        sitroom watch --every 10
        sitroom watch --once --ledger desk.db\
      """),
  SERVE(
      "Opens the situation room: pages in the browser, on this machine, and reads the sources of a"
          + " list into the ledger meanwhile.",
      """
      Examples:
        sitroom serve --demo                      the samples, in a ledger that is thrown away
        sitroom serve --ledger desk.db            pages over a ledger
        sitroom serve --list desk.json --every 10 reads the sources of a list every ten minutes

      Other machines reach it only with a token, best behind a server that speaks HTTPS:
        sitroom serve --host 0.0.0.0 --name room.example.org --token-file token.txt

      Everything works without JavaScript. What is refused and what fails is written to standard
      error. docs/room.md tells the rest.\
      """),
  SEARCH(
      "Finds entries, or documents, in a ledger. Without a question it finds everything.",
      """
      A question:
        sanctions energy          both words          "red line"     these words side by side
        energy OR gas             one of them         -gas           without it
        sanction*                 a word's beginning  ( ... )        brackets
        actor:NATO                as source or target, members of an organisation too
        source: target: by:       who acts, to whom, who says so
        pair:USA,RUS              either to the other
        act:THREATEN,SANCTION     PLOVER's event type
        speech:refusal            speech act          factuality:denied
        country:UKR               of actor, proposition or place
        place:Geneva              outlet:"The White House"
        said:2021-12              the document's day  said:2021-11..2022-02-24
        on:2021-12-07             the act's day       confidence>=0.8

      Examples:
        sitroom search '"severe consequences" actor:Russia'
        sitroom search 'pair:USA,RUS speech:threat said:2021-12' --format jsonl
        sitroom search 'act:SANCTION target:Russia' --count-by month\
      """),
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
  CORRECTIONS_LIST("Lists the corrections in the order in which they were made.", ""),
  FAILURES("Shows what could not be read, and tries again.", ""),
  FAILURES_LIST("Lists what could not be read, and why.", ""),
  FAILURES_RETRY(
      "Tries again what could not be read: files once more from where they lay, documents from the"
          + " ledger.",
      ""),
  REREAD(
      "Reads the documents of a ledger anew with the present code, packs and network, and prints in"
          + " what the entries differ.",
      """
      + is an entry that was not there, - one that is gone, ~ one whose date, attribution or the
      like is another. Entries that are gone no longer count, but are kept; corrections hold.

      Examples:
        sitroom reread --changed
        sitroom reread --pack my-pack --ledger copy.db\
      """),
  DIFF(
      "Prints in what two ledgers, or two files of entries, differ.",
      """
      Exit status: 0 nothing differs, 1 something does.

      Examples:
        sitroom diff before.jsonl after.jsonl
        sitroom diff backup.db ledger.db\
      """),
  LEDGER("Looks after ledgers as a whole: backup, restore, check, export, import.", ""),
  LEDGER_BACKUP(
      "Makes a copy of a ledger while it may be in use, and looks it through: a SQLite file, or an"
          + " export where the ledger is in PostgreSQL.",
      """
      Examples:
        sitroom ledger backup ledger-2021-12-08.db
        sitroom ledger backup ledger.jsonl.gz --ledger postgresql://desk@localhost/sitroom\
      """),
  LEDGER_RESTORE(
      "Makes a ledger of a backup or an export. The ledger must be empty, or not there yet.",
      """
      Example:
        sitroom ledger restore ledger-2021-12-08.db --ledger ledger.db\
      """),
  LEDGER_CHECK(
      "Looks through a ledger: the database's own check, every text and entry, the indexes.",
      """
      What is wrong is printed, a line each; then what the ledger holds. Exit status: 0 nothing is
      wrong, 1 something is.\
      """),
  LEDGER_EXPORT(
      "Writes all of a ledger as lines of JSON, to be moved to another database.",
      """
      The same ledger always gives the same bytes, whichever database it is in. The last line
      counts and hashes the others.

      Example:
        sitroom ledger export ledger.jsonl.gz\
      """),
  LEDGER_IMPORT(
      "Fills an empty ledger with an export: all of it, or nothing.",
      """
      Example:
        sitroom ledger import ledger.jsonl.gz --ledger postgresql://desk@localhost/sitroom\
      """),
  PACK("Shows what is known, and checks packs of your own.", ""),
  PACK_LIST(
      "Lists the packs: as of when they hold, under what licence, and the rows of their tables.",
      ""),
  PACK_CHECK(
      "Checks packs by the rules that their pack.json gives for every column.",
      """
      What is wrong is printed as FILE:LINE: what. Exit status: 0 nothing is wrong, 1 something is.

      Examples:
        sitroom pack check my-pack
        sitroom read article.txt --pack my-pack\
      """),
  SOURCES(
      "Keeps the list of feeds, pages and folders that are read again and again.",
      """
      The list is a JSON file; what is known of its sources (what was read, when one may be asked
      again) lies in the ledger that they are read into.\
      """),
  SOURCES_ADD(
      "Adds a feed, a page, a file or a folder to the list.",
      """
      Examples:
        sitroom sources add https://example.org/news/rss.xml --name Example --kind feed
        sitroom sources add /srv/incoming --outlet Reuters
        sitroom sources add http://wire.local/feed --allow wire.local

      Hosts that are not on the public Internet are asked only where they are allowed by name.\
      """),
  SOURCES_LIST(
      "Lists the sources, each with a badge: new, fine, quiet (nothing new for a month), failing,"
          + " broken (five tries in a row went wrong).",
      "How a source is doing is kept in the ledger that it is read into."),
  SOURCES_REMOVE("Takes a source off the list; what was read from it stays.", ""),
  SOURCES_IMPORT("Adds the feeds of an OPML file that are not on the list yet.", ""),
  SOURCES_EXPORT("Prints the feeds of the list as OPML, for other feed readers.", ""),
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
  FUSE_BENCH(
      "Measures what fusing a new entry costs in a small and in a large ledger. Its documents are"
          + " put together as those of sitroom bench ledger.",
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
      """),
  COMPLETION(
      "Prints a script that lets bash and zsh complete commands and options.",
      """
      Example, for the shell that it is typed in:
        source <(sitroom completion)\
      """),
  HELP("Shows the help of the program or of one command.", "");

  private final String description;
  private final String footer;

  HelpText(String description, String footer) {
    this.description = description;
    this.footer = footer;
  }

  void fill(CommandSpec spec) {
    UsageMessageSpec usage = spec.usageMessage();
    usage.description(description);
    usage.parameterListHeading("%nTakes:%n");
    usage.optionListHeading("%nOptions:%n");
    usage.commandListHeading("%nCommands:%n");
    usage.sortOptions(false);
    if (!footer.isEmpty()) {
      usage.footerHeading("%n");
      usage.footer(footer.replace("%", "%%").split("\n"));
    }
  }
}
