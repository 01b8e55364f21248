package sitroom.reader.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sitroom.model.Document;
import sitroom.reader.text.PreparedText.DocumentDate;

/** What a text says of the day it speaks from, the surest signs first. */
final class DayEvidence {
  private static final int TOP_BLOCKS = 10;
  private static final int LATEST_AFTER_CAPTION = 3;
  private static final int CONTEXT = 60;

  private static final Pattern TODAY = Pattern.compile("\\b[Tt]oday\\b[, (]{1,3}\\z");

  /** What may stand after a title's own date. */
  private static final Pattern AFTER_DATE = Pattern.compile("\\s*+(?:[\\[(:|–—-].*+)?");

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private final Document document;
  private final String text;
  private final List<Block> blocks;

  DayEvidence(Document document, String text, List<Block> blocks) {
    this.document = document;
    this.text = text;
    this.blocks = blocks;
  }

  Optional<DocumentDate> find() {
    return dateLine()
        .or(this::dateline)
        .or(this::title)
        .or(this::today)
        .or(this::caption)
        .or(this::body);
  }

  private static Optional<DocumentDate> assumed(LocalDate day, String reason) {
    return Optional.of(new DocumentDate(day, true, reason));
  }

  private List<Block> top(Block.Kind kind) {
    return blocks.stream().limit(TOP_BLOCKS).filter(block -> block.kind() == kind).toList();
  }

  /** A line before or after what is read that is nothing but a date. */
  private Optional<DocumentDate> dateLine() {
    List<Block> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (block.kind().isParsed() && block.kind() != Block.Kind.HEADLINE) {
        break;
      }
      lines.add(block);
    }
    lines.addAll(blocks.subList(Math.max(0, blocks.size() - 2), blocks.size()));
    for (Block line : lines) {
      String words = line.span().of(text);
      if (line.kind() == Block.Kind.APPARATUS && LineKinds.isDateLine(words)) {
        return assumed(FullDates.in(words).get(0).day(), "date line");
      }
    }
    return Optional.empty();
  }

  /** A date in the dateline; a day without a year takes the year of the text's latest full date. */
  private Optional<DocumentDate> dateline() {
    for (Block block : top(Block.Kind.DATELINE)) {
      String line = block.span().of(text);
      List<FullDates.Found> dates = FullDates.in(line);
      if (!dates.isEmpty()) {
        return assumed(dates.get(0).day(), "dateline");
      }
      Optional<LocalDate> latest =
          FullDates.in(text).stream().map(FullDates.Found::day).max(Comparator.naturalOrder());
      Optional<LocalDate> completed =
          latest.flatMap(
              day ->
                  FullDates.in(line, day.getYear()).stream().map(FullDates.Found::day).findFirst());
      if (completed.isPresent()) {
        return assumed(completed.get(), "dateline, with the year of another date in the text");
      }
    }
    return Optional.empty();
  }

  /** "Press briefing, December 7, 2021", but not "After the July 11, 2021 protests". */
  private Optional<DocumentDate> title() {
    List<String> titles = new ArrayList<>(document.title().stream().toList());
    top(Block.Kind.HEADLINE).forEach(block -> titles.add(block.span().of(text)));
    for (String title : titles) {
      List<FullDates.Found> dates = FullDates.in(title);
      if (dates.size() == 1
          && AFTER_DATE.matcher(title.substring(dates.get(0).span().end())).matches()) {
        return assumed(dates.get(0).day(), "date in the title");
      }
    }
    return Optional.empty();
  }

  /** "today, December 7, 2021". */
  private Optional<DocumentDate> today() {
    return FullDates.in(text).stream()
        .filter(
            found ->
                TODAY
                    .matcher(
                        text.substring(
                            Math.max(0, found.span().start() - CONTEXT), found.span().start()))
                    .find())
        .findFirst()
        .flatMap(found -> assumed(found.day(), "\"today\" with a date"));
  }

  /** The day of the picture, moved on to the weekdays that the text names. */
  private Optional<DocumentDate> caption() {
    return blocks.stream()
        .filter(
            block ->
                block.kind() == Block.Kind.CAPTION
                    && !block.span().of(text).toUpperCase(Locale.ROOT).startsWith("FILE"))
        .flatMap(block -> FullDates.in(block.span().of(text)).stream())
        .map(FullDates.Found::day)
        .max(Comparator.naturalOrder())
        .flatMap(day -> moved(day, "caption's date"));
  }

  private Optional<DocumentDate> moved(LocalDate earliest, String source) {
    List<DayOfWeek> named = Weekdays.past(text);
    LocalDate day = Weekdays.fitting(earliest, named, LATEST_AFTER_CAPTION);
    return assumed(day, named.isEmpty() ? source : source + " and the weekdays named in the text");
  }

  /**
   * The latest date in the text that is told as past and stands with its weekday, moved on to the
   * other weekdays named. A text with a later year is not of that day.
   */
  private Optional<DocumentDate> body() {
    int latestYear = 0;
    Matcher years = YEAR.matcher(text);
    while (years.find()) {
      latestYear = Math.max(latestYear, Integer.parseInt(years.group()));
    }
    int newest = latestYear;
    return FullDates.in(text).stream()
        .filter(found -> found.day().getYear() >= newest && Weekdays.isPastWithWeekday(text, found))
        .map(FullDates.Found::day)
        .max(Comparator.naturalOrder())
        .flatMap(day -> moved(day, "latest date in the text"));
  }
}
