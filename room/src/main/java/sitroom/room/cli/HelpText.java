package sitroom.room.cli;

import picocli.CommandLine.Model.CommandSpec;

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
  COMPLETION(
      "Prints a script that lets bash and zsh complete commands and options.",
      """
      Example, for the shell that it is typed in:
        source <(sitroom completion)\
      """),
  HELP("Shows the help of the program or of one command.", "");

  // A record of two texts cannot be changed; the checker does not look that far.
  @SuppressWarnings("ImmutableEnumChecker")
  private final HelpWords words;

  HelpText(String description, String footer) {
    this.words = new HelpWords(description, footer);
  }

  void fill(CommandSpec spec) {
    words.fill(spec);
  }
}
