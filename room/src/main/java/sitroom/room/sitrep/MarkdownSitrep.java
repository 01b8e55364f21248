package sitroom.room.sitrep;

import java.util.stream.Collectors;

/** A report as Markdown with footnotes (as Pandoc and GitHub write them). */
public final class MarkdownSitrep {
  private MarkdownSitrep() {}

  public static String write(Sitrep report) {
    StringBuilder out = new StringBuilder();
    out.append("# ").append(escaped(report.title())).append("\n\n");
    out.append(escaped(report.period())).append("\n");
    for (Sitrep.Section section : report.sections()) {
      out.append("\n## ").append(escaped(section.title())).append("\n\n");
      for (Sitrep.Line line : section.lines()) {
        out.append("- ").append(escaped(line.words()));
        out.append(line.notes().stream().map(it -> "[^" + it + "]").collect(Collectors.joining()));
        out.append('\n');
      }
    }
    out.append("\n*").append(escaped(report.limits())).append(' ').append(report.check());
    out.append("*\n\n");
    report
        .notes()
        .forEach(
            it ->
                out.append("[^")
                    .append(it.number())
                    .append("]: ")
                    .append(escaped(it.line()))
                    .append('\n'));
    return out.toString();
  }

  /** What is marking in Markdown is only a character here; line breaks would end the item. */
  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_{}\\[\\]<>#|~])", "\\\\$1").replaceAll("\\s+", " ").strip();
  }
}
